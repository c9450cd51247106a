import { CombinedError } from '@urql/core';

/** What the page tells a person about a failure. Codes that only a programmer can cause read as INTERNAL. */
export const FAULT_KINDS = [
  'OFFLINE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'CURSOR_EXPIRED',
  'PAYMENT_REQUIRED',
  'THROTTLED',
  'MAX_COST_EXCEEDED',
  'UPSTREAM_UNAVAILABLE',
  'INTERNAL',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const SAME_FOR_PEOPLE: Readonly<Record<string, FaultKind>> = {
  INVALID_CURSOR: 'CURSOR_EXPIRED',
  QUERY_TOO_DEEP: 'MAX_COST_EXCEEDED',
  PAYLOAD_TOO_LARGE: 'BAD_USER_INPUT',
};

/** Units of a month that are used up. */
export interface UsedUp {
  /** Another resource than these is one of a newer server. */
  resource: string;
  used: number;
  limit: number;
  /** ISO 8601. */
  resetsAt: string;
}

/** A failed request, ready to be shown: kind, request id for support, and when a retry makes sense. */
export class Fault extends Error {
  override readonly name = 'Fault';

  readonly requestId: string | null;
  /** Milliseconds after which the server wants to be asked again; null when it did not say. */
  readonly retryAfterMs: number | null;
  /** Of PAYMENT_REQUIRED: what is used up, and until when; null when the server did not say. */
  readonly usedUp: UsedUp | null;

  constructor(
    readonly kind: FaultKind,
    message: string,
    facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    const { requestId, retryAfterMs } = facts;
    this.requestId = typeof requestId === 'string' && requestId !== '' ? requestId : null;
    this.retryAfterMs = typeof retryAfterMs === 'number' ? retryAfterMs : null;
    this.usedUp = kind === 'PAYMENT_REQUIRED' ? usedUpOf(facts) : null;
  }
}

/** Reads the first error of an answer; a failure without an answer is OFFLINE. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (!(error instanceof CombinedError)) return new Fault('INTERNAL', String(error));
  const first = error.graphQLErrors[0];
  if (!first) return new Fault('OFFLINE', error.message);
  const { code, ...facts } = first.extensions;
  return new Fault(kindOf(code), first.message, facts);
}

function usedUpOf({ resource, used, limit, resetsAt }: Readonly<Record<string, unknown>>): UsedUp | null {
  const isWhole =
    typeof resource === 'string' &&
    typeof used === 'number' &&
    typeof limit === 'number' &&
    typeof resetsAt === 'string' &&
    !Number.isNaN(Date.parse(resetsAt));
  return isWhole ? { resource, used, limit, resetsAt } : null;
}

function kindOf(code: unknown): FaultKind {
  const known = FAULT_KINDS.find((kind) => kind === code);
  return known ?? (typeof code === 'string' ? SAME_FOR_PEOPLE[code] : undefined) ?? 'INTERNAL';
}
