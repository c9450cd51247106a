import type { ProviderFailure } from '#infra/http/provider-failure.js';
import type { ConnectionProblem, ConnectionStatusName } from '#schema/connections/connection.values.js';
import type { ConnectionRow } from './connection-statements.js';

const DAY_MS = 86_400_000;
/** How long before its end a connection is called expiring: a token that is pasted takes a person, so earlier. */
const WARN_MS = { token: 30 * DAY_MS, oauth: 7 * DAY_MS } as const;

/** How a connection stands at a moment. */
export function statusOf(row: ConnectionRow, now: Date): ConnectionStatusName {
  if (row.status !== 'connected' || !row.expiresAt) return row.status;
  const leftMs = row.expiresAt.getTime() - now.getTime();
  if (leftMs <= 0) return 'expired';
  return leftMs <= WARN_MS[row.method] ? 'expiring' : 'connected';
}

/** Whether calls may be made with it. */
export function isUsable(row: ConnectionRow, now: Date): boolean {
  const status = statusOf(row, now);
  return status === 'connected' || status === 'expiring';
}

/** What a refused sign-in makes of a connection: ended by time, or taken back. Undefined: it is not about the connection. */
export function endOf(
  failure: ProviderFailure,
  row: Pick<ConnectionRow, 'expiresAt'>,
  now: Date,
): { status: 'expired' | 'revoked'; problem: ConnectionProblem } | undefined {
  if (failure.kind !== 'unauthorised' || failure.action?.startsWith('settings:')) return undefined;
  const isOver = row.expiresAt !== null && row.expiresAt <= now;
  const { code, message, action } = failure;
  return { status: isOver ? 'expired' : 'revoked', problem: { code, message, action } };
}
