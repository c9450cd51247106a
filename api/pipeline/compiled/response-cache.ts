import { hash } from 'node:crypto';
import type { Redis } from '#infra/redis.js';
import { LRUCache } from 'lru-cache';
import type { WakeUps } from '#infra/pubsub.js';

/** An answer as it goes out, up to and with its data, and the points that reading it cost. */
export interface CachedAnswer {
  head: Buffer;
  cost: number;
}

export interface ResponseCacheSettings {
  /** Oldest answer given, milliseconds; invalidation by event comes long before. */
  ttlMs: number;
  /** Bytes held in the process; 0 leaves it to Redis alone. */
  memoryBytes: number;
  /** Events after which nothing that was read before is given any more. */
  channels: readonly string[];
}

interface HeldAnswer extends CachedAnswer {
  generation: number;
}

/**
 * Answers to public reads that are the same for everybody, by document and variables: a small LRU in the process, over Redis
 * where there is one. An event (an hour was scored, signals were recorded) makes all of them old at once. Redis holds a
 * number that grows with every event; an answer tells under which number its reading began.
 */
export class ResponseCache {
  private readonly held: LRUCache<string, HeldAnswer> | undefined;
  private readonly loading = new Map<string, Promise<CachedAnswer>>();
  private generation = 0;
  private readonly unsubscribe: (() => void)[];

  constructor(
    private readonly settings: ResponseCacheSettings,
    private readonly redis: Redis | undefined,
    wake: WakeUps,
  ) {
    const { ttlMs, memoryBytes, channels } = settings;
    this.held =
      memoryBytes > 0
        ? new LRUCache({ maxSize: memoryBytes, sizeCalculation: ({ head }) => head.length + 500, ttl: ttlMs })
        : undefined;
    this.unsubscribe = channels.map((channel) => wake.subscribe(channel, () => this.invalidate()));
  }

  /** What is held in the process, without waiting. */
  peek(key: string): CachedAnswer | undefined {
    const held = this.held?.get(key);
    return held?.generation === this.generation ? held : undefined;
  }

  /** The answer from Redis, else what `load` reads; those that ask together wait for one. */
  getOrLoad(key: string, load: () => Promise<CachedAnswer>): Promise<CachedAnswer> {
    const known = this.loading.get(key);
    if (known) return known;
    const running = this.fill(key, load).finally(() => this.loading.get(key) === running && this.loading.delete(key));
    this.loading.set(key, running);
    return running;
  }

  /** Everything that was read until now is old, here at once and elsewhere as soon as Redis knows. */
  invalidate(): void {
    this.generation += 1;
    this.loading.clear();
    if (this.redis?.status === 'ready') this.redis.incr(GENERATION).catch(() => undefined);
  }

  close(): void {
    for (const end of this.unsubscribe) end();
  }

  private async fill(key: string, load: () => Promise<CachedAnswer>): Promise<CachedAnswer> {
    const { generation } = this;
    const redis = readyOf(this.redis);
    const far = redis && (await readFar(redis, key));
    // What comes from Redis may be as old as Redis keeps it, and is held for the rest.
    const { ttlMs } = this.settings;
    const farMs = Math.floor(ttlMs / 2);
    if (far?.answer) {
      this.held?.set(key, { ...far.answer, generation }, { ttl: ttlMs - farMs });
      return far.answer;
    }
    const answer = await load();
    this.held?.set(key, { ...answer, generation });
    if (far && generation === this.generation) {
      this.share(key, pack(answer, far.generation), farMs);
    }
    return answer;
  }

  private share(key: string, packed: Buffer, keptMs: number): void {
    this.redis?.set(FAR + key, packed, 'PX', keptMs).catch(() => undefined);
  }
}

/** Variables up to this length stand in a key as they are. */
const SHORT = 200;

/**
 * Key of an answer: the same for equal documents and variables, whoever asks.
 * @param operation names the document and its operation
 */
export function answerKey(operation: string, variables: object): string {
  const text = JSON.stringify(variables);
  return `${operation} ${text.length > SHORT ? hash('sha256', text, 'base64') : text}`;
}

/** The number is that of the form: an older release must not give what it does not know. */
const FAR = 'podpusher:answer:2:';
const GENERATION = 'podpusher:answers:generation';

interface FarAnswer {
  generation: string;
  /** Undefined: none, or an old one. */
  answer: CachedAnswer | undefined;
}

const readyOf = (redis: Redis | undefined) => (redis?.status === 'ready' ? redis : undefined);

/** Undefined when Redis does not answer. */
async function readFar(redis: Redis, key: string): Promise<FarAnswer | undefined> {
  const found = await redis.mgetBuffer(GENERATION, FAR + key).catch(() => undefined);
  if (!found) return undefined;
  const generation = found[0]?.toString() ?? '0';
  const packed = found[1];
  const end = packed?.indexOf(10) ?? -1;
  if (!packed || end < 0) return { generation, answer: undefined };
  const [of, cost] = packed.toString('latin1', 0, end).split(' ');
  const answer = of === generation ? { head: packed.subarray(end + 1), cost: Number(cost) } : undefined;
  return { generation, answer };
}

function pack({ head, cost }: CachedAnswer, generation: string): Buffer {
  return Buffer.concat([Buffer.from(`${generation} ${cost}\n`), head]);
}
