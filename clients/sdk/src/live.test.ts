/** @jest-environment node */
import { WebSocket } from 'ws';
import { type OpenStream, type ScriptedApi, startScriptedApi } from '../test/scripted-api.js';
import { createPodpusher, type Podpusher, type PodpusherOptions } from './client.js';
import type { PodpusherError } from './error.js';
import { TrendSignalsDocument, TrendTicksDocument } from './operations.js';

let api: ScriptedApi;
let podpusher: Podpusher;
beforeEach(async () => {
  api = await startScriptedApi();
});
afterEach(async () => {
  podpusher.close();
  await api.stop();
});

const create = (options: Partial<PodpusherOptions> = {}) =>
  (podpusher = createPodpusher({ url: api.url, key: 'pk_1', liveRetry: { minMs: 2, maxMs: 20 }, ...options }));

const event = (cursor: string, kind = 'SIGNAL') => ({
  data: { trendSignals: { cursor, kind, occurredAt: '', signal: kind === 'SIGNAL' ? { id: `sig_${cursor}` } : null } },
});
const tick = (id: string) => ({ data: { trendTicks: [{ id }] } });
const errors = (code: string, more = {}) => [{ message: code, extensions: { code, ...more } }];

/** What each connection does, in order; the last one repeats. */
function script(...connections: ((stream: OpenStream) => void)[]): void {
  let opened = 0;
  api.onStream = (stream) => {
    const act = connections[Math.min(opened, connections.length - 1)]!;
    opened += 1;
    act(stream);
  };
}

async function read(count: number, events: AsyncIterable<{ cursor: string; kind: string }>): Promise<string[]> {
  const seen: string[] = [];
  for await (const { cursor, kind } of events) {
    seen.push(kind === 'SIGNAL' ? cursor : `${kind} ${cursor}`);
    if (seen.length === count) break;
  }
  return seen;
}

const afters = () => api.streams.map(({ asked }) => asked.variables['after']);

