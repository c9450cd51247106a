import { csvCell } from '#domain/listings/listing-export.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { TestApi } from '#test/testkit/api.js';

let api: TestApi;
let key: string;
let workspaceId: string;
let ideaId: string;

const SCOPES = ['read:listings', 'write:listings', 'publish:listings'] as const;

beforeAll(async () => {
  api = await TestApi.start();
  ({ key, workspaceId } = await api.account({ scopes: SCOPES }));
  const { rows } = await api.database.db.pool.query<{ id: string }>(
    `INSERT INTO ideas (workspace_id, keyword, source, locale, engine, title, concept, text_lines, keywords)
     VALUES ($1, 'frog mug', 'words', 'en', 'rules', 'Frog mug', 'A frog.', ARRAY['Ribbit'], ARRAY['frog gift']) RETURNING id`,
    [workspaceId],
  );
  ideaId = formatUuidId('ide', rows[0]!.id);
}, 60_000);
afterAll(() => api.stop());

interface Saved {
  listing: {
    id: string;
    version: number;
    text: { title: string; tags: string[] };
    faults: { field: string; code: string; fix: string | null }[];
  } | null;
  userErrors: { code: string; field: string[] | null }[];
}

const FIELDS = `listing { id version text { title tags } faults { field code fix } } userErrors { code field }`;

async function create(): Promise<NonNullable<Saved['listing']>> {
  const text = `mutation Create($input: ListingCreateInput!) { listingCreate(input: $input) { ${FIELDS} } }`;
  const { data } = await api.ask<{ listingCreate: Saved }>(text, { key, variables: { input: { ideaId } } });
  return data!.listingCreate.listing!;
}

async function update(input: Record<string, unknown>): Promise<Saved> {
  const text = `mutation Update($input: ListingUpdateInput!) { listingUpdate(input: $input) { ${FIELDS} } }`;
  const answer = await api.ask<{ listingUpdate: Saved }>(text, { key, variables: { input } });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.listingUpdate;
}

async function revisions(id: string) {
  const text = `query Revisions($id: ID!) { listing(id: $id) { revisions(first: 20) { nodes { id version cause changes { field before after } } } } }`;
  interface Revision {
    id: string;
    version: number;
    cause: string;
    changes: { field: string; before: string; after: string }[];
  }
  const { data } = await api.ask<{ listing: { revisions: { nodes: Revision[] } } }>(text, { key, variables: { id } });
  return data!.listing.revisions.nodes;
}

const title = (text: string) => ({ texts: [{ locale: 'EN', title: text }] });

