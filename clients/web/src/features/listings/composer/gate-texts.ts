import { defineMessages } from 'react-intl';
import type { ListingGateCode } from '../../../gql/listings.js';

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
