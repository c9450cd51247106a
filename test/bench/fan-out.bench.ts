import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { seedStreamKeys } from '#test/testkit/stream-keys.js';
import { type Bench, type BenchContext, median } from './bench.js';
import { Arena, createRecorder, type Kind } from './live-fan-out/arena.js';
import { FOR_ALL, keywordOf } from './live-fan-out/options.js';

interface FanOutCase {
  name: string;
  kinds: readonly Kind[];
  subscribers: number;
  filters: number;
  /** Keywords of the events of a round. */
  keywords: readonly string[];
  deliveriesPerEvent: number;
  goal: string;
}

interface Round {
  perSecond: number;
  cpuUs: number;
  connectionKb: number;
  pacedP99Ms: number;
}

const SUBSCRIBERS = 5_000;
const FILTERS = 500;
const ROUNDS = 3;
const many = (count: number, keyword: (place: number) => string): string[] =>
  Array.from({ length: count }, (_, place) => keyword(place));

const CASES: readonly FanOutCase[] = [
  {
    name: 'one operation',
    kinds: ['product', 'graphql-ws', 'bare-ws'],
    subscribers: SUBSCRIBERS,
    filters: 0,
    keywords: many(100, () => FOR_ALL),
    deliveriesPerEvent: SUBSCRIBERS,
    goal: '>= 8 x graphql-ws, >= 0.9 x bare-ws, p99 <= 150 ms, <= 20 KB a connection',
  },
  {
    name: '500 filters, all of which match',
    kinds: ['product', 'graphql-ws'],
    subscribers: SUBSCRIBERS,
    filters: FILTERS,
    keywords: many(60, () => FOR_ALL),
    deliveriesPerEvent: SUBSCRIBERS,
    goal: '>= 3 x graphql-ws',
  },
  {
    name: '500 filters, one of which matches',
    kinds: ['product', 'graphql-ws'],
    subscribers: SUBSCRIBERS,
    filters: FILTERS,
    keywords: many(2_000, (place) => keywordOf(place % FILTERS)),
    deliveriesPerEvent: SUBSCRIBERS / FILTERS,
    goal: '>= 3 x graphql-ws',
  },
];

/** Events to many subscribers: the product from its durable log, with keys, cost and figures; peers without any of that. */
export const bench: Bench = {
  name: 'fan-out',
  about: 'deliveries a second to 5,000 subscribers, and signal to socket; one server process, interleaved rounds',
  async run(context) {
    const database = await createTestDatabase({ poolSize: 4 });
    try {
      await seedStreamKeys(database, SUBSCRIBERS);
      for (const one of CASES) await runCase(context, database, one);
      await measureSignalToSocket(context, database);
    } finally {
      await database.drop();
    }
  },
};

async function runCase(context: BenchContext, database: TestDatabase, one: FanOutCase): Promise<void> {
  const rounds = new Map<Kind, Round[]>(one.kinds.map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of one.kinds) {
      const measured = await measure(kind, database, one);
      rounds.get(kind)!.push(measured);
      context.say(`${one.name}, ${kind}: ${Math.round(measured.perSecond)}/s, ${measured.cpuUs.toFixed(1)} µs`);
    }
  }
  report(context, one, rounds);
}

async function measure(kind: Kind, database: TestDatabase, one: FanOutCase): Promise<Round> {
  const arena = await Arena.open(kind, database, one);
  const record = createRecorder(database);
  const publish = (keywords: readonly string[]) => (kind === 'product' ? record(keywords) : arena.publish(keywords));
  try {
    await publish(one.keywords.slice(0, 20));
    await arena.untilReceived(Math.min(20, one.keywords.length) * one.deliveriesPerEvent);
    await arena.reset();
    const before = await arena.usage();
    const startedAt = Date.now();
    await publish(one.keywords);
    const wanted = one.keywords.length * one.deliveriesPerEvent;
    const { lastAt } = await arena.untilReceived(wanted);
    const after = await arena.usage();
    return {
      perSecond: wanted / ((lastAt - startedAt) / 1_000),
      cpuUs: (after.cpuUs - before.cpuUs) / wanted,
      connectionKb: arena.connectionBytes / 1_024,
      pacedP99Ms: await paced(arena, publish, one),
    };
  } finally {
    arena.close();
  }
}

