import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsService } from '#domain/accounts/accounts-service.js';
import { requireSession } from '#domain/accounts/permissions.js';
import type { Sessions, Ticket, UserActor } from '#domain/accounts/sessions.js';
import type { TwoFactor } from '#domain/accounts/two-factor.js';
import type { Tx } from '#infra/postgres/database.js';
import {
  RecoveryCodesRenewInput,
  RecoveryCodesRenewPayload,
  TwoFactorConfirmInput,
  TwoFactorConfirmPayload,
  TwoFactorDisableInput,
  TwoFactorDisablePayload,
  TwoFactorEnrollInput,
  TwoFactorEnrollPayload,
} from '#schema/accounts/two-factor.type.js';
import { RequireSession } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { requireCookie, toUserError } from './refusals.js';

/** Codes from an authenticator, and recovery codes. */
@Resolver()
export class TwoFactorResolver {
  constructor(
    private readonly twoFactor: TwoFactor,
    private readonly accounts: AccountsService,
  ) {}

  @RequireSession()
  @Mutation(() => TwoFactorEnrollPayload, { description: 'Makes a secret for an authenticator.' })
  async twoFactorEnroll(
    @Arg('input', () => TwoFactorEnrollInput, { description: 'The password again.' })
    { password }: TwoFactorEnrollInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<TwoFactorEnrollPayload> {
    requireSession(actor);
    const outcome = await this.twoFactor.enroll(actor, password);
    if ('failure' in outcome) return { secret: null, otpauthUrl: null, userErrors: [toUserError(outcome)] };
    return { ...outcome, userErrors: [] };
  }

  @RequireSession()
  @Mutation(() => TwoFactorConfirmPayload, {
    description: 'Switches two-factor on by a first code; this session gets a new cookie.',
  })
  async twoFactorConfirm(
    @Arg('input', () => TwoFactorConfirmInput, { description: 'The code.' }) { code }: TwoFactorConfirmInput,
    @Ctx() context: ApiContext,
  ): Promise<TwoFactorConfirmPayload> {
    const { actor } = context;
    requireSession(actor);
    const move = new SessionMove(this.accounts.sessions, actor, context);
    const outcome = await this.twoFactor.confirm(actor, code, move.within);
    if ('failure' in outcome) return { recoveryCodes: null, user: null, userErrors: [toUserError(outcome)] };
    move.finish();
    return { ...outcome, user: (await this.accounts.self(actor)) ?? null, userErrors: [] };
  }

  @RequireSession()
  @Mutation(() => TwoFactorDisablePayload, { description: 'Switches two-factor off; this session gets a new cookie.' })
  async twoFactorDisable(
    @Arg('input', () => TwoFactorDisableInput, { description: 'Both factors.' }) input: TwoFactorDisableInput,
    @Ctx() context: ApiContext,
  ): Promise<TwoFactorDisablePayload> {
    const { actor } = context;
    requireSession(actor);
    const move = new SessionMove(this.accounts.sessions, actor, context);
    const { password, code, recoveryCode } = input;
    const outcome = await this.twoFactor.disable(actor, { password, code, recoveryCode }, move.within);
    if ('failure' in outcome) return { user: null, userErrors: [toUserError(outcome)] };
    move.finish();
    return { user: (await this.accounts.self(actor)) ?? null, userErrors: [] };
  }

  @RequireSession()
  @Mutation(() => RecoveryCodesRenewPayload, { description: 'Makes ten new recovery codes; the old ones end.' })
  async recoveryCodesRenew(
    @Arg('input', () => RecoveryCodesRenewInput, { description: 'Both factors.' }) input: RecoveryCodesRenewInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<RecoveryCodesRenewPayload> {
    requireSession(actor);
    const outcome = await this.twoFactor.renewCodes(actor, input);
    if ('failure' in outcome) return { recoveryCodes: null, user: null, userErrors: [toUserError(outcome)] };
    return { ...outcome, user: (await this.accounts.self(actor)) ?? null, userErrors: [] };
  }
}

/** A new token for the asking session, in the transaction that changes its rights; the cookie follows the commit. */
class SessionMove {
  private ticket: Ticket | undefined;
  private readonly cookie;

  constructor(
    private readonly sessions: Sessions,
    private readonly actor: UserActor,
    context: ApiContext,
  ) {
    this.cookie = requireCookie(context);
  }

  readonly within = async (tx: Tx): Promise<void> => {
    this.ticket = await this.sessions.rotate(tx, this.actor.sessionId);
  };

  finish(): void {
    if (this.ticket) this.cookie.set(this.ticket.token, this.ticket.expiresAt);
  }
}
