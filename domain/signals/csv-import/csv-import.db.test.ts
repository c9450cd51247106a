import { anonymous, systemActor } from '#domain/accounts/actor.js';
import { type Clock, DAY_MS } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { SignalsService } from '../signals-service.js';
import { CsvImport, type CsvImportOptions } from './csv-import.js';
import type { CsvFault } from './csv-row.js';
import { shiftToNow } from './csv-shift.js';

let now = new Date('2026-11-22T17:00:00Z');
const clock: Clock = { now: () => now, speed: 1, wallMs: (ms) => ms };
const actor = systemActor('test');
let test_: TestDatabase;

beforeAll(async () => {
  test_ = await createTestDatabase({ poolSize: 8 });
});
beforeEach(async () => {
  now = new Date('2026-11-22T17:00:00Z');
  await test_.db.pool.query(
    `TRUNCATE keywords, signals, signal_identities, signal_hourly_rollups, signal_log, signal_imports RESTART IDENTITY CASCADE;
     UPDATE event_cursor SET last_seq = 0`,
  );
});
afterAll(() => test_.drop());

const rows = async (text: string): Promise<Record<string, unknown>[]> =>
  (await test_.db.pool.query<Record<string, unknown>>(text)).rows;
const rollups = () =>
  rows(`SELECT k.keyword, r.bucket, r.count::int, r.signals, r.origin
    FROM signal_hourly_rollups r JOIN keywords k ON k.id = r.keyword_id ORDER BY keyword, bucket`);

async function* bytes(text: string | Buffer, failAfter = Infinity): AsyncGenerator<Buffer> {
  const all = Buffer.from(text);
  for (let at = 0; at < all.length; at += 50_000) {
    if (at >= failAfter) throw new Error('killed');
    yield await Promise.resolve(all.subarray(at, at + 50_000));
  }
}

interface Outcome {
  committed: number[];
  rejected: [number, string][];
}

interface RunOptions extends Partial<CsvImportOptions> {
  /** Filled while the import runs, so that a killed one leaves its acknowledgements. */
  outcome?: Outcome;
  failAfter?: number;
}

async function run(text: string | Buffer, { outcome, failAfter, ...options }: RunOptions = {}) {
  const { committed, rejected } = outcome ?? { committed: [], rejected: [] };
  const signals = new SignalsService({ db: test_.db, clock, jobs: createJobs({ db: test_.db, clock }) });
  const counts = await new CsvImport({ signals }).run(actor, bytes(text, failAfter), {
    platform: 'X',
    ...options,
    listener: {
      onCommitted: (line) => void committed.push(line),
      onRejected: (line: number, fault: CsvFault) => void rejected.push([line, fault.code]),
    },
  });
  return { committed, rejected, counts };
}

