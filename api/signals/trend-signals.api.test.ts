import type { Client } from 'graphql-ws';
import { TestApi } from '#test/testkit/api.js';

const STREAM = `subscription Stream($where: TrendWhere, $after: String) {
  trendSignals(where: $where, after: $after) {
    cursor kind occurredAt
    signal { id platform keyword count engagement observedAt origin title trend { id score } }
  }
}`;

interface Event {
  cursor: string;
  kind: 'SIGNAL' | 'HEARTBEAT' | 'RESET';
  signal: { id: string; keyword: string; platform: string; title: string | null } | null;
}

let api: TestApi;
let key: string;
beforeAll(async () => {
  api = await TestApi.start();
  key = (await api.account()).key;
});
afterAll(() => api.stop());

/** Reads a stream into a list until it is cut. */
class Reader {
  readonly events: Event[] = [];
  readonly errors: unknown[] = [];
  readonly ended: Promise<void>;
  private readonly client: Client;

  constructor(server: TestApi, variables: Record<string, unknown> = {}) {
    this.client = server.socket();
    this.ended = new Promise((resolve) => {
      this.client.subscribe<{ trendSignals: Event }>(
        { query: STREAM, variables },
        {
          next: ({ data, errors }) => {
            if (data) this.events.push(data.trendSignals);
            if (errors) this.errors.push(...errors);
          },
          error: (error) => {
            if (Array.isArray(error)) this.errors.push(...(error as unknown[]));
            resolve();
          },
          complete: resolve,
        },
      );
    });
  }

  get keywords(): string[] {
    return this.events.flatMap(({ signal }) => (signal ? [signal.keyword] : []));
  }

  get lastCursor(): string | undefined {
    return this.events.at(-1)?.cursor;
  }

