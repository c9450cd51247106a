import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { PasswordChanges } from '#domain/accounts/password-changes.js';
import { requireSession } from '#domain/accounts/permissions.js';
import {
  PasswordChangeInput,
  PasswordChangePayload,
  PasswordResetInput,
  PasswordResetPayload,
  PasswordResetRequestInput,
  PasswordResetRequestPayload,
} from '#schema/accounts/password.type.js';
import { Public, RequireSession } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { requireCookie, toUserError } from './refusals.js';

/** Forgotten and changed passwords. */
@Resolver()
export class PasswordResolver {
  constructor(private readonly passwords: PasswordChanges) {}

  @Public()
  @Mutation(() => PasswordResetRequestPayload, {
    description: 'Asks for a mail with a link to a new password. Answers the same for every address.',
  })
  async passwordResetRequest(
    @Arg('input', () => PasswordResetRequestInput, { description: 'Whose.' }) { email }: PasswordResetRequestInput,
    @Ctx() { ip }: ApiContext,
  ): Promise<PasswordResetRequestPayload> {
    const refusal = await this.passwords.requestReset(email, ip);
    return { isMailSent: !refusal, userErrors: refusal ? [toUserError(refusal)] : [] };
  }

  @Public()
  @Mutation(() => PasswordResetPayload, {
    description: 'Sets a new password by the link of the mail; ends all sessions.',
  })
  async passwordReset(
    @Arg('input', () => PasswordResetInput, { description: 'Token and new password.' }) input: PasswordResetInput,
    @Ctx() { ip, sessionCookie }: ApiContext,
  ): Promise<PasswordResetPayload> {
    const refusal = await this.passwords.reset(input, ip);
    if (refusal) return { isReset: false, userErrors: [toUserError(refusal)] };
    sessionCookie?.clear();
    return { isReset: true, userErrors: [] };
  }

  @RequireSession()
  @Mutation(() => PasswordChangePayload, {
    description: 'Changes the caller’s password; ends the other sessions and gives this one a new cookie.',
  })
  async passwordChange(
    @Arg('input', () => PasswordChangeInput, { description: 'Old and new password.' }) input: PasswordChangeInput,
    @Ctx() context: ApiContext,
  ): Promise<PasswordChangePayload> {
    const { actor } = context;
    requireSession(actor);
    const cookie = requireCookie(context);
    const outcome = await this.passwords.change(actor, input);
    if ('failure' in outcome)
      return { isChanged: false, userErrors: [toUserError(outcome, fieldsOf(outcome.failure))] };
    cookie.set(outcome.token, outcome.expiresAt);
    return { isChanged: true, userErrors: [] };
  }
}

function fieldsOf(failure: string): Record<string, string> {
  return { password: failure === 'WRONG_PASSWORD' ? 'currentPassword' : 'newPassword' };
}
