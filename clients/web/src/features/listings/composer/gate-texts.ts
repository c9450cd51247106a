import { defineMessages } from 'react-intl';
import type { ListingChecksQuery, ListingGateCode } from '../../../gql/listings.js';

/** What the server finds in the way. */
export type GateBlocker = NonNullable<ListingChecksQuery['listing']>['gate']['blockers'][number];

/** What keeps a listing from going live, in the reader's words. */
export const gateTexts = defineMessages<ListingGateCode>({
  NOT_CONNECTED: { id: 'composer.gate.NOT_CONNECTED' },
  SHOP_NOT_CHOSEN: { id: 'composer.gate.SHOP_NOT_CHOSEN' },
  SHOP_DIFFERS: { id: 'composer.gate.SHOP_DIFFERS' },
  CURRENCY_DIFFERS: { id: 'composer.gate.CURRENCY_DIFFERS' },
  RATE_MISSING: { id: 'composer.gate.RATE_MISSING' },
  RATE_OLD: { id: 'composer.gate.RATE_OLD' },
  MIXED_PROVIDERS: { id: 'composer.gate.MIXED_PROVIDERS' },
  NO_PRODUCT: { id: 'composer.gate.NO_PRODUCT' },
  PRODUCT_NOT_READY: { id: 'composer.gate.PRODUCT_NOT_READY' },
  NO_VARIANT: { id: 'composer.gate.NO_VARIANT' },
  CONTENT_INVALID: { id: 'composer.gate.CONTENT_INVALID' },
  SCREENING_BLOCKS: { id: 'composer.gate.SCREENING_BLOCKS' },
  BUSY: { id: 'composer.gate.BUSY' },
});

const PROVIDERS: Readonly<Record<string, string>> = { etsy: 'Etsy', printify: 'Printify' };

/** What a text names: the provider that its action leads to, and the shop. */
export const gateValues = ({ action, shop }: Pick<GateBlocker, 'action' | 'shop'>) => ({
  provider: PROVIDERS[action?.split(':')[1] ?? ''] ?? '',
  shop: shop ?? '',
});
