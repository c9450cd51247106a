import pg, { type Connection, type Pool } from 'pg';
import type { Statement } from './database.js';

/** A statement of a flat read. Values are in PostgreSQL's own text form (array-literal.ts for lists). */
export interface FlatStatement extends Statement {
  readonly values: readonly (string | null)[];
}

/** A row as it came over the wire: text by place, null for NULL. */
export type FlatRow = (string | null)[];

export interface FlatReaderSettings {
  /** Connections, opened when first needed, beside the pool and with its settings. */
  lines: number;
  /** Statements slower than this are handed to `onSlow`. Milliseconds. */
  slowMs: number;
  onSlow: (names: readonly string[], durationMs: number) => void;
}

interface Job {
  statements: readonly FlatStatement[];
  results: FlatRow[][];
  resolve: (results: FlatRow[][]) => void;
  reject: (error: Error) => void;
}

/** Reads that go out together; more would make the first of them wait for the last. */
const MOST_TOGETHER = 8;

/**
 * Reads of rows as text, without types, descriptions or result objects. What waits when a connection is free goes out
 * together: all statements in one write, one round trip, one transaction of reads. Only for statements that change nothing
 * and read public data: a failure in one fails those that went with it.
 */
export class FlatReader {
  private readonly lines: Line[];
  private readonly waiting: Job[] = [];
  private isScheduled = false;
  private isClosed = false;

  constructor(pool: Pool, settings: FlatReaderSettings) {
    this.lines = Array.from({ length: settings.lines }, () => new Line(pool, settings, () => this.flush()));
  }

  /** Rows of each statement, in the order of the statements. Rejects with the driver's error. */
  read(statements: readonly FlatStatement[]): Promise<FlatRow[][]> {
    if (this.isClosed) return Promise.reject(new Error('The reader is closed.'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ statements, results: statements.map(() => []), resolve, reject });
      this.schedule();
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const job of this.waiting.splice(0)) job.reject(new Error('The reader is closed.'));
    await Promise.all(this.lines.map((line) => line.close()));
  }

  /** After all that arrived in this turn of the loop, so that requests that came together are read together. */
  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      this.flush();
    });
  }

  private flush(): void {
    const free = this.lines.filter((line) => line.isFree);
    for (const [index, line] of free.entries()) {
      const share = Math.min(MOST_TOGETHER, Math.ceil(this.waiting.length / (free.length - index)));
      if (share > 0) line.send(this.waiting.splice(0, share));
    }
  }
}

/** One connection, which has at most one batch under way. It is opened anew after any failure. */
class Line {
  isFree = true;
  private client: Promise<pg.Client> | undefined;
  private prepared = new Set<string>();

  constructor(
    private readonly pool: Pool,
    private readonly settings: FlatReaderSettings,
    private readonly onFree: () => void,
  ) {}

  send(jobs: Job[]): void {
    this.isFree = false;
    const startedAt = performance.now();
    this.client ??= this.open();
    this.client
      .then((client) => runBatch(client, jobs, this.prepared))
      .catch((error: unknown) => {
        this.drop();
        for (const job of jobs) job.reject(error as Error);
      })
      .finally(() => {
        this.watch(jobs, performance.now() - startedAt);
        this.isFree = true;
        this.onFree();
      });
  }

  async close(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async open(): Promise<pg.Client> {
    // The pool opens its own clients with the very same options.
    const client = new pg.Client((this.pool as unknown as { options: pg.ClientConfig }).options);
    client.on('error', () => this.drop());
    await client.connect();
    return client;
  }

  private drop(): void {
    const broken = this.client;
    this.client = undefined;
    this.prepared = new Set();
    void broken?.then((client) => client.end()).catch(() => undefined);
  }

  private watch(jobs: readonly Job[], durationMs: number): void {
    if (durationMs < this.settings.slowMs) return;
    const names = jobs.flatMap((job) => job.statements.map((statement) => statement.name));
    this.settings.onSlow([...new Set(names)], Math.round(durationMs));
  }
}

function runBatch(client: pg.Client, jobs: readonly Job[], prepared: Set<string>): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new Batch(jobs, prepared, (error) => (error ? reject(error) : resolve())));
  });
}

/** Statements a connection keeps prepared; the oldest make room. */
const MOST_PREPARED = 500;

/** Several jobs as one query of the driver: Parse where needed, Bind and Execute of each statement, one Sync. */
class Batch implements pg.Submittable {
  private job = 0;
  private statement = 0;

  constructor(
    private readonly jobs: readonly Job[],
    private readonly prepared: Set<string>,
    private readonly end: (error?: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.stream.cork();
    for (const { statements } of this.jobs) for (const statement of statements) this.send(connection, statement);
    connection.sync();
    connection.stream.uncork();
  }

  handleDataRow({ fields }: { fields: FlatRow }): void {
    this.jobs[this.job]!.results[this.statement]!.push(fields);
  }

  handleCommandComplete(): void {
    const job = this.jobs[this.job]!;
    this.statement += 1;
    if (this.statement < job.statements.length) return;
    this.job += 1;
    this.statement = 0;
    job.resolve(job.results);
  }

  handleReadyForQuery(): void {
    this.end();
  }

  handleError(error: Error): void {
    this.end(error);
  }

  private send(connection: Connection, { name, text, values }: FlatStatement): void {
    if (!this.prepared.has(name)) {
      this.prepared.add(name);
      connection.parse({ name, text, types: [] }, true);
      this.forgetOldest(connection);
    }
    connection.bind({ statement: name, values: values as string[] }, true);
    connection.execute({}, true);
  }

  private forgetOldest(connection: Connection): void {
    const [oldest] = this.prepared;
    if (this.prepared.size <= MOST_PREPARED || oldest === undefined) return;
    this.prepared.delete(oldest);
    connection.close({ type: 'S', name: oldest }, true);
  }
}
