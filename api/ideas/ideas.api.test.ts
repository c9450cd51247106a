import { parseUuidId } from '#schema/base/public-id.js';
import type { Finding } from '#schema/screening/finding.values.js';
import { TestApi } from '#test/testkit/api.js';
import { seedTrends } from '#test/testkit/seed-trends.js';

interface IdeaNode {
  id: string;
  status: string;
  engine: string;
  model: string;
  title: string;
  textLines: string[];
  style: string;
  palette: string[];
  products: string[];
  fit: string;
  riskNotes: string[];
  keyword: string;
  findings: Pick<Finding, 'severity' | 'code' | 'mark' | 'textIndex'>[];
  version: number;
  trend: { id: string } | null;
  brandProfile: { name: string } | null;
}
type Page = { ideas: { nodes: IdeaNode[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

const FIELDS = `id status engine model title textLines style palette products fit riskNotes keyword version
  findings { severity code mark textIndex } trend { id } brandProfile { name }`;
const LIST = `query Ideas($where: IdeaWhere, $first: Int, $after: String) {
  ideas(where: $where, first: $first, after: $after) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
const GENERATE = `mutation Generate($input: IdeasGenerateInput!) { ideasGenerate(input: $input) { jobId userErrors { code field } } }`;
const CHOOSE = `mutation Choose($input: IdeaChooseInput!) { ideaChoose(input: $input) { idea { id status version } userErrors { code } } }`;
const UPDATE = `mutation Update($input: IdeaUpdateInput!) { ideaUpdate(input: $input) { idea { ${FIELDS} } userErrors { code field } } }`;
const PROFILE = `mutation Make($input: BrandProfileCreateInput!) { brandProfileCreate(input: $input) { brandProfile { id name isDefault version } userErrors { code field } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
}, 60_000);
afterAll(() => api.stop());

type Seller = Awaited<ReturnType<TestApi['account']>>;
const seller = () => api.account({ scopes: ['read:ideas', 'write:ideas', 'read:trends'] });

async function ask<Data>(of: Seller, query: string, variables = {}): Promise<Data> {
  const answer = await api.ask<Data>(query, { key: of.key, variables });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

type Generated = { ideasGenerate: { jobId: string; userErrors: { code: string; field: string[] }[] } };

async function order(of: Seller, input: object): Promise<Generated['ideasGenerate']> {
  return (await ask<Generated>(of, GENERATE, { input: { locale: 'en', count: 3, ...input } })).ideasGenerate;
}

const runJob = (jobId: string) => api.domain.jobWorker.run(parseUuidId(jobId)!.uuid, new AbortController().signal);

async function ideasOf(of: Seller, where: object = {}): Promise<IdeaNode[]> {
  return (await ask<Page>(of, LIST, { where })).ideas.nodes;
}

async function made(of: Seller, input: object): Promise<IdeaNode[]> {
  const { jobId, userErrors } = await order(of, input);
  expect(userErrors).toEqual([]);
  await runJob(jobId);
  return ideasOf(of, { jobId });
}

it('turns own words into distinct briefs, labelled with the engine that wrote them', async () => {
  const mine = await seller();
  const ideas = await made(mine, { source: 'WORDS', words: 'cat dad mug', count: 5 });
  expect(ideas).toHaveLength(5);
  expect(new Set(ideas.map(({ title }) => title)).size).toBe(5);
  for (const idea of ideas) {
    expect(idea).toMatchObject({ engine: 'RULES', model: 'podpusher-1', status: 'DRAFT', keyword: 'cat dad mug' });
    expect(idea.products).toContain('mug');
    expect(idea.fit).toContain('cat dad mug');
  }
});

it('tells why a trend fits by its measured reason', async () => {
  const mine = await seller();
  await seedTrends(api.database.db, [{ keyword: 'mushroom' }]);
  const { trend } = await ask<{ trend: { id: string } }>(mine, '{ trend(keyword: "mushroom") { id } }');
  const [idea] = await made(mine, { source: 'TREND', trendId: trend.id, locale: 'de' });
  expect(idea!.trend).toEqual({ id: trend.id });
  expect(idea!.fit).toMatch(/Wertung \d+ von 100/);
});

it('takes an occasion with its date, in the language asked for', async () => {
  const mine = await seller();
  const [idea] = await made(mine, { source: 'SEASON', occasionId: 'christmas', locale: 'fr' });
  expect(idea).toMatchObject({ keyword: 'Noël' });
  expect(idea!.fit).toMatch(/25 décembre/);
});

it('writes nothing twice when its job runs again, or is ordered again with the same key', async () => {
  const mine = await seller();
  const input = { source: 'WORDS', words: 'frog', idempotencyKey: 'once' };
  const first = await order(mine, input);
  const second = await order(mine, input);
  expect(second.jobId).toBe(first.jobId);
  await runJob(first.jobId);
  const { uuid } = parseUuidId(first.jobId)!;
  await api.database.db.pool.query(`UPDATE pipeline_jobs SET status = 'queued', finished_at = NULL WHERE id = $1`, [
    uuid,
  ]);
  await runJob(first.jobId);
  expect(await ideasOf(mine)).toHaveLength(3);
});

it('takes ideas from the quota when they are there, and refuses more than is left', async () => {
  const mine = await seller();
  await made(mine, { source: 'WORDS', words: 'coffee' });
  const states = await api.domain.billing.quotas.of(mine.workspaceId);
  expect(states.find(({ resource }) => resource === 'IDEAS')).toMatchObject({ used: 3, reserved: 0 });
});

it.each([
  [{ source: 'WORDS', words: ' ' }, 'KEYWORD_INVALID', 'words'],
  [{ source: 'WORDS', words: 'frog', count: 13 }, 'COUNT_INVALID', 'count'],
  [{ source: 'WORDS', words: 'frog', locale: 'it' }, 'LOCALE_UNKNOWN', 'locale'],
  [{ source: 'SEASON', occasionId: 'nothing' }, 'OCCASION_UNKNOWN', 'occasionId'],
  [{ source: 'TREND', trendId: 'trd_nothing' }, 'TREND_UNKNOWN', 'trendId'],
  [{ source: 'WORDS', words: 'frog', brandProfileId: 'brp_nothing' }, 'PROFILE_UNKNOWN', 'brandProfileId'],
])('refuses %j with %s, at its field', async (input, code, field) => {
  const { userErrors, jobId } = await order(await seller(), input);
  expect(jobId).toBeNull();
  expect(userErrors).toEqual([{ code, field: ['input', field] }]);
});

describe('under a brand profile', () => {
  it('obeys products and banned topics', async () => {
    const mine = await seller();
    const input = { name: 'Quiet', tone: 'calm', bannedTopics: ['coffee', 'beer'], preferredProducts: ['tote'] };
    const { brandProfileCreate } = await ask<{ brandProfileCreate: { brandProfile: { isDefault: boolean } } }>(
      mine,
      PROFILE,
      { input },
    );
    expect(brandProfileCreate.brandProfile.isDefault).toBe(true);
    const ideas = await made(mine, { source: 'WORDS', words: 'book', count: 6 });
    for (const { products, textLines, brandProfile } of ideas) {
      expect(products).toEqual(['tote']);
      expect(textLines.join(' ')).not.toMatch(/coffee|beer/i);
      expect(brandProfile).toEqual({ name: 'Quiet' });
    }
    const { userErrors } = await order(mine, { source: 'WORDS', words: 'Coffees' });
    expect(userErrors.map(({ code }) => code)).toEqual(['BANNED_TOPIC']);
  });

  it('keeps one default, counts versions, and lets ideas outlive it', async () => {
    const mine = await seller();
    type Made = { brandProfileCreate: { brandProfile: { id: string } } };
    const one = (await ask<Made>(mine, PROFILE, { input: { name: 'One' } })).brandProfileCreate.brandProfile;
    const two = (await ask<Made>(mine, PROFILE, { input: { name: 'Two' } })).brandProfileCreate.brandProfile;
    const ideas = await made(mine, { source: 'WORDS', words: 'bee' });
    expect(ideas[0]!.brandProfile).toEqual({ name: 'One' });
    await ask(
      mine,
      `mutation D($input: BrandProfileSetDefaultInput!) { brandProfileSetDefault(input: $input) { userErrors { code } } }`,
      { input: { id: two.id } },
    );
    const all = await ask<{ brandProfiles: { nodes: { name: string; isDefault: boolean }[] } }>(
      mine,
      '{ brandProfiles { nodes { name isDefault } } }',
    );
    expect(all.brandProfiles.nodes).toEqual([
      { name: 'Two', isDefault: true },
      { name: 'One', isDefault: false },
    ]);
    const stale = await ask<{ brandProfileUpdate: { brandProfile: { name: string }; userErrors: { code: string }[] } }>(
      mine,
      `mutation U($input: BrandProfileUpdateInput!) { brandProfileUpdate(input: $input) { brandProfile { name } userErrors { code } } }`,
      { input: { id: two.id, name: 'Three', expectedVersion: 1 } },
    );
    expect(stale.brandProfileUpdate).toEqual({ brandProfile: { name: 'Two' }, userErrors: [{ code: 'CONFLICT' }] });
    await ask(
      mine,
      `mutation D($input: BrandProfileDeleteInput!) { brandProfileDelete(input: $input) { deletedId } }`,
      { input: { id: one.id } },
    );
    expect((await ideasOf(mine)).map(({ brandProfile }) => brandProfile)).toEqual([null, null, null]);
  });

  it('names the field of what it does not take', async () => {
    const mine = await seller();
    const refused = async (input: object) =>
      (await ask<{ brandProfileCreate: { userErrors: unknown[] } }>(mine, PROFILE, { input })).brandProfileCreate
        .userErrors;
    expect(await refused({ name: ' ' })).toEqual([{ code: 'NAME_INVALID', field: ['input', 'name'] }]);
    expect(await refused({ name: 'A', preferredProducts: ['sofa'] })).toEqual([
      { code: 'PRODUCT_UNKNOWN', field: ['input', 'preferredProducts'] },
    ]);
    expect(await refused({ name: 'A', bannedTopics: ['x'.repeat(61)] })).toEqual([
      { code: 'LIST_INVALID', field: ['input', 'bannedTopics'] },
    ]);
  });
});

describe('choosing', () => {
  const edited = async (mine: Seller, textLines: string[]) => {
    const [idea] = await made(mine, { source: 'WORDS', words: 'otter' });
    const { ideaUpdate } = await ask<{ ideaUpdate: { idea: IdeaNode } }>(mine, UPDATE, {
      input: { id: idea!.id, textLines },
    });
    return ideaUpdate.idea;
  };
  type Chosen = { ideaChoose: { idea: { status: string }; userErrors: { code: string }[] } };
  const choose = async (mine: Seller, input: object) => (await ask<Chosen>(mine, CHOOSE, { input })).ideaChoose;

  it('takes an idea that nothing speaks against', async () => {
    const mine = await seller();
    const idea = await edited(mine, ['Otter', 'o’clock']);
    expect(idea.findings).toEqual([]);
    expect(await choose(mine, { id: idea.id })).toMatchObject({ idea: { status: 'CHOSEN' }, userErrors: [] });
  });

  it('never takes a blocked idea, acknowledged or not, and takes it once its words are changed', async () => {
    const mine = await seller();
    const idea = await edited(mine, ['Mickey Mouse', 'and otters']);
    expect(idea.findings).toContainEqual({ severity: 'BLOCK', code: 'MARK', mark: 'Mickey Mouse', textIndex: 1 });
    const refused = await choose(mine, { id: idea.id, acknowledgeFindings: true });
    expect(refused).toMatchObject({ idea: { status: 'DRAFT' }, userErrors: [{ code: 'BLOCKED' }] });
    await ask(mine, UPDATE, { input: { id: idea.id, textLines: ['My mouse', 'and otters'] } });
    expect((await choose(mine, { id: idea.id })).userErrors).toEqual([]);
  });

  it('takes a warned idea only when somebody acknowledges it, and notes that in the audit log', async () => {
    const mine = await seller();
    const idea = await edited(mine, ['Apple logo', 'otter']);
    expect((await choose(mine, { id: idea.id })).userErrors).toEqual([{ code: 'ACKNOWLEDGE_FINDINGS' }]);
    expect((await choose(mine, { id: idea.id, acknowledgeFindings: true })).userErrors).toEqual([]);
    const { rows } = await api.database.db.pool.query<{ after: object }>(
      `SELECT after FROM audit_log WHERE workspace_id = $1 AND action = 'idea.chosen'`,
      [mine.workspaceId],
    );
    expect(rows).toEqual([{ after: { acknowledged: ['MARK_IN_CONTEXT: Apple'] } }]);
  });

  it('makes a chosen idea a draft again when new words block it', async () => {
    const mine = await seller();
    const idea = await edited(mine, ['Otter']);
    await choose(mine, { id: idea.id });
    const { ideaUpdate } = await ask<{ ideaUpdate: { idea: IdeaNode } }>(mine, UPDATE, {
      input: { id: idea.id, title: 'Pokémon otter' },
    });
    expect(ideaUpdate.idea.status).toBe('DRAFT');
  });

  it('answers an old version with CONFLICT and the idea as it stands', async () => {
    const mine = await seller();
    const idea = await edited(mine, ['Otter']);
    const { ideaUpdate } = await ask<{ ideaUpdate: { idea: IdeaNode; userErrors: { code: string }[] } }>(mine, UPDATE, {
      input: { id: idea.id, title: 'Other', expectedVersion: 1 },
    });
    expect(ideaUpdate).toMatchObject({
      idea: { version: 2 },
      userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'] }],
    });
  });

  it('archives and restores', async () => {
    const mine = await seller();
    const idea = await edited(mine, ['Otter']);
    await ask(mine, `mutation A($input: IdeaArchiveInput!) { ideaArchive(input: $input) { userErrors { code } } }`, {
      input: { id: idea.id },
    });
    expect(await ideasOf(mine, { status: ['ARCHIVED'] })).toHaveLength(1);
    expect((await choose(mine, { id: idea.id })).userErrors).toEqual([{ code: 'ARCHIVED' }]);
    await ask(mine, `mutation R($input: IdeaRestoreInput!) { ideaRestore(input: $input) { userErrors { code } } }`, {
      input: { id: idea.id },
    });
    expect(await ideasOf(mine, { status: ['ARCHIVED'] })).toEqual([]);
  });

  it.each([
    { what: 'an empty title', change: { title: '' }, code: 'TITLE_INVALID', field: 'title' },
    {
      what: 'a line of 61 characters',
      change: { textLines: ['x'.repeat(61)] },
      code: 'LINES_INVALID',
      field: 'textLines',
    },
    { what: 'nine lines', change: { textLines: Array(9).fill('x') }, code: 'LINES_INVALID', field: 'textLines' },
    { what: 'a colour by name', change: { palette: ['red'] }, code: 'PALETTE_INVALID', field: 'palette' },
    { what: 'goods that are none', change: { products: ['sofa'] }, code: 'PRODUCT_UNKNOWN', field: 'products' },
    {
      what: 'a concept of 2001 characters',
      change: { concept: 'x'.repeat(2001) },
      code: 'TEXT_TOO_LONG',
      field: 'concept',
    },
  ])('refuses $what at its field and keeps the idea', async ({ change, code, field }) => {
    const mine = await seller();
    const idea = await edited(mine, ['Otter']);
    const { ideaUpdate } = await ask<{ ideaUpdate: { idea: IdeaNode; userErrors: unknown[] } }>(mine, UPDATE, {
      input: { id: idea.id, ...change },
    });
    expect(ideaUpdate.userErrors).toEqual([{ code, field: ['input', field] }]);
    expect(ideaUpdate.idea.version).toBe(idea.version);
  });
});

it('pages and filters: by text, source and job, newest first', async () => {
  const mine = await seller();
  await made(mine, { source: 'WORDS', words: 'duck', count: 4 });
  await made(mine, { source: 'SEASON', occasionId: 'halloween' });
  const first = (await ask<Page>(mine, LIST, { first: 5 })).ideas;
  const rest = (await ask<Page>(mine, LIST, { first: 5, after: first.pageInfo.endCursor })).ideas;
  expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(7);
  expect(first.nodes[0]!.keyword).toBe('Halloween');
  expect(await ideasOf(mine, { source: 'SEASON' })).toHaveLength(3);
  expect(await ideasOf(mine, { text: 'DUCK' })).toHaveLength(4);
});

it('shows nobody else’s ideas', async () => {
  const [mine, theirs] = [await seller(), await seller()];
  const [idea] = await made(mine, { source: 'WORDS', words: 'goat' });
  expect(await ideasOf(theirs)).toEqual([]);
  const read = await ask<{ idea: null; node: null }>(
    theirs,
    `query One($id: ID!) { idea(id: $id) { id } node(id: $id) { id } }`,
    { id: idea!.id },
  );
  expect(read).toEqual({ idea: null, node: null });
});

it('screens texts, and says so when there are too many of them', async () => {
  const mine = await seller();
  const screen = (texts: string[]) =>
    api.ask<{ screenTexts: object[] }>(
      'query S($texts: [String!]!) { screenTexts(texts: $texts, locale: "en") { kind severity mark owner matched start end textIndex listedOn } }',
      { key: mine.key, variables: { texts } },
    );
  expect((await screen(['A quiet lake', 'Go, N1ke, go'])).data!.screenTexts).toEqual([
    {
      kind: 'TRADEMARK',
      severity: 'BLOCK',
      mark: 'Nike',
      owner: 'Nike',
      matched: 'N1ke',
      start: 4,
      end: 8,
      textIndex: 1,
      listedOn: '2026-11-30',
    },
  ]);
  expect((await screen(Array(51).fill('x'))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('names the engine before anything is ordered, and the occasions of a year', async () => {
  const mine = await seller();
  const answer = await ask<{ ideaEngine: object; occasions: { id: string; daysLeft: number }[] }>(
    mine,
    '{ ideaEngine { engine model key } occasions(locale: "es") { id daysLeft name date listBy } }',
  );
  expect(answer.ideaEngine).toEqual({ engine: 'RULES', model: 'podpusher-1', key: 'NONE' });
  expect(answer.occasions.map(({ id }) => id)).toContain('three-kings');
});
