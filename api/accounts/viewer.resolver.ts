import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AccountsService, MembershipRow, WorkspaceRow } from '#domain/accounts/accounts-service.js';
import type { CollectorsService } from '#domain/signals/collectors/collectors-service.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { Membership, Viewer, Workspace } from '#schema/accounts/account.type.js';
import type { ApiContext } from '../context.js';

/** Who is signed in. */
@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly collectors: CollectorsService,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for machines and when nobody is.' })
  viewer(@Ctx() { actor }: ApiContext): Promise<Viewer | null> {
    return this.accounts.viewer(actor);
  }

  @FieldResolver(() => Boolean, { description: 'Whether `trendsRefresh` is allowed.' })
  canRefreshTrends(@Ctx() { actor }: ApiContext): Promise<boolean> {
    return this.collectors.canRefresh(actor);
  }

  @FieldResolver(() => [Membership], {
    description: 'All workspaces in which the person has a seat, oldest seat first.',
  })
  memberships(@Ctx() { actor }: ApiContext): Promise<MembershipRow[]> {
    return this.accounts.memberships(actor);
  }
}

/** Public id of a workspace. */
@Resolver(() => Workspace)
export class WorkspaceResolver {
  @FieldResolver(() => ID)
  id(@Root() workspace: WorkspaceRow): string {
    return formatUuidId('wks', workspace.id);
  }
}
