import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { SYSTEM_DIR } from './embedded-binaries.js';
import { EmbeddedPostgresError } from './embedded-error.js';
import { findClosedFolder, type ServerUser } from './embedded-user.js';

export interface Placement {
  /** Holds the data directory and the server's log. */
  readonly folder: string;
  readonly notes: readonly string[];
}

/**
 * DATA_DIR/postgres; or a folder under /var/lib/podpusher when the user who runs PostgreSQL may not enter DATA_DIR.
 * Data that lies in one of the two is never left behind for an empty cluster in the other.
 * @throws EmbeddedPostgresError when existing data has become unreachable
 */
export function placeCluster(base: string, user: ServerUser | undefined): Placement {
  const folder = path.join(base, 'postgres');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (!user) return { folder, notes: [] };
  const elsewhere = path.join(SYSTEM_DIR, createHash('sha256').update(base).digest('hex').slice(0, 16));
  const closed = findClosedFolder(folder, user);
  const isHere = existsSync(path.join(folder, 'data'));
  const isElsewhere = existsSync(path.join(elsewhere, 'data'));
  if (isHere && closed) {
    throw new EmbeddedPostgresError(
      `${folder} holds data, but "${user.name}", who runs PostgreSQL, may not enter ${closed}: chmod o+x ${closed}`,
    );
  }
  if (isHere || (!closed && !isElsewhere)) return { folder, notes: [] };
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  const why = closed ? `, because it runs as "${user.name}", who may not enter ${closed}` : '';
  return { folder: elsewhere, notes: [`PostgreSQL's data lies in ${elsewhere}${why}`] };
}
