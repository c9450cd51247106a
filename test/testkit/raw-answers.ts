import { compiledOperations } from '#observability/metrics.js';
import type { TestApi } from './api.js';

/** An answer as it came, to be compared with another one. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  /** The JSON of `data`, character by character. */
  data: string | undefined;
  errors: unknown;
  cost: unknown;
}

/** What is asked. */
export interface RawOperation {
  query: string;
  variables: Record<string, unknown>;
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

/** One operation over HTTP; ids of requests, dates and what is left of the points are taken out. */
export async function askRaw(api: TestApi, operation: RawOperation, headers = {}): Promise<RawAnswer> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify(operation),
    headers: { ...HEADERS, ...headers },
  });
  const text = await response.text();
  const parsed = JSON.parse(text) as { errors?: { extensions: { requestId?: string } }[]; extensions?: Extensions };
  for (const error of parsed.errors ?? []) delete error.extensions.requestId;
  const { throttleStatus: _, ...cost } = parsed.extensions?.cost ?? {};
  const { date: _date, 'x-request-id': _id, 'content-length': length, ...rest } = Object.fromEntries(response.headers);
  expect(Number(length)).toBe(Buffer.byteLength(text));
  const from = text.indexOf('"data":');
  const data = from < 0 ? undefined : text.slice(from, text.lastIndexOf(',"extensions":'));
  return { status: response.status, headers: rest, data, errors: parsed.errors, cost };
}

interface Extensions {
  cost: { throttleStatus: unknown };
}

/** Operations that this process has answered by compiled reads. */
export async function answeredCount(): Promise<number> {
  const { values } = await compiledOperations.get();
  return values.find(({ labels }) => labels.outcome === 'answered')?.value ?? 0;
}
