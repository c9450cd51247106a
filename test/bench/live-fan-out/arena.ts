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
import { BUILT } from '../trend-reads/measure.js';
import type { TestDatabase } from '#test/testkit/database.js';
import type { SubscriberOptions } from './options.js';

export type Kind = 'product' | 'graphql-ws' | 'bare-ws';

/** What subscribers got since the last reset. */
export interface Received {
  received: number;
  /** Epoch milliseconds. */
  lastAt: number;
  p50Ms: number;
  p99Ms: number;
  samples: number;
}

interface Usage {
  cpuUs: number;
  rssBytes: number;
}

/** One server of a kind with its subscribers, each side in a process of its own. */
export class Arena {
  private constructor(
    private readonly server: ChildProcess,
    private readonly subscribers: ChildProcess,
    /** What one more subscriber costs the server in memory. */
    readonly connectionBytes: number,
  ) {}

  static async open(kind: Kind, database: TestDatabase, wanted: { subscribers: number; filters: number }) {
    const server = start('serve.ts', [kind], { ...environmentFor(database), TSX_TSCONFIG_PATH: BUILT });
    const [{ url }] = (await once(server, 'message')) as [{ url: string }];
    const before = await settled(server);
    const protocol = kind === 'bare-ws' ? 'bare' : 'graphql';
    const options: SubscriberOptions = { ...wanted, url, protocol, hasKeys: kind === 'product' };
    const subscribers = start('subscribers.ts', [JSON.stringify(options)], process.env);
    await once(subscribers, 'message');
    await sleep(1_500);
    const after = await settled(server);
    const arena = new Arena(server, subscribers, (after.rssBytes - before.rssBytes) / wanted.subscribers);
    await arena.reset();
    return arena;
  }

  usage(): Promise<Usage> {
    return ask<Usage>(this.server, {});
  }

  /** Makes a peer send. */
  async publish(keywords: readonly string[]): Promise<void> {
    await ask(this.server, { publish: keywords });
  }

  reset(): Promise<Received> {
    return ask<Received>(this.subscribers, { reset: true });
  }

  async untilReceived(wanted: number): Promise<Received> {
    for (let tries = 0; tries < 4_800; tries++) {
      const state = await ask<Received>(this.subscribers, {});
      if (state.received >= wanted) return state;
      await sleep(50);
    }
    throw new Error(`not all of ${wanted} deliveries came within four minutes`);
  }

  close(): void {
    this.subscribers.disconnect();
    this.server.disconnect();
  }
}

/** Records signals in this process, as workers do. */
export function createRecorder({ db }: TestDatabase): (keywords: readonly string[]) => Promise<void> {
  const signals = new SignalsService({ db, clock: systemClock, jobs: createJobs({ db, clock: systemClock }) });
  return async (keywords) => {
    const drafts = keywords.map((keyword) => ({
      platform: 'X' as const,
      keyword,
      observedAt: new Date(),
      kind: 'EVENT' as const,
      count: 1,
      externalId: `bench-${process.hrtime.bigint()}`,
    }));
    await signals.record(systemActor('bench'), drafts, { origin: 'SANDBOX' });
  };
}

async function settled(server: ChildProcess): Promise<Usage> {
  for (let turn = 0; turn < 3; turn++) {
    await ask(server, { collect: true });
    await sleep(100);
  }
  return ask<Usage>(server, { collect: true });
}

function start(file: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return fork(path.join(process.cwd(), 'test/bench/live-fan-out', file), [...args], {
    // The product from dist/, as it is deployed; the subscribers are the bench's own.
    execArgv: ['--expose-gc', ...(file === 'serve.ts' ? [] : ['--conditions=source']), '--import', 'tsx'],
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
