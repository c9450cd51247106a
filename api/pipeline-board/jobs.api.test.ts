import { z } from 'zod';
import type { JobHandler, JobRun } from '#domain/pipeline/job-contract.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { TestApi } from '#test/testkit/api.js';
import { toyHandler } from '#test/testkit/pipeline.js';
import { waitUntil } from '#test/testkit/processes.js';

interface JobNode {
  id: string;
  task: string;
  status: string;
  progress: number;
  attempts: number;
  problem: { code: string; message: string; action: string | null } | null;
  history: { number: number; outcome: string }[];
}
interface JobEvent {
  cursor: string;
  kind: string;
  jobs: { id: string; status: string; progress: number }[];
}

const FIELDS = `id task status progress step attempts maxAttempts nextAttemptAt subjectId runId madeIds createdAt expectedEndAt
  problem { code message provider isRetryable action } history { number outcome startedAt endedAt message } createdBy { id }`;
const STREAM = `subscription Jobs($after: String, $where: JobWhere) { jobs(after: $after, where: $where) { cursor kind jobs { id status progress } } }`;

let api: TestApi;
let mine: Awaited<ReturnType<TestApi['account']>>;
let theirs: Awaited<ReturnType<TestApi['account']>>;
let work: (job: JobRun<Record<string, unknown>>) => Promise<object> = async () => ({});
beforeAll(async () => {
  api = await TestApi.start();
  const scopes = ['read:pipeline', 'write:pipeline', 'read:members'] as const;
  [mine, theirs] = [await api.account({ scopes }), await api.account({ scopes })];
  const handlers: JobHandler[] = [toyHandler((job) => work(job))];
  handlers.push({ kind: 'never', payload: z.object({}), maxAttempts: 1, run: async () => ({}) });
  for (const domain of [api.domain, api.served]) domain.pipelineJobs.register(handlers);
});
afterAll(() => api.stop());

let orders = 0;
async function order(workspaceId = mine.workspaceId, key = `job ${(orders += 1)}`): Promise<string> {
  const { id } = await api.database.db.transaction((tx) =>
    api.domain.pipelineJobs.order(tx, { workspaceId, kind: 'toy', key, payload: {} }),
  );
  return id;
}
const run = (id: string) => api.domain.jobWorker.run(id, new AbortController().signal);
const ask = <Data>(query: string, variables = {}, key = mine.key) => api.ask<Data>(query, { key, variables });
const publicId = (id: string) => formatUuidId('job', id);

class Reader {
  readonly events: JobEvent[] = [];
  isEnded = false;
  private readonly client;

  constructor(key: string, variables: Record<string, unknown> = {}, server = api) {
    this.client = server.socket({ key });
    this.client.subscribe<{ jobs: JobEvent }>(
      { query: STREAM, variables },
      {
        next: ({ data }) => {
          if (data) this.events.push(data.jobs);
        },
        error: () => (this.isEnded = true),
        complete: () => (this.isEnded = true),
      },
    );
  }

  get seen() {
    return this.events.flatMap(({ jobs }) => jobs);
  }

  get last() {
    return this.events.at(-1)?.cursor;
  }

  until(what: string, condition: () => boolean) {
    return waitUntil(what, condition, 8_000);
  }

  cut() {
    this.client.terminate();
  }
}

it('shows how a job went: attempts, what went wrong, what helps, what it made', async () => {
  work = async (job) => {
    await job.progress(30, 'upload');
    if (job.attempt === 1) throw new Error('secret of ours');
    return { productId: '019a0000-0000-7000-8000-000000000001' };
  };
  const id = await order();
  await run(id);
  const failing = await ask<{ job: JobNode }>(`query($id: ID!) { job(id: $id) { ${FIELDS} } }`, { id: publicId(id) });
  expect(failing.errors).toBeUndefined();
  expect(failing.data!.job).toMatchObject({
    task: 'toy',
    status: 'RETRYING',
    progress: 30,
    step: 'upload',
    attempts: 1,
    nextAttemptAt: expect.any(String),
    problem: { code: 'INTERNAL', isRetryable: true },
    history: [{ number: 1, outcome: 'FAILED' }],
  });
  expect(JSON.stringify(failing.data)).not.toContain('secret');
  await run(id);
  const { data } = await ask<{ jobs: { nodes: JobNode[] } }>(
    `{ jobs(where: { isOpen: false }) { nodes { ${FIELDS} } } }`,
  );
  expect(data!.jobs.nodes[0]).toMatchObject({
    status: 'SUCCEEDED',
    progress: 100,
    madeIds: [expect.stringMatching(/^prd_/)],
    problem: null,
  });
});

it('cancels what waits and tries again what was cancelled, and leaves both in the audit log', async () => {
  work = async () => ({});
  const id = await order();
  const cancel = `mutation($input: JobCancelInput!) { jobCancel(input: $input) { job { status problem { code } } userErrors { code } } }`;
  const retry = `mutation($input: JobRetryInput!) { jobRetry(input: $input) { job { status } userErrors { code } } }`;
  const input = { id: publicId(id) };
  expect((await ask(cancel, { input })).data).toEqual({
    jobCancel: { job: { status: 'CANCELLED', problem: { code: 'CANCELLED' } }, userErrors: [] },
  });
  expect((await ask(cancel, { input })).data).toMatchObject({ jobCancel: { userErrors: [{ code: 'ENDED' }] } });
  expect((await ask(retry, { input })).data).toEqual({ jobRetry: { job: { status: 'QUEUED' }, userErrors: [] } });
  expect((await ask(retry, { input })).data).toMatchObject({ jobRetry: { userErrors: [{ code: 'NOT_FAILED' }] } });
  const { rows } = await api.database.db.pool.query('SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY id', [
    id,
  ]);
  expect(rows).toEqual([{ action: 'job.cancelled' }, { action: 'job.retried' }]);
});

