import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import autocannon from 'autocannon';
import { median } from '../bench.js';

export type ServerKind = 'product' | 'flat-limit' | 'mercurius' | 'naive' | 'constant';

/** A server of a run. */
export interface ServerUnderTest {
  /** Name in the table: a kind, or one kind under other settings. */
  name: string;
  url: string;
  /** Headers of each request beside those of JSON. */
  headers: Readonly<Record<string, string>>;
  child: ChildProcess;
}

export interface StartedServer {
  name: string;
  kind: ServerKind;
  env?: NodeJS.ProcessEnv;
  headers?: Readonly<Record<string, string>>;
}

export interface ReadFigures {
  /** Answers a second, median of the rounds. */
  perSecond: number;
  p99Ms: number;
  /** Processor time of the server process for one answer, microseconds, median of the rounds. */
  cpuUs: number;
  /** The same of all PostgreSQL processes of the run's database. */
  postgresUs: number;
}

export interface Load {
  connections: number;
  seconds: number;
  rounds: number;
  /** Requests a second in all; absent: as many as are answered. */
  rates?: ReadonlyMap<string, number>;
}

export const FULL_LOAD: Load = { connections: 16, seconds: 3, rounds: 5 };

/** Leaves out the paths that lead to the sources: imports of rooms go to dist/. */
export const BUILT = path.join(process.cwd(), 'test/bench/built.tsconfig.json');

export async function startServer(started: StartedServer, databaseUrl: string): Promise<ServerUnderTest> {
  const { name, kind, env = {}, headers = {} } = started;
  const child = fork(path.join(process.cwd(), 'test/bench/trend-reads/serve.ts'), [kind, databaseUrl], {
    // From dist/, as the product is deployed: only the servers of the bench themselves are read as sources.
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env, DATABASE_URL: databaseUrl, TSX_TSCONFIG_PATH: BUILT },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = (await once(child, 'message')) as [{ url: string }];
  return { name, url: message.url, headers, child };
}

type BodyOf = (server: ServerUnderTest) => string;

/** Each server in turn, round after round, so that a drift of the machine's speed meets all of them alike. */
export async function measureInterleaved(
  servers: readonly ServerUnderTest[],
  bodyOf: BodyOf,
  load: Load = FULL_LOAD,
): Promise<Map<string, ReadFigures>> {
  const rounds = new Map<string, ReadFigures[]>(servers.map(({ name }) => [name, []]));
  for (const server of servers) await run(server, bodyOf(server), { ...load, seconds: 1 });
  for (let round = 0; round < load.rounds; round++) {
    for (const server of servers) rounds.get(server.name)!.push(await run(server, bodyOf(server), load));
  }
  const middle = (figures: ReadFigures[], of: keyof ReadFigures) => median(figures.map((figure) => figure[of]));
  return new Map(
    [...rounds].map(([name, figures]) => [
      name,
      {
        perSecond: middle(figures, 'perSecond'),
        p99Ms: middle(figures, 'p99Ms'),
        cpuUs: middle(figures, 'cpuUs'),
        postgresUs: middle(figures, 'postgresUs'),
      },
    ]),
  );
}

async function run(server: ServerUnderTest, body: string, load: Load): Promise<ReadFigures> {
  const before = { node: await cpuOf(server.child), postgres: postgresCpuUs() };
  const rate = load.rates?.get(server.name);
  const result = await autocannon({
    url: server.url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...server.headers },
    body,
    connections: load.connections,
    duration: load.seconds,
    ...(rate !== undefined && { overallRate: rate }),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${server.name} answered ${result.non2xx} times with an error, ${result.errors} calls failed`);
  }
  const answers = result.requests.total;
  return {
    perSecond: result.requests.average,
    p99Ms: result.latency.p99,
    cpuUs: ((await cpuOf(server.child)) - before.node) / answers,
    postgresUs: (postgresCpuUs() - before.postgres) / answers,
  };
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('usage');
  const [message] = (await once(child, 'message')) as [{ cpuUs: number }];
  return message.cpuUs;
}

const TICK_US = 10_000;

/** Of all client processes of PostgreSQL on this machine; 0 where there is no /proc. */
function postgresCpuUs(): number {
  let ticks = 0;
  for (const entry of readEntries('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const title = readText(`/proc/${entry}/cmdline`);
    if (!title.startsWith('postgres:') || !title.includes('podpusher_test_')) continue;
    const [, fields = ''] = readText(`/proc/${entry}/stat`).split(') ');
    const numbers = fields.split(' ').map(Number);
    ticks += (numbers[11] ?? 0) + (numbers[12] ?? 0);
  }
  return ticks * TICK_US;
}

function readEntries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
