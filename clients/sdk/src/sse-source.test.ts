/** @jest-environment node */
import { createSseSource } from './sse-source.js';

const request = { query: 'subscription { x }', operationName: undefined, variables: {} };

/** A server that takes the connection and says nothing. */
const silent = (_url: unknown, { signal }: { signal: AbortSignal }) =>
  new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

const quiet = { open: () => undefined, next: () => undefined };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('a connection that is taken and never answered ends as an interruption', async () => {
  const source = createSseSource({ url: 'http://x', fetch: silent as never, headers: async () => ({}) });
  const ends: unknown[] = [];
  source.open(request, { ...quiet, end: (error) => ends.push(error) });
  await jest.advanceTimersByTimeAsync(39_000);
  expect(ends).toEqual([]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(ends).toMatchObject([{ code: 'NETWORK', isRetryable: true }]);
});

it('events that tell of the connection are no answers', async () => {
  const body =
    'event: closed\ndata: {"code":4403}\n\nevent: next\ndata: {"data":{"x":1}}\n\nevent: complete\ndata:\n\n';
  const headers = { 'content-type': 'text/event-stream' };
  const source = createSseSource({
    url: 'http://x',
    fetch: async () => new Response(body, { headers }),
    headers: async () => ({}),
  });
  const answers: unknown[] = [];
  const ended = new Promise((resolve) =>
    source.open(request, { ...quiet, next: (one) => answers.push(one), end: resolve }),
  );
  await jest.advanceTimersByTimeAsync(100);
  await ended;
  expect(answers).toEqual([{ data: { x: 1 } }]);
});
