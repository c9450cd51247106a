import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { UserRow } from '#domain/accounts/accounts-service.js';
import { User } from '#schema/accounts/account.type.js';
import { SessionConnection } from '#schema/accounts/session.type.js';
import { TwoFactor } from '#schema/accounts/two-factor.type.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import type { ApiContext } from '../context.js';

/** Public id of a person, and what only the person may see. */
@Resolver(() => User)
export class UserResolver {
  @FieldResolver(() => ID)
  id(@Root() user: UserRow): string {
    return formatUuidId('usr', user.id);
  }

  @FieldResolver(() => TwoFactor, { nullable: true, description: 'Two-factor of the caller; null for anybody else’s.' })
  async twoFactor(@Root() _user: UserRow, @Ctx() _context: ApiContext): Promise<TwoFactor | null> {
    return null;
  }

  @FieldResolver(() => SessionConnection, {
    nullable: true,
    description: 'Browsers in which the caller is signed in, newest first; null for anybody else’s.',
  })
  async sessions(
    @Root() _user: UserRow,
    @Args(() => ForwardPageArgs) _page: ForwardPageArgs,
    @Ctx() _context: ApiContext,
  ): Promise<SessionConnection | null> {
    return null;
  }
}
