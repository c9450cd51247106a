import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Role } from '#domain/accounts/actor.js';
import type { MemberRow, Members } from '#domain/accounts/members.js';
import { isRefused } from '#domain/accounts/refusal.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { WorkspaceRow } from '#domain/accounts/workspaces.js';
import { User, Workspace } from '#schema/accounts/account.type.js';
import {
  Member,
  MemberConnection,
  MemberRemoveInput,
  MemberRemovePayload,
  MemberUpdateInput,
  MemberUpdatePayload,
} from '#schema/accounts/member.type.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { isOwn } from './own-workspace.js';
import { rowIdOf, toTenancyError } from './tenancy-errors.js';

/** Seats: who sits there, and what changes them. */
@Resolver(() => Member)
export class MemberResolver {
  constructor(private readonly members: Members) {}

  @FieldResolver(() => ID)
  id(@Root() member: MemberRow): string {
    return formatUuidId('mem', member.id);
  }

  @RequireRight('members.read')
  @FieldResolver(() => User, { nullable: true, description: 'Who sits there.' })
  user(@Root() member: MemberRow, @Ctx() { loaders }: ApiContext): Promise<User | null> {
    return loaders.userById.load(member.userId);
  }

  @RequireRight('members.change')
  @Mutation(() => MemberUpdatePayload, { description: 'Gives a member another role.' })
  async memberUpdate(
    @Arg('input', () => MemberUpdateInput, { description: 'Whose, and which.' }) input: MemberUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<MemberUpdatePayload> {
    const { id, role, expectedVersion } = input;
    const outcome = await this.members.changeRole(actor, {
      memberId: rowIdOf('mem', id),
      role: role.toLowerCase() as Role,
      ...(typeof expectedVersion === 'number' && { expectedVersion }),
    });
    const member = 'member' in outcome ? (outcome.member ?? null) : null;
    return { member, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('members.leave')
  @Mutation(() => MemberRemovePayload, {
    description: 'Removes a member; everybody may remove themselves, others take the right `members.change`.',
  })
  async memberRemove(
    @Arg('input', () => MemberRemoveInput, { description: 'Who goes.' }) { id }: MemberRemoveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<MemberRemovePayload> {
    const outcome = await this.members.remove(actor, rowIdOf('mem', id));
    return isRefused(outcome)
      ? { removedMemberId: null, livingKeyCount: null, userErrors: [toTenancyError(outcome)] }
      : {
          removedMemberId: formatUuidId('mem', outcome.removed.id),
          livingKeyCount: outcome.livingKeys,
          userErrors: [],
        };
  }
}

/** The members of a workspace. */
@Resolver(() => Workspace)
export class WorkspaceMembersResolver {
  constructor(private readonly seats: Members) {}

  @RequireRight('members.read')
  @FieldResolver(() => MemberConnection, {
    nullable: true,
    description: 'Who has a seat, oldest first; null for a workspace that the caller does not work in.',
  })
  async members(
    @Root() workspace: WorkspaceRow,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<MemberRow> | null> {
    return isOwn(actor, workspace) ? this.seats.page(actor, readPage(page)) : null;
  }
}
