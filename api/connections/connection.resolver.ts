import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ConnectionAttempts } from '#domain/connections/connection-attempts.js';
import { statusOf } from '#domain/connections/connection-health.js';
import { isRefused } from '#domain/connections/connection-refusal.js';
import type { ConnectionRow } from '#domain/connections/connection-statements.js';
import type { ConnectableProvider as Connectable_, Connections } from '#domain/connections/connections.js';
import type { PublishGate } from '#domain/connections/publish-readiness.js';
import type { Clock } from '#infra/clock.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  ConnectionCheckInput,
  ConnectionCheckPayload,
  ConnectionRemoveInput,
  ConnectionRemovePayload,
  ConnectionStartInput,
  ConnectionStartPayload,
  ConnectionUpdateInput,
  ConnectionUpdatePayload,
  ConnectionUseTokenInput,
  ConnectionUseTokenPayload,
} from '#schema/connections/connection-change.type.js';
import {
  ConnectableProvider,
  ConnectedShop,
  ProviderAccount,
  ConnectionMethod,
  ConnectionProvider,
  ConnectionStatus,
  PublishReadiness,
} from '#schema/connections/connection.type.js';
import type { Connectable } from '#schema/connections/connection.values.js';
import { ProviderModeEnum } from '#schema/settings/capability.type.js';
import { RequireRight } from '../access-decorators.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import type { ApiContext } from '../context.js';

export interface ConnectionResolverDeps {
  connections: Connections;
  attempts: ConnectionAttempts;
  publishGate: PublishGate;
  clock: Clock;
}

/** Accounts at providers that a workspace has connected. */
@Resolver(() => ProviderAccount)
export class ConnectionResolver {
  constructor(private readonly deps: ConnectionResolverDeps) {}

  @FieldResolver(() => ID)
  id(@Root() { id }: ConnectionRow): string {
    return formatUuidId('con', id);
  }

  @FieldResolver(() => ConnectionProvider, { description: 'Where the account is.' })
  provider(@Root() { provider }: ConnectionRow): `${ConnectionProvider}` {
    return upper(provider);
  }

  @FieldResolver(() => ProviderModeEnum, { description: 'Whether it is the provider itself or the sandbox.' })
  mode(@Root() { mode }: ConnectionRow): `${ProviderModeEnum}` {
    return upper(mode);
  }

  @FieldResolver(() => ConnectionMethod, { description: 'How it was connected.' })
  method(@Root() { method }: ConnectionRow): `${ConnectionMethod}` {
    return upper(method);
  }

  @FieldResolver(() => ConnectionStatus, { description: 'How it stands now.' })
  status(@Root() row: ConnectionRow): `${ConnectionStatus}` {
    return upper(statusOf(row, this.deps.clock.now()));
  }

  @FieldResolver(() => ConnectedShop, {
    nullable: true,
    description: 'The shop that is published to; null until chosen.',
  })
  shop(@Root() { shops, shopId }: ConnectionRow): ConnectedShop | null {
    return shops.find(({ id }) => id === shopId) ?? null;
  }

  @RequireRight('connections.read')
  @Directive('@listSize(assumedSize: 7)')
  @Query(() => [ConnectableProvider], {
    description: 'Every provider that the caller’s workspace can connect, in a fixed order, with the account that is.',
  })
  async connections(@Ctx() { actor }: ApiContext): Promise<ConnectableProvider[]> {
    return (await this.deps.connections.list(actor)).map(toProvider);
  }

  @RequireRight('connections.read')
  @Query(() => PublishReadiness, { description: 'What the caller’s workspace lacks to publish, and what mends it.' })
  async publishReadiness(@Ctx() { actor }: ApiContext): Promise<PublishReadiness> {
    const { isReady, mode, missing } = await this.deps.publishGate.readiness(actor);
    return { isReady, mode: mode && upper(mode), missing: [...missing] };
  }

  @RequireRight('connections.manage')
  @Mutation(() => ConnectionStartPayload, {
    description: 'Begins to connect an account on the provider’s consent page.',
  })
  async connectionStart(
    @Arg('input', () => ConnectionStartInput, { description: 'Where to.' }) input: ConnectionStartInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ConnectionStartPayload> {
    const order = { provider: lower(input.provider), returnTo: input.returnTo ?? null };
    const outcome = await this.deps.attempts.start(actor, order);
    return isRefused(outcome)
      ? { url: null, userErrors: [toTenancyError(outcome)] }
      : { url: outcome.url, userErrors: [] };
  }

  @RequireRight('connections.manage')
  @Mutation(() => ConnectionUseTokenPayload, {
    description: 'Connects an account by a token or key, once the provider has accepted it.',
  })
  async connectionUseToken(
    @Arg('input', () => ConnectionUseTokenInput, { description: 'The token.' }) input: ConnectionUseTokenInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ConnectionUseTokenPayload> {
    const order = { provider: lower(input.provider), token: input.token };
    const outcome = await this.deps.connections.useToken(actor, order);
    return isRefused(outcome)
      ? { connection: null, userErrors: [toTenancyError(outcome)] }
      : { connection: outcome.connection, userErrors: [] };
  }

  @RequireRight('connections.manage')
  @Mutation(() => ConnectionUpdatePayload, { description: 'Chooses the shop that is published to.' })
  async connectionUpdate(
    @Arg('input', () => ConnectionUpdateInput, { description: 'Which.' }) input: ConnectionUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ConnectionUpdatePayload> {
    const { id, shopId, expectedVersion = null } = input;
    const order = { connectionId: rowIdOf('con', id), shopId, expectedVersion };
    return toPayload(await this.deps.connections.chooseShop(actor, order));
  }

  @RequireRight('connections.manage')
  @Mutation(() => ConnectionCheckPayload, {
    description: 'Asks the provider whether a connection works, and reads its shops anew.',
  })
  async connectionCheck(
    @Arg('input', () => ConnectionCheckInput, { description: 'Which.' }) { id }: ConnectionCheckInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ConnectionCheckPayload> {
    return toPayload(await this.deps.connections.check(actor, rowIdOf('con', id)));
  }

  @RequireRight('connections.manage')
  @Mutation(() => ConnectionRemovePayload, {
    description: 'Ends a connection: forgets its tokens, and takes the consent back where the provider lets us.',
  })
  async connectionRemove(
    @Arg('input', () => ConnectionRemoveInput, { description: 'Which.' }) { id }: ConnectionRemoveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ConnectionRemovePayload> {
    const outcome = await this.deps.connections.remove(actor, rowIdOf('con', id));
    if (isRefused(outcome)) return { removedId: null, isRevoked: false, userErrors: [toTenancyError(outcome)] };
    return { removedId: formatUuidId('con', outcome.removed.id), isRevoked: outcome.isRevoked, userErrors: [] };
  }
}

const upper = <Text extends string>(text: Text): Uppercase<Text> => text.toUpperCase() as Uppercase<Text>;
const lower = (provider: `${ConnectionProvider}`): Connectable => provider.toLowerCase() as Connectable;

function toProvider({ provider, protocol, mode, methods, missing, connection }: Connectable_): ConnectableProvider {
  return {
    provider: upper(provider),
    mode: upper(mode),
    methods: methods.map(upper),
    missingSettings: missing,
    scopes: [...protocol.scopes],
    connection: connection ?? null,
  };
}

function toPayload<Code extends string>(
  outcome:
    | { connection: ConnectionRow }
    | { failure: Code; field: readonly string[] | null; message: string; connection?: ConnectionRow },
) {
  const connection = outcome.connection ?? null;
  return { connection, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
}