describe.each([
  ['socket', { WebSocket }],
  ['server-sent events', { transport: 'sse' as const }],
])('live, by %s', (name, transport) => {
  it('resumes after the last event, whenever the line breaks', async () => {
    script(
      (stream) => [event('a'), event('b')].forEach((next) => stream.next(next)),
      (stream) => stream.next(event('c')),
      (stream) => [event('d', 'HEARTBEAT'), event('e')].forEach((next) => stream.next(next)),
    );
    const events = create(transport).live(TrendSignalsDocument, { after: 'z' });
    const seen: string[] = [];
    for await (const { cursor } of events) {
      seen.push(cursor);
      if (['b', 'c'].includes(cursor)) api.streams.at(-1)!.cut();
      if (cursor === 'e') break;
    }
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(afters()).toEqual(['z', 'b', 'c']);
  });

  it('tells whenever it has reached the server, also where no event comes', async () => {
    script(
      (stream) => setTimeout(() => stream.cut(), 20),
      () => undefined,
    );
    let opened = 0;
    const stop = new AbortController();
    const onOpen = () => {
      opened += 1;
      if (opened === 2) stop.abort();
    };
    const ticks = create(transport).subscribe(TrendTicksDocument, {}, { signal: stop.signal, onOpen });
    expect(await ticks.next()).toEqual({ done: true, value: undefined });
    expect(opened).toBe(2);
  });

  it('a stream beside another one is told at once that it has', async () => {
    script((stream) => stream.next(event('a')));
    const client = create(transport);
    await read(1, client.live(TrendSignalsDocument));
    const stop = new AbortController();
    const options = { signal: stop.signal, onOpen: () => stop.abort() };
    await client.live(TrendSignalsDocument, {}, options).next();
    expect(stop.signal.aborted).toBe(true);
  });

  it('shows the key, and where it begins only when there is a place', async () => {
    script((stream) => stream.next(event('a')));
    await read(1, create(transport).live(TrendSignalsDocument));
    expect(api.streams[0]!.asked).toMatchObject({
      operationName: 'TrendSignals',
      headers: { authorization: 'Bearer pk_1' },
    });
    expect(api.streams[0]!.asked.variables).toEqual({});
  });

  it('gives an event that comes twice once', async () => {
    script(
      (stream) => {
        [event('a'), event('b')].forEach((next) => stream.next(next));
        setTimeout(() => stream.cut(), 20);
      },
      (stream) => [event('a'), event('b'), event('c')].forEach((next) => stream.next(next)),
    );
    expect(await read(3, create(transport).live(TrendSignalsDocument))).toEqual(['a', 'b', 'c']);
  });

  it('comes back when the server ends the stream', async () => {
    script(
      (stream) => {
        stream.next(event('a'));
        stream.complete();
      },
      (stream) => stream.next(event('b')),
    );
    expect(await read(2, create(transport).live(TrendSignalsDocument))).toEqual(['a', 'b']);
    expect(afters()).toEqual([undefined, 'a']);
  });

  it('a cursor that left the log is a RESET, and the stream goes on from now', async () => {
    script(
      (stream) => stream.refuse(errors('CURSOR_EXPIRED')),
      (stream) => [event('m', 'HEARTBEAT'), event('n')].forEach((next) => stream.next(next)),
    );
    const seen = await read(2, create(transport).live(TrendSignalsDocument, { after: 'old' }));
    expect(seen).toEqual(['RESET m', 'n']);
    expect(afters()).toEqual(['old', undefined]);
  });

  it('hands a RESET of the server on', async () => {
    script((stream) => stream.next(event('r', 'RESET')));
    expect(await read(1, create(transport).live(TrendSignalsDocument))).toEqual(['RESET r']);
  });

  it('waits when it is throttled, for as long as it is told', async () => {
    script(
      (stream) => stream.refuse(errors('THROTTLED', { retryAfterMs: 40, retryable: true })),
      (stream) => stream.next(event('a')),
    );
    const onRetry = jest.fn();
    await read(1, create({ ...transport, onRetry }).live(TrendSignalsDocument));
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(onRetry.mock.calls[0][0].waitMs).toBeGreaterThanOrEqual(40);
  });

  it('comes back after a fault of the server', async () => {
    script(
      (stream) => stream.refuse(errors('INTERNAL', { retryable: true })),
      (stream) => stream.next(event('a')),
    );
    expect(await read(1, create(transport).live(TrendSignalsDocument))).toEqual(['a']);
  });

  it.each([['FORBIDDEN'], ['BAD_USER_INPUT'], ['INVALID_CURSOR']])(
    'ends with %s, which waiting does not cure',
    async (code) => {
      script((stream) => stream.refuse(errors(code)));
      await expect(read(1, create(transport).live(TrendSignalsDocument))).rejects.toMatchObject({ code });
      expect(api.streams).toHaveLength(1);
    },
  );

  it('ends quietly when its signal is aborted, and when the client is closed', async () => {
    script((stream) => stream.next(event('a')));
    const stop = new AbortController();
    const signals = create(transport).live(TrendSignalsDocument, {}, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect(await read(9, signals)).toEqual(['a']);
    setTimeout(() => podpusher.close(), 50);
    expect(await read(9, podpusher.live(TrendSignalsDocument))).toEqual(['a']);
    expect(await read(9, podpusher.live(TrendSignalsDocument))).toEqual([]);
  });

  it('a slow reader gets everything, and no more than a thousand events wait for it', async () => {
    const TOTAL = 3_500;
    const numbered = (n: number) => String(n).padStart(5, '0');
    api.onStream = ({ asked, next }) => {
      const from = Number(asked.variables['after'] ?? 0);
      for (let n = from + 1; n <= TOTAL; n += 1) next(event(numbered(n)));
    };
    const seen: string[] = [];
    for await (const { cursor } of create(transport).live(TrendSignalsDocument)) {
      if (seen.length % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      seen.push(cursor);
      if (seen.length === TOTAL) break;
    }
    expect(seen).toEqual(Array.from({ length: TOTAL }, (_, index) => numbered(index + 1)));
    // A socket pushes on and is left; events over HTTP wait in the line by themselves.
    if (name === 'socket') expect(api.streams.length).toBeGreaterThanOrEqual(3);
  });

  it('gives up after the repeats it may make', async () => {
    script((stream) => stream.cut());
    const liveRetry = { attempts: 2, minMs: 1, maxMs: 5 };
    await expect(read(1, create({ ...transport, liveRetry }).live(TrendSignalsDocument))).rejects.toMatchObject({
      code: 'NETWORK',
    });
    expect(api.streams).toHaveLength(3);
  });

  it('subscribe goes on over a broken line, too', async () => {
    script(
      (stream) => {
        stream.next(tick('1'));
        setTimeout(() => stream.cut(), 20);
      },
      (stream) => stream.next(tick('2')),
    );
    const ids: string[] = [];
    for await (const { trendTicks } of create(transport).subscribe(TrendTicksDocument)) {
      ids.push(...trendTicks.map(({ id }) => id));
      if (ids.length === 2) break;
    }
    expect(ids).toEqual(['1', '2']);
  });
});

describe('close codes of a socket', () => {
  const closed = async (code: number, reason: string) => {
    script(
      (stream) => stream.close(code, reason),
      (stream) => stream.next(event('a')),
    );
    return read(1, create({ WebSocket }).live(TrendSignalsDocument)).catch((error: unknown) => error as PodpusherError);
  };

  it.each([[4400], [4406], [4409]])('%d is final', async (code) => {
    expect(await closed(code, 'NO')).toMatchObject({ status: code, isRetryable: false });
  });

  it('4403 is final when the key is refused', async () => {
    expect(await closed(4403, 'FORBIDDEN')).toMatchObject({ code: 'FORBIDDEN', status: 4403 });
  });

  it.each([
    [4403, 'LATER'],
    [1000, ''],
    [1001, 'GOING_AWAY'],
    [1011, 'oops'],
    [1012, ''],
    [4408, ''],
    [4429, 'TOO_MANY_MESSAGES'],
    [4500, ''],
  ])('%d %s is an interruption', async (code, reason) => {
    expect(await closed(code, reason)).toEqual(['a']);
  });
});

it('a subscription that the socket cannot carry fails alone', async () => {
  script((stream) => stream.next(event('a')));
  create({ WebSocket });
  const where = { keyword: { in: Array.from({ length: 5_000 }, (_, place) => `keyword number ${String(place)}`) } };
  const huge = read(1, podpusher.live(TrendSignalsDocument, { where }));
  await expect(huge).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE', isRetryable: false });
  expect(await read(1, podpusher.live(TrendSignalsDocument))).toEqual(['a']);
  expect(api.streams).toHaveLength(1);
});

it('without a WebSocket events come as server-sent events', async () => {
  const own = globalThis.WebSocket as typeof globalThis.WebSocket | undefined;
  Reflect.deleteProperty(globalThis, 'WebSocket');
  try {
    script((stream) => stream.next(event('a')));
    expect(await read(1, create().live(TrendSignalsDocument))).toEqual(['a']);
    expect(api.asked).toHaveLength(1);
  } finally {
    if (own) globalThis.WebSocket = own;
  }
});
