import { Readable } from 'node:stream';
import { systemActor } from '#domain/accounts/actor.js';
import { CsvImport } from '#domain/signals/csv-import/csv-import.js';
import { PartitionKeeper } from '#domain/signals/partition-keeper.js';
import { SignalsService } from '#domain/signals/signals-service.js';
import { systemClock } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import { createJobs } from '#infra/jobs.js';
import { entities } from '#schema/entities.js';
import { type Bench, type BenchContext, median } from './bench.js';
import { copyRows, toCopyLines } from './ingest/copy.js';
import { cpuMsOf } from './ingest/cpu.js';
import { type BenchServer, startBenchServer } from './ingest/server.js';
import { NaiveSignal, saveRows } from './ingest/naive.js';
import { type IngestRow, makeRows, toCsvChunks, toDraft } from './ingest/rows.js';

const ROWS = 200_000;
const ROWS_LARGE = 1_000_000;
const ROUNDS = 3;
/** The naive build writes a row at a time; a part of the rows is enough to know its pace. */
const NAIVE_SHARE = 0.02;
const CALL_ROWS = 5_000;
const CALLS_AT_ONCE = 2;

interface Case {
  name: string;
  share?: number;
  goal?: string;
  run(input: Input, place: Place): Promise<void>;
}

/** The same rows in the form that each way in takes, ready before the clock starts. */
interface Input {
  rows: readonly IngestRow[];
  copyLines: readonly Buffer[];
  csv: readonly Buffer[];
}

interface Place {
  db: Database;
  signals: SignalsService;
}

const CASES: readonly Case[] = [
  { name: 'plain COPY', run: ({ copyLines }, { db }) => copyRows(db, copyLines) },
  {
    name: 'signalsRecord',
    goal: '>= 0.35 x plain COPY',
    run: recordRows,
  },
  {
    name: 'CLI import',
    goal: '>= 0.40 x plain COPY',
    run: async ({ csv }, { signals }) => {
      const source = Readable.from(csv) as AsyncIterable<Buffer>;
      await new CsvImport({ signals }).run(systemActor('bench'), source, { platform: 'X' });
    },
  },
  { name: 'naive: TypeORM save', share: NAIVE_SHARE, run: ({ rows }, { db }) => saveRows(db, rows) },
];

/** Rows a second of each way in, every round on a fresh database, one after the other. */
export const bench: Bench = {
  name: 'ingest',
  about: 'rows a second into signals, identities, rollups and the log, against plain COPY into signals alone',
  async run(context: BenchContext): Promise<void> {
    const rows = makeRows(context.isLarge ? ROWS_LARGE : ROWS);
    const input = { rows, copyLines: [...toCopyLines(rows)], csv: [...toCsvChunks(rows)] };
    const measured = new Map(CASES.map(({ name }) => [name, { rates: [] as number[], cpu: [] as number[] }]));
    const server = await startBenchServer();
    try {
      for (let round = 1; round <= ROUNDS; round += 1) {
        for (const one of CASES) {
          const { rate, cpuUs } = await measure(one, input, server);
          measured.get(one.name)!.rates.push(rate);
          measured.get(one.name)!.cpu.push(cpuUs);
          context.say(
            `round ${round}: ${one.name} ${Math.round(rate)} rows/s, ${cpuUs.toFixed(1)} µs of PostgreSQL a row`,
          );
        }
      }
    } finally {
      await server.stop();
    }
    const limit = measured.get('plain COPY')!;
    for (const { name, goal } of CASES) {
      const { rates, cpu } = measured.get(name)!;
      // The ratio of each round, because the machine's speed drifts between rounds.
      const ratio = median(rates.map((rate, round) => rate / limit.rates[round]!));
      context.report({
        case: name,
        value: median(rates),
        unit: 'rows/s',
        ratios: { 'plain COPY': ratio },
        facts: { rows: rows.length, rounds: ROUNDS, postgresCpuUsPerRow: Number(median(cpu).toFixed(2)) },
        ...(goal && { goal }),
      });
    }
  },
};

async function measure(one: Case, all: Input, server: BenchServer): Promise<{ rate: number; cpuUs: number }> {
  const rows = one.share ? all.rows.slice(0, all.rows.length * one.share) : all.rows;
  const { db, drop } = await server.createDatabase([...entities, NaiveSignal]);
  try {
    const signals = new SignalsService({ db, clock: systemClock, jobs: createJobs({ db, clock: systemClock }) });
    await new PartitionKeeper(db).ensure(
      rows.map(({ observedMs }) => observedMs),
      0,
    );
    const cpuBefore = await cpuMsOf(db);
    const startedAt = performance.now();
    await one.run({ ...all, rows }, { db, signals });
    const elapsedMs = performance.now() - startedAt;
    const cpuMs = (await cpuMsOf(db)) - cpuBefore;
    return { rate: (rows.length / elapsedMs) * 1000, cpuUs: (cpuMs * 1000) / rows.length };
  } finally {
    await drop();
  }
}

/** As the API does it: batches of the limit, two callers at once. */
async function recordRows({ rows }: Input, { signals }: Place): Promise<void> {
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < rows.length) {
      const from = next;
      next += CALL_ROWS;
      await signals.record(systemActor('bench'), rows.slice(from, from + CALL_ROWS).map(toDraft), { origin: 'LIVE' });
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, caller));
}
