import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, docUrlOf, ERRORS, type ErrorCode } from '#infra/errors.js';
import { REQUEST_LIMITS } from './limits.js';

/** Codes of Apollo and type-graphql that are ours under another name. */
const TRANSLATED: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

/** HTTP status of a code when nothing could be answered. */
export function statusOfCode(code: ErrorCode): number {
  return ERRORS[code].status;
}

/**
 * An error as a caller may see it: code, sentence, request id, whether to try again. What is not ours is INTERNAL with the
 * request id and nothing else.
 */
export function formatError(error: unknown, requestId: string): FormattedError {
  const graphQLError = error instanceof GraphQLError ? error : undefined;
  const appError = appErrorOf(error);
  const code = appError?.code ?? codeOf(graphQLError);
  return {
    message: messageOf(code, appError, graphQLError),
    ...placeOf(graphQLError),
    extensions: {
      code,
      requestId,
      retryable: appError?.retryable ?? ERRORS[code].isRetryable,
      ...(appError && detailsOf(appError)),
      docUrl: docUrlOf(code),
    },
  };
}

export type FormattedError = GraphQLFormattedError & { extensions: ErrorExtensions };

function placeOf(error: GraphQLError | undefined): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(error?.locations && { locations: error.locations }), ...(error?.path && { path: error.path }) };
}

function detailsOf({ retryAfterMs, field, facts }: AppError): Record<string, unknown> {
  return { ...(retryAfterMs !== undefined && { retryAfterMs }), ...(field && { field }), ...facts };
}

export interface ErrorExtensions {
  code: ErrorCode;
  requestId: string;
  retryable: boolean;
  retryAfterMs?: number;
  docUrl: string;
  [fact: string]: unknown;
}

/** The first few: a request with thousands of faults needs no longer answer than one with five. */
export function formatErrors(errors: readonly unknown[], requestId: string): FormattedError[] {
  return errors.slice(0, REQUEST_LIMITS.errors).map((error) => formatError(error, requestId));
}

/** Whether an error is a fault of ours, to be logged with its stack. */
export function isOurFault(error: unknown): boolean {
  return appErrorOf(error) === undefined && codeOf(error instanceof GraphQLError ? error : undefined) === 'INTERNAL';
}

function appErrorOf(error: unknown): AppError | undefined {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    if (current instanceof AppError) return current;
    current = current instanceof GraphQLError ? current.originalError : undefined;
  }
  return undefined;
}

function codeOf(error: GraphQLError | undefined): ErrorCode {
  const code = codeGivenTo(error);
  if ((error?.extensions['http'] as { status?: number } | undefined)?.status === 405) return 'METHOD_NOT_ALLOWED';
  if (typeof code === 'string') {
    if (isUnreadablyDeep(error)) return 'QUERY_TOO_DEEP';
    if (Object.hasOwn(ERRORS, code)) return code as ErrorCode;
    const translated = TRANSLATED[code];
    if (translated) return translated;
  }
  return isArgumentFault(error) ? 'BAD_USER_INPUT' : 'INTERNAL';
}

/** Apollo calls all that a validation rule refuses by one name: the rule's own stands in what it wraps. */
function codeGivenTo(error: GraphQLError | undefined): unknown {
  const wrapped = error?.originalError;
  return (wrapped instanceof GraphQLError && wrapped.extensions['code']) || error?.extensions['code'];
}

/** The parser works with the call stack, which a document can outgrow before it is over the limit of tokens. */
function isUnreadablyDeep(error: GraphQLError | undefined): boolean {
  return error?.extensions['code'] === 'GRAPHQL_PARSE_FAILED' && /maximum call stack/i.test(error.message);
}

/** graphql-js finds some wrong arguments only while it runs, and gives them no code. */
function isArgumentFault(error: GraphQLError | undefined): boolean {
  const isGraphQLs = error !== undefined && (!error.originalError || error.originalError instanceof GraphQLError);
  return isGraphQLs && /^(Argument|Variable) "/.test(error.message);
}

/**
 * One policy for every route: the schema is open to introspection, so guesses at names would tell nothing new, and are not
 * made (docs/adr/0026).
 */
const SUGGESTION = / Did you mean [^]*\?$/;
const LONGEST_MESSAGE = 500;

function messageOf(code: ErrorCode, appError: AppError | undefined, error: GraphQLError | undefined): string {
  if (appError) return brief(appError.message);
  if (code === 'INTERNAL' || !error) return 'Something went wrong on our side. Tell us the request id if it stays.';
  if (isUnreadablyDeep(error)) return 'The document nests too deep to be read.';
  return brief(error.message);
}

/** Messages may quote what came in, of any length. */
function brief(message: string): string {
  const told = message.replace(SUGGESTION, '');
  return told.length > LONGEST_MESSAGE ? `${told.slice(0, LONGEST_MESSAGE)}…` : told;
}
