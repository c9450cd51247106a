import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountClosing } from '#domain/accounts/account-closing.js';
import type { AccountsService } from '#domain/accounts/accounts-service.js';
import { requireSession } from '#domain/accounts/permissions.js';
import {
  AccountEraseInput,
  AccountErasePayload,
  AccountExportInput,
  AccountExportPayload,
  AccountUpdateInput,
  AccountUpdatePayload,
} from '#schema/accounts/account-change.type.js';
import { RequireSession } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { toUserError } from './refusals.js';

/** The caller's own account: changes, export, erasure. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly closing: AccountClosing,
  ) {}

  @RequireSession()
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

  @RequireSession()
  @Mutation(() => AccountExportPayload, { description: 'Everything that is stored about the caller.' })
  async accountExport(
    @Arg('input', () => AccountExportInput, { description: 'The password again.' }) { password }: AccountExportInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<AccountExportPayload> {
    requireSession(actor);
    const outcome = await this.closing.export(actor, password);
    if ('failure' in outcome) return { document: null, userErrors: [toUserError(outcome)] };
    return { ...outcome, userErrors: [] };
  }

  @RequireSession()
  @Mutation(() => AccountErasePayload, {
    description: 'Erases the caller’s account and what is theirs alone, for good.',
  })
  async accountErase(
    @Arg('input', () => AccountEraseInput, { description: 'Password and address again.' }) input: AccountEraseInput,
    @Ctx() { actor, sessionCookie }: ApiContext,
  ): Promise<AccountErasePayload> {
    requireSession(actor);
    const outcome = await this.closing.erase(actor, input);
    if ('failure' in outcome) return { isErased: false, userErrors: [toUserError(outcome)] };
    sessionCookie?.clear();
    return { isErased: true, userErrors: [] };
  }
}
