import { Kind, parse } from 'graphql';
import { readEvents } from './event-stream.js';

export interface Request {
  document: string;
  /** As written; '' is none. */
  variables: string;
  /** '' asks as whoever is signed in. */
  key: string;
}

/** What came back, once or again and again. */
export interface Answer {
  /** Of HTTP. */
  status: number;
  durationMs: number;
  requestId: string | null;
  /** Parsed JSON. */
  body: unknown;
}

export type OperationKind = 'query' | 'mutation' | 'subscription';

/** Of the document's first operation; null while it does not parse. */
export function kindOf(document: string): OperationKind | null {
  try {
    const operation = parse(document).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    return operation?.operation ?? null;
  } catch {
    return null;
  }
}

/** @throws SyntaxError when the variables are not a JSON object */
export function readVariables(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError('not an object');
  return value as Record<string, unknown>;
}

/** One answer for a query or a mutation; for a subscription one for each event, until the signal says stop. */
export async function* run(request: Request, signal: AbortSignal): AsyncGenerator<Answer> {
  const isLive = kindOf(request.document) === 'subscription';
  const startedAt = performance.now();
  const response = await fetch(isLive ? '/graphql/stream' : '/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: isLive ? 'text/event-stream' : 'application/graphql-response+json, application/json',
      ...(request.key && { authorization: `Bearer ${request.key}` }),
    },
    body: JSON.stringify({ query: request.document, variables: readVariables(request.variables) }),
    signal,
  });
  const answer = (body: unknown): Answer => ({
    status: response.status,
    durationMs: performance.now() - startedAt,
    requestId: response.headers.get('x-request-id'),
    body,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (!isStream || !response.body) {
    yield answer(await response.json());
    return;
  }
  for await (const { event, data } of readEvents(response.body)) {
    if (event === 'complete') return;
    yield answer(JSON.parse(data));
  }
}
