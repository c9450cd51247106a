import { createHash } from 'node:crypto';
import { type Clock, DAY_MS } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import type { Logger } from '#observability/logger.js';
import type { AccountAccess, AccountCalls } from '../../connections/account-calls.js';
import type { PrintifyGateway } from '../printify/printify.gateway.js';
import type { CatalogShipping, CatalogVariant, PrintProvider } from '../printify/printify.replies.js';

export interface CatalogueDeps {
  db: Database;
  clock: Clock;
  calls: AccountCalls;
  gateway: PrintifyGateway;
  logger: Logger;
  /** Which Printify is asked: the sandbox's catalogue is never taken for the live one. */
  printify: Pick<ProviderSettings, 'mode' | 'baseUrl'>;
}

/** A part of the catalogue, and when Printify told it. */
export interface Dated<Body> {
  readonly body: Body;
  readonly asOf: Date;
}

/** Printify asks to keep its catalogue for a day; its own budget is 100 calls a minute. */
const FRESH_MS = DAY_MS;

const FIND: Statement = {
  name: 'printify_catalog_find',
  text: 'SELECT body, fetched_at AS "asOf" FROM printify_catalog WHERE key = $1',
};
const STORE: Statement = {
  name: 'printify_catalog_store',
  text: `INSERT INTO printify_catalog (key, body, fetched_at) VALUES ($1, $2::jsonb, $3)
ON CONFLICT (key) DO UPDATE SET body = excluded.body, fetched_at = excluded.fetched_at`,
};

/**
 * Printify's catalogue, kept for a day and the same for all workspaces. What is older is given at once and fetched anew behind
 * it; when that fails (budget used up, Printify down), the old one stays.
 */
export class Catalogue {
  private readonly refreshing = new Map<string, Promise<unknown>>();

  private readonly source: string;

  constructor(private readonly deps: CatalogueDeps) {
    this.source = sourceOf(deps.printify);
  }

  /** Who prints on a blank product. @throws AppError, ProviderFailure when it was never read and cannot be now; as all here */
  providersOf(workspaceId: string, blueprintId: number): Promise<Dated<PrintProvider[]>> {
    const { gateway } = this.deps;
    return this.read(workspaceId, `providers/${blueprintId}`, (access) => gateway.providersOf(access, blueprintId));
  }

  variantsOf(workspaceId: string, blueprintId: number, providerId: number): Promise<Dated<CatalogVariant[]>> {
    const { gateway } = this.deps;
    return this.read(workspaceId, `variants/${blueprintId}/${providerId}`, (access) =>
      gateway.variantsOf(access, blueprintId, providerId),
    );
  }

  shippingOf(workspaceId: string, blueprintId: number, providerId: number): Promise<Dated<CatalogShipping>> {
    const { gateway } = this.deps;
    return this.read(workspaceId, `shipping/${blueprintId}/${providerId}`, (access) =>
      gateway.shippingOf(access, blueprintId, providerId),
    );
  }

  /** Resolves when nothing is being fetched any more. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.refreshing.values());
  }

  private async read<Body>(
    workspaceId: string,
    part: string,
    load: (access: AccountAccess) => Promise<Body>,
  ): Promise<Dated<Body>> {
    const { db, clock, logger } = this.deps;
    const key = `${this.source}/${part}`;
    const [kept] = await db.query<{ body: Body; asOf: Date }>(FIND, [key]);
    if (!kept) return this.fetch(workspaceId, key, load);
    if (clock.now().getTime() - kept.asOf.getTime() > FRESH_MS) {
      this.fetch(workspaceId, key, load).catch((error: unknown) =>
        logger.debug({ err: error, key }, 'the catalogue could not be read anew; the old one stays'),
      );
    }
    return kept;
  }

  /** One call for all who ask at the same time. */
  private fetch<Body>(
    workspaceId: string,
    key: string,
    load: (access: AccountAccess) => Promise<Body>,
  ): Promise<Dated<Body>> {
    const running = this.refreshing.get(key) as Promise<Dated<Body>> | undefined;
    if (running) return running;
    const work = this.load(workspaceId, key, load).finally(() => this.refreshing.delete(key));
    this.refreshing.set(key, work);
    return work;
  }

  private async load<Body>(
    workspaceId: string,
    key: string,
    load: (access: AccountAccess) => Promise<Body>,
  ): Promise<Dated<Body>> {
    const { calls, db, clock } = this.deps;
    const body = await calls.call(workspaceId, 'printify', load);
    const asOf = clock.now();
    await db.query(STORE, [key, JSON.stringify(body), asOf]);
    return { body, asOf };
  }
}

/** Short, because keys have a length: mode, and a mark of the address. */
function sourceOf({ mode, baseUrl }: CatalogueDeps['printify']): string {
  return `${mode}-${createHash('sha256').update(baseUrl).digest('hex').slice(0, 12)}`;
}
