/* eslint-disable @typescript-eslint/no-explicit-any -- answers of HTTP, looked at by the tests */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { formatUuidId, parseUuidId } from '#schema/base/public-id.js';
import { waitUntil } from '#test/testkit/processes.js';
import { TestApi } from '#test/testkit/api.js';

const SCOPES = ['read:designs', 'write:designs'] as const;
let api: TestApi;
let account: Awaited<ReturnType<TestApi['account']>>;
beforeAll(async () => {
  api = await TestApi.start();
  account = await api.account({ scopes: SCOPES });
});
afterAll(() => api.stop());

const here = (url: string) => api.url + new URL(url).pathname;
const rowId = (id: string) => parseUuidId(id)!.uuid;

async function mutate<Data = any>(name: string, type: string, { as: key = account.key, ...input }: any): Promise<Data> {
  const selection =
    {
      designsGenerate: 'jobId',
      designDelete: 'deletedId',
      designUploadCreate: 'upload { id url maxBytes }',
    }[name] ??
    'design { id status version rating tags isFlagged title mime width height template checks { code state text params { name value } } file thumbnail(width: 300) preview(colorHex: "#14191E") }';
  const query = `mutation M($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
  const answer = await api.ask<any>(query, { key, variables: { input } });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}

async function draw(input: object): Promise<any[]> {
  const { jobId, userErrors } = await mutate('designsGenerate', 'DesignsGenerateInput', input);
  expect(userErrors).toEqual([]);
  await api.domain.jobWorker.run(rowId(jobId), new AbortController().signal);
  return list(`where: { jobId: "${jobId}" }`);
}

async function list(args = ''): Promise<any[]> {
  const query = `{ designs${args && `(${args})`} { nodes { id status engine title template version width height mime hasTransparency suggestedTags checks { code state text } file thumbnail } } }`;
  const answer = await api.ask<any>(query, { key: account.key });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.designs.nodes;
}

async function upload(bytes: Buffer, contentType = 'image/png', title = 'Mine') {
  const created = await mutate('designUploadCreate', 'DesignUploadCreateInput', {
    fileName: 'a.png',
    bytes: bytes.length,
    contentType,
  });
  expect(created.userErrors).toEqual([]);
  const sent = await fetch(here(created.upload.url), { method: 'PUT', body: new Uint8Array(bytes) });
  expect(sent.status).toBe(201);
  const complete = () =>
    mutate('designUploadComplete', 'DesignUploadCompleteInput', { uploadId: created.upload.id, title });
  return { complete, outcome: await complete(), url: created.upload.url as string };
}

const jobsOf = async (designId: string) =>
  (
    await api.database.db.pool.query<{ id: string; status: string; attempts: number }>(
      'SELECT id, status, attempts FROM pipeline_jobs WHERE id = (SELECT job_id FROM designs WHERE id = $1)',
      [rowId(designId)],
    )
  ).rows as any[];
const designsOf = async (jobId: string) =>
  (
    await api.database.db.pool.query<{ ordinal: number }>(
      'SELECT job_ordinal::integer AS ordinal FROM designs WHERE job_id = $1 ORDER BY 1',
      [jobId],
    )
  ).rows;
const usedImages = async (workspaceId: string) =>
  (
    await api.database.db.pool.query<object>(
      `SELECT used, reserved FROM quota_periods WHERE workspace_id = $1 AND resource = 'IMAGES'`,
      [workspaceId],
    )
  ).rows[0];

/** One attempt, in the midst of which something happens: as soon as so many designs are there. */
async function runUntil(jobId: string, count: number, act: (stop: AbortController) => unknown): Promise<void> {
  const stop = new AbortController();
  const attempt = api.domain.jobWorker.run(jobId, stop.signal);
  await waitUntil(`${count} designs`, async () => (await designsOf(jobId)).length >= count);
  await act(stop);
  await attempt;
}

describe('drawing', () => {
  it('makes as many designs as were ordered, each print-ready, with its files, once, however often the job runs', async () => {
    const order = {
      lines: ['Coffee first', 'then the world'],
      count: 2,
      engine: 'RENDERER',
      template: 'STICKER',
      seed: '7',
    };
    const designs = await draw(order);
    expect(designs).toHaveLength(2);
    // A worker that was killed before it could write down that the rows are there.
    await api.database.db.pool.query(
      `UPDATE pipeline_jobs SET status = 'running', finished_at = NULL, checkpoints = checkpoints - 'row 0' - 'row 1'
       WHERE id = (SELECT job_id FROM designs WHERE id = $1)`,
      [rowId(designs[0].id)],
    );
    const [job] = await jobsOf(designs[0].id);
    await api.domain.jobWorker.run(job.id, new AbortController().signal);
    expect(await jobsOf(designs[0].id)).toMatchObject([{ status: 'succeeded', attempts: 2 }]);
    expect((await list(`where: { jobId: "${formatUuidId('job', job.id)}" }`)).map(({ id }) => id)).toEqual(
      designs.map(({ id }) => id),
    );
    for (const design of designs) {
      expect(design).toMatchObject({
        status: 'DRAFT',
        engine: 'RENDERER',
        template: 'STICKER',
        width: 1800,
        height: 1800,
        mime: 'image/png',
        hasTransparency: true,
      });
      const file = Buffer.from(await (await fetch(here(design.file))).arrayBuffer());
      expect(await sharp(file).metadata()).toMatchObject({ width: 1800, height: 1800, density: 300, hasAlpha: true });
      const thumbnail = await fetch(here(design.thumbnail));
      expect(thumbnail.headers.get('content-type')).toBe('image/webp');
    }
    const { rows } = await api.database.db.pool.query(
      'SELECT count(*)::integer AS n FROM designs WHERE job_id IS NOT NULL',
    );
    expect(rows[0].n).toBe(2);
  }, 60_000);

  it('goes on where a worker fell, each design once; what is there is used up when the order is cancelled', async () => {
    const { workspaceId, key } = await api.account({ scopes: [...SCOPES, 'write:pipeline'] });
    const input = { lines: ['Falls and', 'stands up'], count: 4, engine: 'RENDERER', template: 'STICKER', as: key };
    const { jobId } = await mutate('designsGenerate', 'DesignsGenerateInput', input);
    await runUntil(rowId(jobId), 1, (stop) => stop.abort());
    expect(await usedImages(workspaceId)).toEqual({ used: 0, reserved: 4 });
    await runUntil(rowId(jobId), 2, () =>
      api.database.db.transaction(async (tx) => {
        const row = await api.domain.pipelineJobs.lock(tx, workspaceId, rowId(jobId));
        await api.domain.pipelineJobs.cancel(tx, row!);
      }),
    );
    const made = await designsOf(rowId(jobId));
    expect(made.length).toBeGreaterThanOrEqual(2);
    expect(made.length).toBeLessThan(4);
    expect(await usedImages(workspaceId)).toEqual({ used: made.length, reserved: 0 });
    await api.database.db.transaction(async (tx) => {
      const row = await api.domain.pipelineJobs.lock(tx, workspaceId, rowId(jobId));
      await api.domain.pipelineJobs.beginAgain(tx, row!);
    });
    expect(await usedImages(workspaceId)).toEqual({ used: made.length, reserved: 4 - made.length });
    await api.domain.jobWorker.run(rowId(jobId), new AbortController().signal);
    expect((await designsOf(rowId(jobId))).map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3]);
    expect(await usedImages(workspaceId)).toEqual({ used: 4, reserved: 0 });
  }, 60_000);

  it('makes the same bytes of the same brief and seed', async () => {
    const order = {
      lines: ['Same seed', 'same picture'],
      count: 1,
      engine: 'RENDERER',
      template: 'STICKER',
      seed: '42',
    };
    const [one] = await draw(order);
    const [other] = await draw(order);
    const hash = async (url: string) =>
      createHash('sha256')
        .update(Buffer.from(await (await fetch(here(url))).arrayBuffer()))
        .digest('hex');
    expect(one.id).not.toBe(other.id);
    expect(await hash(one.file)).toBe(await hash(other.file));
  }, 60_000);

  it.each([
    ['NOTHING_TO_DRAW', { count: 1 }],
    ['NOTHING_TO_DRAW', { count: 1, lines: ['  '] }],
    ['COUNT_INVALID', { count: 9, lines: ['a'] }],
    ['COUNT_INVALID', { count: 0, lines: ['a'] }],
    ['TEXT_INVALID', { count: 1, lines: ['x'.repeat(81)] }],
    ['TEXT_INVALID', { count: 1, lines: Array(9).fill('a') }],
    ['COLOR_INVALID', { count: 1, lines: ['a'], palette: ['red'] }],
    ['OPENAI_NOT_CONNECTED', { count: 1, lines: ['a'], engine: 'OPENAI' }],
    ['WORDS_BLOCKED', { count: 1, lines: ['I love Disney and Nike'] }],
    ['WORDS_BLOCKED', { count: 1, lines: ['A frog'], style: 'as Disney draws it' }],
    ['WORDS_BLOCKED', { count: 1, lines: ['A frog'], audience: 'fans of Disney and Nike' }],
    ['NOT_FOUND', { count: 1, ideaId: 'ide_00000000000000000000000000' }],
  ])('says %s, and orders nothing', async (code, input) => {
    const { jobId, userErrors } = await mutate('designsGenerate', 'DesignsGenerateInput', input);
    expect({ jobId, codes: userErrors.map((error: any) => error.code) }).toEqual({ jobId: null, codes: [code] });
    expect(userErrors[0].message.length).toBeGreaterThan(20);
  });

  it('does not draw twice what a run draws or will draw, unless it is told to; a run that has drawn stands in nobody’s way', async () => {
    const { workspaceId, key } = await api.account({ scopes: ['read:ideas', 'write:designs', 'read:pipeline'] });
    const { pool } = api.database.db;
    const { rows } = await pool.query<{ id: string }>(
      `INSERT INTO ideas (workspace_id, keyword, source, locale, engine, title, concept)
       SELECT $1, 'frog', 'words', 'en', 'rules', 'Frog ' || n, '' FROM generate_series(1, 2) n RETURNING id`,
      [workspaceId],
    );
    const [mine, other] = rows.map(({ id }) => id) as [string, string];
    const run = await pool.query<{ id: string }>(
      `INSERT INTO pipeline_runs (workspace_id, keyword, step, plan) VALUES ($1, 'frog', 'ideas', '{}') RETURNING id`,
      [workspaceId],
    );
    const stand = async (status: string, step: string, facts: object) => {
      const values = [workspaceId, status, step, JSON.stringify(facts)];
      await pool.query('UPDATE pipeline_runs SET status = $2, step = $3, facts = $4 WHERE workspace_id = $1', values);
      const order = { as: key, ideaId: formatUuidId('ide', mine), count: 1, template: 'STICKER', engine: 'RENDERER' };
      const { userErrors } = await mutate('designsGenerate', 'DesignsGenerateInput', order);
      const despite = await mutate('designsGenerate', 'DesignsGenerateInput', { ...order, evenIfRunDraws: true });
      const { data } = await api.ask<any>('query($id: ID!) { idea(id: $id) { run { id } } }', {
        key,
        variables: { id: formatUuidId('ide', mine) },
      });
      return [userErrors.map((error: any) => error.code), despite.userErrors, data.idea.run?.id ?? null];
    };
    const theRun = formatUuidId('prn', run.rows[0]!.id);
    const drawn = { ideaIds: [mine, other], ideaId: mine };
    expect(await stand('waiting', 'ideas', { ideaIds: [mine, other] })).toEqual([['RUN_DRAWS'], [], theRun]);
    expect(await stand('running', 'designs', drawn)).toEqual([['RUN_DRAWS'], [], theRun]);
    expect(await stand('running', 'designs', { ...drawn, ideaId: other })).toEqual([[], [], null]);
    expect(await stand('waiting', 'designs', { ...drawn, designIds: [other] })).toEqual([[], [], null]);
    expect(await stand('cancelled', 'ideas', { ideaIds: [mine] })).toEqual([[], [], null]);
  });

  it('orders once under one idempotency key', async () => {
    const input = {
      lines: ['Once only'],
      count: 1,
      engine: 'RENDERER',
      template: 'STICKER',
      idempotencyKey: 'designs-once',
    };
    const [one, two] = [
      await mutate('designsGenerate', 'DesignsGenerateInput', input),
      await mutate('designsGenerate', 'DesignsGenerateInput', input),
    ];
    expect(one.jobId).toBe(two.jobId);
  });
});

describe('uploading', () => {
  const picture = (width = 600, height = 600) =>
    sharp({ create: { width, height, channels: 4, background: '#00000000' } })
      .composite([{ input: { create: { width: 300, height: 300, channels: 4, background: '#204060' } } }])
      .png()
      .toBuffer();

  it('makes a design of a picture, once, with checks that say what it is worth in print', async () => {
    const { outcome, complete, url } = await upload(await picture());
    expect(outcome.userErrors).toEqual([]);
    const { design } = outcome;
    expect(design).toMatchObject({ status: 'DRAFT', title: 'Mine', width: 600, height: 600, template: 'TEE' });
    expect(design.checks.find(({ code }: any) => code === 'RESOLUTION')).toMatchObject({
      state: 'FAIL',
      text: expect.stringContaining('The pixels are not there: 40 dpi'),
    });
    expect((await complete()).design.id).toBe(design.id);
    expect((await fetch(here(url), { method: 'PUT', body: 'again' })).status).toBe(409);
    expect((await fetch(here(design.preview))).headers.get('content-type')).toBe('image/webp');
  });

  it('keeps nothing of a file that it refuses, and says why', async () => {
    const before = (await list()).length;
    const { outcome } = await upload(
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'image/svg+xml',
    );
    expect(outcome.userErrors).toEqual([
      { code: 'SVG_UNSAFE', field: ['input', 'uploadId'], message: expect.stringContaining('script') },
    ]);
    expect(await list()).toHaveLength(before);
    expect(await api.objects.list('uploads/')).toEqual([]);
  });

  it.each([
    ['TOO_LARGE', { bytes: 30_000_001, contentType: 'image/png' }],
    ['EMPTY', { bytes: 0, contentType: 'image/png' }],
    ['TYPE_REFUSED', { bytes: 10, contentType: 'application/pdf' }],
  ])('gives no address for what would be refused: %s', async (code, wish) => {
    const { upload: offer, userErrors } = await mutate('designUploadCreate', 'DesignUploadCreateInput', {
      fileName: 'a',
      ...wish,
    });
    expect({ offer, codes: userErrors.map((error: any) => error.code) }).toEqual({ offer: null, codes: [code] });
  });

  it('says that nothing has arrived', async () => {
    const created = await mutate('designUploadCreate', 'DesignUploadCreateInput', {
      fileName: 'a.png',
      bytes: 9,
      contentType: 'image/png',
    });
    const outcome = await mutate('designUploadComplete', 'DesignUploadCompleteInput', { uploadId: created.upload.id });
    expect(outcome.userErrors[0].code).toBe('NOT_FOUND');
  });
});

describe('reviewing', () => {
  let design: any;
  beforeAll(async () => {
    const bytes = await sharp({ create: { width: 300, height: 300, channels: 4, background: '#204060' } })
      .png()
      .toBuffer();
    design = (await upload(bytes)).outcome.design;
  });

  it('notes rating, tags, flag and title; what is absent stays, and a rating can be taken back', async () => {
    const first = await mutate('designReview', 'DesignReviewInput', {
      id: design.id,
      rating: 4,
      tags: [' Retro  Surf ', 'retro surf', 'Été'],
      isFlagged: true,
    });
    expect(first.design).toMatchObject({ rating: 4, tags: ['retro surf', 'été'], isFlagged: true, title: 'Mine' });
    const second = await mutate('designReview', 'DesignReviewInput', { id: design.id, rating: null, title: 'New' });
    expect(second.design).toMatchObject({ rating: null, tags: ['retro surf', 'été'], isFlagged: true, title: 'New' });
  });

  it.each([
    ['RATING_INVALID', { rating: 6 }],
    ['TAG_INVALID', { tags: ['<b>'] }],
    ['TAG_INVALID', { tags: Array.from({ length: 21 }, (_, n) => `tag ${n}`) }],
    ['TITLE_INVALID', { title: 'x'.repeat(141) }],
    ['CONFLICT', { rating: 1, expectedVersion: 99 }],
  ])('changes nothing and says %s', async (code, verdict) => {
    const outcome = await mutate('designReview', 'DesignReviewInput', { id: design.id, ...verdict });
    expect(outcome.userErrors.map((error: any) => error.code)).toEqual([code]);
  });

  it('moves it between open, approved and the bin; the list leaves the bin out unless it is asked for', async () => {
    const { id } = design;
    expect((await mutate('designApprove', 'DesignApproveInput', { id })).design.status).toBe('APPROVED');
    expect((await mutate('designReject', 'DesignRejectInput', { id })).design.status).toBe('REJECTED');
    expect((await list()).map((one) => one.id)).not.toContain(id);
    expect((await list('where: { status: [REJECTED] }')).map((one) => one.id)).toEqual([id]);
    expect((await mutate('designRestore', 'DesignRestoreInput', { id })).design.status).toBe('DRAFT');
    expect((await list()).map((one) => one.id)).toContain(id);
  });

  it('writes down who did what', async () => {
    const { rows } = await api.database.db.pool.query(
      'SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY id',
      [rowId(design.id)],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'design.uploaded',
      'design.reviewed',
      'design.reviewed',
      'design.approved',
      'design.rejected',
      'design.restored',
    ]);
  });

  it('empties the bin after 30 days, files included, and not before', async () => {
    const { id } = design;
    await mutate('designReject', 'DesignRejectInput', { id });
    expect(await api.domain.designs.designReviews.emptyBin()).toBe(0);
    await api.database.db.pool.query(`UPDATE designs SET reviewed_at = now() - interval '31 days' WHERE id = $1`, [
      rowId(id),
    ]);
    expect(await api.domain.designs.designReviews.emptyBin()).toBe(1);
    expect(await api.objects.list(`workspaces/${account.workspaceId}/designs/${rowId(id)}`)).toEqual([]);
  });

  it('deletes for good, with its files; a stranger neither sees nor touches it', async () => {
    const bytes = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const { outcome } = await upload(bytes, 'image/jpeg');
    const { id } = outcome.design;
    const stranger = await api.account({ scopes: SCOPES });
    const seen = await api.ask<any>(
      `{ design(id: "${id}") { id } node(id: "${id}") { id } designs { nodes { id } } }`,
      { key: stranger.key },
    );
    expect(seen.data).toEqual({ design: null, node: null, designs: { nodes: [] } });
    for (const [name, type] of [
      ['designApprove', 'DesignApproveInput'],
      ['designDelete', 'DesignDeleteInput'],
      ['designReview', 'DesignReviewInput'],
    ] as const) {
      expect((await mutate(name, type, { id, as: stranger.key })).userErrors[0].code).toBe('NOT_FOUND');
    }
    expect((await mutate('designDelete', 'DesignDeleteInput', { id })).deletedId).toBe(id);
    expect(await api.objects.list(`workspaces/${account.workspaceId}/designs/${rowId(id)}`)).toEqual([]);
  });
});
