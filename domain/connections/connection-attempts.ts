import { createHash, randomBytes } from 'node:crypto';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { isLocalPath } from '#schema/connections/connection.rules.js';
import { CONNECTABLE, type Connectable } from '#schema/connections/connection.values.js';
import type { Actor } from '../accounts/actor.js';
import { hasRight, requireRight, requireSession } from '../accounts/permissions.js';
import type { Refusal } from '../accounts/refusal.js';
import type { tenantOf } from '../accounts/tenant.js';
import type { CallScope } from '../providers/call-scope.js';
import { isRefused, refuse } from './connection-refusal.js';
import type { ConnectionSaving } from './connection-saving.js';
import type { ConnectionProtocol, Grant } from './protocols/connection-protocol.js';
import type { Protocols } from './protocols/protocols.js';
import type { TokenVault } from './token-vault.js';

export interface ConnectionAttemptsDeps {
  db: Database;
  vault: TokenVault;
  protocols: Protocols;
  saving: ConnectionSaving;
  scope: CallScope;
  logger: Logger;
  publicUrl: string;
  tenantOf: typeof tenantOf;
}

export type StartOutcome = { url: string } | Refusal<'NOT_CONFIGURED' | 'NO_CONSENT_PAGE' | 'RETURN_TO_INVALID'>;

/** How a way to a provider and back ended; all but CONNECTED changed nothing. */
export type ConsentResult =
  'CONNECTED' | 'STATE_INVALID' | 'DENIED' | 'OTHER_ACCOUNT' | 'REFUSED' | 'UNAVAILABLE' | 'SIGNED_OUT';

/** Where the browser goes on, and with which news. */
export interface ConsentEnd {
  readonly returnTo: string;
  readonly result: ConsentResult;
}

/** The part of the page with connections, where somebody goes on whose own path is not known. */
export const CONNECTIONS_PATH = '/settings/connections';

/** Minutes of the wall in which somebody must consent. */
const ATTEMPT_MINUTES = 15;
const INSERT: Statement = {
  name: 'connection_attempts_insert',
  text: `INSERT INTO connection_attempts
    (id, workspace_id, user_id, session_id, provider, state_hash, verifier_sealed, key_version, return_to, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(mins => ${ATTEMPT_MINUTES}))`,
};
const NEW_ID: Statement = { name: 'connection_attempts_new_id', text: 'SELECT podpusher_uuid_v7() AS id' };
/** One statement, so that of two answers with the same state one is too late. */
const USE: Statement = {
  name: 'connection_attempts_use',
  text: `UPDATE connection_attempts SET used_at = now()
  WHERE state_hash = $1 AND provider = $2 AND session_id = $3 AND workspace_id = $4 AND used_at IS NULL AND expires_at > now()
  RETURNING id, verifier_sealed AS "verifierSealed", key_version AS "keyVersion", return_to AS "returnTo"`,
};
const FORGET: Statement = {
  name: 'connection_attempts_forget',
  text: `DELETE FROM connection_attempts WHERE expires_at < now() - interval '1 day'`,
};

interface AttemptRow {
  id: string;
  verifierSealed: Buffer;
  keyVersion: number;
  returnTo: string;
}

/** Sends people to providers to consent, and takes the answers: once, in time, and only in the session that began. */
export class ConnectionAttempts {
  constructor(private readonly deps: ConnectionAttemptsDeps) {}

  /** @throws AppError FORBIDDEN without the right, and for machines */
  async start(actor: Actor, order: { provider: Connectable; returnTo?: string | null }): Promise<StartOutcome> {
    requireRight(actor, 'connections.manage');
    requireSession(actor);
    const { db, vault, protocols } = this.deps;
    const { consent, name } = protocols.of(order.provider);
    const returnTo = order.returnTo ?? CONNECTIONS_PATH;
    if (!isLocalPath(returnTo)) return refuse('RETURN_TO_INVALID', 'returnTo', 'Wants a path of this site.');
    if (!consent) return refuse('NO_CONSENT_PAGE', 'provider', `${name} is connected by pasting a key.`);
    const refusal = this.missing(order.provider);
    if (refusal) return refusal;
    const [state, verifier] = [randomBytes(32).toString('base64url'), randomBytes(48).toString('base64url')];
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const tenant = db.as(this.deps.tenantOf(actor));
    const [made] = await tenant.query<{ id: string }>(NEW_ID);
    const { bytes, keyVersion } = vault.sealVerifier(made!.id, verifier);
    const { workspaceId, userId, sessionId } = actor;
    const owner = [made!.id, workspaceId, userId, sessionId, order.provider];
    await tenant.query(INSERT, [...owner, hashOf(state), bytes, keyVersion, returnTo]);
    return { url: consent.consentUrl({ redirectUri: this.redirectUri(order.provider), state, challenge }) };
  }

