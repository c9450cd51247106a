import { randomUUID } from 'node:crypto';
import { systemActor } from '#domain/accounts/actor.js';
import { createDomain, type Domain } from '#domain/create-domain.js';
import type { IdempotentCall } from '#domain/idempotency/idempotency.js';
import type { Clock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { FileObjectStore } from '#infra/object-store/file-object-store.js';
import type { Database } from '#infra/postgres/database.js';
import { createWakeUps, type WakeUps } from '#infra/pubsub.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { createLogger } from '#observability/logger.js';
import type { PaidPlan } from '#schema/billing/plan.values.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { startTestSandbox, type TestSandbox } from './sandbox.js';

/** A clock that stands until it is moved; product and sandbox share it. */
export class TestClock implements Clock {
  readonly speed = 1;
  #now: Date;

  constructor(start: string) {
    this.#now = new Date(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  wallMs(clockMs: number): number {
    return clockMs;
  }

  forward(days: number): void {
    this.#now = new Date(this.#now.getTime() + days * 86_400_000);
  }
}

export type RoomOwner = Awaited<ReturnType<BillingRoom['owner']>>;

/** As much of the stand-in's books as tests look at. */
export interface StripeState {
  customers: { id: string; name: string | null }[];
  subscriptions: { id: string; customer: string; status: string; items: { price: string }[] }[];
  invoices: { customer: string; total: number; status: string }[];
  meterEvents: { customer: string; value: number; timestamp: number }[];
  deliveries: { event: string; state: string }[];
  events: { id: string; type: string }[];
}

interface Parts {
  database: TestDatabase;
  sandbox: TestSandbox;
  clock: TestClock;
  worker: Domain;
  api: Domain;
  workerDb: Database;
  wake: WakeUps;
}

/** Product and sandbox Stripe on one clock, with a workspace that has bought nothing. */
export class BillingRoom {
  readonly database: TestDatabase;
  readonly sandbox: TestSandbox;
  readonly clock: TestClock;
  /** As a worker. */
  readonly worker: Domain;
  /** As an API process. */
  readonly api: Domain;
  readonly workerDb: Database;
  private readonly wake: WakeUps;

  private constructor(parts: Parts) {
    this.database = parts.database;
    this.sandbox = parts.sandbox;
    this.clock = parts.clock;
    this.worker = parts.worker;
    this.api = parts.api;
    this.workerDb = parts.workerDb;
    this.wake = parts.wake;
  }

  static async open(start = '2026-12-01T09:00:00Z'): Promise<BillingRoom> {
    const clock = new TestClock(start);
    const [database, sandbox] = await Promise.all([createTestDatabase(), startTestSandbox(clock)]);
    const logger = createLogger({ level: 'silent', process: 'test' });
    const wake = createWakeUps({ databaseUrl: database.url, db: database.db, redis: undefined, logger });
    const secrets = secretKeysFrom(new Map([[1, Buffer.alloc(32, 7)]]));
    const objects = new FileObjectStore(sandbox.config.dataDir);
    const domainOn = (db: Database) =>
      createDomain({
        config: sandbox.config,
        db,
        clock,
        logger,
        wake,
        jobs: createJobs({ db, clock }),
        secrets,
        objects,
      });
    const [workerDb, apiDb] = [await database.openAs('podpusher_worker'), await database.openAs('podpusher_api')];
    const room = new BillingRoom({
      database,
      sandbox,
      clock,
      worker: domainOn(workerDb),
      api: domainOn(apiDb),
      workerDb,
      wake,
    });
    await room.worker.billing.catalogue.sync();
    return room;
  }

  async close(): Promise<void> {
    await Promise.all([this.worker.close(), this.api.close(), this.wake.close()]);
    await this.sandbox.stop();
    await this.database.drop();
  }

  /** An owner with a workspace of the free plan. */
  async owner() {
    const email = `owner-${Math.random().toString(36).slice(2)}@example.com`;
    const order = { email, password: 'a long password', workspaceName: 'Shop' };
    const { userId, workspaceId } = await this.worker.accounts.create(systemActor('test'), order);
    // The account began now, by the clock of the test.
    await this.database.db.pool.query('UPDATE workspaces SET created_at = $2 WHERE id = $1', [
      workspaceId,
      this.clock.now(),
    ]);
    return { kind: 'user', userId, workspaceId, role: 'owner', sessionId: workspaceId } as const;
  }

  /** Does what a person does on a page of the sandbox: fills in the form and sends it. Resolves with where it leads. */
  async submit(url: string, fields: Record<string, string> = {}): Promise<string> {
    const card = { number: '4242424242424242', expiry: '12 / 34', cvc: '123' };
    const reply = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ ...card, ...fields }),
      redirect: 'manual',
    });
    return reply.headers.get('location') ?? (await reply.text());
  }

  /** One call of a mutation, under a key of its own where none is given. */
  call(mutation: string, key: string = randomUUID()): IdempotentCall {
    return { mutation, key, occurrence: 1, request: null, scope: 'workspace', onReplay: () => undefined };
  }

  /** The page on which a plan is bought, by the month and in euros. */
  async planPage(owner: RoomOwner, plan: PaidPlan = 'starter'): Promise<string> {
    const order = { plan, interval: 'month', currency: 'EUR', locale: 'de' } as const;
    const checkout = await this.api.billing.purchases.planCheckout(owner, order, this.call('checkoutCreate'));
    if (!('url' in checkout)) throw new Error(checkout.failure);
    return checkout.url;
  }

  /** An owner whose plan is paid for, or on its trial. */
  async subscriber(plan: PaidPlan = 'starter'): Promise<RoomOwner> {
    const owner = await this.owner();
    await this.submit(await this.planPage(owner, plan));
    await this.catchUp();
    return owner;
  }

  /** What the stand-in of Stripe has in its books. */
  async stripe(): Promise<StripeState> {
    return (await (await fetch(`${this.sandbox.url}/stripe/state.json`)).json()) as StripeState;
  }

  /** A call of Stripe's API as its dashboard makes it. */
  async atStripe(path: string, fields: Record<string, string>, method = 'POST'): Promise<Response> {
    return fetch(`${this.sandbox.url}/stripe${path}`, {
      method,
      headers: { authorization: 'Bearer sandbox-stripe-secret-key' },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
  }

  /** What Stripe's API lists. */
  list(path: string): Promise<Response> {
    return fetch(`${this.sandbox.url}/stripe${path}`, {
      headers: { authorization: 'Bearer sandbox-stripe-secret-key' },
    });
  }

  /** Everything that events would bring, without them. */
  async catchUp(): Promise<number> {
    return (await this.worker.billing.reconciliation.run()).repaired;
  }

  async customerOf(workspaceId: string): Promise<string> {
    const { rows } = await this.workerDb.pool.query<{ id: string }>(
      'SELECT stripe_customer_id AS id FROM billing_accounts WHERE workspace_id = $1',
      [workspaceId],
    );
    return rows[0]!.id;
  }
}
