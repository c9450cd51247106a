import { z } from 'zod';
import type { AccountAccess } from '../../connections/account-calls.js';
import { type EtsyCalls, shopOf } from './etsy-calls.js';
import {
  etsyProductionPartner,
  etsyReadinessState,
  type EtsyReadinessState,
  etsyReturnPolicy,
  etsySection,
  etsyShippingProfile,
  etsyShop,
  type EtsyTaxonomyNode,
  etsyTaxonomyNode,
  etsyTaxonomyProperty,
  type EtsyTaxonomyProperty,
  listOf,
} from './etsy-shop.replies.js';

/** A processing profile that is wanted: how long a piece is in the making. Days, 1 to 10. */
export interface ReadinessOrder {
  minDays: number;
  maxDays: number;
}

/** Etsy Open API v3, what a shop has to choose from. Every call @throws ProviderFailure. */
export class EtsyShopGateway {
  constructor(private readonly calls: EtsyCalls) {}

  /** The chosen shop itself: what it sells in. */
  shop(access: AccountAccess) {
    const call = { method: 'GET', path: `/shops/${shopOf(access)}`, operation: 'shop' } as const;
    return this.calls.ask(access, call, etsyShop);
  }

  async shippingProfiles(access: AccountAccess) {
    const path = `/shops/${shopOf(access)}/shipping-profiles`;
    const call = { method: 'GET', path, operation: 'shipping-profiles' } as const;
    const { results } = await this.calls.ask(access, call, listOf(etsyShippingProfile));
    return results.filter(({ is_deleted: isDeleted }) => !isDeleted);
  }

  async readinessStates(access: AccountAccess): Promise<EtsyReadinessState[]> {
    const path = `/shops/${shopOf(access)}/readiness-state-definitions?limit=100`;
    const call = { method: 'GET', path, operation: 'readiness-states' } as const;
    return (await this.calls.ask(access, call, listOf(etsyReadinessState))).results;
  }

  /**
   * Makes a processing profile for goods that are made to order. Where an equal one exists Etsy answers 409 and names it in
   * Content-Location, which the error does not carry on: the caller looks for it among `readinessStates`.
   */
  createReadinessState(access: AccountAccess, { minDays, maxDays }: ReadinessOrder): Promise<EtsyReadinessState> {
    const form = {
      readiness_state: 'made_to_order',
      min_processing_time: minDays,
      max_processing_time: maxDays,
      processing_time_unit: 'days',
    };
    const path = `/shops/${shopOf(access)}/readiness-state-definitions`;
    const call = { method: 'POST', path, operation: 'readiness-state-create', form } as const;
    return this.calls.ask(access, call, etsyReadinessState);
  }

  async returnPolicies(access: AccountAccess) {
    const call = {
      method: 'GET',
      path: `/shops/${shopOf(access)}/policies/return`,
      operation: 'return-policies',
    } as const;
    return (await this.calls.ask(access, call, listOf(etsyReturnPolicy))).results;
  }

  async productionPartners(access: AccountAccess) {
    const path = `/shops/${shopOf(access)}/production-partners`;
    const call = { method: 'GET', path, operation: 'production-partners' } as const;
    return (await this.calls.ask(access, call, listOf(etsyProductionPartner))).results;
  }

  async sections(access: AccountAccess) {
    const call = { method: 'GET', path: `/shops/${shopOf(access)}/sections`, operation: 'sections' } as const;
    return (await this.calls.ask(access, call, listOf(etsySection))).results;
  }

  /** The whole tree: thousands of nodes, which change a few times a year. */
  async taxonomy(access: AccountAccess): Promise<EtsyTaxonomyNode[]> {
    const call = { method: 'GET', path: '/seller-taxonomy/nodes', operation: 'taxonomy' } as const;
    return (await this.calls.ask(access, call, z.object({ results: z.array(etsyTaxonomyNode) }))).results;
  }

  /** What can be said of goods of a node. */
  async properties(access: AccountAccess, taxonomyId: string): Promise<EtsyTaxonomyProperty[]> {
    const path = `/seller-taxonomy/nodes/${taxonomyId}/properties`;
    const call = { method: 'GET', path, operation: 'taxonomy-properties' } as const;
    return (await this.calls.ask(access, call, listOf(etsyTaxonomyProperty))).results;
  }
}
