/**
 * Printify has no field for our own id, so the SKUs of the variants carry it: whoever finds one knows whose product it is.
 * `PP-` and the id in base 36; a variant adds its number. Etsy takes 32 characters at most.
 */
export function skuPrefixOf(productId: string): string {
  const number = BigInt(`0x${productId.replaceAll('-', '')}`);
  return `PP-${number.toString(36).padStart(25, '0')}-`.toUpperCase();
}

export function skuOf(productId: string, position: number): string {
  return `${skuPrefixOf(productId)}${position.toString(36).toUpperCase()}`;
}

/** The product's part of an SKU; undefined when it is none of ours. */
export function productIdOfSku(sku: string): string | undefined {
  const match = /^PP-([0-9A-Z]{25})-[0-9A-Z]{1,3}$/.exec(sku.toUpperCase());
  if (!match) return undefined;
  const number = Array.from(match[1]!).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  const hex = number.toString(16).padStart(32, '0');
  if (hex.length !== 32) return undefined;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
