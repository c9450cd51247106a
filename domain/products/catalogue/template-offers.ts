import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import type { ProductTemplate, TemplateColor } from '#schema/products/product-template.values.js';
import { tenantOf } from '../../accounts/tenant.js';
import type { Actor } from '../../accounts/actor.js';
import { requireRight, requireWorkspace } from '../../accounts/permissions.js';
import type { JobProblem } from '../../pipeline/job-contract.js';
import { problemOf } from '../../providers/provider-problem.js';
import type { CatalogShipping, CatalogVariant, PrintProvider } from '../printify/printify.replies.js';
import { KNOWN_COSTS } from '../variant-statements.js';
import type { Catalogue, Dated } from './catalogue.js';
import { shippingCostTo } from './shipping-cost.js';
import { offeredVariants } from './variant-choice.js';

/** What Printify took for variants of a blank product, by products of this workspace: its catalogue tells no cost. */
export interface KnownCost {
  printifyVariantId: number;
  costMinor: number;
  currency: string;
  asOf: Date;
  size: string;
  color: string;
}

/** What one print provider has of a template. What is not known is null. */
export interface ProviderOffer {
  readonly id: number;
  readonly title: string;
  readonly country: string | null;
  /** Whether the template suggests it. */
  readonly isSuggested: boolean;
  readonly sizes: readonly string[];
  readonly colors: readonly (TemplateColor | { name: string; hex: string | null })[];
  readonly variantCount: number | null;
  readonly shippingMinor: number | null;
  readonly shippingCurrency: string | null;
  readonly handlingDays: number | null;
  readonly costFromMinor: number | null;
  readonly costToMinor: number | null;
  readonly costCurrency: string | null;
  readonly costAsOf: Date | null;
  readonly catalogueAsOf: Date | null;
}

export interface TemplateOffers {
  readonly providers: readonly ProviderOffer[];
  /** Why some of it is not known. */
  readonly problem: JobProblem | null;
}

/** More than these are not compared: each costs two calls of the catalogue. */
const COMPARED_PROVIDERS = 6;

/** Who makes a template, in which sizes and colours, and what they take. */
export class TemplateOffersReader {
  constructor(private readonly deps: { db: Database; catalogue: Catalogue }) {}

  /** Suggested providers first. @throws AppError FORBIDDEN */
  async of(actor: Actor, template: ProductTemplate, country: string): Promise<TemplateOffers> {
    requireRight(actor, 'products.read');
    const workspaceId = requireWorkspace(actor);
    const problems: JobProblem[] = [];
    const listed = await attempt(() => this.deps.catalogue.providersOf(workspaceId, template.blueprintId), problems);
    const makers = orderProviders(template, listed?.body);
    const providers = await Promise.all(
      makers.map((provider) => this.offerOf(actor, { workspaceId, template, provider, country, problems })),
    );
    return { providers, problem: problems[0] ?? null };
  }

  /** @throws AppError FORBIDDEN */
  async knownCosts(actor: Actor, template: ProductTemplate, providerId: number): Promise<KnownCost[]> {
    requireRight(actor, 'products.read');
    const db = this.deps.db.as(tenantOf(actor));
    const values = [requireWorkspace(actor), template.blueprintId, providerId];
    return db.query<KnownCost & Record<string, unknown>>(KNOWN_COSTS, values);
  }

  private async offerOf(
    actor: Actor,
    order: {
      workspaceId: string;
      template: ProductTemplate;
      provider: PrintProvider;
      country: string;
      problems: JobProblem[];
    },
  ): Promise<ProviderOffer> {
    const { workspaceId, template, provider, country, problems } = order;
    const { catalogue } = this.deps;
    const [variants, shipping, costs] = await Promise.all([
      attempt(() => catalogue.variantsOf(workspaceId, template.blueprintId, provider.id), problems),
      attempt(() => catalogue.shippingOf(workspaceId, template.blueprintId, provider.id), problems),
      this.knownCosts(actor, template, provider.id),
    ]);
    const { id, title, location } = provider;
    return {
      id,
      title,
      country: location?.country ?? null,
      isSuggested: template.providers.some((suggested) => suggested.id === id),
      ...goodsOf(template, variants),
      ...sendingOf(shipping, country),
      ...rangeOf(costs),
    };
  }
}

/** Undefined when it cannot be had now; why is noted. */
async function attempt<Result>(read: () => Promise<Result>, problems: JobProblem[]): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError && error.code === 'INTERNAL') throw error;
    problems.push(problemOf(error));
    return undefined;
  }
}

function orderProviders(template: ProductTemplate, listed: readonly PrintProvider[] | undefined): PrintProvider[] {
  if (!listed) return template.providers.map(({ id, title }) => ({ id, title }));
  const known = new Map(listed.map((provider) => [provider.id, provider]));
  const suggested = template.providers.flatMap(({ id }) => known.get(id) ?? []);
  const others = listed.filter(({ id }) => !template.providers.some((provider) => provider.id === id));
  return [...suggested, ...others].slice(0, COMPARED_PROVIDERS);
}

function goodsOf(template: ProductTemplate, variants: Dated<CatalogVariant[]> | undefined) {
  const offered = variants ? offeredVariants(template, variants.body) : [];
  return {
    sizes: distinct(offered.map(({ size }) => size)),
    colors: distinctColors(offered),
    variantCount: variants ? offered.length : null,
    catalogueAsOf: variants?.asOf ?? null,
  };
}

function sendingOf(shipping: Dated<CatalogShipping> | undefined, country: string) {
  const cost = shipping && shippingCostTo(shipping.body, country);
  return {
    shippingMinor: cost?.firstMinor ?? null,
    shippingCurrency: cost?.currency ?? null,
    handlingDays: daysOf(shipping?.body.handling_time ?? null),
  };
}

function rangeOf(costs: readonly KnownCost[]) {
  const amounts = costs.map(({ costMinor }) => costMinor);
  const dates = costs.map(({ asOf }) => asOf.getTime());
  const isKnown = costs.length > 0;
  return {
    costFromMinor: isKnown ? Math.min(...amounts) : null,
    costToMinor: isKnown ? Math.max(...amounts) : null,
    costCurrency: costs[0]?.currency ?? null,
    costAsOf: isKnown ? new Date(Math.min(...dates)) : null,
  };
}

function daysOf(time: { value: number; unit: string } | null): number | null {
  return time && /day/i.test(time.unit) ? time.value : null;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '');
}

function distinctColors(offered: readonly { color: string; colorHex: string | null }[]) {
  const hexOf = new Map(offered.map(({ color, colorHex }) => [color, colorHex]));
  return [...hexOf].filter(([name]) => name !== '').map(([name, hex]) => ({ name, hex }));
}
