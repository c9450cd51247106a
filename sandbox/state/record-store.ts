import path from 'node:path';
import { Journal } from './journal.js';

/** A row of the stand-ins' own books; JSON only. */
export interface StoredRecord {
  readonly id: string;
}

type Change = { table: string; id: string; row: StoredRecord | null };
type Rows = Map<string, StoredRecord>;

/**
 * What sellers own at the stand-ins (shops, listings, products, orders …): tables of JSON rows in one journal under
 * DATA_DIR/sandbox. All that one request changes is one line of it, so that kill -9 leaves either all or nothing.
 */
export class RecordStore {
  readonly #tables = new Map<string, Rows>();
  readonly #journal: Journal<readonly Change[]>;
  /** Changes of the running `atomic`, each with the row that it replaced; null outside one. */
  #pending: { change: Change; before: StoredRecord | null }[] | null = null;

  constructor(dataDir: string) {
    this.#journal = new Journal(path.join(dataDir, 'sandbox', 'commerce'), {
      apply: (changes) => changes.forEach((change) => this.#apply(change)),
      snapshot: () => [...this.#tables].map(([name, rows]) => [name, [...rows.values()]]),
      restore: (snapshot) => this.#restore(snapshot as [string, StoredRecord[]][]),
    });
  }

  /** The table of that name; rows come back as they were put, and must be changed by putting another. */
  table<Row extends StoredRecord>(name: string): RecordTable<Row> {
    return new RecordTable<Row>(this, name);
  }

  /** Runs synchronous work whose changes become one line of the journal; when it throws, none is kept. May be nested. */
  atomic<T>(work: () => T): T {
    const isOutermost = this.#pending === null;
    const pending = (this.#pending ??= []);
    const mark = pending.length;
    try {
      const result = work();
      if (isOutermost && pending.length > 0) {
        this.#journal.append(
          pending.map(({ change }) => change),
          { isDurable: true },
        );
      }
      return result;
    } catch (error) {
      for (const { change, before } of pending.splice(mark).reverse()) this.#apply({ ...change, row: before });
      throw error;
    } finally {
      if (isOutermost) this.#pending = null;
    }
  }

  /** @internal */
  rows(name: string): Rows {
    let rows = this.#tables.get(name);
    if (!rows) this.#tables.set(name, (rows = new Map<string, StoredRecord>()));
    return rows;
  }

  /** @internal */
  change(change: Change): void {
    if (!this.#pending) return this.#journal.append([change], { isDurable: true });
    this.#pending.push({ change, before: this.rows(change.table).get(change.id) ?? null });
    this.#apply(change);
  }

  close(): void {
    this.#journal.close();
  }

  #apply({ table, id, row }: Change): void {
    if (row === null) this.rows(table).delete(id);
    else this.rows(table).set(id, row);
  }

  #restore(snapshot: [string, StoredRecord[]][]): void {
    for (const [name, rows] of snapshot) this.#tables.set(name, new Map(rows.map((row) => [row.id, row])));
  }
}

/** One kind of row, in the order in which rows were first put. */
export class RecordTable<Row extends StoredRecord> {
  constructor(
    private readonly store: RecordStore,
    private readonly name: string,
  ) {}

  get(id: string | number): Row | undefined {
    return this.store.rows(this.name).get(String(id)) as Row | undefined;
  }

  put(row: Row): Row {
    this.store.change({ table: this.name, id: row.id, row });
    return row;
  }

  delete(id: string | number): void {
    if (this.get(id)) this.store.change({ table: this.name, id: String(id), row: null });
  }

  all(): Row[] {
    return [...this.store.rows(this.name).values()] as Row[];
  }

  where(matches: (row: Row) => boolean): Row[] {
    return this.all().filter(matches);
  }

  get size(): number {
    return this.store.rows(this.name).size;
  }

  /** The next number of a sequence that starts at `first`; it is never given twice, deleted rows or not. */
  nextNumber(first: number): number {
    const counters = this.store.table<StoredRecord & { next: number }>('sequences');
    const number = counters.get(this.name)?.next ?? first;
    counters.put({ id: this.name, next: number + 1 });
    return number;
  }
}
