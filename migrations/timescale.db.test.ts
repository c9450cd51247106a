import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { recordEvents } from '#domain/signals/record-statements.js';
import { EventColumns } from '#domain/signals/event-columns.js';
import { migrations } from './index.js';

let server: ChildProcess;
let dataSource: DataSource | undefined;
let reason: string | undefined;

beforeAll(async () => {
  server = fork(path.join(process.cwd(), 'test/testkit/timescale-server.mjs'), { stdio: 'ignore', execArgv: [] });
  const answer = await new Promise<{ port?: number; reason?: string }>((resolve) => {
    server.once('message', (message) => resolve(message as { port?: number }));
    server.once('exit', (code) => resolve({ reason: `its process ended with ${code}` }));
    setTimeout(() => resolve({ reason: 'it did not start within 90 s' }), 90_000).unref();
  });
  reason = answer.reason;
  if (answer.port === undefined) return;
  const url = `postgres://postgres@127.0.0.1:${answer.port}/postgres`;
  dataSource = new DataSource({ type: 'postgres', url, migrations: [...migrations], poolSize: 1 });
  await dataSource.initialize();
}, 120_000);

afterAll(async () => {
  await dataSource?.destroy().catch(() => undefined);
  if (server.connected) server.disconnect();
  server.kill('SIGKILL');
});

/** Skips with a clear line where TimescaleDB does not load: it is a pinned build in WebAssembly. */
function onTimescale(name: string, body: (db: DataSource) => Promise<void>): void {
  test(
    name,
    async () => {
      if (dataSource) await body(dataSource);
      else process.stderr.write(`skipped "${name}": TimescaleDB does not load here (${reason})\n`);
    },
    120_000,
  );
}

const query = <Row>(db: DataSource, text: string, values: unknown[] = []): Promise<Row[]> =>
  db.query<Row[]>(text, values);
const undoAll = async (db: DataSource) => {
  for (let step = 0; step < migrations.length; step += 1) await db.undoLastMigration({ transaction: 'each' });
};

onTimescale('migrations run up, down and up', async (db) => {
  await db.runMigrations({ transaction: 'each' });
  expect(
    await query(
      db,
      `SELECT hypertable_name::text FROM timescaledb_information.hypertables WHERE hypertable_schema = 'public'`,
    ),
  ).toEqual([{ hypertable_name: 'signals' }]);
  await undoAll(db);
  expect(
    await query(
      db,
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'migrations'`,
    ),
  ).toEqual([]);
  await db.runMigrations({ transaction: 'each' });
});

onTimescale('policies keep raw signals 90 days and hours two years, refresh and compress', async (db) => {
  const jobs = await query<{ proc: string; config: Record<string, string> }>(
    db,
    `SELECT proc_name::text AS proc, config FROM timescaledb_information.jobs WHERE proc_name LIKE 'policy_%' ORDER BY 1`,
  );
  const kinds = jobs.map(({ proc }) => proc);
  expect(kinds.filter((kind) => kind === 'policy_refresh_continuous_aggregate')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'policy_compression')).toHaveLength(1);
  expect(
    jobs
      .filter(({ proc }) => proc === 'policy_retention')
      .map(({ config }) => config['drop_after'])
      .sort(),
  ).toEqual(['2 years', '90 days']);
});

onTimescale(
  'the record statement writes signals and log, and both views show them before and after a refresh',
  async (db) => {
    await query(db, `INSERT INTO keywords (keyword, display) VALUES ('frog', 'frog')`);
    const columns = new EventColumns();
    const nowMs = Date.now();
    for (const [at, author] of [10n, 20n, 20n].entries()) {
      columns.add({
        keywordId: 1,
        platformId: 3,
        externalId: `e${at}`,
        observedMs: Math.floor(nowMs / 3_600_000) * 3_600_000 - 3 * 3_600_000 + at,
        count: 2,
        engagement: 5,
        authorHash: author,
        title: null,
        url: null,
        imageUrl: null,
      });
    }
    const parameters = [...columns.columns().parameters, 1, true, new Date(nowMs), new Date(nowMs - 90 * 86_400_000)];
    const write = () => query(db, recordEvents({ mode: 'timescale', hasAuthors: true }).text, parameters);
    expect(await write()).toMatchObject([{ accepted: 3, late: 0, lastSeq: '3' }]);
    expect(await write()).toMatchObject([{ accepted: 0, lastSeq: null }]);
    const byHour = () =>
      query(
        db,
        `SELECT count::int, signals::int, engagement::int, podpusher_author_count(authors) AS authors FROM signals_by_hour`,
      );
    const expected = [{ count: 6, signals: 3, engagement: 15, authors: 2 }];
    expect(await byHour()).toEqual(expected);
    await query(db, `CALL refresh_continuous_aggregate('signal_hourly_rollups', now() - interval '2 days', now())`);
    await query(
      db,
      `CALL refresh_continuous_aggregate('signal_daily_rollups', now() - interval '4 days', now() + interval '1 day')`,
    );
    expect(await byHour()).toEqual(expected);
    expect(await query(db, `SELECT sum(count)::int AS count FROM signals_by_day`)).toEqual([{ count: 6 }]);
  },
);

onTimescale('a seeded database goes down and up again', async (db) => {
  await undoAll(db);
  await db.runMigrations({ transaction: 'each' });
  expect(await query(db, 'SELECT count(*)::int AS n FROM signals_by_hour')).toEqual([{ n: 0 }]);
});
