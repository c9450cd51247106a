import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { AuditLog } from '#domain/accounts/audit-log.js';
import { tenantOf } from '#domain/accounts/tenant.js';
import type { AccountCalls } from '#domain/connections/account-calls.js';
import { createConnections } from '#domain/connections/create-connections.js';
import { Idempotency } from '#domain/idempotency/idempotency.js';
import { createListings, type Listings } from '#domain/listings/create-listings.js';
import type { ProductsPort } from '#domain/listings/listing-ports.js';
import { systemClock } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { openObjectStore } from '#infra/object-store/open-object-store.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { createLogger } from '#observability/logger.js';
import { Cursors } from '#schema/base/cursor.js';
import { connectReadySeller } from './connect.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { createTestPipeline, makeWorkspace, type TestPipeline } from './pipeline.js';
import { startTestSandbox, type TestSandbox } from './sandbox.js';
import { SellerCalls } from './seller-calls.js';

/** Listings on a real database, for a workspace whose shops at the sandbox are connected. */
export interface ListingRoom {
  readonly database: TestDatabase;
  readonly sandbox: TestSandbox;
  /** Asks the sandbox's Etsy as the seller's browser would. */
  readonly seller: SellerCalls;
  readonly pipeline: TestPipeline;
  readonly listings: Listings;
  readonly workspaceId: string;
  /** Which call at Etsy loses its answer after it took effect; counted from 1, 0 is none. */
  readonly cut: { at: number; seen: number };
  /** Products that were told that their listing is there. */
  readonly marked: string[];
  close(): Promise<void>;
}

const KEY = Buffer.alloc(32, 7);

/** The pictures `a` and `b` lie in the workspace's mock-ups. */
export async function openListingRoom(): Promise<ListingRoom> {
  const [database, sandbox] = await Promise.all([createTestDatabase(), startTestSandbox()]);
  const folder = await mkdtemp(path.join(tmpdir(), 'podpusher-listings-'));
  const { db } = database;
  const workspaceId = await makeWorkspace(db);
  const pipeline = createTestPipeline(database, { workspaceId });
  const connections = await connectShops({ database, sandbox, workspaceId });
  const objects = await storeWithPictures(folder, workspaceId);
  const cursors = new Cursors(KEY);
  const [cut, marked] = [{ at: 0, seen: 0 }, [] as string[]];
  const listings = createListings({
    db,
    clock: systemClock,
    cursors,
    audit: new AuditLog(db, cursors),
    idempotency: new Idempotency({ db, tenantOf }),
    config: sandbox.config,
    objects,
    pipeline,
    connections: { ...connections, accountCalls: cutting(connections.accountCalls, cut) },
    products: productsThatMark(marked),
    screen: { check: () => [] },
  });
  pipeline.pipelineJobs.register(listings.jobHandlers);
  const close = async () => {
    await pipeline.close();
    await connections.close();
    await Promise.all([database.drop(), sandbox.stop(), rm(folder, { recursive: true, force: true })]);
  };
  const seller = new SellerCalls(sandbox.url);
  return { database, sandbox, seller, pipeline, listings, workspaceId, cut, marked, close };
}

interface ShopPlace {
  database: TestDatabase;
  sandbox: TestSandbox;
  workspaceId: string;
}

async function connectShops({ database: { db }, sandbox, workspaceId }: ShopPlace) {
  const secrets = secretKeysFrom(new Map([[1, KEY]]));
  const connections = createConnections({
    config: sandbox.config,
    db,
    clock: systemClock,
    logger: createLogger({ level: 'silent', process: 'test' }),
    secrets,
    shopChosen: () => Promise.resolve(),
    tenantOf,
    audit: new AuditLog(db, new Cursors(KEY)),
  });
  for (const provider of ['etsy', 'printify'] as const) {
    await connectReadySeller({ db, secrets }, workspaceId, provider);
  }
  return connections;
}

async function storeWithPictures(folder: string, workspaceId: string) {
  const objects = openObjectStore({ objectStoreUrl: undefined, dataDir: folder });
  const blank = { create: { width: 2000, height: 2000, channels: 3, background: '#446688' } } as const;
  const picture = await sharp(blank).png().toBuffer();
  for (const name of ['a', 'b'])
    await objects.put(`workspaces/${workspaceId}/mockups/${name}.png`, picture, 'image/png');
  return objects;
}

const productsThatMark = (marked: string[]): ProductsPort => ({
  publishAtPrintify: () => Promise.reject(new Error('Printify makes no listing here')),
  beginOurs: () => Promise.resolve(),
  markPublished: async (_job, productId) => void marked.push(productId),
  publishFailed: () => Promise.resolve(),
  publishAgain: () => Promise.resolve(),
});

/** Does what is asked and then loses the answer, once. */
function cutting(calls: AccountCalls, cut: ListingRoom['cut']): AccountCalls {
  return {
    isConnected: (...question) => calls.isConnected(...question),
    call: async (workspace, provider, work) => {
      const answer = await calls.call(workspace, provider, work);
      cut.seen += 1;
      if (cut.seen !== cut.at) return answer;
      throw new ProviderFailure({ provider, kind: 'dropped', message: 'The connection broke.' });
    },
  };
}
