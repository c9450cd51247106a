import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { GOODS_CURRENCY } from '#schema/products/currency.values.js';
import { makeProductPayload, type MakeProduct } from '#schema/products/product.jobs.js';
import { PRODUCT_RULES } from '#schema/products/product.rules.js';
import { type ProductTemplate, templateOf } from '#schema/products/product-template.values.js';
import type { JobHandler, JobRun } from '../pipeline/job-contract.js';
import type { PipelineNotes } from '../pipeline/pipeline-notes.js';
import type { ArtworkUpload, DesignRow } from './artwork-upload.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { shippingCostTo } from './catalogue/shipping-cost.js';
import { chooseVariants, type OfferedVariant, offeredVariants } from './catalogue/variant-choice.js';
import type { MockupPolling } from './mockup-polling.js';
import type { MadeProduct, ProductCreation } from './product-creation.js';
import type { PrintifyWebhookSetup } from './webhooks/printify-webhook-setup.js';
import { DESIGN, FAILED, type ProductRow, READY, SET_PROVIDER } from './product-statements.js';
import { readProduct } from './read-product.js';

export interface MakeProductDeps {
  db: Database;
  catalogue: Catalogue;
  artwork: ArtworkUpload;
  creation: ProductCreation;
  mockups: MockupPolling;
  notes: PipelineNotes;
  webhookSetup: PrintifyWebhookSetup;
  logger: Logger;
}

/** Makes a product at Printify out of a design: exactly one, whatever is killed in between. */
export function makeProductHandler(deps: MakeProductDeps): JobHandler<MakeProduct> {
  return {
    kind: 'make-product',
    payload: makeProductPayload,
    maxAttempts: 12,
    run: (job) => makeProduct(deps, job),
    failed: async (tx, { workspaceId, payload }, problem) => {
      await tx.query(FAILED, [workspaceId, payload.productId, JSON.stringify(problem)]);
    },
  };
}

async function makeProduct(deps: MakeProductDeps, job: JobRun<MakeProduct>): Promise<object> {
  const { creation, mockups } = deps;
  const { productId } = job.payload;
  const ordered = await readProduct(deps.db, job.workspaceId, productId);
  if (ordered.status === 'ARCHIVED') throw archived();
  if (ordered.status === 'READY' && ordered.printifyProductId !== null) return factsOf(ordered);
  const template = requireTemplate(ordered);
  const design = await readDesign(deps.db, ordered);
  await job.progress(5, 'catalogue');
  const product = await withProvider(deps, ordered, template);
  const variants = await chosenVariants(deps.catalogue, product, template);
  const shippingMinor = await shippingOf(deps.catalogue, product, variants);
  const made = madeOf(product) ?? (await createOnce(deps, job, { product, template, design, variants }));
  await job.progress(65, 'price');
  const priced = await pricedOnce(job, product, () => creation.price(job, { product, variants, made, shippingMinor }));
  await job.progress(80, 'mockups');
  const pictures = await mockups.await(job, priced);
  const ready = await deps.db.transaction(async (tx) => {
    const [row] = await tx.query<ProductRow>(READY, [job.workspaceId, productId, JSON.stringify(pictures)]);
    if (row) await deps.notes.productMade(tx, { workspaceId: job.workspaceId, id: row.id });
    return row;
  });
  if (!ready && (await readProduct(deps.db, job.workspaceId, productId)).status === 'ARCHIVED') {
    await creation.discard(job, made);
    throw archived();
  }
  await tellUsOfChanges(deps, job);
  return factsOf(ready ?? priced);
}

/** Brings the artwork to Printify and makes the product there. @throws AppError CONFLICT when it was archived meanwhile */
async function createOnce(
  { db, artwork, creation }: MakeProductDeps,
  job: JobRun<MakeProduct>,
  order: Omit<Parameters<ProductCreation['create']>[1], 'uploadId'>,
): Promise<MadeProduct> {
  await job.progress(20, 'upload');
  const uploadId = await artwork.upload(job, order.design);
  await job.progress(45, 'create');
  if ((await readProduct(db, job.workspaceId, order.product.id)).status === 'ARCHIVED') throw archived();
  return creation.create(job, { ...order, uploadId });
}

/** Attempts that only wait for mock-ups do not send the same prices again; a product that was changed since is priced anew. */
async function pricedOnce(job: JobRun, product: ProductRow, price: () => Promise<ProductRow>): Promise<ProductRow> {
  let priced: ProductRow | undefined;
  const version = await job.keep('priced', async () => {
    priced = await price();
    return priced.version;
  });
  return priced ?? (product.version === version ? product : price());
}

