import { setTimeout as sleep } from 'node:timers/promises';
import { systemActor } from '#domain/accounts/actor.js';
import { TestApi } from '#test/testkit/api.js';
import { seedStreamKeys, SOCKETS_PER_KEY, streamKey } from '#test/testkit/stream-keys.js';
import { StreamSocket } from '#test/testkit/stream-socket.js';

jest.setTimeout(120_000);

const SUBSCRIBERS = 500;
const CUTS = 200;
const STREAM = `subscription ($where: TrendWhere, $after: String) {
  trendSignals(where: $where, after: $after) { cursor kind signal { keyword } }
}`;

let servers: [TestApi, TestApi];
beforeAll(async () => {
  const first = await TestApi.start();
  servers = [first, await TestApi.start({ database: first.database })];
  await seedStreamKeys(first.database, 2 * SUBSCRIBERS);
});
afterAll(async () => {
  await servers[1].stop();
  await servers[0].stop();
});

let serial = 0;
async function record(count: number, keyword = 'many streams'): Promise<void> {
  const drafts = Array.from({ length: count }, () => ({
    platform: 'X' as const,
    keyword: `${keyword} ${(serial += 1) % 10}`,
    observedAt: new Date(),
    kind: 'EVENT' as const,
    count: 1,
    externalId: `${keyword} ${serial}`,
  }));
  await servers[serial % 2]!.domain.signals.record(systemActor('test'), drafts, { origin: 'LIVE' });
}

/** Follows the stream through any number of connections; what it got is one list. */
class Subscriber {
  readonly cursors: string[] = [];
  keywords = new Set<string>();
  private socket: StreamSocket;
  private taken = 0;
  private last: string | undefined;

  constructor(
    private readonly place: number,
    private readonly where: object | null = null,
  ) {
    this.socket = this.connect();
  }

  async started(): Promise<void> {
    await this.socket.until(() => this.socket.events.length > 0, 60_000);
  }

  /** Loses its connection, and comes back on the other server. */
  cut(): void {
    this.collect();
    this.socket.cut();
    this.socket = this.connect();
  }

  collect(): void {
    for (const { cursor, kind, keyword } of this.socket.events.slice(this.taken)) {
      this.last = cursor;
      if (kind !== 'SIGNAL') continue;
      this.cursors.push(cursor);
      this.keywords.add(keyword!);
    }
    this.taken = this.socket.events.length;
  }

  end(): void {
    this.hasEnded = true;
    this.socket.cut();
  }

  private connections = 0;
  private hasEnded = false;

  /** As every client does that the server refused for now: it may still count connections that were cut a moment ago. */
  private async comeBack(refused: StreamSocket): Promise<void> {
    await sleep(200);
    if (this.socket === refused && !this.hasEnded) this.cut();
  }

  private connect(): StreamSocket {
    this.connections += 1;
    const socket = new StreamSocket(servers[(this.place + this.connections) % 2]!.url);
    // Another key for each connection: the server may not have noticed yet that the last one has gone.
    const key = streamKey(
      ((this.connections % 2) * SUBSCRIBERS) / SOCKETS_PER_KEY + Math.floor(this.place / SOCKETS_PER_KEY),
    );
    const after = this.last ?? null;
    socket
      .greet(key.key)
      .then(() => socket.subscribe(STREAM, { where: this.where, after }))
      .catch(() => undefined);
    void socket.closed.then(() => this.comeBack(socket));
    this.taken = 0;
    return socket;
  }
}

async function untilAll(subscribers: readonly Subscriber[], wanted: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  const isDone = () =>
    subscribers.every((subscriber) => {
      subscriber.collect();
      return subscriber.cursors.length >= wanted;
    });
  while (!isDone() && Date.now() < deadline) await sleep(50);
}

it('500 subscribers on two servers, cut 200 times, get every signal once and in the order of commits', async () => {
  const subscribers = Array.from({ length: SUBSCRIBERS }, (_, place) => new Subscriber(place));
  await Promise.all(subscribers.map((subscriber) => subscriber.started()));
  const batches = 40;
  for (let batch = 0; batch < batches; batch += 1) {
    const writing = Promise.all([record(3), record(2)]);
    for (let cut = 0; cut < CUTS / batches; cut += 1) subscribers[(batch * 37 + cut * 101) % SUBSCRIBERS]!.cut();
    await writing;
  }
  await untilAll(subscribers, batches * 5);
  const [first] = subscribers;
  expect(first!.cursors).toHaveLength(batches * 5);
  expect(first!.cursors).toEqual([...new Set(first!.cursors)].sort());
  const different = subscribers.filter(({ cursors }) => cursors.join() !== first!.cursors.join());
  expect(different).toEqual([]);
  for (const subscriber of subscribers) subscriber.end();
});

it('subscribers with filters get what passes theirs and nothing else, kept up or caught up', async () => {
  const subscribers = Array.from({ length: 60 }, (_, place) => {
    const keyword = `filtered ${place % 10}`;
    return new Subscriber(place, place % 2 ? { keyword: { eq: keyword } } : { keyword: { startsWith: keyword } });
  });
  await Promise.all(subscribers.map((subscriber) => subscriber.started()));
  serial = 0;
  for (let batch = 0; batch < 10; batch += 1) {
    await record(30, 'filtered');
    if (batch % 3 === 0) for (const subscriber of subscribers.slice(0, 20)) subscriber.cut();
  }
  await untilAll(subscribers, 30);
  for (const [place, subscriber] of subscribers.entries()) {
    expect([...subscriber.keywords]).toEqual([`filtered ${place % 10}`]);
    expect(subscriber.cursors).toHaveLength(30);
    expect(subscriber.cursors).toEqual([...new Set(subscriber.cursors)].sort());
    subscriber.end();
  }
});
