/** What keeps a listing from being published. Clients make the sentence. */
export const GATE_CODES = [
  'NOT_CONNECTED',
  'SHOP_NOT_CHOSEN',
  'SHOP_DIFFERS',
  'CURRENCY_DIFFERS',
  'RATE_MISSING',
  'RATE_OLD',
  'MIXED_PROVIDERS',
  'NO_PRODUCT',
  'PRODUCT_NOT_READY',
  'NO_VARIANT',
  'CONTENT_INVALID',
  'SCREENING_BLOCKS',
  'BUSY',
] as const;
export type GateCode = (typeof GATE_CODES)[number];
