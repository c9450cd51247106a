import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Role } from '#domain/accounts/actor.js';
import type { InvitationAcceptance, InvitationOffer } from '#domain/accounts/invitation-acceptance.js';
import type { InvitationRow } from '#domain/accounts/invitation-statements.js';
import type { Invitations } from '#domain/accounts/invitations.js';
import { isRefused } from '#domain/accounts/refusal.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { WorkspaceRow } from '#domain/accounts/workspaces.js';
import { User, Workspace } from '#schema/accounts/account.type.js';
import {
  Invitation,
  InvitationAcceptInput,
  InvitationAcceptPayload,
  InvitationConnection,
  InvitationCreateInput,
  InvitationCreatePayload,
  InvitationPreview,
  InvitationResendInput,
  InvitationResendPayload,
  InvitationRevokeInput,
  InvitationRevokePayload,
} from '#schema/accounts/invitation.type.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { Public, RequireRight, RequireSession } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { isOwn } from './own-workspace.js';
import { rowIdOf, toTenancyError } from './tenancy-errors.js';

/** Seats that are offered by mail, as those who offer them see them. */
@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(private readonly invitations: Invitations) {}

  @FieldResolver(() => ID)
  id(@Root() invitation: InvitationRow): string {
    return formatUuidId('inv', invitation.id);
  }

  @RequireRight('members.read')
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who invited; null for a key, and for somebody who is gone.',
  })
  invitedBy(@Root() { invitedBy }: InvitationRow, @Ctx() { loaders }: ApiContext): Promise<User | null> | null {
    return invitedBy === null ? null : loaders.userById.load(invitedBy);
  }

  @RequireRight('members.invite')
  @Mutation(() => InvitationCreatePayload, { description: 'Offers a seat to an address, by mail.' })
  async invitationCreate(
    @Arg('input', () => InvitationCreateInput, { description: 'To whom.' }) input: InvitationCreateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<InvitationCreatePayload> {
    const order = { email: input.email, role: input.role.toLowerCase() as Role };
    const outcome = await this.invitations.invite(actor, order, idempotency.call('invitationCreate', input));
    return isRefused(outcome)
      ? { invitation: null, userErrors: [toTenancyError(outcome)] }
      : { invitation: outcome.invitation, userErrors: [] };
  }

  @RequireRight('members.invite')
  @Mutation(() => InvitationRevokePayload, { description: 'Takes an invitation back; its link is of no use any more.' })
  async invitationRevoke(
    @Arg('input', () => InvitationRevokeInput, { description: 'Which.' }) { id }: InvitationRevokeInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<InvitationRevokePayload> {
    const outcome = await this.invitations.revoke(actor, rowIdOf('inv', id));
    return {
      invitation: outcome.invitation ?? null,
      userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [],
    };
  }

  @RequireRight('members.invite')
  @Mutation(() => InvitationResendPayload, {
    description: 'Sends the mail again; the link is good for another 7 days.',
  })
  async invitationResend(
    @Arg('input', () => InvitationResendInput, { description: 'Which.' }) { id }: InvitationResendInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<InvitationResendPayload> {
    const outcome = await this.invitations.resend(actor, rowIdOf('inv', id));
    return {
      invitation: outcome.invitation ?? null,
      userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [],
    };
  }
}

/** The other end: whoever has the link. */
@Resolver()
export class InvitationAcceptanceResolver {
  constructor(private readonly acceptance: InvitationAcceptance) {}

  @Public()
  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'What a link offers; null when it is unknown, was used, was taken back, or is too old.',
  })
  invitation(
    @Arg('token', () => String, { description: 'What follows `token=` in the link.' }) token: string,
  ): Promise<InvitationOffer | null> {
    return this.acceptance.preview(token);
  }

  @RequireSession()
  @Mutation(() => InvitationAcceptPayload, {
    description: 'Takes the seat that a link offers to the caller’s address.',
  })
  async invitationAccept(
    @Arg('input', () => InvitationAcceptInput, { description: 'The token of the link.' }) input: InvitationAcceptInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<InvitationAcceptPayload> {
    const outcome = await this.acceptance.accept(actor, input.token);
    return isRefused(outcome)
      ? { workspaceId: null, member: null, userErrors: [toTenancyError(outcome)] }
      : { workspaceId: formatUuidId('wks', outcome.workspaceId), member: outcome.member, userErrors: [] };
  }
}

/** The invitations of a workspace. */
@Resolver(() => Workspace)
export class WorkspaceInvitationsResolver {
  constructor(private readonly offers: Invitations) {}

  @RequireRight('members.read')
  @FieldResolver(() => InvitationConnection, {
    nullable: true,
    description: 'Seats offered by mail, newest first; null for a workspace that the caller does not work in.',
  })
  async invitations(
    @Root() workspace: WorkspaceRow,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<InvitationRow> | null> {
    return isOwn(actor, workspace) ? this.offers.page(actor, readPage(page)) : null;
  }
}
