import { answerError, type AnswerError, networkError, PodpusherError } from './error.js';
import type { PrintedOperation } from './print-document.js';

/** What a GraphQL answer holds. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Told after each answer to a query or mutation. */
export interface AnswerNotice {
  readonly operation: string | undefined;
  readonly requestId: string | undefined;
  /** From the sending to the end of the answer. */
  readonly durationMs: number;
  /** `cost` says what is left of the caller's points; `idempotentReplayed` that this answer had been given before. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface HttpSettings {
  readonly url: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly headers: () => Promise<Record<string, string>>;
  readonly onAnswer: ((notice: AnswerNotice) => void) | undefined;
}

export interface HttpCall {
  readonly operation: PrintedOperation;
  readonly variables: unknown;
  readonly signal: AbortSignal | undefined;
  readonly idempotencyKey?: string | undefined;
}

/**
 * One try of a query or mutation over HTTP.
 * @returns the data of the answer
 * @throws PodpusherError, or the reason of `signal` when it is aborted
 */
export async function post(settings: HttpSettings, call: HttpCall): Promise<unknown> {
  const startedAt = performance.now();
  const response = await send(settings, call);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const { data, errors, extensions = {} } = await readAnswer(response, call.signal);
  const durationMs = performance.now() - startedAt;
  settings.onAnswer?.({ operation: call.operation.operationName, requestId, durationMs, extensions });
  if (errors?.length) throw answerError(errors, { ...factsOf(response), data: data ?? undefined });
  return data;
}

async function send({ url, fetch, timeoutMs, headers }: HttpSettings, call: HttpCall): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const { operation, variables, idempotencyKey } = call;
  try {
    return await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(await headers()),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      body: JSON.stringify({ ...operation, variables }),
      signal: call.signal ? AbortSignal.any([call.signal, timeout]) : timeout,
    });
  } catch (error) {
    throw failureOf(error, call.signal);
  }
}

/** @throws PodpusherError when the body is no GraphQL answer */
export async function readAnswer(response: Response, signal: AbortSignal | undefined): Promise<Answer> {
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw failureOf(error, signal);
  }
  const answer = parse(text);
  if (answer) return answer;
  throw unknownAnswer(response);
}

function parse(text: string): Answer | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const isAnswer = typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
    return isAnswer ? (body as Answer) : undefined;
  } catch {
    return undefined;
  }
}

/** Something between us and the API has answered. */
function unknownAnswer(response: Response): PodpusherError {
  const { status } = response;
  const isPassing = status === 429 || status >= 500;
  const code = status === 429 ? 'THROTTLED' : isPassing ? 'UPSTREAM_UNAVAILABLE' : 'NETWORK';
  return new PodpusherError(code, `The server answered with status ${String(status)} and no GraphQL.`, {
    ...factsOf(response),
    isRetryable: isPassing,
  });
}

export function factsOf(response: Response) {
  return {
    status: response.status,
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfterMs: retryAfterMsOf(response.headers.get('retry-after')),
  };
}

/** `Retry-After` in either of its forms, seconds or a date. */
function retryAfterMsOf(text: string | null): number | undefined {
  if (text === null) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** What is thrown when no answer came: the caller's own reason if it was the caller's doing. */
export function failureOf(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof PodpusherError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return networkError(`No answer came: ${message}`, { cause: error });
}