describe('a listing', () => {
  test('begins with a first text that keeps Etsy’s rules', async () => {
    const listing = await create();
    expect(listing.text.title).toContain('Frog Mug');
    expect(listing.text.tags).toContain('frog gift');
    expect(listing.faults.map(({ field }) => field)).not.toContain('title');
  });

  test('keeps what breaks the rules and says what is wrong, so that nothing is lost', async () => {
    const { id, version } = await create();
    const tags = [...Array.from({ length: 12 }, (_, at) => `tag ${at}`), 'x'.repeat(21), '🐸'];
    const bad = { title: 'R & B & ' + 'x'.repeat(134), tags };
    const saved = await update({ id, expectedVersion: version, priceMinor: 0, texts: [{ locale: 'EN', ...bad }] });
    expect(saved.userErrors).toEqual([]);
    expect(saved.listing!.text).toEqual(bad);
    const faults = saved.listing!.faults.map(({ field, code }) => `${field} ${code}`);
    expect(faults).toEqual(
      expect.arrayContaining([
        'title TOO_LONG',
        'title REPEATED_CHARACTER',
        'tags TOO_MANY',
        'tags.12 TOO_LONG',
        'tags.13 BAD_CHARACTER',
        'priceMinor OUT_OF_RANGE',
        'shippingProfileId MISSING',
      ]),
    );
  });

  test('saved on an old version stays as it is and is handed back', async () => {
    const { id, version } = await create();
    const first = await update({ id, expectedVersion: version, ...title('Frog Mug One') });
    const late = await update({ id, expectedVersion: version, ...title('Frog Mug Two') });
    expect(late.userErrors.map(({ code }) => code)).toEqual(['CONFLICT']);
    expect(late.listing).toMatchObject({ version: first.listing!.version, text: { title: 'Frog Mug One' } });
  });

  test('saved while it is typed is one revision, until somebody saves it', async () => {
    const { id, version } = await create();
    let at = version;
    for (const text of ['A', 'Ab', 'Abc']) {
      at = (await update({ id, expectedVersion: at, isAutosave: true, ...title(text) })).listing!.version;
    }
    at = (await update({ id, expectedVersion: at, ...title('Abcd') })).listing!.version;
    const kept = await revisions(id);
    expect(kept.map(({ cause }) => cause)).toEqual(['SAVED', 'AUTOSAVE', 'GENERATED']);
    expect(kept[0]!.changes).toEqual([{ field: 'title', before: 'Abc', after: 'Abcd' }]);
  });

  test('comes back as it was, and what it was in between stays in its history', async () => {
    const { id, version, text } = await create();
    const changed = await update({ id, expectedVersion: version, ...title('Something else'), materials: ['Clay'] });
    const [, first] = await revisions(id);
    const restore = `mutation Restore($input: ListingRevisionRestoreInput!) { listingRevisionRestore(input: $input) { ${FIELDS} } }`;
    const input = { id: first!.id, expectedVersion: changed.listing!.version };
    const { data } = await api.ask<{ listingRevisionRestore: Saved }>(restore, { key, variables: { input } });
    expect(data!.listingRevisionRestore.listing!.text.title).toBe(text.title);
    expect((await revisions(id)).map(({ cause }) => cause)).toEqual(['RESTORED', 'SAVED', 'GENERATED']);
  });

  test('takes no image of another workspace', async () => {
    const { id, version } = await create();
    const other = await api.account();
    const images = [{ key: `workspaces/${other.workspaceId}/designs/secret.png`, altText: '' }];
    expect((await update({ id, expectedVersion: version, images })).userErrors.map(({ code }) => code)).toEqual([
      'IMAGE_UNKNOWN',
    ]);
  });

  test('is not published without connections, and says so', async () => {
    const { id } = await create();
    const text = `mutation Publish($input: ListingPublishInput!) { listingPublish(input: $input) { jobId userErrors { code message } } }`;
    const { data } = await api.ask<{
      listingPublish: { jobId: null; userErrors: { code: string; message: string }[] };
    }>(text, {
      key,
      variables: { input: { id, idempotencyKey: 'once' } },
    });
    expect(data!.listingPublish.userErrors).toMatchObject([{ code: 'NOT_CONNECTED' }]);
    expect(data!.listingPublish.userErrors[0]!.message).toContain('Etsy');
  });

  test('gets texts in four languages from our own writer, labelled so', async () => {
    const { id } = await create();
    const text = `mutation Suggest($input: ListingSuggestTextsInput!) { listingSuggestTexts(input: $input) { suggestions { title engine model } } }`;
    for (const locale of ['EN', 'ES', 'FR', 'DE']) {
      const { data } = await api.ask<{
        listingSuggestTexts: { suggestions: { title: string; engine: string; model: null }[] };
      }>(text, {
        key,
        variables: { input: { id, locale } },
      });
      const { suggestions } = data!.listingSuggestTexts;
      expect(suggestions.map(({ engine, model }) => [engine, model])).toEqual(Array(3).fill(['RULES', null]));
    }
  });
});

describe('an export', () => {
  test('holds what was asked for, as a table and as JSON', async () => {
    const { id } = await create();
    const text = `query Export($format: ListingExportFormat!, $ids: [ID!]) { listingsExport(format: $format, ids: $ids) { name text count } }`;
    const ask = async (format: string) => {
      const { data } = await api.ask<{ listingsExport: { name: string; text: string; count: number } }>(text, {
        key,
        variables: { format, ids: [id] },
      });
      return data!.listingsExport;
    };
    const csv = await ask('CSV');
    expect([csv.name, csv.count]).toEqual(['listings.csv', 1]);
    expect(csv.text.split('\r\n')[1]).toContain(id);
    expect(JSON.parse((await ask('JSON')).text)).toMatchObject([{ id, keyword: 'frog mug' }]);
  });

  test.each(['=1+1', '+1', '-1', '@sum', '\tx'])('a cell that begins like a formula (%j) is no formula', (text) => {
    expect(csvCell(text)).toBe(`"'${text}"`);
  });
});
