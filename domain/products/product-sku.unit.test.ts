import fc from 'fast-check';
import { productIdOfSku, skuOf, skuPrefixOf } from './product-sku.js';

it('names its product, whatever the id and the place, in the 32 characters that Etsy takes', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 0, max: 999 }), (productId, position) => {
      const sku = skuOf(productId, position);
      expect(sku.length).toBeLessThanOrEqual(32);
      expect(sku.startsWith(skuPrefixOf(productId))).toBe(true);
      expect(productIdOfSku(sku)).toBe(productId);
    }),
  );
});

it('takes no other SKU for one of ours', () => {
  for (const sku of ['', 'TEE-RED-XL', 'PP-', 'PP-12-3', 'PP-ZZZZZZZZZZZZZZZZZZZZZZZZZ-1']) {
    expect(productIdOfSku(sku)).toBeUndefined();
  }
});