it('hides and protects jobs of other workspaces', async () => {
  const id = await order(theirs.workspaceId);
  const input = { id: publicId(id) };
  expect(
    (await ask(`query($id: ID!) { job(id: $id) { id } node(id: $id) { id } }`, { id: publicId(id) })).data,
  ).toEqual({
    job: null,
    node: null,
  });
  const cancel = `mutation($input: JobCancelInput!) { jobCancel(input: $input) { job { id } userErrors { code } } }`;
  expect((await ask(cancel, { input })).data).toEqual({
    jobCancel: { job: null, userErrors: [{ code: 'NOT_FOUND' }] },
  });
});

describe('the stream of jobs', () => {
  it('begins with a cursor, tells every change in its last state, and never of another workspace', async () => {
    const reader = new Reader(mine.key);
    await reader.until('it has begun', () => reader.events.length === 1);
    expect(reader.events[0]).toMatchObject({ kind: 'HEARTBEAT', jobs: [] });
    const strange = await order(theirs.workspaceId);
    work = async () => ({});
    const own = await order();
    await run(strange);
    await run(own);
    await reader.until('the end is told', () => reader.seen.some(({ status }) => status === 'SUCCEEDED'));
    expect(reader.seen.every(({ id }) => id === publicId(own))).toBe(true);
    reader.cut();
  });

  it('resumed from any cursor, misses nothing and repeats nothing, whatever order transactions commit in', async () => {
    const start = new Reader(mine.key);
    await start.until('it has begun', () => start.events.length === 1);
    let after = start.last!;
    start.cut();
    const ids: string[] = [];
    const seen: string[] = [];
    const slow = await api.database.db.pool.connect();
    await slow.query('BEGIN');
    const insert = `INSERT INTO pipeline_jobs (workspace_id, kind, key, max_attempts) VALUES ($1, 'toy', $2, 1) RETURNING id`;
    const { rows } = await slow.query<{ id: string }>(insert, [mine.workspaceId, 'begins first, commits last']);
    for (let round = 0; round < 5; round += 1) {
      for (let one = 0; one < 4; one += 1) ids.push(await order());
      if (round === 3) {
        await slow.query('COMMIT');
        ids.push(rows[0]!.id);
      }
      const reader = new Reader(mine.key, { after });
      await reader.until('all are told', () => reader.seen.length + seen.length >= ids.length);
      seen.push(...reader.seen.map(({ id }) => id));
      after = reader.last!;
      reader.cut();
    }
    slow.release();
    expect([...seen].sort()).toEqual(ids.map(publicId).sort());
  });

  it('goes on after a restart of the server, and over another server', async () => {
    const reader = new Reader(mine.key);
    await reader.until('it has begun', () => reader.events.length === 1);
    const after = reader.last!;
    reader.cut();
    const ids = [await order(), await order()];
    const other = await TestApi.start({ database: api.database });
    const resumed = new Reader(mine.key, { after }, other);
    await resumed.until('both are told', () => resumed.seen.length >= 2);
    expect(resumed.seen.map(({ id }) => id).sort()).toEqual(ids.map(publicId).sort());
    resumed.cut();
    await other.stop();
  });

  it('tells many at once page by page, without gap or repeat', async () => {
    const reader = new Reader(mine.key);
    await reader.until('it has begun', () => reader.events.length === 1);
    const after = reader.last!;
    reader.cut();
    await api.database.db.pool.query(
      `INSERT INTO pipeline_jobs (workspace_id, kind, key, max_attempts)
       SELECT $1, 'never', 'many ' || n, 1 FROM generate_series(1, 250) n`,
      [mine.workspaceId],
    );
    const first = new Reader(mine.key, { after });
    await first.until('a page is told', () => first.seen.length >= 100);
    const [, page] = first.events;
    first.cut();
    const rest = new Reader(mine.key, { after: page!.cursor });
    await rest.until('the rest is told', () => rest.seen.length >= 150);
    const all = [...page!.jobs, ...rest.seen].map(({ id }) => id);
    expect(new Set(all).size).toBe(250);
    expect(all).toHaveLength(250);
    rest.cut();
  });

  it('refuses a cursor that it did not give out', async () => {
    const response = await fetch(`${api.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${mine.key}` },
      body: JSON.stringify({ query: STREAM, variables: { after: 'rubbish' } }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_CURSOR' } }] });
  });

  it('is resumed by Last-Event-ID over server-sent events', async () => {
    const open = (headers: Record<string, string> = {}) =>
      fetch(`${api.url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${mine.key}`, ...headers },
        body: JSON.stringify({ query: STREAM }),
      });
    const read = async (response: Response, wanted: RegExp) => {
      let text = '';
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += Buffer.from(chunk).toString();
        if (wanted.test(text)) break;
      }
      return text;
    };
    const cursor = /^id: (\S+)$/m.exec(await read(await open(), /HEARTBEAT.*\n\n/))![1]!;
    const id = await order();
    expect(await read(await open({ 'last-event-id': cursor }), /JOBS/)).toContain(publicId(id));
  });

  it('ends when the key that opened it is revoked', async () => {
    const account = await api.account({ scopes: ['read:pipeline'] });
    const reader = new Reader(account.key);
    await reader.until('it has begun', () => reader.events.length === 1);
    await api.domain.apiKeys.revokeByText({ kind: 'system', name: 'test' }, account.prefix);
    await reader.until('it has ended', () => reader.isEnded);
  });
});
