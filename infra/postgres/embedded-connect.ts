import pg from 'pg';
import { withClient } from './with-client.js';

/** Creates the database of `url` when it is not there yet. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  try {
    await withClient({ connectionString: url }, () => Promise.resolve());
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
    await createDatabase(url, name);
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  await onServer(url, async (client) => {
    try {
      await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    } catch (error) {
      const { code } = error as { code?: string };
      const isMadeMeanwhile = code === '42P04' || code === '23505';
      if (!isMadeMeanwhile) throw error;
    }
  });
}

/** Runs `work` on a connection to the maintenance database of the same server. */
export function onServer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  return withClient({ connectionString: withDatabase(url, 'postgres') }, work);
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
