import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-error.js';

/** Whom PostgreSQL runs as: it refuses root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/**
 * The user PostgreSQL must run as, or undefined when that is simply who we are.
 * @throws EmbeddedPostgresError where there is no such user (root without `postgres` or `nobody`, a uid without passwd entry)
 */
export function chooseServerUser(): ServerUser | undefined {
  if (process.platform === 'win32') return undefined;
  if (process.getuid?.() !== 0) {
    assertKnownUser();
    return undefined;
  }
  const passwd = readFileSync('/etc/passwd', 'utf8');
  const user = findUser(passwd, 'postgres') ?? findUser(passwd, 'nobody');
  if (user) return user;
  throw new EmbeddedPostgresError(
    `PostgreSQL refuses to run as root, and /etc/passwd has neither "postgres" nor "nobody". ${USE_DATABASE_URL}`,
  );
}

function assertKnownUser(): void {
  try {
    userInfo();
  } catch {
    throw new EmbeddedPostgresError(
      `User id ${process.getuid?.()} has no entry in /etc/passwd, and PostgreSQL needs one. ${USE_DATABASE_URL}`,
    );
  }
}

export function findUser(passwd: string, name: string): ServerUser | undefined {
  const fields = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find((parts) => parts[0] === name);
  if (!fields) return undefined;
  return { name, uid: Number(fields[2]) >>> 0, gid: Number(fields[3]) >>> 0 };
}

/** The first folder on the way to `target` that `user` may not enter; undefined when the way is open. */
export function findClosedFolder(target: string, user: ServerUser | undefined): string | undefined {
  if (!user) return undefined;
  const folders = foldersOf(path.resolve(target));
  return folders.find((folder) => !mayEnter(folder, user));
}

function foldersOf(target: string): string[] {
  const parent = path.dirname(target);
  return parent === target ? [target] : [...foldersOf(parent), target];
}

function mayEnter(folder: string, user: ServerUser): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return true;
  if (stats.uid === user.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === user.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}
