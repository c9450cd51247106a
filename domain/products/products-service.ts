import type { Database, Tx } from '#infra/postgres/database.js';
import type { SyncProduct } from '#schema/products/product.jobs.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import { isRefused, type Refusal, refuse } from '../accounts/refusal.js';
import { tenantOf } from '../accounts/tenant.js';
import type { AccountCalls } from '../connections/account-calls.js';
import type { IdempotentCall, Idempotency } from '../idempotency/idempotency.js';
import type { JobOrders } from '../pipeline/job-contract.js';
import type { PipelineNotes } from '../pipeline/pipeline-notes.js';
import type { DesignRow } from './artwork-upload.js';
import { completeOrder, faultOfOrder, type OrderFailure, type ProductOrder } from './product-order.js';
import {
  ARCHIVE,
  CREATE_AGAIN,
  DESIGN,
  HAS_ETSY_LISTING,
  INSERT,
  LOCK,
  type ProductRow,
  SET_JOB,
} from './product-statements.js';

export interface ProductsServiceDeps {
  db: Database;
  jobs: JobOrders;
  notes: PipelineNotes;
  audit: AuditLog;
  idempotency: Idempotency;
  calls: Pick<AccountCalls, 'isConnected'>;
}

export interface Made {
  product: ProductRow;
  jobId: string;
}
export type CreateFailure = OrderFailure | 'NOT_FOUND' | 'DESIGN_NOT_APPROVED' | 'NOT_CONNECTED';
export type CreateOutcome = Made | Refusal<CreateFailure>;
type Found<Code extends string> = { product: ProductRow } | (Refusal<Code> & { product?: ProductRow });
export type ArchiveOutcome = Found<'NOT_FOUND' | 'CONFLICT'>;
export type SyncOutcome =
  (Made & { failure?: never }) | (Refusal<'NOT_FOUND' | 'CONFLICT' | 'NOT_MADE'> & { product?: ProductRow });

/** Goods with a design on them: made, kept in line with Printify, and put away. */
export class ProductsService {
  constructor(private readonly deps: ProductsServiceDeps) {}

  /** Writes the product's row and orders its making, together. @throws AppError FORBIDDEN without the right */
  async create(actor: Actor, order: ProductOrder, call: IdempotentCall): Promise<CreateOutcome> {
    requireRight(actor, 'products.write');
    const workspaceId = requireWorkspace(actor);
    const createdBy = actor.kind === 'user' ? actor.userId : undefined;
    return this.deps.idempotency.run<CreateOutcome>(actor, call, {
      run: async (tx) => {
        if (!(await findDesign(tx, workspaceId, order.designId))) return NO_DESIGN;
        if (!(await this.deps.calls.isConnected(workspaceId, 'printify'))) return NOT_CONNECTED;
        const outcome = await this.createFor(tx, workspaceId, { ...order, createdBy });
        if (isRefused(outcome)) return outcome;
        const { id, template, listingOwner } = outcome.product;
        const after = { template, listingOwner };
        await this.deps.audit.record(tx, { actor, action: 'product.created', subject: { kind: 'product', id }, after });
        return outcome;
      },
    });
  }

  /** The same for the product's own runs, which have looked at rights and connections. */
  async createFor(tx: Tx, workspaceId: string, order: ProductOrder): Promise<CreateOutcome> {
    const design = await findDesign(tx, workspaceId, order.designId);
    if (!design) return NO_DESIGN;
    if (design.status !== 'approved') {
      return refuse(
        'DESIGN_NOT_APPROVED',
        'designId',
        'Approve the design first: only approved designs become products.',
      );
    }
    const complete = completeOrder(order);
    const title = order.title?.trim() ?? (design.title || 'Untitled design');
    const fault = faultOfOrder({ ...complete, title, description: order.description });
    if (fault) return fault;
    const [product] = await tx.query<ProductRow>(INSERT, insertValues(workspaceId, { order, complete, design, title }));
    await this.deps.notes.productMade(tx, { workspaceId, id: product!.id });
    const jobId = await this.orderMaking(tx, product!, order);
    return { product: { ...product!, jobId }, jobId };
  }

  /** Makes a product whose making failed again; what was done is not done twice. @throws AppError FORBIDDEN */
  async createAgain(actor: Actor, productId: string): Promise<SyncOutcome> {
    return this.changed<SyncOutcome>(actor, productId, async (tx, product) => {
      if (product.status !== 'FAILED') return { ...refuse('CONFLICT', 'id', 'Its making has not failed.'), product };
      const [again] = await tx.query<ProductRow>(CREATE_AGAIN, [product.workspaceId, productId]);
      const jobId = await this.orderMaking(tx, again!, {});
      await this.note(tx, { actor, action: 'product.made_again', product });
      return { product: again!, jobId };
    });
  }

