/** The closed list of error codes, the same in every door (docs/guides/errors.md). */
export const ERROR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'METHOD_NOT_ALLOWED',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'INVALID_CURSOR',
  'CURSOR_EXPIRED',
  'THROTTLED',
  'MAX_COST_EXCEEDED',
  'QUERY_TOO_DEEP',
  'CONFLICT',
  'IDEMPOTENCY_MISMATCH',
  'PAYMENT_REQUIRED',
  'DEPRECATED_VERSION',
  'UPSTREAM_UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface AppErrorDetails {
  /** Path of the input field at fault, e.g. `['input', 'signals', '3', 'keyword']`. */
  field?: readonly string[];
  /** Whether the same call may succeed later, unchanged. */
  retryable?: boolean;
  /** Milliseconds after which a retry makes sense. */
  retryAfterMs?: number;
  /** Further machine-readable facts that the caller may see (never driver text). */
  facts?: Readonly<Record<string, unknown>>;
  cause?: unknown;
}

/** The one error that may reach a caller: a code of the closed list and a sentence that says what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly field: readonly string[] | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: AppErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.field = details.field;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.facts = details.facts ?? {};
  }
}
