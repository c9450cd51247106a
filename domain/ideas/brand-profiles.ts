import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { BRAND_PROFILE_RULES } from '#schema/ideas/idea.rules.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { hasRight, requireRight, requireWorkspace } from '../accounts/permissions.js';
import { isRefused, type Refusal, refuse } from '../accounts/refusal.js';
import { readRowPage, type RowPage } from '../accounts/row-pages.js';
import { tenantOf } from '../accounts/tenant.js';
import type { IdempotentCall, Idempotency } from '../idempotency/idempotency.js';
import { type BrandProfileFailure, type BrandProfileOrder, readBrandProfile } from './brand-profile-order.js';
import * as sql from './brand-profile-statements.js';
import type { BrandProfileRow } from './brand-profile-statements.js';

export interface BrandProfilesDeps {
  db: Database;
  clock: Clock;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
}

export type ProfileCreation = { profile: BrandProfileRow } | Refusal<BrandProfileFailure | 'TOO_MANY'>;
export type ProfileChange =
  | { profile: BrandProfileRow }
  | (Refusal<BrandProfileFailure | 'NOT_FOUND' | 'CONFLICT'> & { profile?: BrandProfileRow });
export type ProfileFound = { profile: BrandProfileRow } | Refusal<'NOT_FOUND'>;

export interface BrandProfileChange extends Partial<BrandProfileOrder> {
  profileId: string;
  expectedVersion?: number;
}

/** What the brands of a workspace are. */
export class BrandProfiles {
  constructor(private readonly deps: BrandProfilesDeps) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, page: PageRequest): Promise<RowPage<BrandProfileRow>> {
    requireRight(actor, 'brand.read');
    const workspaceId = requireWorkspace(actor);
    const db = this.deps.db.as(tenantOf(actor));
    return readRowPage(this.deps.cursors, { name: 'brand profiles', shape: null, page }, (after, limit) =>
      db.query<BrandProfileRow>(sql.PAGE, [workspaceId, after, limit]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<BrandProfileRow[]> {
    if (!hasRight(actor, 'brand.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<BrandProfileRow>(sql.BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** The first one of a workspace becomes its default. @throws AppError FORBIDDEN without the right */
  async create(actor: Actor, wanted: BrandProfileOrder, call: IdempotentCall): Promise<ProfileCreation> {
    requireRight(actor, 'brand.write');
    const order = readBrandProfile(wanted);
    if (isRefused(order)) return order;
    const workspaceId = requireWorkspace(actor);
    return this.deps.idempotency.run<ProfileCreation>(actor, call, {
      run: async (tx) => {
        await tx.query(sql.LOCK_WORKSPACE, [workspaceId]);
        const [known] = await tx.query<{ count: number }>(sql.COUNT, [workspaceId]);
        const count = known?.count ?? 0;
        if (count >= BRAND_PROFILE_RULES.perWorkspace) return TOO_MANY;
        const values = [workspaceId, ...valuesOf(order), count === 0, this.deps.clock.now()];
        const [profile] = await tx.query<BrandProfileRow>(sql.INSERT, values);
        await this.note(tx, { actor, action: 'brand_profile.created', profile: profile! });
        return { profile: profile! };
      },
    });
  }

  /** What is left out stays. @throws AppError FORBIDDEN without the right */
  async update(actor: Actor, { profileId, expectedVersion, ...change }: BrandProfileChange): Promise<ProfileChange> {
    requireRight(actor, 'brand.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction<ProfileChange>(async (tx) => {
      const [profile] = await tx.query<BrandProfileRow>(sql.BY_ID_LOCKED, [workspaceId, profileId]);
      if (!profile) return NOT_FOUND;
      if (expectedVersion !== undefined && expectedVersion !== profile.version) return { ...CONFLICT, profile };
      const order = readBrandProfile({ ...profile, ...change });
      if (isRefused(order)) return { ...order, profile };
      const values = [workspaceId, profileId, ...valuesOf(order), this.deps.clock.now()];
      const [changed] = await tx.query<BrandProfileRow>(sql.UPDATE, values);
      await this.note(tx, { actor, action: 'brand_profile.changed', profile: changed! });
      return { profile: changed! };
    });
  }

  /** Makes it the one that is used when none is named. @throws AppError FORBIDDEN without the right */
  async setDefault(actor: Actor, profileId: string): Promise<ProfileFound> {
    requireRight(actor, 'brand.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction<ProfileFound>(async (tx) => {
      await tx.query(sql.LOCK_WORKSPACE, [workspaceId]);
      const [profile] = await tx.query<BrandProfileRow>(sql.BY_ID_LOCKED, [workspaceId, profileId]);
      if (!profile) return NOT_FOUND;
      if (profile.isDefault) return { profile };
      await tx.query(sql.CLEAR_DEFAULT, [workspaceId, profileId, this.deps.clock.now()]);
      const [changed] = await tx.query<BrandProfileRow>(sql.SET_DEFAULT, [
        workspaceId,
        profileId,
        this.deps.clock.now(),
      ]);
      await this.note(tx, { actor, action: 'brand_profile.made_default', profile: changed! });
      return { profile: changed! };
    });
  }

  /** Ideas that were made under it stay. @throws AppError FORBIDDEN without the right */
  async delete(actor: Actor, profileId: string): Promise<ProfileFound> {
    requireRight(actor, 'brand.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction<ProfileFound>(async (tx) => {
      const [profile] = await tx.query<BrandProfileRow>(sql.BY_ID_LOCKED, [workspaceId, profileId]);
      if (!profile) return NOT_FOUND;
      await tx.query(sql.DELETE, [workspaceId, profileId]);
      await this.note(tx, { actor, action: 'brand_profile.deleted', profile });
      return { profile };
    });
  }

  private async note(
    tx: Tx,
    { actor, action, profile }: { actor: Actor; action: string; profile: BrandProfileRow },
  ): Promise<void> {
    const { id, name, locale, version } = profile;
    const subject = { kind: 'brand_profile', id };
    await this.deps.audit.record(tx, { actor, action, subject, after: { name, locale, version } });
  }
}

const NOT_FOUND = refuse('NOT_FOUND', 'id', 'Your workspace has no brand profile with this id.');
const CONFLICT = refuse('CONFLICT', 'expectedVersion', 'The profile was changed meanwhile; look again.');
const TOO_MANY = refuse(
  'TOO_MANY',
  null,
  `A workspace has at most ${BRAND_PROFILE_RULES.perWorkspace} profiles: delete one.`,
);

const valuesOf = (order: BrandProfileOrder): unknown[] => [
  order.name,
  order.tone,
  order.audience,
  order.interests,
  order.bannedTopics,
  order.preferredProducts,
  order.locale,
];
