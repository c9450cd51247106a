import type { LRUCache } from 'lru-cache';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Actor } from '../../accounts/actor.js';
import { requireRight, requireWorkspace } from '../../accounts/permissions.js';
import { type Refusal, refuse } from '../../accounts/refusal.js';
import type { AccountAccess, AccountCalls } from '../../connections/account-calls.js';
import { problemOf } from '../../providers/provider-problem.js';
import type { EtsyShopGateway } from './etsy-shop.gateway.js';
import { keptValues } from './kept-values.js';

/** One thing that can be chosen. */
export interface ShopOption {
  readonly id: string;
  readonly name: string;
}
export interface ProcessingOption extends ShopOption {
  readonly minDays: number | null;
  readonly maxDays: number | null;
}
export interface ReturnOption {
  readonly id: string;
  readonly acceptsReturns: boolean;
  readonly acceptsExchanges: boolean;
  readonly deadlineDays: number | null;
}

/** What the chosen shop offers; empty lists and a problem while Etsy cannot be asked. */
export interface ShopChoices {
  readonly shippingProfiles: readonly ShopOption[];
  readonly processingProfiles: readonly ProcessingOption[];
  readonly returnPolicies: readonly ReturnOption[];
  readonly sections: readonly ShopOption[];
  readonly productionPartners: readonly ShopOption[];
  /** ISO 4217; null while Etsy cannot be asked. */
  readonly currency: string | null;
  readonly problem: { code: string; message: string; action: string | null } | null;
}

export type ProfileOutcome = { profile: ProcessingOption } | Refusal<'OUT_OF_RANGE' | 'ETSY_REFUSED'>;

const CHOICES_KEPT_MS = 5 * 60_000;
const NOTHING: ShopChoices = {
  shippingProfiles: [],
  processingProfiles: [],
  returnPolicies: [],
  sections: [],
  productionPartners: [],
  currency: null,
  problem: null,
};

export interface ShopOptionsDeps {
  calls: AccountCalls;
  gateway: EtsyShopGateway;
  clock: Clock;
  /** The Etsy shop that a workspace has chosen, without asking Etsy; null: none. */
  shopOf: (workspaceId: string) => Promise<string | null>;
}

/** What a shop has to choose from. Kept in this process for a while: it changes rarely. */
export class ShopOptions {
  /** By workspace, each of the shop that was chosen then. */
  private readonly choices: LRUCache<string, ShopChoices & { shopId: string | null }>;

  constructor(private readonly deps: ShopOptionsDeps) {
    this.choices = keptValues(deps.clock, CHOICES_KEPT_MS);
  }

  /** @param isFresh asks Etsy again @throws AppError FORBIDDEN without the right */
  async of(actor: Actor, isFresh = false): Promise<ShopChoices> {
    requireRight(actor, 'listings.read');
    const workspaceId = requireWorkspace(actor);
    const shopId = await this.deps.shopOf(workspaceId);
    const known = this.choices.get(workspaceId);
    if (known && known.shopId === shopId && !isFresh) return known;
    try {
      const value = await this.read(workspaceId);
      this.choices.set(workspaceId, { ...value, shopId });
      return value;
    } catch (error) {
      return { ...NOTHING, problem: problemFrom(error) };
    }
  }

  /** Makes a processing profile, or finds the equal one that Etsy has. */
  async createProcessingProfile(actor: Actor, order: { minDays: number; maxDays: number }): Promise<ProfileOutcome> {
    requireRight(actor, 'listings.write');
    const { minDays, maxDays } = order;
    if (minDays < 1 || maxDays > 10 || minDays > maxDays) {
      return refuse('OUT_OF_RANGE', 'maxDays', 'Etsy takes 1 to 10 days, the longer not below the shorter.');
    }
    const workspaceId = requireWorkspace(actor);
    try {
      const profile = await this.deps.calls.call(workspaceId, 'etsy', (access) => this.makeProfile(access, order));
      this.choices.delete(workspaceId);
      return { profile };
    } catch (error) {
      if (!(error instanceof ProviderFailure || error instanceof AppError)) throw error;
      return refuse('ETSY_REFUSED', null, error.message);
    }
  }

  private async makeProfile(
    access: AccountAccess,
    order: { minDays: number; maxDays: number },
  ): Promise<ProcessingOption> {
    const { gateway } = this.deps;
    try {
      return processingOf(await gateway.createReadinessState(access, order));
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.status !== 409) throw error;
      const there = (await gateway.readinessStates(access)).map(processingOf);
      const equal = there.find(({ minDays, maxDays }) => minDays === order.minDays && maxDays === order.maxDays);
      if (!equal) throw error;
      return equal;
    }
  }

  /** Asks Etsy, whatever is kept. @throws AppError, ProviderFailure */
  read(workspaceId: string): Promise<ShopChoices> {
    const { calls, gateway } = this.deps;
    return calls.call(workspaceId, 'etsy', async (access) => {
      const [shop, shipping, readiness, returns, sections, partners] = await Promise.all([
        gateway.shop(access),
        gateway.shippingProfiles(access),
        gateway.readinessStates(access),
        gateway.returnPolicies(access),
        gateway.sections(access),
        gateway.productionPartners(access),
      ]);
      return {
        shippingProfiles: shipping.map((one) => ({ id: one.shipping_profile_id, name: one.title })),
        processingProfiles: readiness.map(processingOf),
        returnPolicies: returns.map((one) => ({
          id: one.return_policy_id,
          acceptsReturns: one.accepts_returns,
          acceptsExchanges: one.accepts_exchanges,
          deadlineDays: one.return_deadline ?? null,
        })),
        sections: sections.map((one) => ({ id: one.shop_section_id, name: one.title })),
        productionPartners: partners.map((one) => ({
          id: one.production_partner_id,
          name: [one.partner_name, one.location].filter(Boolean).join(', '),
        })),
        currency: shop.currency_code,
        problem: null,
      };
    });
  }

  /** The chosen shop itself, as it is now. @throws AppError, ProviderFailure */
  shop(workspaceId: string, signal?: AbortSignal): Promise<{ id: string; currency: string }> {
    return this.deps.calls.call(workspaceId, 'etsy', async (access) => {
      const { shop_id: id, currency_code: currency } = await this.deps.gateway.shop({
        ...access,
        ...(signal && { signal }),
      });
      return { id, currency };
    });
  }
}

function processingOf(state: Awaited<ReturnType<EtsyShopGateway['readinessStates']>>[number]): ProcessingOption {
  const { readiness_state_id: id, processing_days_display_label: label, readiness_state: kind } = state;
  const minDays = state.min_processing_days ?? null;
  const maxDays = state.max_processing_days ?? null;
  return { id, name: label || kind.replaceAll('_', ' '), minDays, maxDays };
}

/** What people are told; faults of ours go on as they are. */
export function problemFrom(error: unknown): NonNullable<ShopChoices['problem']> {
  if (!(error instanceof ProviderFailure || error instanceof AppError)) throw error;
  const { code, message, action } = problemOf(error);
  return { code, message, action };
}
