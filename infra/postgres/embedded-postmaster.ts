import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './embedded-cluster.js';

/** What postmaster.pid says of a running server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/**
 * The server that runs on this data directory, if one does. A postmaster.pid whose number has since been given to some
 * other program is removed: PostgreSQL itself would refuse to start because of it.
 */
export function findPostmaster(dataDir: string): Postmaster | undefined {
  const pidFile = path.join(dataDir, 'postmaster.pid');
  const lines = readLines(pidFile);
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isAlive(pid)) return undefined;
  if (!isServerOf(pid, dataDir)) {
    rmSync(pidFile, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isServerOf(pid: number, dataDir: string): boolean {
  const command = commandOf(pid);
  return command === undefined || (command.includes('postgres') && command.includes(dataDir));
}

/** Undefined where the system does not tell: then the process counts as a server, because removing a live one's lock would be worse. */
function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
