import type { LRUCache } from 'lru-cache';
import type { Clock } from '#infra/clock.js';
import type { Actor } from '../../accounts/actor.js';
import { requireRight, requireWorkspace } from '../../accounts/permissions.js';
import type { AccountAccess, AccountCalls } from '../../connections/account-calls.js';
import type { EtsyShopGateway } from './etsy-shop.gateway.js';
import type { EtsyTaxonomyNode, EtsyTaxonomyProperty } from './etsy-shop.replies.js';
import { keptValues } from './kept-values.js';
import { problemFrom } from './shop-options.js';

/** A category: where it stands in the tree, for people. */
export interface Category {
  readonly id: string;
  readonly path: string;
}

export interface EtsyCategoriesDeps {
  calls: AccountCalls;
  gateway: EtsyShopGateway;
  clock: Clock;
}

const KEPT_MS = 24 * 3_600_000;
const FOUND = 20;
/** There is one tree, the same for every workspace. */
const TREE = 'tree';

/** Etsy's categories, and what can be said of their goods. Kept in this process for a day. */
export class EtsyCategories {
  private readonly tree: LRUCache<string, Category[]>;
  private readonly properties: LRUCache<string, EtsyTaxonomyProperty[]>;

  constructor(private readonly deps: EtsyCategoriesDeps) {
    this.tree = keptValues(deps.clock, KEPT_MS);
    this.properties = keptValues(deps.clock, KEPT_MS);
  }

  /** Categories whose path has all the words, the shortest first. Empty while Etsy cannot be asked. */
  async find(actor: Actor, search: string): Promise<Category[]> {
    requireRight(actor, 'listings.read');
    const words = search
      .toLowerCase()
      .split(/[^\p{L}\p{Nd}]+/u)
      .filter(Boolean);
    if (words.length === 0) return [];
    try {
      const tree = await this.all(requireWorkspace(actor));
      return tree
        .filter(({ path }) => words.every((word) => path.toLowerCase().includes(word)))
        .sort((left, right) => left.path.length - right.path.length)
        .slice(0, FOUND);
    } catch (error) {
      problemFrom(error);
      return [];
    }
  }

  /** What can be said of goods of a category. Empty while Etsy cannot be asked. */
  async attributes(actor: Actor, taxonomyId: string): Promise<EtsyTaxonomyProperty[]> {
    requireRight(actor, 'listings.read');
    try {
      const { calls } = this.deps;
      const all = await calls.call(requireWorkspace(actor), 'etsy', (access) => this.propertiesOf(access, taxonomyId));
      return all.filter(({ supports_attributes: isAttribute }) => isAttribute === true);
    } catch (error) {
      problemFrom(error);
      return [];
    }
  }

  /** The properties of a category, for whoever has access already. @throws ProviderFailure */
  async propertiesOf(access: AccountAccess, taxonomyId: string): Promise<EtsyTaxonomyProperty[]> {
    const known = this.properties.get(taxonomyId);
    if (known) return known;
    const value = await this.deps.gateway.properties(access, taxonomyId);
    this.properties.set(taxonomyId, value);
    return value;
  }

  /** All categories. @throws AppError, ProviderFailure */
  async all(workspaceId: string): Promise<Category[]> {
    const known = this.tree.get(TREE);
    if (known) return known;
    const nodes = await this.deps.calls.call(workspaceId, 'etsy', (access) => this.deps.gateway.taxonomy(access));
    const tree = flattened(nodes, '');
    this.tree.set(TREE, tree);
    return tree;
  }
}

function flattened(nodes: readonly EtsyTaxonomyNode[], above: string): Category[] {
  return nodes.flatMap(({ id, name, children }) => {
    const path = above === '' ? name : `${above} > ${name}`;
    return [{ id, path }, ...flattened(children, path)];
  });
}
