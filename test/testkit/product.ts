import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts } from './ports.js';
import { isRunning, waitUntil } from './processes.js';

/** The whole product, started as a person starts it, on ports and a DATA_DIR of its own. */
export interface TestProduct {
  readonly dataDir: string;
  readonly env: Record<string, string>;
  readonly url: string;
  readonly workerUrl: string;
  readonly sandboxUrl: string;
  /** The supervisor. */
  readonly child: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Text of the demo account's API key. */
  readApiKey(): string;
  /** SIGTERM; resolves with the exit code when everything has gone. */
  stop(): Promise<number | null>;
  /** Process ids of the supervisor and everything below it, PostgreSQL and its guard included. */
  pids(): number[];
}

export interface ProductOptions {
  env?: Record<string, string>;
  args?: readonly string[];
  /** How it is started; by default without npm, so that `child` is the supervisor. */
  command?: readonly [string, ...string[]];
  /** An existing folder to go on with; a fresh one by default. */
  dataDir?: string;
}

const START = [process.execPath, 'cli/podpusher.mjs', 'start'] as const;
const START_LIMIT_MS = 60_000;

/** Starts the product and waits for its banner. */
export async function startTestProduct(options: ProductOptions = {}): Promise<TestProduct> {
  const product = await spawnTestProduct(options);
  await waitUntil(
    'the banner',
    () => {
      if (product.child.exitCode !== null)
        throw new Error(`start ended with ${product.child.exitCode}:\n${product.output()}`);
      return product.output().includes('PODPusher is ready');
    },
    START_LIMIT_MS,
  );
  return product;
}

/** Starts the product without waiting for anything. */
export async function spawnTestProduct(options: ProductOptions = {}): Promise<TestProduct> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'podpusher-product-'));
  // Open to the user PostgreSQL runs as where the tests run as root; else it would place the data elsewhere.
  chmodSync(dataDir, 0o755);
  const [port, workerPort, sandboxPort, smtpPort] = (await freePorts(4)).map(String) as [
    string,
    string,
    string,
    string,
  ];
  const env = {
    PORT: port,
    WORKER_PORT: workerPort,
    SANDBOX_PORT: sandboxPort,
    SANDBOX_SMTP_PORT: smtpPort,
    DATA_DIR: dataDir,
    ...options.env,
  };
  const [program, ...args] = options.command ?? START;
  const child = spawn(program, [...args, ...(options.args ?? [])], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {
    dataDir,
    env,
    url: `http://127.0.0.1:${env.PORT}`,
    workerUrl: `http://127.0.0.1:${env.WORKER_PORT}`,
    sandboxUrl: `http://127.0.0.1:${env.SANDBOX_PORT}`,
    child,
    output: () => text,
    readApiKey: () => readFileSync(path.join(dataDir, 'demo-api-key'), 'utf8').trim(),
    stop: () => stop(child),
    pids: () => [child.pid!, ...pidsBelow(child.pid!), ...pidsOfCluster(dataDir)],
  };
}

/** Ends what may still run and removes the folder; for afterEach. */
export async function discardTestProduct(product: TestProduct | undefined): Promise<void> {
  if (!product) return;
  const pids = product.pids();
  product.child.kill('SIGKILL');
  await waitUntil('everything ends', () => !pids.some(isRunning), 15_000);
  rmSync(product.dataDir, { recursive: true, force: true });
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  child.kill('SIGTERM');
  return exited;
}

/** Process id of a child of the supervisor by the name of its command: api, worker, sandbox. */
export function pidOfCommand(product: TestProduct, command: string): number | undefined {
  return pidsBelow(product.child.pid!).find((pid) => readCommand(pid).includes(command));
}

/** Process id of the embedded PostgreSQL's postmaster. */
export function pidOfPostgres(product: TestProduct): number | undefined {
  return pidsOfCluster(product.dataDir)[0];
}

function readCommand(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Every process below `pid`. */
export function pidsBelow(pid: number): number[] {
  const children = readChildren(pid);
  return children.flatMap((child) => [child, ...pidsBelow(child)]);
}

function readChildren(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** The embedded server and its guard: they lie outside the supervisor's tree on purpose. */
function pidsOfCluster(dataDir: string): number[] {
  try {
    const pid = Number(readFileSync(path.join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
    const guard = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return guard > 1 ? [pid, guard] : [pid];
  } catch {
    return [];
  }
}
