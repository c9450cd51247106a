/**
 * What Printify's costs and our prices are in: the currency of the Printify account, which its API does not name for products
 * (docs/adr/0030). Whatever names another one is refused rather than taken for it.
 */
export const GOODS_CURRENCY = 'USD';
