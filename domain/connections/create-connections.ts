import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { HttpAttempt, HttpClientSettings } from '#infra/http/client.js';
import type { Database } from '#infra/postgres/database.js';
import { SessionLocks } from '#infra/postgres/session-locks.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { Logger } from '#observability/logger.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { tenantOf } from '../accounts/tenant.js';
import { CallScope } from '../providers/call-scope.js';
import { ProviderBreakerStore } from '../providers/provider-breaker-store.js';
import { ProviderClients } from '../providers/provider-clients.js';
import { ProviderPaceStore } from '../providers/provider-pace-store.js';
import type { AccountCalls, InstallationCalls } from './account-calls.js';
import { ConnectionCalls } from './connection-calls.js';
import { ConnectedTokenSource } from './connected-token-source.js';
import { ConnectionAttempts } from './connection-attempts.js';
import { ConnectionSaving, type ShopChosen } from './connection-saving.js';
import { ConnectionSweep } from './connection-sweep.js';
import { ConnectionTokens } from './connection-tokens.js';
import { Connections } from './connections.js';
import { Protocols } from './protocols/protocols.js';
import { PublishGate } from './publish-readiness.js';
import { TokenVault } from './token-vault.js';

export interface ConnectionsDeps {
  config: Config;
  db: Database;
  clock: Clock;
  logger: Logger;
  secrets: SecretKeys;
  audit: AuditLog;
  tenantOf: typeof tenantOf;
  shopChosen: ShopChosen;
  onProviderCall?: (attempt: HttpAttempt) => void;
  /** For tests: another patience. */
  http?: Partial<HttpClientSettings>;
}

/** Accounts at providers, and how everybody calls in their name. */
export interface ConnectionsSlice {
  /** HTTP clients for the gateways of all slices: one a provider, within limits that all processes share. */
  readonly providerClients: ProviderClients;
  readonly accountCalls: AccountCalls;
  readonly installationCalls: InstallationCalls;
  readonly connections: Connections;
  readonly attempts: ConnectionAttempts;
  readonly publishGate: PublishGate;
  /** For collectors whose providers answer only for a connected account. */
  readonly tokenSources: Readonly<Record<'pinterest' | 'instagram', ConnectedTokenSource>>;
  /** What workers do by themselves. */
  readonly sweep: ConnectionSweep;
  close(): Promise<void>;
}

/** First half of the advisory locks of connections that are being renewed. */
const LOCK_CLASS = 7106;

export function createConnections(deps: ConnectionsDeps): ConnectionsSlice {
  const { config, db, clock, secrets, onProviderCall: onAttempt, http } = deps;
  const scope = new CallScope();
  const paces = new ProviderPaceStore(db, clock);
  const clients = { clock, paces, scope, ...(onAttempt && { onAttempt }), ...(http && { http }) };
  const providerClients = new ProviderClients(clients);
  const protocols = new Protocols({ config, clock, clients: providerClients });
  const vault = new TokenVault(secrets);
  const breakers = new ProviderBreakerStore(db, clock);
  const shared = { ...deps, vault, protocols, scope, paces, breakers };
  const locks = new SessionLocks(db, LOCK_CLASS);
  const tokens = new ConnectionTokens({ ...shared, locks });
  const saving = new ConnectionSaving({ ...deps, vault });
  const accountCalls = new ConnectionCalls({ clock, tokens, breakers, scope });
  const attempts = new ConnectionAttempts({ ...shared, saving, publicUrl: config.publicUrl });
  return {
    providerClients,
    accountCalls,
    installationCalls: accountCalls,
    attempts,
    connections: new Connections({ ...shared, saving, calls: accountCalls }),
    publishGate: new PublishGate(shared),
    tokenSources: {
      pinterest: new ConnectedTokenSource({ db, tokens, clock }, 'pinterest'),
      instagram: new ConnectedTokenSource({ db, tokens, clock }, 'instagram'),
    },
    sweep: new ConnectionSweep({ ...shared, tokens, attempts }),
    close: async () => {
      await Promise.all([providerClients.close(), locks.close()]);
    },
  };
}
