import { defineMessages } from 'react-intl';
import type { IntlShape } from 'react-intl';
import type { DriftKind, PriceLineName, ProductStatus, ProductTemplateName } from '../../gql/products.js';
import type { Tone } from '../../ui/chip.js';

export const templateNames = defineMessages<ProductTemplateName>({
  TEE: { id: 'products.template.TEE' },
  HOODIE: { id: 'products.template.HOODIE' },
  SWEATSHIRT: { id: 'products.template.SWEATSHIRT' },
  MUG: { id: 'products.template.MUG' },
  TOTE: { id: 'products.template.TOTE' },
  POSTER: { id: 'products.template.POSTER' },
  STICKER: { id: 'products.template.STICKER' },
  PHONE_CASE: { id: 'products.template.PHONE_CASE' },
});

export const statusNames = defineMessages<ProductStatus>({
  DRAFT: { id: 'products.status.DRAFT' },
  CREATING: { id: 'products.status.CREATING' },
  READY: { id: 'products.status.READY' },
  PUBLISHING: { id: 'products.status.PUBLISHING' },
  PUBLISHED: { id: 'products.status.PUBLISHED' },
  FAILED: { id: 'products.status.FAILED' },
  ARCHIVED: { id: 'products.status.ARCHIVED' },
});

export const STATUS_TONES: Readonly<Record<ProductStatus, Tone>> = {
  DRAFT: 'plain',
  CREATING: 'info',
  READY: 'accent',
  PUBLISHING: 'info',
  PUBLISHED: 'positive',
  FAILED: 'negative',
  ARCHIVED: 'plain',
};

export const driftTexts = defineMessages<DriftKind>({
  DELETED: { id: 'products.drift.DELETED' },
  TITLE: { id: 'products.drift.TITLE' },
  PRICE: { id: 'products.drift.PRICE' },
  COST: { id: 'products.drift.COST' },
  STOCK: { id: 'products.drift.STOCK' },
  ENABLED: { id: 'products.drift.ENABLED' },
  VARIANT_GONE: { id: 'products.drift.VARIANT_GONE' },
});

export const lineNames = defineMessages<PriceLineName>({
  PRICE: { id: 'products.line.PRICE' },
  SHIPPING_PAID: { id: 'products.line.SHIPPING_PAID' },
  COST: { id: 'products.line.COST' },
  SHIPPING: { id: 'products.line.SHIPPING' },
  LISTING_FEE: { id: 'products.line.LISTING_FEE' },
  TRANSACTION_FEE: { id: 'products.line.TRANSACTION_FEE' },
  PAYMENT_FEE: { id: 'products.line.PAYMENT_FEE' },
  PROFIT: { id: 'products.line.PROFIT' },
});

/** Hundredths of a percent: 3000 reads 30%. */
export const formatBps = (intl: IntlShape, bps: number): string =>
  intl.formatNumber(bps / 10_000, { style: 'percent', maximumFractionDigits: 1 });
