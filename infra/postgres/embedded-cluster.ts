import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Binaries, binaryPath } from './embedded-binaries.js';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-error.js';
import type { ServerUser } from './embedded-user.js';

export const SUPERUSER = 'podpusher';

/** A data directory and what is needed to run it. */
export interface Cluster {
  /** Holds data/, server.log, port and the guard's socket. */
  readonly folder: string;
  /** PGDATA. */
  readonly dataDir: string;
  readonly user: ServerUser | undefined;
  readonly binaries: Binaries;
}

const PASSWORD_FILE = 'podpusher-password';

/**
 * Makes the data directory when there is none: initdb under a temporary name, then one rename, so that an interrupted
 * start leaves nothing half made.
 * @throws EmbeddedPostgresError when it belongs to another major version
 */
export async function ensureCluster(cluster: Cluster, isThrowaway: boolean): Promise<void> {
  if (!existsSync(path.join(cluster.dataDir, 'PG_VERSION'))) await initialise(cluster, isThrowaway);
  const found = readFileSync(path.join(cluster.dataDir, 'PG_VERSION'), 'utf8').trim();
  if (found === String(cluster.binaries.major)) return;
  throw new EmbeddedPostgresError(
    `${cluster.dataDir} was made by PostgreSQL ${found}, and this version of PODPusher brings PostgreSQL ${cluster.binaries.major}. ` +
      `Run the older PODPusher and move the data with pg_dump, or move the folder away to begin empty. ${USE_DATABASE_URL}`,
  );
}

/** The superuser's password, from a file that only its owner reads. */
export function readPassword(cluster: Cluster): string {
  return readFileSync(path.join(cluster.dataDir, PASSWORD_FILE), 'utf8').trim();
}

async function initialise(cluster: Cluster, isThrowaway: boolean): Promise<void> {
  removeAbandoned(cluster.folder);
  const temporary = path.join(cluster.folder, `data.init-${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(temporary, { recursive: true, mode: 0o700 });
  const passwordFile = `${temporary}.password`;
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  give(cluster.user, temporary, passwordFile);
  try {
    await runInitdb(cluster, { target: temporary, passwordFile, isThrowaway });
    renameSync(passwordFile, path.join(temporary, PASSWORD_FILE));
    renameSync(temporary, cluster.dataDir);
  } catch (error) {
    // Another process may have made it meanwhile; then its data directory is the one.
    if (!existsSync(path.join(cluster.dataDir, 'PG_VERSION'))) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

interface InitdbOrder {
  target: string;
  passwordFile: string;
  isThrowaway: boolean;
}

async function runInitdb(cluster: Cluster, { target, passwordFile, isThrowaway }: InitdbOrder): Promise<void> {
  const args = [
    `--pgdata=${target}`,
    `--pwfile=${passwordFile}`,
    `--username=${SUPERUSER}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(isThrowaway ? ['--no-sync'] : []),
  ];
  try {
    await promisify(execFile)(binaryPath(cluster.binaries, 'initdb'), args, spawnOptions(cluster));
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new EmbeddedPostgresError(`initdb failed: ${stderr?.trim() || message}. ${USE_DATABASE_URL}`, {
      cause: error,
    });
  }
}

/** How PostgreSQL's programs are started: as their user, in `/`, without our environment. */
export function spawnOptions(cluster: Cluster): {
  cwd: string;
  env: Record<string, string>;
  uid?: number;
  gid?: number;
} {
  const identity = cluster.user ? { uid: cluster.user.uid, gid: cluster.user.gid } : {};
  const systemRoot = process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {};
  return { cwd: path.parse(cluster.folder).root, env: { LC_ALL: 'C', TZ: 'UTC', ...systemRoot }, ...identity };
}

function give(user: ServerUser | undefined, ...paths: string[]): void {
  if (user) for (const target of paths) chownSync(target, user.uid, user.gid);
}

/** Data directories of starts that were killed half way. */
function removeAbandoned(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  for (const name of readdirSync(folder)) {
    const pid = Number(/^data\.init-(\d+)-/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
