import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { WorkspaceRow } from '#domain/accounts/accounts-service.js';
import type { Actor } from '#domain/accounts/actor.js';
import type { RequestFilter, RequestRow, Usage, UsageQueries } from '#domain/accounts/usage/usage-queries.js';
import { AppError } from '#infra/errors.js';
import { Workspace } from '#schema/accounts/account.type.js';
import {
  OperationType,
  RequestActor,
  RequestLogConnection,
  RequestLogEntry,
  RequestLogWhere,
  RequestTransport,
} from '#schema/accounts/request-log.type.js';
import { WorkspaceUsage } from '#schema/accounts/usage.type.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import type { ApiContext } from '../context.js';

/** What a workspace asked of the API. */
@Resolver(() => Workspace)
export class WorkspaceUsageResolver {
  constructor(private readonly usages: UsageQueries) {}

  @FieldResolver(() => WorkspaceUsage, { description: 'What the workspace asked of the API lately.' })
  usage(@Root() workspace: WorkspaceRow, @Ctx() { actor }: ApiContext): Promise<Usage> {
    checkOwn(actor, workspace);
    return this.usages.usage(actor, new Date());
  }

  @FieldResolver(() => RequestLogConnection, {
    description: 'Operations of the workspace, newest first, for 7 days. They show up about a second after they ended.',
  })
  requests(
    @Root() workspace: WorkspaceRow,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Arg('where', () => RequestLogWhere, { nullable: true, description: 'Which ones.' }) where: RequestLogWhere | null,
    @Ctx() { actor }: ApiContext,
  ) {
    checkOwn(actor, workspace);
    return this.usages.requests(actor, filterOf(where), readPage(page));
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

/** Another workspace of the same person has figures of its own, which its own session shows. */
function checkOwn(actor: Actor, workspace: WorkspaceRow): void {
  if ('workspaceId' in actor && actor.workspaceId === workspace.id) return;
  throw new AppError('FORBIDDEN', 'Usage is shown to a session or key of the workspace: switch to it first.');
}

function filterOf(where: RequestLogWhere | null): RequestFilter {
  const { requestId, code, from, to } = where ?? {};
  return { ...(requestId && { requestId }), ...(code && { code }), ...(from && { from }), ...(to && { to }) };
}