test('nobody imports without the right to record', async () => {
  const signals = new SignalsService({ db: test_.db, clock, jobs: createJobs({ db: test_.db, clock }) });
  const importing = new CsvImport({ signals }).run(anonymous, bytes(''), { platform: 'X' });
  await expect(importing).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('every line is either stored, known, coverage, or rejected by number and reason', async () => {
  const text = Buffer.concat([
    Buffer.from('\uFEFFtimestamp,keyword,count\r\n'),
    Buffer.from('2026-11-22 16:00:00,#FrogMug,3\r\n'),
    Buffer.from('2026-11-22 16:00:00,frog mug,-3\r\n'),
    Buffer.from('not a date,frog mug,1\r\n'),
    Buffer.from('2026-11-22 16:00:00,🐸,1\r\n'),
    Buffer.from('2026-11-22 16:00:00,fr\0og,1\n'),
    Buffer.from('2026-11-22 16:00:00,fr'),
    Buffer.from([0xfc]),
    Buffer.from('h,1\n\n'),
    Buffer.alloc(10_000_000, 'x'),
    Buffer.from('\n2026-11-22 15:00:00,"frog, mug",0\n'),
    Buffer.from('2026-11-22 16:20:00,Frog Mug,2'),
  ]);
  const { counts, committed, rejected } = await run(text);
  expect(rejected).toEqual([
    [3, 'COUNT_INVALID'],
    [4, 'DATE_INVALID'],
    [5, 'KEYWORD_EMPTY'],
    [6, 'LINE_HAS_NUL'],
    [7, 'LINE_NOT_UTF8'],
    [9, 'LINE_TOO_LONG'],
  ]);
  expect(counts).toEqual({ lines: 11, accepted: 2, duplicates: 0, coverage: 1, rejected: 6 });
  expect(committed).toEqual([11]);
  expect(await rollups()).toMatchObject([
    { keyword: 'frog mug', count: 0, signals: 0, bucket: new Date('2026-11-22T15:00:00Z') },
    { keyword: 'frog mug', count: 5, signals: 2, origin: 2 },
  ]);
});

test('the same file twice counts once; equal lines of one file count each', async () => {
  const text =
    'timestamp,keyword,count\n2026-11-22 16:00:00,frog,1\n2026-11-22 16:00:00,frog,1\n2026-11-22 16:00:00,frog,1\n';
  expect((await run(text)).counts).toMatchObject({ accepted: 3 });
  expect((await run(text)).counts).toMatchObject({ accepted: 0, duplicates: 3 });
  expect((await run(text, { platform: 'ETSY' })).counts).toMatchObject({ accepted: 3 });
});

test('an id of the platform identifies, whatever else the line says', async () => {
  const text = 'timestamp,keyword,count,externalId\n2026-11-22 16:00:00,frog,1,a\n2026-11-22 16:05:00,frog,9,a\n';
  expect((await run(text)).counts).toMatchObject({ accepted: 1, duplicates: 1 });
  expect(await rollups()).toMatchObject([{ count: 1 }]);
});

test('the form of NAB: timestamp,value with the keyword from outside', async () => {
  const text = 'timestamp,value\n2026-11-22 16:00:00,104\n2026-11-22 16:05:00,99.0\n2026-11-22 16:10:00,0\n';
  expect((await run(text, { keyword: 'AAPL' })).counts).toMatchObject({ accepted: 2, coverage: 1 });
  expect(await rollups()).toMatchObject([{ keyword: 'aapl', count: 203, signals: 2 }]);
  await expect(run(text)).rejects.toThrow('--keyword');
});

test('killed at any moment and run again: what was acknowledged is there, and nothing twice', async () => {
  const lines = Array.from({ length: 23_000 }, (_, at) => {
    const observedAt = new Date(now.getTime() - 20 * DAY_MS + at * 60_000).toISOString();
    return `${observedAt},keyword ${at % 37},${1 + (at % 3)}`;
  });
  const text = `timestamp,keyword,count\n${lines.join('\n')}\n`;
  const outcome: Outcome = { committed: [], rejected: [] };
  await expect(run(text, { outcome, failAfter: 600_000 })).rejects.toThrow('killed');
  // What was under way when it died may still land: wait for it as a restart would.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const [stored] = await rows('SELECT count(*)::int AS n FROM signals');
  const acknowledged = (outcome.committed.at(-1) ?? 1) - 1;
  expect(acknowledged).toBeGreaterThan(0);
  expect(Number(stored!['n'])).toBeGreaterThanOrEqual(acknowledged);

  const { counts, committed } = await run(text);
  expect(counts.accepted + counts.duplicates).toBe(23_000);
  expect(committed).toEqual([...committed].sort((a, b) => a - b));
  expect(committed.at(-1)).toBe(23_001);
  const [sums] =
    await rows(`SELECT (SELECT sum(count)::int FROM signals) AS raw, (SELECT count(*)::int FROM signals) AS n,
    (SELECT sum(count)::int FROM signal_hourly_rollups) AS rolled, (SELECT last_seq::int FROM event_cursor) AS seq,
    (SELECT sum(cardinality(signal_ids))::int FROM signal_log) AS logged`);
  const expected = lines.reduce((sum, _, at) => sum + 1 + (at % 3), 0);
  expect(sums).toEqual({ raw: expected, rolled: expected, n: 23_000, seq: 23_000, logged: 23_000 });
});

test('--shift-to-now puts the latest row at now, and a re-run later moves the file by the same', async () => {
  const text = 'timestamp,value\n2015-03-01 10:00:00,1\n2015-03-02 10:00:00,2\n';
  const what = { platform: 'X', keyword: 'ko' } as const;
  const shiftMs = await shiftToNow({ db: test_.db, clock }, bytes(text), what);
  expect(Date.parse('2015-03-02T10:00:00Z') + shiftMs).toBe(now.getTime());
  await run(text, { ...what, shiftMs });
  expect(await rows('SELECT observed_at, origin FROM signals ORDER BY 1 DESC LIMIT 1')).toEqual([
    { observed_at: now, origin: 2 },
  ]);
  now = new Date(now.getTime() + DAY_MS);
  expect(await shiftToNow({ db: test_.db, clock }, bytes(text), what)).toBe(shiftMs);
  expect((await run(text, { ...what, shiftMs })).counts).toMatchObject({ accepted: 0, duplicates: 2 });
});

test('rows older than the retention go to rollups only', async () => {
  expect((await run('timestamp,value\n2015-03-01 10:00:00,5\n', { keyword: 'ko' })).counts).toMatchObject({
    accepted: 1,
  });
  expect(await rows('SELECT * FROM signals')).toEqual([]);
  expect(await rollups()).toMatchObject([{ count: 5 }]);
});

test('a file without a usable header is refused before anything is written', async () => {
  await expect(run('')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(run('a,b,c\n1,2,3\n')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
