import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsService } from '#domain/accounts/accounts-service.js';
import { requireSession } from '#domain/accounts/permissions.js';
import { AppError } from '#infra/errors.js';
import {
  AccountEraseInput,
  AccountErasePayload,
  AccountExportInput,
  AccountExportPayload,
  AccountUpdateInput,
  AccountUpdatePayload,
} from '#schema/accounts/account-change.type.js';
import type { ApiContext } from '../context.js';
import { toUserError } from './refusals.js';

/** The caller's own account: changes, export, erasure. */
@Resolver()
export class AccountResolver {
  constructor(private readonly accounts: AccountsService) {}

  @Mutation(() => AccountUpdatePayload, { description: 'Changes name or language of the caller.' })
  async accountUpdate(
    @Arg('input', () => AccountUpdateInput, { description: 'What changes.' }) input: AccountUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<AccountUpdatePayload> {
    requireSession(actor);
    const { name, locale, expectedVersion } = input;
    const outcome = await this.accounts.update(actor, {
      name: name ?? undefined,
      locale: locale ?? undefined,
      expectedVersion: expectedVersion ?? undefined,
    });
    return { user: outcome.user, userErrors: 'failure' in outcome ? [toUserError(outcome)] : [] };
  }

  @Mutation(() => AccountExportPayload, { description: 'Everything that is stored about the caller.' })
  async accountExport(
    @Arg('input', () => AccountExportInput, { description: 'The password again.' }) _input: AccountExportInput,
    @Ctx() _context: ApiContext,
  ): Promise<AccountExportPayload> {
    throw closed();
  }

  @Mutation(() => AccountErasePayload, {
    description: 'Erases the caller’s account and what is theirs alone, for good.',
  })
  async accountErase(
    @Arg('input', () => AccountEraseInput, { description: 'Password and address again.' }) _input: AccountEraseInput,
    @Ctx() _context: ApiContext,
  ): Promise<AccountErasePayload> {
    throw closed();
  }
}

const closed = () => new AppError('UPSTREAM_UNAVAILABLE', 'This is not open yet.', { retryable: true });
