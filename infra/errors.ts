/** What holds for every error of a code. */
export interface ErrorFacts {
  /** HTTP status when nothing could be answered. */
  readonly status: number;
  /** Whether the same call may succeed later, unchanged, unless the error itself says otherwise. */
  readonly isRetryable: boolean;
  /** What to do about it, as docs/guides/errors.md says it. */
  readonly remedy: string;
}

const facts = (status: number, remedy: string, isRetryable = false): ErrorFacts => ({ status, isRetryable, remedy });

/** The closed list of error codes, the same in every door: the one place that says what each means. */
export const ERRORS = {
  GRAPHQL_PARSE_FAILED: facts(400, 'The document is not GraphQL; the message names the place.'),
  GRAPHQL_VALIDATION_FAILED: facts(400, 'The document does not fit the schema; generate types from it.'),
  METHOD_NOT_ALLOWED: facts(405, 'Send queries and mutations by POST.'),
  PAYLOAD_TOO_LARGE: facts(413, 'Send less at once; batches of signals up to 5,000.'),
  UNSUPPORTED_MEDIA_TYPE: facts(415, 'Send `content-type: application/json`, not compressed.'),
  UNAUTHENTICATED: facts(401, 'Sign in, or send a key that is not revoked and not past its end.'),
  FORBIDDEN: facts(403, 'The key lacks the scope, or the member the role, that the message names.'),
  NOT_FOUND: facts(400, 'There is no such thing, or not for you: both look the same.'),
  BAD_USER_INPUT: facts(400, 'Correct the field that the error names.'),
  INVALID_CURSOR: facts(400, 'Cursors are opaque: hand back one that you were given, unchanged.'),
  CURSOR_EXPIRED: facts(400, 'It is older than 72 hours: read `trends`, then subscribe without `after`.'),
  THROTTLED: facts(429, 'Wait for `retryAfterMs`; see [limits](limits.md).', true),
  MAX_COST_EXCEEDED: facts(400, 'Ask for fewer rows or fields; see [limits](limits.md).'),
  QUERY_TOO_DEEP: facts(400, 'Ask in two steps.'),
  CONFLICT: facts(400, 'Somebody changed it meanwhile: read it again and decide. Repeat it only if `retryable`.'),
  IDEMPOTENCY_MISMATCH: facts(400, 'This key was used for another request: make a new one.'),
  PAYMENT_REQUIRED: facts(400, 'The plan does not include it.'),
  DEPRECATED_VERSION: facts(400, 'This version has ended; the message names the one to move to.'),
  UPSTREAM_UNAVAILABLE: facts(503, 'A provider does not answer; retry later.', true),
  INTERNAL: facts(500, 'Our fault. Retry once if `retryable`, else tell us the `requestId`.', true),
} as const satisfies Record<string, ErrorFacts>;

export type ErrorCode = keyof typeof ERRORS;

/** Where a code of an error, or of a user error of a payload, is explained. */
export function docUrlOf(code: string): string {
  return `/docs/errors#${code.toLowerCase()}`;
}

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
    this.retryable = details.retryable ?? ERRORS[code].isRetryable;
    this.retryAfterMs = details.retryAfterMs;
    this.facts = details.facts ?? {};
  }
}
