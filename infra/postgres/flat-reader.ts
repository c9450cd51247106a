import pg, { type Connection, type Pool } from 'pg';
import type { Statement } from './database.js';
import { SET_TENANT, type Tenant, tenantValues } from './tenant-query.js';

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
  /** Whose rows the statements see; undefined for public data. */
  tenant: Tenant | undefined;
  statements: readonly FlatStatement[];
  results: FlatRow[][];
  resolve: (results: FlatRow[][]) => void;
  reject: (error: Error) => void;
}

/** Reads that go out together; more would make the first of them wait for the last. */
const MOST_TOGETHER = 8;

/**
 * Reads of rows as text, without types, descriptions or result objects. What waits when a connection is free goes out
 * together: all statements in one write, one round trip, one transaction of reads. Only for statements that change nothing:
 * a failure in one fails those that went with it. Each caller's statements follow a setting that says whose rows they see,
 * which ends with the transaction (docs/adr/0019).
 */
export class FlatReader {
  private readonly lines: Line[];
  private readonly waiting: Job[] = [];
  private isScheduled = false;
  private isClosed = false;

  constructor(pool: Pool, settings: FlatReaderSettings) {
    this.lines = Array.from({ length: settings.lines }, () => new Line(pool, settings, () => this.flush()));
  }

  /**
   * Rows of each statement, in the order of the statements. Rejects with the driver's error.
   * @param tenant whose rows they may see; without one they see public data alone
   */
  read(statements: readonly FlatStatement[], tenant?: Tenant): Promise<FlatRow[][]> {
    if (this.isClosed) return Promise.reject(new Error('The reader is closed.'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ tenant, statements, results: statements.map(() => []), resolve, reject });
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

/** Place of a setting before the statements of a job. */
const SETTING = -1;
/** Statements a connection keeps prepared; the oldest make room. */
const MOST_PREPARED = 500;

const NOBODY: Tenant = { workspaceId: null, userId: null };

/** Several jobs as one query of the driver: Parse where needed, Bind and Execute of each statement, one Sync. */
class Batch implements pg.Submittable {
  private job = 0;
  private statement = 0;
  /** Whether the next result is that of a setting. By job: true where a setting goes before its statements. */
  private readonly isSet: boolean[];

  constructor(
    private readonly jobs: readonly Job[],
    private readonly prepared: Set<string>,
    private readonly end: (error?: Error) => void,
  ) {
    // A public job needs a setting only behind one that had a tenant: it must see no more than ever.
    this.isSet = jobs.map(({ tenant }, at) => tenant !== undefined || jobs[at - 1]?.tenant !== undefined);
    this.statement = this.isSet[0] ? SETTING : 0;
  }

  submit(connection: Connection): void {
    connection.stream.cork();
    this.jobs.forEach(({ tenant = NOBODY, statements }, at) => {
      if (this.isSet[at]) this.send(connection, { ...SET_TENANT, values: tenantValues(tenant) });
      for (const statement of statements) this.send(connection, statement);
    });
    connection.sync();
    connection.stream.uncork();
  }

  handleDataRow({ fields }: { fields: FlatRow }): void {
    if (this.statement !== SETTING) this.jobs[this.job]!.results[this.statement]!.push(fields);
  }

  handleCommandComplete(): void {
    const job = this.jobs[this.job]!;
    this.statement += 1;
    if (this.statement < job.statements.length) return;
    this.job += 1;
    this.statement = this.isSet[this.job] ? SETTING : 0;
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
