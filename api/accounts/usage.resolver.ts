import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { RequestFilter, RequestRow, Usage, UsageQueries } from '#domain/accounts/usage/usage-queries.js';
import type { WorkspaceRow } from '#domain/accounts/workspaces.js';
import { Workspace } from '#schema/accounts/account.type.js';
import {
  OperationType,
  RequestActor,
  RequestLogArgs,
  RequestLogConnection,
  RequestLogEntry,
  type RequestLogWhere,
  RequestTransport,
} from '#schema/accounts/request-log.type.js';
import { WorkspaceUsage } from '#schema/accounts/usage.type.js';
import { readPage } from '#schema/base/page-request.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { isOwn } from './own-workspace.js';

/** What a workspace asked of the API. */
@Resolver(() => Workspace)
export class WorkspaceUsageResolver {
  constructor(private readonly usages: UsageQueries) {}

  @RequireRight('usage.read')
  @FieldResolver(() => WorkspaceUsage, {
    nullable: true,
    description: 'What the workspace asked of the API lately; null for one that the caller does not work in.',
  })
  async usage(@Root() workspace: WorkspaceRow, @Ctx() { actor }: ApiContext): Promise<Usage | null> {
    return isOwn(actor, workspace) ? this.usages.usage(actor, new Date()) : null;
  }

  @RequireRight('usage.read')
  @FieldResolver(() => RequestLogConnection, {
    nullable: true,
    description:
      'Operations of the workspace, newest first, for 7 days; null for one that the caller does not work in. They show up a second after they ended.',
  })
  async requests(
    @Root() workspace: WorkspaceRow,
    @Args(() => RequestLogArgs) { where, ...page }: RequestLogArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<RequestRow> | null> {
    return isOwn(actor, workspace) ? this.usages.requests(actor, filterOf(where), readPage(page)) : null;
  }
}

/** Words of the log in the schema's terms. */
@Resolver(() => RequestLogEntry)
export class RequestLogEntryResolver {
  @FieldResolver(() => ID)
  id(@Root() request: RequestRow): string {
    return formatUuidId('req', request.id);
  }

  @FieldResolver(() => OperationType)
  operationType(@Root() request: RequestRow): `${OperationType}` {
    return request.operationType.toUpperCase() as `${OperationType}`;
  }

  @FieldResolver(() => RequestTransport)
  transport(@Root() request: RequestRow): `${RequestTransport}` {
    return request.transport === 'ws' ? 'SOCKET' : (request.transport.toUpperCase() as 'HTTP' | 'SSE');
  }

  @FieldResolver(() => RequestActor)
  actor(@Root() { actorKind, actorId }: RequestRow): RequestActor {
    return actorKind === 'user'
      ? { kind: 'USER', id: formatUuidId('usr', actorId) }
      : { kind: 'KEY', id: formatUuidId('key', actorId) };
  }
}

function filterOf(where: RequestLogWhere | null | undefined): RequestFilter {
  const { requestId, code, from, to } = where ?? {};
  return { ...(requestId && { requestId }), ...(code && { code }), ...(from && { from }), ...(to && { to }) };
}
