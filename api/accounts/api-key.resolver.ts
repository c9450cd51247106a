import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { ApiKeyRow } from '#domain/accounts/api-key-statements.js';
import type { ApiKeys } from '#domain/accounts/api-keys.js';
import { isRefused } from '#domain/accounts/refusal.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { WorkspaceRow } from '#domain/accounts/workspaces.js';
import { User, Workspace } from '#schema/accounts/account.type.js';
import {
  ApiKey,
  ApiKeyConnection,
  ApiKeyCreateInput,
  ApiKeyCreatePayload,
  ApiKeyRevokeInput,
  ApiKeyRevokePayload,
  ApiKeyUpdateInput,
  ApiKeyUpdatePayload,
} from '#schema/accounts/api-key.type.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { isOwn } from './own-workspace.js';
import { rowIdOf, toTenancyError } from './tenancy-errors.js';

/** Keys for machines: making, changing and ending them. No key can do it. */
@Resolver(() => ApiKey)
export class ApiKeyResolver {
  constructor(private readonly apiKeys: ApiKeys) {}

  @FieldResolver(() => ID)
  id(@Root() key: ApiKeyRow): string {
    return formatUuidId('key', key.id);
  }

  @RequireRight('members.read')
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who made it; null for the podpusher program, and for somebody who is gone.',
  })
  createdBy(@Root() { createdBy }: ApiKeyRow, @Ctx() { loaders }: ApiContext): Promise<User | null> | null {
    return createdBy === null ? null : loaders.userById.load(createdBy);
  }

  @RequireRight('keys.manage')
  @Mutation(() => ApiKeyCreatePayload, { description: 'Makes an API key. The answer shows it, this once.' })
  async apiKeyCreate(
    @Arg('input', () => ApiKeyCreateInput, { description: 'What it is to be.' }) input: ApiKeyCreateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<ApiKeyCreatePayload> {
    const { name, scopes, expiresAt, ipAllowList } = input;
    const wanted = { name, scopes, expiresAt: expiresAt ?? null, ipAllowList: ipAllowList ?? [] };
    const outcome = await this.apiKeys.create(actor, wanted, idempotency.call('apiKeyCreate', input));
    return isRefused(outcome)
      ? { apiKey: null, key: null, userErrors: [toTenancyError(outcome)] }
      : { apiKey: outcome.apiKey, key: outcome.key, userErrors: [] };
  }

  @RequireRight('keys.manage')
  @Mutation(() => ApiKeyUpdatePayload, { description: 'Changes the name or the IP list of a key.' })
  async apiKeyUpdate(
    @Arg('input', () => ApiKeyUpdateInput, { description: 'What changes.' }) input: ApiKeyUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ApiKeyUpdatePayload> {
    const { id, name, ipAllowList, expectedVersion } = input;
    const outcome = await this.apiKeys.update(actor, {
      keyId: rowIdOf('key', id),
      ...(typeof name === 'string' && { name }),
      ...(ipAllowList && { ipAllowList }),
      ...(typeof expectedVersion === 'number' && { expectedVersion }),
    });
    const apiKey = 'apiKey' in outcome ? (outcome.apiKey ?? null) : null;
    return { apiKey, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('keys.manage')
  @Mutation(() => ApiKeyRevokePayload, { description: 'Ends a key at once; its sockets are closed within seconds.' })
  async apiKeyRevoke(
    @Arg('input', () => ApiKeyRevokeInput, { description: 'Which.' }) { id }: ApiKeyRevokeInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ApiKeyRevokePayload> {
    const outcome = await this.apiKeys.revoke(actor, rowIdOf('key', id));
    return isRefused(outcome)
      ? { apiKey: null, userErrors: [toTenancyError(outcome)] }
      : { apiKey: outcome.apiKey, userErrors: [] };
  }
}

/** The API keys of a workspace. */
@Resolver(() => Workspace)
export class WorkspaceApiKeysResolver {
  constructor(private readonly keys: ApiKeys) {}

  @RequireRight('keys.read')
  @FieldResolver(() => ApiKeyConnection, {
    nullable: true,
    description: 'Its API keys, newest first; null for a workspace that the caller does not work in.',
  })
  async apiKeys(
    @Root() workspace: WorkspaceRow,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<ApiKeyRow> | null> {
    return isOwn(actor, workspace) ? this.keys.page(actor, readPage(page)) : null;
  }
}
