import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { AuditFilter, AuditLog, AuditRow } from '#domain/accounts/audit-log.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { WorkspaceRow } from '#domain/accounts/workspaces.js';
import { AppError } from '#infra/errors.js';
import { Workspace } from '#schema/accounts/account.type.js';
import {
  AuditActor,
  AuditEntry,
  AuditEntryConnection,
  type AuditEntryWhere,
  AuditLogArgs,
} from '#schema/accounts/audit-entry.type.js';
import { readPage } from '#schema/base/page-request.js';
import { formatUuidId, parseUuidId, type UuidKind } from '#schema/base/public-id.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { isOwn } from './own-workspace.js';
import { rowIdOf } from './tenancy-errors.js';

/** Kinds of public ids of what the log tells of. */
const SUBJECT_KINDS: Readonly<Record<string, UuidKind>> = {
  workspace: 'wks',
  member: 'mem',
  invitation: 'inv',
  api_key: 'key',
  user: 'usr',
  session: 'ses',
};
const MOST_ACTIONS = 50;

/** Ids and actors of the audit log in the schema's terms. */
@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @FieldResolver(() => ID)
  id(@Root() entry: AuditRow): string {
    return formatUuidId('aud', entry.id);
  }

  @FieldResolver(() => ID)
  subjectId(@Root() { subjectKind, subjectId }: AuditRow): string | null {
    const kind = SUBJECT_KINDS[subjectKind];
    return kind && subjectId !== null ? formatUuidId(kind, subjectId) : null;
  }

  @FieldResolver(() => AuditActor)
  async actor(@Root() entry: AuditRow, @Ctx() { loaders }: ApiContext): Promise<AuditActor> {
    const { actorKind, actorId, actorName } = entry;
    if (actorKind === 'system' || actorId === null) return { kind: 'SYSTEM', id: null, label: actorName };
    const label = (await loaders.auditLabelById.load(actorId))?.label ?? '';
    const id = formatUuidId(actorKind === 'key' ? 'key' : 'usr', actorId);
    return { kind: actorKind === 'key' ? 'KEY' : 'USER', id, label };
  }
}

/** The audit log of a workspace. */
@Resolver(() => Workspace)
export class WorkspaceAuditResolver {
  constructor(private readonly log: AuditLog) {}

  @RequireRight('audit.read')
  @FieldResolver(() => AuditEntryConnection, {
    nullable: true,
    description: 'Who changed what, newest first; null for a workspace that the caller does not work in.',
  })
  async auditLog(
    @Root() workspace: WorkspaceRow,
    @Args(() => AuditLogArgs) { where, ...page }: AuditLogArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<AuditRow> | null> {
    return isOwn(actor, workspace) ? this.log.page(actor, filterOf(where ?? {}), readPage(page)) : null;
  }
}

function filterOf({ action, actorId, subjectId, requestId, from, to }: AuditEntryWhere): AuditFilter {
  if (action && action.length > MOST_ACTIONS) {
    throw new AppError('BAD_USER_INPUT', `\`action\` holds more than ${MOST_ACTIONS} actions.`, { field: ['action'] });
  }
  const filter: { [Name in keyof AuditFilter]?: AuditFilter[Name] | null | undefined } = {
    actions: action,
    actorId: actorId && rowIdOf(parseUuidId(actorId)?.kind === 'key' ? 'key' : 'usr', actorId),
    subjectId: subjectId && rowIdOf(parseUuidId(subjectId)?.kind ?? 'wks', subjectId),
    requestId,
    from,
    to,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
}
