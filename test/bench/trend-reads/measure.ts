import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import autocannon from 'autocannon';
import { median } from '../bench.js';

export type ServerKind = 'product' | 'flat-limit' | 'naive';

export interface ServerUnderTest {
  kind: ServerKind;
  url: string;
  child: ChildProcess;
}

export interface ReadFigures {
  /** Answers a second, median of the rounds. */
  perSecond: number;
  p99Ms: number;
  /** Processor time of the server process for one answer, microseconds, median of the rounds. */
  cpuUs: number;
}

const ROUNDS = 5;
const ROUND_SECONDS = 3;
const CONNECTIONS = 16;

export async function startServer(
  kind: ServerKind,
  databaseUrl: string,
  env: NodeJS.ProcessEnv,
): Promise<ServerUnderTest> {
  const child = fork(path.join(process.cwd(), 'test/bench/trend-reads/serve.ts'), [kind, databaseUrl], {
    execArgv: ['--conditions=source', '--import', 'tsx'],
    env: { ...process.env, ...env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = (await once(child, 'message')) as [{ url: string }];
  return { kind, url: message.url, child };
}

/** Each server in turn, round after round, so that a drift of the machine's speed meets all of them alike. */
export async function measureInterleaved(
  servers: readonly ServerUnderTest[],
  bodyOf: (kind: ServerKind) => string,
): Promise<Map<ServerKind, ReadFigures>> {
  const rounds = new Map<ServerKind, ReadFigures[]>(servers.map(({ kind }) => [kind, []]));
  for (const server of servers) await run(server, bodyOf(server.kind), 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const server of servers) rounds.get(server.kind)!.push(await run(server, bodyOf(server.kind), ROUND_SECONDS));
  }
  return new Map(
    [...rounds].map(([kind, figures]) => [
      kind,
      {
        perSecond: median(figures.map((figure) => figure.perSecond)),
        p99Ms: median(figures.map((figure) => figure.p99Ms)),
        cpuUs: median(figures.map((figure) => figure.cpuUs)),
      },
    ]),
  );
}

async function run(server: ServerUnderTest, body: string, seconds: number): Promise<ReadFigures> {
  const cpuBefore = await cpuOf(server.child);
  const result = await autocannon({
    url: server.url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${server.kind} answered ${result.non2xx} times with an error, ${result.errors} calls failed`);
  }
  const cpuUs = ((await cpuOf(server.child)) - cpuBefore) / result.requests.total;
  return { perSecond: result.requests.average, p99Ms: result.latency.p99, cpuUs };
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('usage');
  const [message] = (await once(child, 'message')) as [{ cpuUs: number }];
  return message.cpuUs;
}
