/** Codes that the API answers with; docs/guides/errors.md says of each what to do. */
export type ApiErrorCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'METHOD_NOT_ALLOWED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'CURSOR_EXPIRED'
  | 'THROTTLED'
  | 'MAX_COST_EXCEEDED'
  | 'QUERY_TOO_DEEP'
  | 'CONFLICT'
  | 'IDEMPOTENCY_MISMATCH'
  | 'PAYMENT_REQUIRED'
  | 'DEPRECATED_VERSION'
  | 'UPSTREAM_UNAVAILABLE'
  | 'INTERNAL';

/** A code of the API, or NETWORK: no answer came. A newer API may send codes that this version does not know. */
export type PodpusherErrorCode = ApiErrorCode | 'NETWORK' | (string & Record<never, never>);

/** An error as it stands in the `errors` of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface PodpusherErrorFacts {
  requestId?: string | undefined;
  retryAfterMs?: number | undefined;
  isRetryable?: boolean;
  status?: number | undefined;
  errors?: readonly AnswerError[];
  data?: unknown;
  cause?: unknown;
}

/** A call that failed. Decide by `code`; give `requestId` to whoever runs the server. */
export class PodpusherError extends Error {
  override readonly name = 'PodpusherError';
  /** Id of the failed request in the server's log; undefined when no answer came. */
  readonly requestId: string | undefined;
  /** Milliseconds after which the server wants to be asked again; undefined when it did not say. */
  readonly retryAfterMs: number | undefined;
  /** Whether the same call may succeed later, unchanged. */
  readonly isRetryable: boolean;
  /** HTTP status, or close code of the socket. */
  readonly status: number | undefined;
  /** Every error of the answer, the first of which this one is. */
  readonly errors: readonly AnswerError[];
  /** What the answer held beside its errors; undefined when nothing. */
  readonly data: unknown;

  constructor(
    readonly code: PodpusherErrorCode,
    message: string,
    facts: PodpusherErrorFacts = {},
  ) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
    this.isRetryable = facts.isRetryable ?? false;
    this.status = facts.status;
    this.errors = facts.errors ?? [];
    this.data = facts.data;
  }
}

/** No answer came, or none that is ours. */
export function networkError(message: string, facts: PodpusherErrorFacts = {}): PodpusherError {
  return new PodpusherError('NETWORK', message, { isRetryable: true, ...facts });
}

/** The error that an answer's `errors` stand for. */
export function answerError(errors: readonly AnswerError[], facts: PodpusherErrorFacts = {}): PodpusherError {
  const [first] = errors;
  const { code, requestId, retryAfterMs, retryable } = first?.extensions ?? {};
  return new PodpusherError(
    typeof code === 'string' ? code : 'INTERNAL',
    first?.message ?? 'The server answered without data.',
    {
      ...facts,
      errors,
      requestId: typeof requestId === 'string' ? requestId : facts.requestId,
      retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : facts.retryAfterMs,
      isRetryable: retryable === true,
    },
  );
}
