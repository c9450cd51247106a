import pg from 'pg';
import { letServerNoticeOurEnd } from '#infra/postgres/vanished-peer.js';
import type { Logger } from '#observability/logger.js';

/**
 * Proof of life: one connection that holds an advisory lock for every pool of workers of this process. PostgreSQL frees the
 * locks when the process dies, however it dies, or its machine, and the reaper then gives its jobs back.
 */
export class WorkerLocks {
  private client: pg.Client | undefined;
  private readonly ids = new Set<string>();
  private isClosed = false;
  private timer: NodeJS.Timeout | undefined;
  /** One statement after another: a connection takes no second one meanwhile. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly databaseUrl: string,
    private readonly logger: Logger,
  ) {}

  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'podpusher-worker-locks',
      keepAlive: true,
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, undefined));
    try {
      await client.connect();
      await letServerNoticeOurEnd(client);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    for (const id of this.ids) this.send(id);
    await this.queue;
  }

  hold(id: string): void {
    this.ids.add(id);
    this.send(id);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private send(id: string): void {
    const { client } = this;
    if (client) this.queue = this.queue.then(() => lock(client, id)).catch(() => undefined);
  }

  private lost(client: pg.Client, error: Error | undefined): void {
    if (this.isClosed || this.client !== client) return;
    this.client = undefined;
    this.logger.warn({ err: error }, 'the connection that holds the worker locks broke; taken again');
    this.openLater();
  }

  private openLater(): void {
    this.timer = setTimeout(() => void this.open().catch(() => this.openLater()), 200);
  }
}

async function lock(client: pg.Client, id: string): Promise<void> {
  await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0))', [id]);
}
