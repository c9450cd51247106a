import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AppError } from '#infra/errors.js';
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
import type { ApiContext } from '../context.js';

/** Codes from an authenticator, and recovery codes. */
@Resolver()
export class TwoFactorResolver {
  @Mutation(() => TwoFactorEnrollPayload, { description: 'Makes a secret for an authenticator.' })
  async twoFactorEnroll(
    @Arg('input', () => TwoFactorEnrollInput, { description: 'The password again.' }) _input: TwoFactorEnrollInput,
    @Ctx() _context: ApiContext,
  ): Promise<TwoFactorEnrollPayload> {
    throw closed();
  }

  @Mutation(() => TwoFactorConfirmPayload, { description: 'Switches two-factor on by a first code.' })
  async twoFactorConfirm(
    @Arg('input', () => TwoFactorConfirmInput, { description: 'The code.' }) _input: TwoFactorConfirmInput,
    @Ctx() _context: ApiContext,
  ): Promise<TwoFactorConfirmPayload> {
    throw closed();
  }

  @Mutation(() => TwoFactorDisablePayload, { description: 'Switches two-factor off.' })
  async twoFactorDisable(
    @Arg('input', () => TwoFactorDisableInput, { description: 'Both factors.' }) _input: TwoFactorDisableInput,
    @Ctx() _context: ApiContext,
  ): Promise<TwoFactorDisablePayload> {
    throw closed();
  }

  @Mutation(() => RecoveryCodesRenewPayload, { description: 'Makes ten new recovery codes; the old ones end.' })
  async recoveryCodesRenew(
    @Arg('input', () => RecoveryCodesRenewInput, { description: 'Both factors.' }) _input: RecoveryCodesRenewInput,
    @Ctx() _context: ApiContext,
  ): Promise<RecoveryCodesRenewPayload> {
    throw closed();
  }
}

const closed = () => new AppError('UPSTREAM_UNAVAILABLE', 'This is not open yet.', { retryable: true });
