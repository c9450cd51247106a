import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { HttpAttempt, HttpClientSettings } from '#infra/http/client.js';
import type { Database } from '#infra/postgres/database.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { Logger } from '#observability/logger.js';
import { CallScope } from '../providers/call-scope.js';
import { ProviderBreakerStore } from '../providers/provider-breaker-store.js';
import { ProviderClients } from '../providers/provider-clients.js';
import { ProviderPaceStore } from '../providers/provider-pace-store.js';
import type { AccountCalls } from './account-calls.js';
import { ConnectionCalls } from './connection-calls.js';
import { ConnectionTokens } from './connection-tokens.js';
import { Protocols } from './protocols/protocols.js';
import { TokenVault } from './token-vault.js';

export interface ConnectionsDeps {
  config: Config;
  db: Database;
  clock: Clock;
  logger: Logger;
  secrets: SecretKeys;
  onProviderCall?: (attempt: HttpAttempt) => void;
  /** For tests: another patience. */
  http?: Partial<HttpClientSettings>;
}

/** Accounts at providers, and how everybody calls in their name. */
export interface ConnectionsSlice {
  /** HTTP clients for the gateways of all slices: one a provider, within limits that all processes share. */
  readonly providerClients: ProviderClients;
  readonly accountCalls: AccountCalls;
}

export function createConnections(deps: ConnectionsDeps): ConnectionsSlice {
  const { config, db, clock, logger, secrets, onProviderCall: onAttempt, http } = deps;
  const scope = new CallScope();
  const paces = new ProviderPaceStore(db, clock);
  const providerClients = new ProviderClients({
    clock,
    paces,
    scope,
    ...(onAttempt && { onAttempt }),
    ...(http && { http }),
  });
  const protocols = new Protocols({ config, clock, clients: providerClients });
  const vault = new TokenVault(secrets);
  const tokens = new ConnectionTokens({ db, clock, vault, protocols, logger });
  return {
    providerClients,
    accountCalls: new ConnectionCalls({ clock, tokens, breakers: new ProviderBreakerStore(db, clock), scope }),
  };
}
