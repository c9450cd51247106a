import { DAY_MS } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { removeStrayFilesJob } from '#schema/designs/designs.jobs.js';

export interface StrayFilesDeps {
  db: Database;
  objects: ObjectStore;
  queue: Jobs;
}

/** Younger pictures may belong to a job that has not written its row yet: jobs wait a day at most, and people try them again. */
const AGE_MS = 7 * DAY_MS;
const WORKSPACES_A_ROUND = 100;

const WORKSPACES: Statement = {
  name: 'stray_files_workspaces',
  text: 'SELECT id FROM workspaces WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
};
/** Of the keys $2 those that no design and no product has. */
const WITHOUT_OWNER: Statement = {
  name: 'stray_files_without_owner',
  text: `SELECT key FROM unnest($2::text[]) AS keys (key)
WHERE NOT EXISTS (SELECT FROM designs d WHERE d.workspace_id = $1
    AND d.id::text = substring(key FROM '^workspaces/[^/]+/designs/([0-9a-f-]{36})'))
  AND NOT EXISTS (SELECT FROM products p, jsonb_array_elements(p.mockups) AS shown WHERE p.workspace_id = $1
    AND p.id::text = substring(key FROM '^workspaces/[^/]+/mockups/([0-9a-f-]{36})/') AND shown ->> 'key' = key)`,
};
/** Of the keys $2 those that a listing shows, or would show if it were restored. */
const SHOWN: Statement = {
  name: 'stray_files_shown',
  text: `SELECT DISTINCT image ->> 'key' AS key FROM (
  SELECT content -> 'images' AS images FROM listings WHERE workspace_id = $1
  UNION ALL SELECT state #> '{content,images}' FROM listing_revisions WHERE workspace_id = $1) AS states,
  jsonb_array_elements(CASE jsonb_typeof(images) WHEN 'array' THEN images ELSE '[]' END) AS image
WHERE image ->> 'key' = ANY ($2::text[])`,
};

interface Keyed extends Record<string, unknown> {
  key: string;
}

/**
 * Pictures of deleted designs and mock-ups that were replaced. Files and rows cannot be written in one transaction, so what was
 * left behind is found from the files: whatever was killed, the next round removes it.
 */
export class StrayFiles {
  constructor(private readonly deps: StrayFilesDeps) {}

  /** Looks at the next workspaces, and orders the round after it. Resolves with how many files went. May run twice. */
  async round(after: string | null): Promise<number> {
    const { db, queue } = this.deps;
    const workspaces = await db.query<{ id: string }>(WORKSPACES, [after, WORKSPACES_A_ROUND]);
    let removed = 0;
    for (const { id } of workspaces) removed += await this.sweep(id);
    const last = workspaces.length === WORKSPACES_A_ROUND ? workspaces.at(-1) : undefined;
    if (last) await queue.add(undefined, removeStrayFilesJob.name, { after: last.id });
    return removed;
  }

  private async sweep(workspaceId: string): Promise<number> {
    const { objects } = this.deps;
    const root = `workspaces/${workspaceId}`;
    const old = [
      ...(await objects.list(`${root}/designs/`, AGE_MS)),
      ...(await objects.list(`${root}/mockups/`, AGE_MS)),
    ];
    const stray = old.length > 0 ? await this.strayOf(workspaceId, old) : [];
    for (const key of stray) await objects.remove(key);
    return stray.length;
  }

  private async strayOf(workspaceId: string, keys: readonly string[]): Promise<string[]> {
    const tenant = this.deps.db.as({ workspaceId, userId: null });
    const ownerless = (await tenant.query<Keyed>(WITHOUT_OWNER, [workspaceId, keys])).map(({ key }) => key);
    if (ownerless.length === 0) return [];
    const shown = new Set((await tenant.query<Keyed>(SHOWN, [workspaceId, ownerless])).map(({ key }) => key));
    return ownerless.filter((key) => !shown.has(key));
  }
}