/** What an earlier attempt has made. */
function madeOf({ printifyProductId, printifyShopId }: ProductRow): MadeProduct | undefined {
  return printifyProductId === null ? undefined : { printifyProductId, printifyShopId };
}

/** Without it the daily look still finds what changed, so a failure here fails nothing. */
async function tellUsOfChanges({ webhookSetup, logger }: MakeProductDeps, { workspaceId }: JobRun): Promise<void> {
  await webhookSetup
    .ensure(workspaceId)
    .catch((error: unknown) => logger.info({ err: error, workspaceId }, 'webhooks of Printify could not be set up'));
}

/** A suggested provider that Printify does not list for these goods any more gives way to one that it does. */
async function withProvider(
  deps: MakeProductDeps,
  product: ProductRow,
  template: ProductTemplate,
): Promise<ProductRow> {
  const { workspaceId, id, blueprintId, printProviderId, printifyProductId } = product;
  if (printifyProductId !== null) return product;
  const { body: listed } = await deps.catalogue.providersOf(workspaceId, blueprintId);
  if (listed.some((provider) => provider.id === printProviderId)) return product;
  const isSuggested = template.providers.some((provider) => provider.id === printProviderId);
  const other =
    template.providers.find((provider) => listed.some(({ id: known }) => known === provider.id)) ?? listed[0];
  if (!isSuggested || !other) throw providerGone();
  const [row] = await deps.db.query<ProductRow & Record<string, unknown>>(SET_PROVIDER, [workspaceId, id, other.id]);
  return row ?? product;
}

function providerGone(): AppError {
  const message = 'This print provider does not make these goods any more: make the product with another provider.';
  return new AppError('BAD_USER_INPUT', message, { facts: { action: 'edit:product' } });
}

async function chosenVariants(
  catalogue: Catalogue,
  product: ProductRow,
  template: ProductTemplate,
): Promise<OfferedVariant[]> {
  const { body } = await catalogue.variantsOf(product.workspaceId, product.blueprintId, product.printProviderId);
  const variants = chooseVariants(template, offeredVariants(template, body), product.wanted);
  if (variants.length > PRODUCT_RULES.variants.max) throw tooMany(variants.length);
  if (variants.length > 0) return variants;
  throw new AppError(
    'BAD_USER_INPUT',
    'This print provider has none of the chosen sizes and colours: choose others, or another provider.',
    {
      facts: { action: 'edit:product' },
    },
  );
}

function tooMany(count: number): AppError {
  const message = `This choice makes ${count} variants, and Printify takes ${PRODUCT_RULES.variants.max} of a product: make two products, each with fewer colours or sizes.`;
  return new AppError('BAD_USER_INPUT', message, { facts: { action: 'edit:product' } });
}

async function shippingOf(
  catalogue: Catalogue,
  product: ProductRow,
  variants: readonly OfferedVariant[],
): Promise<number | null> {
  const { body } = await catalogue.shippingOf(product.workspaceId, product.blueprintId, product.printProviderId);
  const ids = new Set(variants.map(({ printifyVariantId }) => printifyVariantId));
  const cost = shippingCostTo(body, product.feeCountry, ids);
  if (cost && cost.currency !== GOODS_CURRENCY) throw otherCurrency(cost.currency);
  return cost?.firstMinor ?? null;
}

function otherCurrency(currency: string): AppError {
  const message = `This print provider's shipping is priced in ${currency} and the product in ${GOODS_CURRENCY}: choose another print provider.`;
  return new AppError('BAD_USER_INPUT', message, { facts: { action: 'edit:product' } });
}

async function readDesign(db: Database, product: ProductRow): Promise<DesignRow> {
  const [design] = product.designId
    ? await db.query<DesignRow & Record<string, unknown>>(DESIGN, [product.workspaceId, product.designId])
    : [];
  if (design) return design;
  throw new AppError('NOT_FOUND', 'The design of this product is gone: make the product again from another design.', {
    facts: { action: 'edit:design' },
  });
}

function requireTemplate({ template }: ProductRow): ProductTemplate {
  const found = templateOf(template);
  if (!found) throw new Error(`a product of an unknown template: ${template}`);
  return found;
}

function archived(): AppError {
  return new AppError('CONFLICT', 'This product was archived meanwhile; it is not made any more.');
}

function factsOf({ id, printifyProductId }: ProductRow): object {
  return { productId: id, printifyProductId };
}
