import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { UserRow } from '#domain/accounts/accounts-service.js';
import type { Actor } from '#domain/accounts/actor.js';
import type { Identity } from '#domain/accounts/identity.js';
import type { UserActor } from '#domain/accounts/sessions.js';
import { User } from '#schema/accounts/account.type.js';
import { SessionConnection } from '#schema/accounts/session.type.js';
import { TwoFactor } from '#schema/accounts/two-factor.type.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { readPage } from '#schema/base/page-request.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { RequireSession } from '../access-decorators.js';
import type { ApiContext } from '../context.js';

/** Public id of a person, and what only the person may see. */
@Resolver(() => User)
export class UserResolver {
  constructor(private readonly identity: Identity) {}

  @FieldResolver(() => ID)
  id(@Root() user: UserRow): string {
    return formatUuidId('usr', user.id);
  }

  @RequireSession()
  @FieldResolver(() => TwoFactor, { nullable: true, description: 'Two-factor of the caller; null for anybody else’s.' })
  async twoFactor(@Root() user: UserRow, @Ctx() { actor }: ApiContext): Promise<TwoFactor | null> {
    return isSelf(actor, user) ? this.identity.twoFactor.state(actor) : null;
  }

  @RequireSession()
  @FieldResolver(() => SessionConnection, {
    nullable: true,
    description: 'Browsers in which the caller is signed in, newest first; null for anybody else’s.',
  })
  async sessions(
    @Root() user: UserRow,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<SessionConnection | null> {
    return isSelf(actor, user) ? this.identity.sessionList.page(actor, readPage(page)) : null;
  }
}

function isSelf(actor: Actor, user: UserRow): actor is UserActor {
  return actor.kind === 'user' && actor.userId === user.id;
}
