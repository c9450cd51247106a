import type { ProviderName } from '#infra/provider-config.js';
import type { GateCode } from '#schema/listings/listing-gate.values.js';
import type { ListingBlock } from '#schema/listings/listing.rules.js';
import type { ConnectionsPort, ScreenFinding, ScreenPort } from '../listing-ports.js';
import type { ListingRow, ProductRow } from '../listing-statements.js';
import { faultsOf, localesOf, stateOf, textsOf } from '../listing-state.js';

export interface GateBlocker {
  readonly code: GateCode;
  /** A sentence for people, in English. */
  readonly message: string;
  /** What would help, for a button: `connect:etsy`, `edit:title` … */
  readonly action: string | null;
  /** Field of the listing at fault. */
  readonly field: string | null;
  readonly block: ListingBlock | null;
  readonly locale: string | null;
}

export interface PublishGateDeps {
  connections: ConnectionsPort;
  screen: ScreenPort;
}

const NAMES: Partial<Record<ProviderName, string>> = { etsy: 'Etsy', printify: 'Printify' };
const plain = { action: null, field: null, block: null, locale: null };

/** Says everything that is missing before a listing can go live, at once, each with what to do. */
export class PublishGate {
  constructor(private readonly deps: PublishGateDeps) {}

  /** Empty when it may be published. */
  async check(listing: ListingRow, product: ProductRow | undefined): Promise<GateBlocker[]> {
    if (listing.status === 'PUBLISHING') {
      return [{ ...plain, code: 'BUSY', message: 'It is being published: wait until that has ended.' }];
    }
    return [
      ...(await this.connectionBlockers(listing.workspaceId)),
      ...productBlockers(product),
      ...contentBlockers(listing),
      ...this.screeningBlockers(listing),
    ];
  }

  /** What the screen finds in the texts of a listing, language by language. */
  findings(listing: ListingRow): (ScreenFinding & { field: string; locale: string })[] {
    const state = stateOf(listing);
    return localesOf(state).flatMap((locale) => {
      const { title, description, tags } = textsOf(state, locale);
      const found = this.deps.screen.check([title, description, ...tags], locale);
      return found.map((finding) => ({ ...finding, field: fieldOf(finding.textIndex), locale }));
    });
  }

  private async connectionBlockers(workspaceId: string): Promise<GateBlocker[]> {
    const { connections } = this.deps;
    const modes = await Promise.all(
      (['etsy', 'printify'] as const).map(
        async (provider) => [provider, await connections.modeOf(workspaceId, provider)] as const,
      ),
    );
    const missing = modes.filter(([, mode]) => mode === undefined || mode === 'unconfigured');
    if (missing.length > 0) return missing.map(([provider]) => notConnected(provider));
    const isMixed = new Set(modes.map(([, mode]) => mode)).size > 1;
    return isMixed ? [MIXED] : [];
  }

  private screeningBlockers(listing: ListingRow): GateBlocker[] {
    return this.findings(listing)
      .filter(({ severity }) => severity === 'BLOCK')
      .map(({ matched, field, locale, mark }) => ({
        code: 'SCREENING_BLOCKS' as const,
        message: `“${matched}” cannot be used (${mark}): take it out of the ${field.split('.')[0]!}.`,
        action: `edit:${field}`,
        field,
        block: blockOfField(field),
        locale,
      }));
  }
}

/** Live and sandbox in one publish would make a real listing of pretended goods, or the other way round. */
export const MIXED: GateBlocker = {
  ...plain,
  code: 'MIXED_PROVIDERS',
  message: 'One of Etsy and Printify is live and the other is the sandbox: set the keys of both, or of neither.',
  action: 'settings:providers',
};

const blockOfField = (field: string): ListingBlock => (field.startsWith('tags') ? 'tags' : (field as ListingBlock));
const fieldOf = (index: number): string => (index === 0 ? 'title' : index === 1 ? 'description' : `tags.${index - 2}`);

function notConnected(provider: 'etsy' | 'printify'): GateBlocker {
  const message = `Connect ${NAMES[provider]!} first: the draft stays as it is meanwhile.`;
  return { ...plain, code: 'NOT_CONNECTED', message, action: `connect:${provider}` };
}

function productBlockers(product: ProductRow | undefined): GateBlocker[] {
  if (!product) {
    const message = 'Make a product for this listing first.';
    return [{ ...plain, code: 'NO_PRODUCT', message, action: 'create:product' }];
  }
  if (['ready', 'publishing', 'published'].includes(product.status)) return [];
  const message = 'The product is not ready at Printify yet.';
  return [{ ...plain, code: 'PRODUCT_NOT_READY', message, action: 'open:product' }];
}

function contentBlockers(listing: ListingRow): GateBlocker[] {
  return faultsOf(stateOf(listing)).map(({ field, block, code, params, locale }) => ({
    code: 'CONTENT_INVALID',
    message: `${field}${locale ? ` (${locale})` : ''}: ${code.toLowerCase().replaceAll('_', ' ')}${paramsText(params)}.`,
    action: `edit:${field}`,
    field,
    block,
    locale,
  }));
}

function paramsText(params: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
