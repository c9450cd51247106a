import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemActor } from '#domain/accounts/actor.js';
import { SignalsService } from '#domain/signals/signals-service.js';
import { systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { type Bench, type BenchContext, median } from './bench.js';

type Kind = 'product' | 'graphql-ws' | 'bare-ws';
const KINDS: readonly Kind[] = ['product', 'graphql-ws', 'bare-ws'];
const ROUNDS = 3;

interface Round {
  perSecond: number;
  cpuUs: number;
  rssMb: number;
}

/** Events to many subscribers of one operation: the product from its durable log, graphql-ws as it comes, bare sockets. */
export const bench: Bench = {
  name: 'fan-out',
  about: 'deliveries a second to subscribers of one operation, one server process, interleaved rounds',
  async run(context) {
    const size = { subscribers: context.isLarge ? 5000 : 1000, events: 100 };
    const database = await createTestDatabase({ poolSize: 4 });
    try {
      const rounds = new Map<Kind, Round[]>(KINDS.map((kind) => [kind, []]));
      for (let round = 0; round < ROUNDS; round++) {
        for (const kind of KINDS) rounds.get(kind)!.push(await measure(kind, database, size));
      }
      report(context, rounds, size);
    } finally {
      await database.drop();
    }
  },
};

interface Size {
  subscribers: number;
  events: number;
}

async function measure(kind: Kind, database: TestDatabase, size: Size): Promise<Round> {
  const server = start('serve.ts', [kind], environmentFor(database));
  const [{ url }] = (await once(server, 'message')) as [{ url: string }];
  const protocol = kind === 'bare-ws' ? 'bare' : 'graphql';
  const subscribers = start('subscribers.ts', [url, String(size.subscribers), protocol], process.env);
  await once(subscribers, 'message');
  await sleep(500);
  const before = await ask<{ cpuUs: number }>(server, {});
  const startedAt = Date.now();
  await publish(kind, { server, database, events: size.events });
  const wanted = size.subscribers * size.events;
  const { lastAt } = await untilReceived(subscribers, wanted);
  const after = await ask<{ cpuUs: number; rssMb: number }>(server, {});
  subscribers.disconnect();
  server.disconnect();
  return {
    perSecond: wanted / ((lastAt - startedAt) / 1000),
    cpuUs: (after.cpuUs - before.cpuUs) / wanted,
    rssMb: after.rssMb,
  };
}

interface Publication {
  server: ChildProcess;
  database: TestDatabase;
  events: number;
}

async function publish(kind: Kind, { server, database, events }: Publication): Promise<void> {
  if (kind !== 'product') {
    await ask(server, { publish: events });
    return;
  }
  const { db } = database;
  const signals = new SignalsService({ db, clock: systemClock, jobs: createJobs({ db, clock: systemClock }) });
  const drafts = Array.from({ length: events }, () => ({
    platform: 'X' as const,
    keyword: 'bench keyword',
    observedAt: new Date(),
    kind: 'EVENT' as const,
    count: 1,
    externalId: `bench-${process.hrtime.bigint()}`,
  }));
  await signals.record(systemActor('bench'), drafts, { origin: 'SANDBOX' });
}

async function untilReceived(subscribers: ChildProcess, wanted: number): Promise<{ lastAt: number }> {
  for (let tries = 0; tries < 600; tries++) {
    const state = await ask<{ received: number; lastAt: number }>(subscribers, {});
    if (state.received >= wanted) return state;
    await sleep(100);
  }
  throw new Error('not every delivery came within 60 s');
}

function start(file: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return fork(path.join(process.cwd(), 'test/bench/live-fan-out', file), [...args], {
    execArgv: ['--conditions=source', '--import', 'tsx'],
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function ask<Answer>(child: ChildProcess, message: object): Promise<Answer> {
  child.send(message);
  const [answer] = (await once(child, 'message')) as [Answer];
  return answer;
}

function environmentFor(database: TestDatabase): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PORT: '0',
    DATA_DIR: mkdtempSync(path.join(tmpdir(), 'podpusher-bench-')),
    DATABASE_URL: database.url,
    SANDBOX: 'off',
    NODE_ENV: 'production',
    SECRET_KEY: 'ab'.repeat(32),
  };
}

function report(context: BenchContext, rounds: Map<Kind, Round[]>, size: Size): void {
  const middle = (kind: Kind, figure: keyof Round): number => median(rounds.get(kind)!.map((round) => round[figure]));
  for (const kind of KINDS) {
    context.report({
      case: `${size.subscribers} subscribers, ${kind}`,
      value: middle(kind, 'perSecond'),
      unit: 'deliveries/s',
      ratios: Object.fromEntries(
        KINDS.filter((peer) => peer !== kind).map((peer) => [
          peer,
          middle(kind, 'perSecond') / middle(peer, 'perSecond'),
        ]),
      ),
      facts: { cpuUsPerDelivery: Number(middle(kind, 'cpuUs').toFixed(1)), rssMb: Math.round(middle(kind, 'rssMb')) },
      ...(kind === 'product' ? { goal: '>= 8 x graphql-ws, >= 0.9 x bare-ws (with cohorts, a later step)' } : {}),
    });
  }
}
