import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareBinaries } from './embedded-binaries.js';
import { type Cluster, ensureCluster, readPassword, SUPERUSER } from './embedded-cluster.js';
import { ensureDatabase } from './embedded-connect.js';
import { EmbeddedPostgresError } from './embedded-error.js';
import { type Guard, joinGuard, launchGuard } from './embedded-guard.js';
import { guardOrder, pickPort } from './embedded-options.js';
import { placeCluster } from './embedded-placement.js';
import { findPostmaster, type Postmaster } from './embedded-postmaster.js';
import { chooseServerUser } from './embedded-user.js';

export interface EmbeddedPostgresSettings {
  /** The product's DATA_DIR; the cluster lies in its folder postgres/. */
  dataDir: string;
  /** Port to use when it is free; the last one used by default. */
  port?: number;
  /** fsync off and no sync of files: for tests, whose data may be lost. */
  isThrowaway?: boolean;
  /** How long the server outlives its last holder. Milliseconds, 0 by default. */
  lingerMs?: number;
}

export interface EmbeddedPostgres {
  readonly url: string;
  readonly port: number;
  /** Process id of the server. */
  readonly pid: number;
  /** True when it ran already and we only joined. */
  readonly isAdopted: boolean;
  /** What a person should be told, e.g. that data lies elsewhere. */
  readonly notes: readonly string[];
  /** Resolves with the reason when the server has gone. An adopted one is watched through its guard. */
  readonly exited: Promise<string>;
  /** Lets go. The last holder's release stops the server; ours then waits for that. */
  release(): Promise<void>;
}

const DATABASE = 'podpusher';
const STARTING_LIMIT_MS = 120_000;

/**
 * Starts PostgreSQL on DATA_DIR, or joins the one that runs there. It stops when the last process that holds it ends,
 * even by kill -9.
 * @throws EmbeddedPostgresError with the remedy where it cannot run
 */
export async function startEmbeddedPostgres(settings: EmbeddedPostgresSettings): Promise<EmbeddedPostgres> {
  const user = chooseServerUser();
  const base = path.resolve(settings.dataDir);
  const binaries = prepareBinaries(user, base);
  const placement = placeCluster(base, user);
  const cluster: Cluster = { folder: placement.folder, dataDir: path.join(placement.folder, 'data'), user, binaries };
  await ensureCluster(cluster, settings.isThrowaway ?? false);
  const held = await startOrJoin(cluster, settings);
  const url = urlOf(cluster, held.port);
  await ensureDatabase(url, DATABASE);
  return { ...held, url, notes: [...binaries.notes, ...placement.notes] };
}

type Held = Omit<EmbeddedPostgres, 'url' | 'notes'>;

async function startOrJoin(cluster: Cluster, settings: EmbeddedPostgresSettings): Promise<Held> {
  const deadline = Date.now() + STARTING_LIMIT_MS;
  for (let attempt = 0; Date.now() < deadline; attempt += 1) {
    const running = findPostmaster(cluster.dataDir);
    const held = running ? await join(cluster, running) : await launch(cluster, settings, attempt);
    if (held) return held;
    await sleep(running ? 50 : 100);
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL on ${cluster.dataDir} neither starts nor stops; look into ${path.join(cluster.folder, 'server.log')}`,
  );
}

async function join(cluster: Cluster, running: Postmaster): Promise<Held | undefined> {
  if (!running.isReady) return undefined;
  const held = { port: running.port, pid: running.pid, isAdopted: true };
  const socket = await joinGuard(cluster.folder, running.pid);
  if (socket) {
    const exited = new Promise<string>((resolve) => socket.once('close', () => resolve('the guard let go')));
    return { ...held, exited, release: async () => void socket.destroy() };
  }
  await sleep(300);
  const again = findPostmaster(cluster.dataDir);
  if (again?.pid !== running.pid || !again.isReady) return undefined;
  const guard = await launchGuard({ ...guardOrder(cluster), watchPid: running.pid });
  return { ...held, exited: guard.exited, release: () => guard.release() };
}

async function launch(
  cluster: Cluster,
  settings: EmbeddedPostgresSettings,
  attempt: number,
): Promise<Held | undefined> {
  const portFile = path.join(cluster.folder, 'port');
  const wanted = settings.port ?? (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0);
  const port = await pickPort(attempt < 3 ? wanted : 0);
  const order = guardOrder(cluster, {
    port,
    isThrowaway: settings.isThrowaway ?? false,
    lingerMs: settings.lingerMs ?? 0,
  });
  const logStart = existsSync(order.logFile) ? statSync(order.logFile).size : 0;
  const guard = await launchGuard(order);
  const reason = await waitUntilReady(cluster, guard);
  if (reason === undefined) {
    writeFileSync(portFile, String(port));
    return { port, pid: guard.serverPid, isAdopted: false, exited: guard.exited, release: () => guard.release() };
  }
  assertWorthRetrying(readFileSync(order.logFile, 'utf8').slice(logStart), reason, cluster);
  return undefined;
}

/**
 * Undefined when the server that `guard` started is ready; else why it ended. One that another process started at the same
 * moment does not count: ours then ends because of its lock file. Polls postmaster.pid: cheaper than connecting.
 */
async function waitUntilReady(cluster: Cluster, guard: Guard): Promise<string | undefined> {
  let reason: string | undefined;
  void guard.exited.then((why) => (reason = why));
  const deadline = Date.now() + STARTING_LIMIT_MS;
  while (reason === undefined && Date.now() < deadline) {
    const running = findPostmaster(cluster.dataDir);
    if (running?.isReady && running.pid === guard.serverPid) return undefined;
    await sleep(8);
  }
  return reason ?? 'it did not become ready';
}

/** Another start of the same data directory, leftovers of a killed one, and a port taken meanwhile pass by themselves. */
function assertWorthRetrying(log: string, reason: string, cluster: Cluster): void {
  if (
    /lock file .* (already exists|is empty)|pre-existing shared memory|could not bind|Address already in use/.test(log)
  )
    return;
  const tail = log.trim().split('\n').slice(-5).join('\n');
  throw new EmbeddedPostgresError(`PostgreSQL on ${cluster.dataDir} ended at once (${reason}):\n${tail}`);
}

function urlOf(cluster: Cluster, port: number): string {
  return `postgres://${SUPERUSER}:${readPassword(cluster)}@127.0.0.1:${port}/${DATABASE}`;
}
