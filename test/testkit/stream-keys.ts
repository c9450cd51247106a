import { createHash } from 'node:crypto';
import type { TestDatabase } from './database.js';

export const SOCKETS_PER_KEY = 10;

/** The nth API key of a test or bench: prefix and the whole. Known beforehand, so that nobody has to hand keys around. */
export function streamKey(number: number): { prefix: string; key: string } {
  const prefix = `pk_live_${String(number).padStart(12, '0')}`;
  const secret = createHash('sha256').update(`stream ${number}`).digest('hex').slice(0, 48);
  return { prefix, key: `${prefix}_${secret}` };
}

const KEYS = `WITH made AS (
  INSERT INTO workspaces (name, plan) SELECT prefix, 'professional' FROM unnest($1::text[]) AS prefix RETURNING id, name
)
INSERT INTO api_keys (workspace_id, name, prefix, secret_hash, scopes)
SELECT made.id, 'stream', given.prefix, given.hash, '{read:trends}' FROM unnest($1::text[], $2::bytea[]) AS given (prefix, hash)
JOIN made ON made.name = given.prefix`;

/** Workspaces whose plan lets their subscribers read, one key each, enough for so many sockets. */
export async function seedStreamKeys({ db }: TestDatabase, sockets: number): Promise<void> {
  const keys = Array.from({ length: Math.ceil(sockets / SOCKETS_PER_KEY) }, (_, number) => streamKey(number));
  const hashes = keys.map(({ key }) => createHash('sha256').update(key).digest());
  await db.query({ name: 'stream_keys', text: KEYS }, [keys.map(({ prefix }) => prefix), hashes]);
}
