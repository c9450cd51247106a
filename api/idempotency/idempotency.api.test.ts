import { randomUUID } from 'node:crypto';
import { type Answer, TestApi } from '#test/testkit/api.js';

let api: TestApi;
let other: TestApi;
let key: string;
beforeAll(async () => {
  api = await TestApi.start();
  other = await TestApi.start({ database: api.database });
  key = (await api.account()).key;
});
afterAll(async () => {
  await other.stop();
  await api.stop();
});

const RECORD = `mutation Record($input: SignalsRecordInput!) {
  signalsRecord(input: $input) { accepted duplicates rejected { index code } userErrors { code } }
}`;
interface Recorded {
  signalsRecord: { accepted: number; duplicates: number };
}

const signal = (keyword: string, changes: object = {}) => ({
  platform: 'X',
  keyword,
  observedAt: new Date().toISOString(),
  externalId: randomUUID(),
  ...changes,
});
const record = (
  signals: object[],
  { header, inputKey, to = api }: { header?: string; inputKey?: string; to?: TestApi } = {},
): Promise<Answer<Recorded>> =>
  to.ask<Recorded>(RECORD, {
    key,
    variables: { input: { signals, ...(inputKey !== undefined && { idempotencyKey: inputKey }) } },
    ...(header !== undefined && { headers: { 'idempotency-key': header } }),
  });
const replayed = ({ headers, extensions }: Answer<unknown>) => [
  headers.get('idempotent-replayed'),
  (extensions as { idempotentReplayed?: boolean } | undefined)?.idempotentReplayed,
];
const codes = ({ errors = [] }: Answer<unknown>) => errors.map(({ extensions }) => extensions.code);

it('gives a repeat the first answer, and says that it is one', async () => {
  const signals = [signal('replayed frog'), signal('')];
  const header = randomUUID();
  const first = await record(signals, { header });
  const second = await record(signals, { header });
  expect(first.data!.signalsRecord).toMatchObject({ accepted: 1, duplicates: 0 });
  expect(second.data).toEqual(first.data);
  expect([replayed(first), replayed(second)]).toEqual([
    [null, undefined],
    ['true', true],
  ]);
});

it('takes the key from the input as from the header', async () => {
  const signals = [signal('keyed frog')];
  const inputKey = randomUUID();
  const first = await record(signals, { inputKey });
  expect(replayed(await record(signals, { inputKey }))).toEqual(['true', true]);
  expect(replayed(await record(signals, { header: inputKey }))).toEqual(['true', true]);
  expect(first.data!.signalsRecord.accepted).toBe(1);
});

it('refuses the key for another request with IDEMPOTENCY_MISMATCH', async () => {
  const header = randomUUID();
  await record([signal('first frog')], { header });
  const answer = await record([signal('second frog')], { header });
  expect(codes(answer)).toEqual(['IDEMPOTENCY_MISMATCH']);
  expect(answer.errors![0]!.extensions).toMatchObject({ retryable: false, field: ['input', 'idempotencyKey'] });
});

it.each([
  ['an empty one', ''],
  ['one of 256 characters', 'x'.repeat(256)],
])('refuses as a key %s', async (_name, inputKey) => {
  expect(codes(await record([signal('odd frog')], { inputKey }))).toEqual(['BAD_USER_INPUT']);
});

it('records every kind of signal and its answer in one transaction', async () => {
  const at = new Date(Date.now() - 3_600_000).toISOString();
  const signals = [
    signal('mixed frog'),
    signal('mixed frog', { kind: 'COUNTER', count: 7, observedAt: at }),
    signal('mixed frog', { kind: 'GAUGE', count: 3, metric: 'active_listings' }),
  ];
  const header = randomUUID();
  const first = await record(signals, { header });
  expect(first.data!.signalsRecord.accepted).toBe(3);
  expect((await record(signals, { header })).data).toEqual(first.data);
  const known = await record([signals[0]!], { header: randomUUID() });
  expect(known.data!.signalsRecord).toMatchObject({ accepted: 0, duplicates: 1 });
});

it('tells two calls of one mutation in one request apart, and replays both', async () => {
  const query = `mutation Two($a: SignalsRecordInput!, $b: SignalsRecordInput!) {
    a: signalsRecord(input: $a) { accepted } b: signalsRecord(input: $b) { accepted }
  }`;
  const variables = {
    a: { signals: [signal('left frog')] },
    b: { signals: [signal('right frog'), signal('up frog')] },
  };
  const ask = () => api.ask(query, { key, variables, headers: { 'idempotency-key': 'two-fields' } });
  const [first, second] = [await ask(), await ask()];
  expect(first.data).toEqual({ a: { accepted: 1 }, b: { accepted: 2 } });
  expect(second.data).toEqual(first.data);
  expect(second.headers.get('idempotent-replayed')).toBe('true');
});

it('does not remember what was refused', async () => {
  const header = randomUUID();
  const tooMany = Array.from({ length: 5_001 }, () => ({
    platform: 'X',
    keyword: 'k',
    observedAt: '2026-11-01T00:00:00Z',
  }));
  const refused = await record(tooMany, { header });
  expect(refused.data!.signalsRecord).toMatchObject({ accepted: 0, userErrors: [{ code: 'TOO_MANY_SIGNALS' }] });
  const answer = await record([signal('corrected frog')], { header });
  expect(answer.data!.signalsRecord.accepted).toBe(1);
});

it('keeps the keys of workspaces apart', async () => {
  const stranger = await api.account();
  const header = randomUUID();
  await record([signal('own frog')], { header });
  const answer = await api.ask<Recorded>(RECORD, {
    key: stranger.key,
    variables: { input: { signals: [signal('other frog')] } },
    headers: { 'idempotency-key': header },
  });
  expect(answer.data!.signalsRecord.accepted).toBe(1);
});

it('has one effect of a hundred requests at once over two servers: the others replay or hear CONFLICT', async () => {
  const signals = [signal('crowded frog'), signal('crowded toad')];
  const header = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, at) => record(signals, { header, to: at % 2 ? api : other })),
  );
  const done = answers.filter(({ data }) => data?.signalsRecord);
  const conflicts = answers.filter((answer) => codes(answer).includes('CONFLICT'));
  expect(done.length + conflicts.length).toBe(100);
  expect(new Set(done.map(({ data }) => JSON.stringify(data)))).toEqual(new Set([JSON.stringify(done[0]!.data)]));
  expect(done[0]!.data!.signalsRecord).toMatchObject({ accepted: 2, duplicates: 0 });
  expect(done.filter((answer) => replayed(answer)[0] !== 'true')).toHaveLength(1);
  for (const { errors } of conflicts) expect(errors![0]!.extensions).toMatchObject({ retryable: true });
  const [{ count }] = (await api.database.db.query<{ count: number }>({
    name: 'crowded',
    text: `SELECT sum(count)::integer AS count FROM signals s JOIN keywords k ON k.id = s.keyword_id WHERE k.keyword LIKE 'crowded%'`,
  })) as [{ count: number }];
  expect(count).toBe(2);
});