const PACED_EVENTS = 50;
const PACE_MS = 100;

/** Ten events a second: how old they are when they come, milliseconds. */
async function paced(arena: Arena, publish: (keywords: readonly string[]) => Promise<void>, one: FanOutCase) {
  await arena.reset();
  const keywords = one.keywords.slice(0, PACED_EVENTS);
  for (const keyword of keywords) await Promise.all([publish([keyword]), sleep(PACE_MS)]);
  return (await arena.untilReceived(keywords.length * one.deliveriesPerEvent)).p99Ms;
}

const SECONDS = 15;
const SIGNALS_A_BATCH = 5;
const BATCHES_A_SECOND = 100;

/** From the recording of a signal to its arrival, at 500 signals a second that 1,000 subscribers all get. */
async function measureSignalToSocket(context: BenchContext, database: TestDatabase): Promise<void> {
  const subscribers = 1_000;
  const arena = await Arena.open('product', database, { subscribers, filters: 0 });
  const record = createRecorder(database);
  try {
    const signals = many(SIGNALS_A_BATCH, () => FOR_ALL);
    await record(signals);
    await arena.untilReceived(subscribers * SIGNALS_A_BATCH);
    await arena.reset();
    const before = await arena.usage();
    const startedAt = Date.now();
    const batches = SECONDS * BATCHES_A_SECOND;
    const running: Promise<void>[] = [];
    for (let batch = 0; batch < batches; batch++) {
      await sleep(Math.max(0, startedAt + (batch * 1_000) / BATCHES_A_SECOND - Date.now()));
      running.push(record(signals));
    }
    await Promise.all(running);
    const wanted = batches * SIGNALS_A_BATCH * subscribers;
    const got = await arena.untilReceived(wanted);
    const after = await arena.usage();
    context.report({
      case: `signal to socket, ${subscribers} subscribers, ${SIGNALS_A_BATCH * BATCHES_A_SECOND} signals/s`,
      value: got.p99Ms,
      unit: 'ms (p99)',
      facts: {
        p50Ms: got.p50Ms,
        deliveriesPerSecond: Math.round(wanted / ((got.lastAt - startedAt) / 1_000)),
        cpuUsPerDelivery: Number(((after.cpuUs - before.cpuUs) / wanted).toFixed(2)),
      },
      goal: 'p99 <= 250 ms',
    });
  } finally {
    arena.close();
  }
}

function report(context: BenchContext, one: FanOutCase, rounds: Map<Kind, Round[]>): void {
  const middle = (kind: Kind, figure: keyof Round): number => median(rounds.get(kind)!.map((round) => round[figure]));
  for (const kind of one.kinds) {
    const peers = one.kinds.filter((peer) => peer !== kind);
    context.report({
      case: `${one.name}, ${one.subscribers} subscribers, ${kind}`,
      value: middle(kind, 'perSecond'),
      unit: 'deliveries/s',
      ratios: Object.fromEntries(
        peers.flatMap((peer) => [
          [peer, middle(kind, 'perSecond') / middle(peer, 'perSecond')],
          [`${peer}, by CPU`, middle(peer, 'cpuUs') / middle(kind, 'cpuUs')],
        ]),
      ),
      facts: {
        cpuUsPerDelivery: Number(middle(kind, 'cpuUs').toFixed(2)),
        p99MsAt10EventsPerSecond: Math.round(middle(kind, 'pacedP99Ms')),
        kbPerConnection: Number(middle(kind, 'connectionKb').toFixed(1)),
      },
      ...(kind === 'product' ? { goal: one.goal } : {}),
    });
  }
}
