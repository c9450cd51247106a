import type { Clock } from '#infra/clock.js';
import type { RecordStore, RecordTable, StoredRecord } from './record-store.js';

interface Entry extends StoredRecord {
  readonly dueMs: number;
  readonly kind: string;
  readonly data: unknown;
  readonly tries: number;
}

/** Prepares an entry; what it gives back changes the books, in one step with the entry's end. */
export type AgendaWork = (data: never) => Promise<() => void> | (() => void);

const POLL_MS = 40;
const TRIES_MOST = 20;
const AT_ONCE = 16;

/**
 * What the stand-ins have yet to do (mock-ups, publishing, parcels, webhooks), by the clock that product and sandbox share. It is
 * kept with the records, so that what was begun before kill -9 ends after it, once.
 */
export class Agenda {
  readonly #entries: RecordTable<Entry>;
  readonly #works = new Map<string, AgendaWork>();
  #timer: NodeJS.Timeout | undefined;
  /** What is being worked on: a webhook that hangs must not hold up the rest. */
  readonly #running = new Map<string, Promise<void>>();

  constructor(
    private readonly store: RecordStore,
    private readonly clock: Clock,
  ) {
    this.#entries = store.table('agenda');
  }

  on(kind: string, work: AgendaWork): void {
    this.#works.set(kind, work);
  }

  /** Within an `atomic` of the store the entry comes with the rest, or not at all. */
  plan(kind: string, data: unknown, delayMs: number): void {
    const id = String(this.#entries.nextNumber(1));
    this.#entries.put({ id, kind, data, dueMs: this.clock.now().getTime() + delayMs, tries: 0 });
  }

  /** Forgets what is planned and matches. */
  drop(kind: string, matches: (data: never) => boolean): void {
    for (const entry of this.#entries.all()) {
      if (entry.kind === kind && matches(entry.data as never)) this.#entries.delete(entry.id);
    }
  }

  /** How much waits, by kind. */
  waiting(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { kind } of this.#entries.all()) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  }

  start(): void {
    this.#timer = setInterval(() => this.#runDue(), POLL_MS);
    this.#timer.unref();
  }

  /** Ends when what is being worked on has ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#running.values());
  }

  #runDue(): void {
    const nowMs = this.clock.now().getTime();
    const due = this.#entries.where(({ id, dueMs }) => dueMs <= nowMs && !this.#running.has(id));
    due.sort((left, right) => left.dueMs - right.dueMs);
    for (const entry of due.slice(0, Math.max(0, AT_ONCE - this.#running.size))) {
      const work = this.#run(entry).finally(() => this.#running.delete(entry.id));
      this.#running.set(entry.id, work);
    }
  }

  async #run(entry: Entry): Promise<void> {
    const work = this.#works.get(entry.kind);
    try {
      const finish = work && (await work(entry.data as never));
      this.store.atomic(() => {
        finish?.();
        this.#entries.delete(entry.id);
      });
    } catch {
      this.#postpone(entry);
    }
  }

  #postpone(entry: Entry): void {
    const tries = entry.tries + 1;
    if (tries >= TRIES_MOST) return this.#entries.delete(entry.id);
    this.#entries.put({ ...entry, tries, dueMs: this.clock.now().getTime() + 1000 * tries });
  }
}
