import pg from 'pg';
import type { Database } from './database.js';
import { letServerNoticeOurEnd } from './vanished-peer.js';

/**
 * Advisory locks that outlive transactions and fall with the process: held on one connection of their own, because a lock
 * that kept a pooled one would starve the work it guards. Should that connection break, its locks are gone while the work
 * goes on: work is told so by its signal, and what is guarded must bear running twice, the lock only makes it rare.
 */
export class SessionLocks {
  private client: Promise<pg.Client> | undefined;
  private readonly held = new Set<number>();
  private lost = new AbortController();

  constructor(
    private readonly db: Database,
    /** First half of every key, one for each use. */
    private readonly lockClass: number,
  ) {}

  /**
   * Runs `work` under the lock `key`; undefined, without running it, when somebody holds it, this process included. Its signal
   * is set when the lock is lost.
   */
  async run<Result>(key: number, work: (lost: AbortSignal) => Promise<Result>): Promise<Result | undefined> {
    if (this.held.has(key)) return undefined;
    this.held.add(key);
    try {
      const client = await this.connected();
      const { signal } = this.lost;
      const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS held', [
        this.lockClass,
        key,
      ]);
      return rows[0]?.held ? await this.runHeld(key, () => work(signal)) : undefined;
    } finally {
      this.held.delete(key);
    }
  }

  async close(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async runHeld<Result>(key: number, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } finally {
      const client = await this.client?.catch(() => undefined);
      // A connection that broke has given its locks back already.
      await client?.query('SELECT pg_advisory_unlock($1, $2)', [this.lockClass, key]).catch(() => undefined);
    }
  }

  private connected(): Promise<pg.Client> {
    this.client ??= this.connect();
    return this.client;
  }

  private async connect(): Promise<pg.Client> {
    const { options } = this.db.pool;
    // The pool hides its password from spreading.
    const client = new pg.Client({ ...options, ...(options.password && { password: options.password }) });
    let isForgotten = false;
    const forget = () => {
      // An error is followed by the end, when another connection may have taken its place.
      if (isForgotten) return;
      isForgotten = true;
      this.client = undefined;
      this.lost.abort(new Error('the connection that holds the lock broke'));
      this.lost = new AbortController();
    };
    client.on('error', forget);
    client.on('end', forget);
    try {
      await client.connect();
      await letServerNoticeOurEnd(client);
    } catch (error) {
      forget();
      client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }
}
