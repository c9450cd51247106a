import type { Statement } from '#infra/postgres/database.js';
import type { ListingLocale } from '#schema/listings/listing.rules.js';
import type { PriceEnding } from '#schema/products/price.rules.js';

/** What a listing is made from: the product with its mock-ups, its design's engine, the idea and the trend. */
export interface SourceRow {
  productId: string | null;
  ideaId: string | null;
  trendId: string | null;
  productTitle: string | null;
  template: string | null;
  currency: string | null;
  mockups: unknown;
  /** Of the cheapest variant that is for sale. */
  priceMinor: number | null;
  costMinor: number | null;
  priceEnding: PriceEnding | null;
  designEngine: string | null;
  ideaTitle: string | null;
  concept: string | null;
  textLines: string[] | null;
  style: string | null;
  audience: string | null;
  ideaKeywords: string[] | null;
  ideaKeyword: string | null;
  ideaLocale: ListingLocale | null;
  brandTone: string | null;
}

const SOURCE = `SELECT p.id AS "productId", i.id AS "ideaId", coalesce(p.trend_id, i.trend_id) AS "trendId",
  p.title AS "productTitle", p.template, p.currency, p.mockups, p.price_ending AS "priceEnding", v.price AS "priceMinor", v.cost AS "costMinor",
  d.engine AS "designEngine", i.title AS "ideaTitle", i.concept, i.text_lines AS "textLines", i.style, i.audience,
  i.keywords AS "ideaKeywords", i.keyword AS "ideaKeyword", i.locale AS "ideaLocale", b.tone AS "brandTone"`;
const SOURCE_JOINS = `LEFT JOIN designs d ON d.id = p.design_id AND d.workspace_id = $1
LEFT JOIN LATERAL (SELECT price_minor AS price, cost_minor AS cost FROM product_variants
  WHERE product_id = p.id AND workspace_id = $1 AND is_enabled ORDER BY price_minor, position LIMIT 1) v ON true`;

export const SOURCE_OF_PRODUCT: Statement = {
  name: 'listings_source_of_product',
  text: `${SOURCE} FROM products p
LEFT JOIN ideas i ON i.id = p.idea_id AND i.workspace_id = $1
LEFT JOIN brand_profiles b ON b.id = i.brand_profile_id AND b.workspace_id = $1
${SOURCE_JOINS} WHERE p.workspace_id = $1 AND p.id = $2 AND p.status <> 'archived'`,
};
export const SOURCE_OF_IDEA: Statement = {
  name: 'listings_source_of_idea',
  text: `${SOURCE} FROM ideas i
LEFT JOIN brand_profiles b ON b.id = i.brand_profile_id AND b.workspace_id = $1
LEFT JOIN products p ON false
${SOURCE_JOINS} WHERE i.workspace_id = $1 AND i.id = $2`,
};
