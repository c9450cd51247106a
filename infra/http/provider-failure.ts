/** How a call to a provider failed. Only the last five are faults of the provider or of the way to it. */
export const PROVIDER_FAILURE_KINDS = [
  'throttled',
  'unauthorised',
  'forbidden',
  'bad-request',
  'unavailable',
  'timeout',
  'malformed',
  'dropped',
] as const;
export type ProviderFailureKind = (typeof PROVIDER_FAILURE_KINDS)[number];

export interface ProviderFailureDetails {
  provider: string;
  kind: ProviderFailureKind;
  /** A sentence that tells a person what to do. Never holds a secret or a whole body. */
  message: string;
  /** When the provider says so: product milliseconds after which a call makes sense again. */
  retryAfterMs?: number | undefined;
  /** HTTP status, where there was an answer. */
  status?: number | undefined;
  cause?: unknown;
}

/** The one error that a gateway throws. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  readonly provider: string;
  readonly kind: ProviderFailureKind;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;

  constructor(details: ProviderFailureDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.provider = details.provider;
    this.kind = details.kind;
    this.retryAfterMs = details.retryAfterMs;
    this.status = details.status;
  }

  /** True where the same call may succeed a moment later: the provider stumbled, or the way to it did. */
  get isTransient(): boolean {
    return TRANSIENT.has(this.kind);
  }
}

const TRANSIENT: ReadonlySet<ProviderFailureKind> = new Set(['unavailable', 'timeout', 'dropped', 'malformed']);
