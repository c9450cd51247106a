import type { Database, Statement } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { readRowPage, type RowPage } from './row-pages.js';
import type { UserActor } from './sessions.js';

/** A session as its owner sees it. */
export interface SessionRow {
  id: string;
  userAgent: string;
  ip: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

const PAGE: Statement = {
  name: 'sessions_page',
  text: `SELECT id, user_agent AS "userAgent", ip, created_at AS "createdAt", last_seen_at AS "lastSeenAt",
  expires_at AS "expiresAt"
FROM sessions WHERE user_id = $1 AND expires_at > now() AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
};

/** The browsers in which a person is signed in, newest first. */
export class SessionList {
  constructor(
    private readonly db: Database,
    private readonly cursors: Cursors,
  ) {}

  /** @throws AppError INVALID_CURSOR */
  page({ userId }: UserActor, page: PageRequest): Promise<RowPage<SessionRow>> {
    const tenant = this.db.as({ workspaceId: null, userId });
    return readRowPage(this.cursors, { name: 'sessions', shape: userId, page }, (after, limit) =>
      tenant.query<SessionRow & Record<string, unknown>>(PAGE, [userId, after, limit]),
    );
  }
}
