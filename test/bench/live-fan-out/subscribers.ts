import { SOCKETS_PER_KEY, streamKey } from '#test/testkit/stream-keys.js';
import { FOR_ALL, keywordOf, type SubscriberOptions } from './options.js';
import { openSubscriber } from './raw-subscriber.js';

/**
 * Many subscribers in a process of their own: `subscribers.ts <options as JSON>`. Says when all have subscribed; answers
 * `{ reset: true }` and `{}` with what came since the last reset.
 */
const options = JSON.parse(process.argv[2]!) as SubscriberOptions;
const DOCUMENT = `subscription ($where: TrendWhere) {
  trendSignals(where: $where) { cursor kind occurredAt signal { id keyword platform count } }
}`;
const OCCURRED_AT = '"occurredAt":"';
const TIME_CHARACTERS = 24;
/** Of how many writes one is timed. */
const SAMPLED = 50;

let received = 0;
let lastAt = 0;
let writes = 0;
let ready = 0;
let latencies: number[] = [];

function take(count: number, chunk: Buffer): void {
  received += count;
  lastAt = Date.now();
  writes += 1;
  if (writes % SAMPLED === 0) sample(chunk);
}

/** The oldest event of a write has waited longest. */
function sample(chunk: Buffer): void {
  const at = chunk.indexOf(OCCURRED_AT);
  if (at < 0 || at + OCCURRED_AT.length + TIME_CHARACTERS > chunk.length) return;
  const start = at + OCCURRED_AT.length;
  latencies.push(Date.now() - Date.parse(chunk.toString('latin1', start, start + TIME_CHARACTERS)));
}

function open(place: number): void {
  const { filters, hasKeys, protocol } = options;
  const where = filters > 0 ? { keyword: { in: [keywordOf(place % filters), FOR_ALL] } } : null;
  const authorization = hasKeys ? `Bearer ${streamKey(Math.floor(place / SOCKETS_PER_KEY)).key}` : undefined;
  openSubscriber({
    url: new URL(options.url.replace('ws', 'http')),
    subscribe: protocol === 'graphql' ? { authorization, query: DOCUMENT, variables: { where } } : undefined,
    onReady: () => {
      ready += 1;
      if (ready === options.subscribers) process.send!({ ready });
    },
    onMessages: take,
  });
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

process.on('message', ({ reset }: { reset?: boolean }) => {
  const sorted = [...latencies].sort((a, b) => a - b);
  process.send!({
    received,
    lastAt,
    p50Ms: quantile(sorted, 0.5),
    p99Ms: quantile(sorted, 0.99),
    samples: sorted.length,
  });
  if (!reset) return;
  received = 0;
  writes = 0;
  latencies = [];
});
process.on('disconnect', () => process.exit(0));
let opened = 0;
const opener = setInterval(() => {
  for (let place = 0; place < 20 && opened < options.subscribers; place++, opened++) open(opened);
  if (opened >= options.subscribers) clearInterval(opener);
}, 20);
