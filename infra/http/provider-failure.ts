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

/** What exactly it is, where a mapping knows more than the kind. The same for all providers, so that clients can translate. */
export const PROVIDER_PROBLEM_CODES = [
  'THROTTLED',
  'RECONNECT',
  'CHOOSE_SHOP',
  'KEY_REFUSED',
  'PERMISSION_MISSING',
  'PLAN_LIMIT',
  'CREDIT_USED_UP',
  'COUNTRY_REFUSED',
  'FIELD_REFUSED',
  'NOT_FOUND',
  'CONFLICT',
  'LOCKED',
  'IMAGE_TOO_SMALL',
  'IMAGE_TOO_LARGE',
  'IMAGE_FORMAT',
  'IMAGE_UNREACHABLE',
  'ADDRESS_INVALID',
  'PROMPT_REFUSED',
  'UNAVAILABLE',
] as const;
export type ProviderProblemCode = (typeof PROVIDER_PROBLEM_CODES)[number];

export interface ProviderFailureDetails {
  provider: string;
  kind: ProviderFailureKind;
  /** A sentence that tells a person what to do. Never holds a secret or a whole body. */
  message: string;
  /** By default what the kind says. */
  code?: ProviderProblemCode | undefined;
  /**
   * What would help, for a button: `reconnect:etsy`, `upgrade:printify` (plan or credit there), `edit:tags` (the field of what
   * was sent), `settings:etsy` (whoever runs this installation), `wait`. By default what the kind says; null: nothing is known.
   */
  action?: string | null | undefined;
  /** The field of what was sent that the provider names, in its own spelling, e.g. `tags`. */
  field?: string | undefined;
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
  readonly code: ProviderProblemCode;
  readonly action: string | null;
  readonly field: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;

  constructor(details: ProviderFailureDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.provider = details.provider;
    this.kind = details.kind;
    this.code = details.code ?? CODES[details.kind];
    this.action = details.action === undefined ? actionOf(details) : details.action;
    this.field = details.field;
    this.retryAfterMs = details.retryAfterMs;
    this.status = details.status;
  }

  /** True where the same call may succeed a moment later: the provider stumbled, or the way to it did. */
  get isTransient(): boolean {
    return TRANSIENT.has(this.kind);
  }

  /** True where it is worth trying again later, unchanged. */
  get isRetryable(): boolean {
    return this.isTransient || this.kind === 'throttled';
  }
}

const TRANSIENT: ReadonlySet<ProviderFailureKind> = new Set(['unavailable', 'timeout', 'dropped', 'malformed']);

const CODES: Readonly<Record<ProviderFailureKind, ProviderProblemCode>> = {
  throttled: 'THROTTLED',
  unauthorised: 'RECONNECT',
  forbidden: 'PERMISSION_MISSING',
  'bad-request': 'FIELD_REFUSED',
  unavailable: 'UNAVAILABLE',
  timeout: 'UNAVAILABLE',
  malformed: 'UNAVAILABLE',
  dropped: 'UNAVAILABLE',
};

function actionOf({ kind, provider }: ProviderFailureDetails): string | null {
  if (kind === 'unauthorised' || kind === 'forbidden') return `reconnect:${provider}`;
  return kind === 'bad-request' ? null : 'wait';
}