  async until(isReached: () => boolean): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (!isReached()) {
      if (Date.now() > deadline) throw new Error(`not reached: ${JSON.stringify([this.events, this.errors])}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  cut(): void {
    this.client.terminate();
  }
}

/** The order within a batch is the recorder's business; over batches it is the order of cursors. */
const sorted = (keywords: readonly string[]) => [...keywords].sort();

let serial = 0;
async function record(count: number, extra: Record<string, unknown> = {}, server = api): Promise<string[]> {
  const keywords = Array.from({ length: count }, () => `phrase number ${(serial += 1)}`);
  const signals = keywords.map((keyword) => ({
    platform: 'ETSY',
    keyword,
    observedAt: new Date().toISOString(),
    externalId: `id-${keyword}`,
    ...extra,
  }));
  const answer = await server.ask<{ signalsRecord: { accepted: number } }>(
    'mutation Record($input: SignalsRecordInput!) { signalsRecord(input: $input) { accepted rejected { code message } } }',
    { key, variables: { input: { signals } } },
  );
  expect(answer.data?.signalsRecord).toMatchObject({ accepted: count });
  return keywords;
}

it('begins now, with a heartbeat that can already be resumed', async () => {
  await record(2);
  const reader = new Reader(api);
  await reader.until(() => reader.events.length === 1);
  expect(reader.events[0]).toMatchObject({ kind: 'HEARTBEAT', signal: null });
  const keywords = await record(3);
  await reader.until(() => reader.keywords.length === 3);
  expect(sorted(reader.keywords)).toEqual(sorted(keywords));
  expect(reader.events[1]!.signal!.id).toMatch(/^sig_/);
  reader.cut();
});

it('resumed after every cut, gives each signal once and in cursor order', async () => {
  const seen: string[] = [];
  const cursors: string[] = [];
  let after = '';
  const start = new Reader(api);
  await start.until(() => start.events.length === 1);
  after = start.lastCursor!;
  start.cut();
  const wanted: string[] = [];
  for (let cut = 0; cut < 4; cut += 1) {
    wanted.push(...(await record(7)));
    const reader = new Reader(api, { after });
    const recording = record(20);
    await reader.until(() => reader.keywords.length >= 7 + cut);
    reader.cut();
    await reader.ended;
    wanted.push(...(await recording));
    seen.push(...reader.keywords);
    cursors.push(...reader.events.filter(({ kind }) => kind === 'SIGNAL').map(({ cursor }) => cursor));
    after = reader.lastCursor!;
  }
  const rest = new Reader(api, { after });
  await rest.until(() => rest.events.length > 0 && seen.length + rest.keywords.length >= wanted.length);
  rest.cut();
  expect(sorted([...seen, ...rest.keywords])).toEqual(sorted(wanted));
  expect(cursors).toEqual([...new Set(cursors)].sort());
});

it('resumes on another server of the same database, and two servers give the same order', async () => {
  const second = await TestApi.start({ database: api.database });
  const readers = [new Reader(api), new Reader(second)];
  await Promise.all(readers.map((reader) => reader.until(() => reader.events.length === 1)));
  await Promise.all([record(30), record(30, {}, second), record(30)]);
  await Promise.all(readers.map((reader) => reader.until(() => reader.keywords.length === 90)));
  expect(readers[0]!.events.map(({ cursor }) => cursor)).toEqual(readers[1]!.events.map(({ cursor }) => cursor));
  const after = readers[0]!.events[30]!.cursor;
  const resumed = new Reader(second, { after });
  await resumed.until(() => resumed.keywords.length === 60);
  expect(resumed.keywords).toEqual(readers[0]!.keywords.slice(30));
  for (const reader of [...readers, resumed]) reader.cut();
  await second.stop();
});

it('closed by a server that stops, resumes on the next without gap or repeat', async () => {
  const first = await TestApi.start({ database: api.database });
  const reader = new Reader(first);
  await reader.until(() => reader.events.length === 1);
  const before = await record(5);
  await reader.until(() => reader.keywords.length === 5);
  const stopping = first.stop();
  const during = await record(5);
  await Promise.all([stopping, reader.ended]);
  const next = await TestApi.start({ database: api.database });
  const resumed = new Reader(next, { after: reader.lastCursor });
  const after = await record(5);
  await resumed.until(() => reader.keywords.length + resumed.keywords.length >= 15);
  expect(sorted([...reader.keywords, ...resumed.keywords])).toEqual(sorted([...before, ...during, ...after]));
  resumed.cut();
  await next.stop();
});

it('filters by the signal’s platform and the keyword before anything is sent', async () => {
  const reader = new Reader(api, { where: { platform: { eq: 'X' }, not: { keyword: { contains: 'never' } } } });
  await reader.until(() => reader.events.length === 1);
  await record(3);
  const wanted = await record(2, { platform: 'X', title: 'seen on X' });
  await reader.until(() => reader.keywords.length === 2);
  expect(sorted(reader.keywords)).toEqual(sorted(wanted));
  expect(reader.events[1]!.signal).toMatchObject({ platform: 'X', title: 'seen on X' });
  reader.cut();
});

it('refuses a cursor that it did not give out, and one from another installation', async () => {
  for (const after of ['rubbish', '', 's17zzzzzzzzzzzz', 's1zzzzzzzzzzzzz', 's10000000zzzzzz']) {
    const reader = new Reader(api, { after });
    await reader.ended;
    expect(reader.errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'INVALID_CURSOR' }) }),
    ]);
    expect(reader.events).toEqual([]);
  }
});

it('tells a reader whose cursor has left the log, with a query for a snapshot', async () => {
  const start = new Reader(api);
  await start.until(() => start.events.length === 1);
  start.cut();
  await record(4);
  await api.database.db.query({ name: 'test_prune', text: 'DELETE FROM signal_log' });
  const reader = new Reader(api, { after: start.lastCursor });
  await reader.ended;
  expect(reader.errors).toEqual([
    expect.objectContaining({
      extensions: expect.objectContaining({ code: 'CURSOR_EXPIRED', snapshotQuery: expect.stringContaining('trends') }),
    }),
  ]);
});

it('keeps the socket and its other streams when one operation cannot be read', async () => {
  const client = api.socket();
  const events: unknown[] = [];
  client.subscribe(
    { query: STREAM },
    { next: (event) => events.push(event), error: () => undefined, complete: () => undefined },
  );
  for (const query of ['subscription {', '{ nothing }', 'query A { viewer { role } } query B { viewer { role } }']) {
    const errors = await new Promise((resolve) => {
      client.subscribe({ query }, { next: () => undefined, error: resolve, complete: () => resolve(undefined) });
    });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ requestId: expect.any(String) }) }),
    ]);
  }
  await record(1);
  const deadline = Date.now() + 5_000;
  while (events.length < 2 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(events.length).toBeGreaterThanOrEqual(2);
  client.terminate();
});