  /**
   * Puts it away. One that sells by no Etsy listing is deleted at Printify too; a published one stays there, as its listing does.
   * @throws AppError FORBIDDEN
   */
  async archive(actor: Actor, productId: string, expectedVersion: number): Promise<ArchiveOutcome> {
    return this.changed<ArchiveOutcome>(actor, productId, async (tx, product) => {
      if (product.version !== expectedVersion) return stale(product);
      if (product.status === 'PUBLISHING') {
        return { ...refuse('CONFLICT', 'id', 'It is being published: wait until that has ended.'), product };
      }
      const [archived] = await tx.query<ProductRow>(ARCHIVE, [product.workspaceId, productId]);
      await this.deps.notes.subjectGone(tx, { workspaceId: product.workspaceId, id: productId, kind: 'product' });
      const listed = await tx.query(HAS_ETSY_LISTING, [product.workspaceId, productId]);
      if (listed.length === 0) await this.orderSync(tx, archived!, 'remove');
      await this.note(tx, { actor, action: 'product.archived', product });
      return { product: archived! };
    });
  }

  /** Orders a look, a push of what stands here, or fresh mock-ups. @throws AppError FORBIDDEN */
  async sync(actor: Actor, productId: string, action: Exclude<SyncProduct['action'], 'remove'>): Promise<SyncOutcome> {
    return this.changed<SyncOutcome>(actor, productId, async (tx, product) => {
      if (product.printifyProductId === null || product.status === 'ARCHIVED') {
        return { ...refuse('NOT_MADE', 'id', 'It does not stand at Printify.'), product };
      }
      const jobId = await this.orderSync(tx, product, action);
      if (action === 'push') await this.note(tx, { actor, action: 'product.pushed', product });
      return { product, jobId };
    });
  }

  /** For the product's own code, in a transaction that changed it. */
  async orderSync(tx: Tx, product: ProductRow, action: SyncProduct['action']): Promise<string> {
    const { workspaceId, id: productId, version } = product;
    const key = `sync-product:${productId}:${action}:${version}:${product.checkedAt?.getTime() ?? 0}`;
    const subject = { kind: 'product', id: productId } as const;
    const payload: SyncProduct = { productId, action };
    const job = await this.deps.jobs.order(tx, { workspaceId, kind: 'sync-product', key, payload, subject });
    return job.id;
  }

  private async orderMaking(
    tx: Tx,
    { workspaceId, id: productId }: ProductRow,
    { runId, createdBy }: Pick<ProductOrder, 'runId' | 'createdBy'>,
  ): Promise<string> {
    const { id } = await this.deps.jobs.order(tx, {
      workspaceId,
      kind: 'make-product',
      key: `make-product:${productId}`,
      payload: { productId },
      subject: { kind: 'product', id: productId },
      ...(runId && { runId }),
      ...(createdBy && { createdBy }),
    });
    await tx.query(SET_JOB, [workspaceId, productId, id]);
    return id;
  }

  private async changed<Outcome extends object>(
    actor: Actor,
    productId: string,
    work: (tx: Tx, product: ProductRow) => Promise<Outcome>,
  ): Promise<Outcome | Refusal<'NOT_FOUND'>> {
    requireRight(actor, 'products.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx) => {
      const [product] = await tx.query<ProductRow>(LOCK, [workspaceId, productId]);
      return product ? work(tx, product) : refuse('NOT_FOUND', 'id', 'Your workspace has no product with this id.');
    });
  }

  private note(
    tx: Tx,
    { actor, action, product }: { actor: Actor; action: string; product: ProductRow },
  ): Promise<void> {
    return this.deps.audit.record(tx, { actor, action, subject: { kind: 'product', id: product.id } });
  }
}

async function findDesign(tx: Tx, workspaceId: string, designId: string): Promise<DesignRow | undefined> {
  const [design] = await tx.query<DesignRow & Record<string, unknown>>(DESIGN, [workspaceId, designId]);
  return design;
}

const NO_DESIGN = refuse('NOT_FOUND', 'designId', 'Your workspace has no design with this id.');
const NOT_CONNECTED = refuse('NOT_CONNECTED', null, 'Connect Printify and choose a shop first.');

export function stale(product: ProductRow): Refusal<'CONFLICT'> & { product: ProductRow } {
  return {
    ...refuse('CONFLICT', 'expectedVersion', 'Somebody changed it meanwhile: read it again and decide.'),
    product,
  };
}

function insertValues(
  workspaceId: string,
  made: { order: ProductOrder; complete: ReturnType<typeof completeOrder>; design: DesignRow; title: string },
): unknown[] {
  const { order, complete, design, title } = made;
  const { sizes, colors } = complete;
  return [
    workspaceId,
    design.id,
    design.ideaId,
    design.trendId,
    order.template,
    title.slice(0, 140),
    order.description ?? '',
    complete.listingOwner,
    complete.blueprintId,
    complete.printProviderId,
    complete.marginBps,
    complete.priceEnding,
    complete.isShippingIncluded,
    complete.feeCountry,
    JSON.stringify(complete.feeRates),
    JSON.stringify({ sizes, colors }),
    order.createdBy ?? null,
  ];
}
