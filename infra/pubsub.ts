import type { Redis } from 'ioredis';
import pg from 'pg';
import type { Logger } from '#observability/logger.js';
import type { Database, Statement, Tx } from './postgres/database.js';

/** Channel of rights that ended or changed: `{ keyId | sessionId | userId | workspaceId }` as JSON, in the transaction of its cause. */
export const ACCESS_CHANGED = 'access_changed';

/** Channel of workspaces whose plan or what comes with it changed: the row id. */
export const PLAN_CHANGED = 'plan_changed';

/** Channel of workspaces with a new row of billing_events: the row id. */
export const BILLING_CHANGED = 'billing_changed';

/** Who misses one of these goes on with rights or a plan that have ended, so they never depend on Redis (docs/adr/0007). */
const CERTAIN: ReadonlySet<string> = new Set([ACCESS_CHANGED, PLAN_CHANGED]);

/** Called with the payload; without one after a reconnect, when wake-ups may have been missed. */
export type WakeHandler = (payload: string | undefined) => void;

/** Wake-ups between processes. They only wake: truth is always read from PostgreSQL, and a lost one costs time alone. */
export interface WakeUps {
  /** With `tx`, heard when the transaction commits. Payload up to 7,000 bytes: send ids, not rows. */
  publish(tx: Tx | undefined, channel: string, payload: string): Promise<void>;
  /** Returns the function that ends the subscription. */
  subscribe(channel: string, handler: WakeHandler): () => void;
  close(): Promise<void>;
}

export interface WakeUpsDeps {
  databaseUrl: string;
  db: Database;
  redis: Redis | undefined;
  logger: Logger;
}

const NOTIFY: Statement = { name: 'wake-notify', text: 'SELECT pg_notify($1, $2)' };
const HEARTBEAT_MS = 20_000;
const LONGEST_PAUSE_MS = 5000;

/**
 * LISTEN/NOTIFY, which every process always hears; publishing goes over Redis instead where there is one, but for changes of
 * rights and plans, which PostgreSQL tells as a part of their transaction.
 */
export function createWakeUps(deps: WakeUpsDeps): WakeUps {
  const handlers = new Map<string, Set<WakeHandler>>();
  const wake = (channel: string, payload: string | undefined): void => {
    for (const handler of handlers.get(channel) ?? []) callSafely(handler, payload, deps.logger);
  };
  const wakeAll = (): void => {
    for (const channel of handlers.keys()) wake(channel, undefined);
  };
  const listener = new Listener(deps.databaseUrl, deps.logger, { wake, wakeAll });
  const relay = deps.redis ? createRedisRelay(deps.redis, wake, wakeAll) : undefined;

  const subscribe = (channel: string, handler: WakeHandler): (() => void) => {
    const isNew = !handlers.has(channel);
    const set = handlers.get(channel) ?? new Set();
    handlers.set(channel, set.add(handler));
    if (isNew) {
      listener.listen(channel);
      relay?.listen(channel);
    }
    return () => void set.delete(handler);
  };

  return {
    subscribe,
    publish: (tx, channel, payload) => publish(deps, relay, { tx, channel, payload }),
    close: async () => {
      relay?.close();
      await listener.close();
    },
  };
}

interface Message {
  tx: Tx | undefined;
  channel: string;
  payload: string;
}

async function publish(deps: WakeUpsDeps, relay: RedisRelay | undefined, message: Message): Promise<void> {
  const { tx, channel, payload } = message;
  const notify = (): Promise<unknown> => (tx ?? deps.db).query(NOTIFY, [channel, payload]);
  if (!relay?.isReady() || CERTAIN.has(channel)) {
    await notify();
    return;
  }
  const send = (): Promise<void> =>
    relay
      .publish(channel, payload)
      .catch(async () => {
        await deps.db.query(NOTIFY, [channel, payload]);
      })
      .catch((error: unknown) => deps.logger.debug({ err: error }, 'a wake-up was lost'));
  if (tx) tx.afterCommit(send);
  else await send();
}

interface Wakers {
  readonly wake: (channel: string, payload: string | undefined) => void;
  readonly wakeAll: () => void;
}

/** One connection of its own that listens, comes back by itself and then wakes everyone once. */
class Listener {
  private client: pg.Client | undefined;
  private readonly channels = new Set<string>();
  private isClosed = false;
  private failures = 0;
  private ready: Promise<void> = Promise.resolve();
  /** One statement after another: a connection takes no second one meanwhile. */
  private queue: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private readonly heartbeat: NodeJS.Timeout;

  constructor(
    private readonly url: string,
    private readonly logger: Logger,
    private readonly handlers: Wakers,
  ) {
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  listen(channel: string): void {
    this.channels.add(channel);
    const { client } = this;
    if (client)
      void this.ready.then(() => this.ask(client, `LISTEN ${pg.escapeIdentifier(channel)}`)).catch(() => undefined);
    else if (!this.timer && this.failures === 0) this.ready = this.connect();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.heartbeat);
    clearTimeout(this.timer);
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'podpusher-listen', keepAlive: true });
    this.client = client;
    this.queue = Promise.resolve();
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    client.on('notification', ({ channel, payload }) => this.handlers.wake(channel, payload ?? ''));
    try {
      await client.connect();
      for (const channel of this.channels) await this.ask(client, `LISTEN ${pg.escapeIdentifier(channel)}`);
      this.failures = 0;
      this.handlers.wakeAll();
    } catch (error) {
      this.logger.debug({ err: error }, 'the listening connection could not be made');
      this.reconnect(client);
    }
  }

  private ask(client: pg.Client, text: string): Promise<unknown> {
    const asked = this.queue.then(() => client.query(text));
    this.queue = asked.catch(() => undefined);
    return asked;
  }

  private reconnect(client: pg.Client): void {
    if (this.isClosed || this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    this.failures += 1;
    const pauseMs = Math.min(50 * 2 ** Math.min(this.failures - 1, 10), LONGEST_PAUSE_MS);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.ready = this.connect();
    }, pauseMs);
  }

  /** Finds a connection that died without a word (a firewall that forgot it). */
  private async beat(): Promise<void> {
    const client = this.client;
    if (!client) return;
    const timeout = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), 5000).unref());
    await Promise.race([this.ask(client, 'SELECT 1'), timeout]).catch(() => this.reconnect(client));
  }
}

interface RedisRelay {
  isReady(): boolean;
  publish(channel: string, payload: string): Promise<void>;
  listen(channel: string): void;
  close(): void;
}

function createRedisRelay(
  redis: Redis,
  wake: (channel: string, payload: string | undefined) => void,
  wakeAll: () => void,
): RedisRelay {
  const subscriber = redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null });
  const name = (channel: string): string => `podpusher:wake:${channel}`;
  subscriber.on('error', () => undefined);
  subscriber.on('message', (channel: string, payload: string) => wake(channel.slice(name('').length), payload));
  subscriber.on('ready', wakeAll);
  return {
    isReady: () => redis.status === 'ready',
    publish: async (channel, payload) => {
      await redis.publish(name(channel), payload);
    },
    listen: (channel) => void subscriber.subscribe(name(channel)).catch(() => undefined),
    close: () => subscriber.disconnect(),
  };
}

function callSafely(handler: WakeHandler, payload: string | undefined, logger: Logger): void {
  try {
    handler(payload);
  } catch (error) {
    logger.error({ err: error }, 'a wake-up handler failed');
  }
}
