import type { Database, Statement } from '#infra/postgres/database.js';
import { AppError } from '#infra/errors.js';
import { parseUuidId } from '#schema/base/public-id.js';
import type { Actor } from './actor.js';

const FIND: Statement = {
  name: 'workspaces_find',
  text: `SELECT id FROM workspaces WHERE id = $1 OR name = $2 ORDER BY created_at LIMIT 2`,
};

/**
 * The row id of a workspace, by its public id or, for people at a command line, by its name.
 * @throws AppError FORBIDDEN for anyone but the machine itself, NOT_FOUND, CONFLICT when two have that name
 */
export async function findWorkspace(db: Database, actor: Actor, idOrName: string): Promise<string> {
  if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'Workspaces are looked up with the podpusher program.');
  const id = parseUuidId(idOrName);
  const found = await db.query<{ id: string }>(FIND, [id?.kind === 'wks' ? id.uuid : null, idOrName]);
  if (found.length > 1) throw new AppError('CONFLICT', `Two workspaces are called "${idOrName}"; use the id (wks_…).`);
  if (!found[0]) throw new AppError('NOT_FOUND', `There is no workspace "${idOrName}".`);
  return found[0].id;
}
