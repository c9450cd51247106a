import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { AccountsService, MembershipRow } from '#domain/accounts/accounts-service.js';
import { rightsOfRole } from '#domain/accounts/rights.js';
import type { CollectorsService } from '#domain/signals/collectors/collectors-service.js';
import { Membership, Viewer } from '#schema/accounts/account.type.js';
import { Public, RequireSession } from '../access-decorators.js';
import type { ApiContext } from '../context.js';

/** Who is signed in. */
@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly collectors: CollectorsService,
  ) {}

  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for machines and when nobody is.' })
  viewer(@Ctx() { actor }: ApiContext): Promise<Viewer | null> {
    return this.accounts.viewer(actor);
  }

  @RequireSession()
  @FieldResolver(() => Boolean, { description: 'Whether `trendsRefresh` is allowed.' })
  canRefreshTrends(@Ctx() { actor }: ApiContext): Promise<boolean> {
    return this.collectors.canRefresh(actor);
  }

  @RequireSession()
  @FieldResolver(() => [Membership], {
    description: 'All workspaces in which the person has a seat, oldest seat first.',
  })
  memberships(@Ctx() { actor }: ApiContext): Promise<MembershipRow[]> {
    return this.accounts.memberships(actor);
  }

  @RequireSession()
  @FieldResolver(() => [String], { description: 'What the role allows, by name, for example `members.invite`.' })
  rights(@Ctx() { actor }: ApiContext): string[] {
    return actor.kind === 'user' ? rightsOfRole(actor.role) : [];
  }
}
