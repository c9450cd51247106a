import { mkdtempSync, rmSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { tenantOf } from '#domain/accounts/tenant.js';
import { AuditLog } from '#domain/accounts/audit-log.js';
import type { AccountAccess, AccountCalls } from '#domain/connections/account-calls.js';
import { type ConnectionsSlice, createConnections } from '#domain/connections/create-connections.js';
import { Idempotency } from '#domain/idempotency/idempotency.js';
import { createProducts, type Products } from '#domain/products/create-products.js';
import type { ProductRow } from '#domain/products/product-statements.js';
import type { ProductOrder } from '#domain/products/product-order.js';
import { type Clock, createClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { FileLinks } from '#infra/object-store/file-links.js';
import { FileObjectStore } from '#infra/object-store/file-object-store.js';
import type { ProviderName } from '#infra/provider-config.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { createLogger } from '#observability/logger.js';
import { Cursors } from '#schema/base/cursor.js';
import { connectReadySeller } from './connect.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { createTestPipeline, makeWorkspace, type TestPipeline } from './pipeline.js';
import { startTestSandbox, type TestSandbox } from './sandbox.js';

/** A worker's products over a database and a sandbox of their own. */
export interface ProductRoom {
  readonly test: TestDatabase;
  readonly sandbox: TestSandbox;
  readonly pipeline: TestPipeline;
  readonly products: Products;
  readonly objects: FileObjectStore;
  readonly calls: AccountCalls;
  readonly clock: Clock;
  readonly connections: ConnectionsSlice;
  /** What happens around each call at a provider; by default nothing. */
  interfere: Interference;
  /** A workspace whose accounts are connected, with an approved design. */
  seller(options?: { shopId?: string; providers?: readonly ('etsy' | 'printify')[] }): Promise<Seller>;
  /** Orders a product and resolves with its row; nothing is made yet. */
  order(seller: Seller, order?: Partial<ProductOrder>): Promise<{ product: ProductRow; jobId: string }>;
  /** Orders a product and makes it. */
  make(seller: Seller, order?: Partial<ProductOrder>): Promise<ProductRow>;
  /** Runs a job until it has ended, so many times at most. */
  finish(
    jobId: string,
    attempts?: number,
  ): Promise<{ status: string; problem: { code: string; message: string } | null }>;
  read(seller: Seller, productId: string): Promise<ProductRow>;
  /** Asks the sandbox as the ready seller. */
  printify<Body>(path: string, init?: RequestInit): Promise<Body>;
  rows<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface Seller {
  readonly workspaceId: string;
  readonly designId: string;
}

/** May throw before the call is made, or after it has taken effect. */
export interface Interference {
  before?(provider: ProviderName): void;
  after?(provider: ProviderName): void;
}

const READY_TOKEN = 'sandbox-printify-token';

/** Limits of providers are kept in product time, which runs fast here. */
const SPEED = 40;

export async function openProductRoom(): Promise<ProductRoom> {
  const clock = createClock({ wallStartMs: Date.now(), clockStartMs: Date.now(), speed: SPEED });
  const [test, sandbox] = await Promise.all([createTestDatabase(), startTestSandbox(clock)]);
  const logger = createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent', process: 'test' });
  const secrets = secretKeysFrom(new Map([[1, randomBytes(32)]]));
  const folder = mkdtempSync(path.join(tmpdir(), 'podpusher-products-'));
  const objects = new FileObjectStore(folder);
  const { config } = sandbox;
  const { db } = test;
  const audit = new AuditLog(db, new Cursors(secrets.derive('list-cursors')));
  const connections = createConnections({
    config,
    db,
    clock,
    logger,
    secrets,
    audit,
    shopChosen: () => Promise.resolve(),
    tenantOf,
  });
  const pipeline = createTestPipeline(test, { workspaceId: await makeWorkspace(db), clock });
  const calls = interrupted(connections.accountCalls, () => room.interfere);
  const cursors = new Cursors(secrets.derive('list-cursors'));
  const products = createProducts({
    config,
    db,
    clock,
    logger,
    secrets,
    cursors,
    objects,
    fileLinks: new FileLinks({ secrets, clock, publicUrl: config.publicUrl }),
    audit,
    idempotency: new Idempotency({ db, tenantOf }),
    connections: { ...connections, accountCalls: calls },
    pipeline,
    queue: createJobs({ db, clock }),
    pauseMs: 20,
    mockupLimit: 2,
  });
  pipeline.pipelineJobs.register(products.jobHandlers);
  const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await db.pool.query<Row>(text, values)).rows;
  const artwork = await artworkOf();
  const room: ProductRoom = {
    test,
    sandbox,
    pipeline,
    products,
    objects,
    calls,
    clock,
    connections: { ...connections, accountCalls: calls },
    interfere: {},
    rows,
    seller: async ({ shopId, providers = ['printify', 'etsy'] as const } = {}) => {
      const workspaceId = await makeWorkspace(db);
      for (const provider of providers) await connectReadySeller({ db, secrets }, workspaceId, provider);
      if (shopId) {
        await rows(`UPDATE connections SET shop_id = $2 WHERE workspace_id = $1 AND provider = 'printify'`, [
          workspaceId,
          shopId,
        ]);
      }
      const key = `workspaces/${workspaceId}/designs/one.png`;
      await objects.put(key, artwork);
      const [design] = await rows<{ id: string }>(
        `INSERT INTO designs (workspace_id, title, status, engine, file_key, sha256, mime, bytes, width, height)
         VALUES ($1, 'Frog of the woods', 'approved', 'renderer', $2, $3, 'image/png', $4, 2250, 2700) RETURNING id`,
        [workspaceId, key, createHash('sha256').update(artwork).digest(), artwork.length],
      );
      return { workspaceId, designId: design!.id };
    },
    order: async (seller, order = {}) => {
      const made = await db.transaction((tx) =>
        products.products.createFor(tx, seller.workspaceId, { designId: seller.designId, template: 'tee', ...order }),
      );
      if ('failure' in made) throw new Error(`${made.failure}: ${made.message}`);
      return made;
    },
    make: async (seller, order) => {
      const { product, jobId } = await room.order(seller, order);
      const { status, problem } = await room.finish(jobId);
      if (status !== 'succeeded') throw new Error(`${status}: ${problem?.message}`);
      return room.read(seller, product.id);
    },
    finish: async (jobId, attempts = 8) => {
      for (let at = 0; at < attempts; at += 1) {
        await pipeline.run(jobId);
        const [job] = await rows<{ status: string; problem: { code: string; message: string } | null }>(
          'SELECT status, problem FROM pipeline_jobs WHERE id = $1',
          [jobId],
        );
        if (['succeeded', 'failed', 'cancelled'].includes(job!.status)) return job!;
      }
      const [job] = await rows<{ status: string; problem: never }>(
        'SELECT status, problem FROM pipeline_jobs WHERE id = $1',
        [jobId],
      );
      return job!;
    },
    read: async ({ workspaceId }, productId) => {
      const actor = { kind: 'key', keyId: '', workspaceId, scopes: ['read:products'] } as const;
      const [product] = await products.productQueries.byIds(actor, [productId]);
      return product!;
    },
    printify: async (address, init) => {
      const headers = {
        authorization: `Bearer ${READY_TOKEN}`,
        'user-agent': 'test',
        'content-type': 'application/json',
      };
      const reply = await fetch(`${sandbox.url}/printify/v1${address}`, { headers, ...init });
      return (await reply.json()) as never;
    },
    close: async () => {
      await products.settle();
      await pipeline.close();
      await connections.close();
      await sandbox.stop();
      await test.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return room;
}

function interrupted(calls: AccountCalls, interference: () => Interference): AccountCalls {
  return {
    isConnected: (workspaceId, provider) => calls.isConnected(workspaceId, provider),
    call: async <Result>(
      workspaceId: string,
      provider: ProviderName,
      work: (access: AccountAccess) => Promise<Result>,
    ) => {
      interference().before?.(provider);
      const result = await calls.call(workspaceId, provider, work);
      interference().after?.(provider);
      return result;
    },
  };
}

/** Print-ready in size, light in bytes. */
function artworkOf(): Promise<Buffer> {
  const background = { r: 20, g: 120, b: 60, alpha: 0.5 };
  return sharp({ create: { width: 2250, height: 2700, channels: 4, background } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
