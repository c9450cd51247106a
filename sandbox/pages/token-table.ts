import type { Outside } from '../providers/provider.js';
import type { AccountProvider, Grant } from '../providers/seller-accounts.js';
import { table } from './html.js';

/** Tokens that were given at a provider; the tokens themselves are not kept. */
export function tokenTable({ sellers, clock }: Outside, provider: AccountProvider): string {
  const nowMs = clock.now().getTime();
  const rows = sellers
    .grants(provider)
    .slice(-50)
    .reverse()
    .map((grant) => [
      sellers.find(provider, grant.accountId)?.name ?? grant.accountId,
      stateOf(grant, nowMs),
      grant.expiresAtMs === null ? 'never' : new Date(grant.expiresAtMs).toISOString(),
      grant.scopes.join(' '),
    ]);
  return table(['account', 'state', 'runs out', 'scopes'], rows);
}

function stateOf({ revokedAtMs, expiresAtMs, rotatedAtMs }: Grant, nowMs: number): string {
  if (revokedAtMs !== null) return 'revoked';
  if (expiresAtMs !== null && expiresAtMs <= nowMs) return 'expired';
  return rotatedAtMs === null ? 'good' : 'good, refreshed since';
}