  /** Takes the answer that a provider sent the browser back with. Never throws for what others put into it. */
  async finish(actor: Actor, provider: string, query: URLSearchParams): Promise<ConsentEnd> {
    if (!isConnectable(provider)) return { returnTo: CONNECTIONS_PATH, result: 'STATE_INVALID' };
    if (actor.kind !== 'user') return { returnTo: CONNECTIONS_PATH, result: 'SIGNED_OUT' };
    const attempt = await this.use(actor, provider, query.get('state') ?? '');
    if (!attempt) return { returnTo: CONNECTIONS_PATH, result: 'STATE_INVALID' };
    const { returnTo } = attempt;
    if (!hasRight(actor, 'connections.manage')) return { returnTo, result: 'REFUSED' };
    const code = query.get('code');
    if (query.has('error') || !code) return { returnTo, result: isDenial(query) ? 'DENIED' : 'REFUSED' };
    return { returnTo, result: await this.connect(actor, { provider, code, attempt }) };
  }

  /** Drops answered and missed attempts. May run twice and at any time. */
  async forgetOld(): Promise<void> {
    await this.deps.db.query(FORGET);
  }

  /** Compared by providers character for character with what their portal has. */
  redirectUri(provider: Connectable): string {
    return new URL(`/oauth/${provider}/callback`, this.deps.publicUrl).href;
  }

  private async use(actor: SignedIn, provider: Connectable, state: string): Promise<AttemptRow | undefined> {
    if (!/^[\w-]{43}$/.test(state)) return undefined;
    const values = [hashOf(state), provider, actor.sessionId, actor.workspaceId];
    const [row] = await this.deps.db
      .as(this.deps.tenantOf(actor))
      .query<AttemptRow & Record<string, unknown>>(USE, values);
    return row;
  }

  private async connect(
    actor: SignedIn,
    { provider, code, attempt }: { provider: Connectable; code: string; attempt: AttemptRow },
  ): Promise<ConsentResult> {
    const protocol = this.deps.protocols.of(provider);
    const mode = this.deps.protocols.modeOf(provider);
    if (!protocol.consent || mode === 'unconfigured') return 'REFUSED';
    const sealed = { bytes: attempt.verifierSealed, keyVersion: attempt.keyVersion };
    const verifier = this.deps.vault.openVerifier(attempt.id, sealed);
    const { consent } = protocol;
    try {
      return await this.deps.scope.run(actor.workspaceId, async () => {
        const grant = await consent.exchange({ code, redirectUri: this.redirectUri(provider), verifier });
        const identity = await protocol.identify(grant.accessToken);
        const account = { protocol, mode, method: 'oauth' as const, grant, identity };
        const outcome = await this.deps.db
          .as(this.deps.tenantOf(actor))
          .transaction((tx) => this.deps.saving.save(tx, actor, account));
        if (!isRefused(outcome)) return 'CONNECTED';
        await this.giveBack(protocol, grant);
        return outcome.failure;
      });
    } catch (error) {
      return this.resultOf(error, provider);
    }
  }

  private resultOf(error: unknown, provider: Connectable): ConsentResult {
    if (!(error instanceof ProviderFailure)) throw error;
    this.deps.logger.warn({ provider, kind: error.kind, status: error.status }, `connecting failed: ${error.message}`);
    return error.isRetryable ? 'UNAVAILABLE' : 'REFUSED';
  }

  /** Consent that is not used is taken back, as far as the provider lets us. */
  private async giveBack({ consent }: ConnectionProtocol, grant: Grant): Promise<void> {
    const tokens = { access: grant.accessToken, refresh: grant.refreshToken };
    await consent?.revoke?.(tokens).catch(() => undefined);
  }

  private missing(provider: Connectable): Refusal<'NOT_CONFIGURED'> | undefined {
    const { protocols } = this.deps;
    const missing = protocols.missingFor(provider);
    if (protocols.modeOf(provider) !== 'unconfigured' && missing.length === 0) return undefined;
    const message = `${protocols.nameOf(provider)} is not set up on this installation: ${missing.join(', ')} is missing.`;
    return refuse('NOT_CONFIGURED', 'provider', message);
  }
}

type SignedIn = Extract<Actor, { kind: 'user' }>;

function isConnectable(provider: string): provider is Connectable {
  return (CONNECTABLE as readonly string[]).includes(provider);
}

/** RFC 6749 says access_denied; TikTok and Printify have words of their own. */
function isDenial(query: URLSearchParams): boolean {
  return /denied|declin|cancel/i.test(`${query.get('error') ?? ''} ${query.get('error_reason') ?? ''}`);
}

const hashOf = (state: string): Buffer => createHash('sha256').update(state).digest();
