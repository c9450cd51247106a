import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the rounds of looks at goods ask by: when each was tried last, and whose a thing of Printify's is. */
export class GoodsLooks20261130000800 implements MigrationInterface {
  name = 'GoodsLooks20261130000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
-- When a round took it up last, whether the look succeeded or not: what cannot be looked at must not keep others waiting.
ALTER TABLE products ADD COLUMN tried_at timestamptz;
ALTER TABLE orders ADD COLUMN tried_at timestamptz;
CREATE INDEX products_due_idx ON products (greatest(checked_at, tried_at) NULLS FIRST)
  WHERE printify_product_id IS NOT NULL AND status IN ('ready', 'published');
CREATE INDEX orders_due_idx ON orders (greatest(checked_at, tried_at) NULLS FIRST)
  WHERE printify_order_id IS NOT NULL AND status IN ('review', 'approved', 'production', 'shipped', 'failed');
-- Messages of Printify name the thing and not the workspace.
CREATE INDEX products_by_printify_idx ON products (printify_product_id) WHERE printify_product_id IS NOT NULL;
CREATE INDEX orders_by_printify_idx ON orders (printify_order_id) WHERE printify_order_id IS NOT NULL;
`;

const DOWN = `
DROP INDEX orders_by_printify_idx, products_by_printify_idx, orders_due_idx, products_due_idx;
ALTER TABLE orders DROP COLUMN tried_at;
ALTER TABLE products DROP COLUMN tried_at;
`;
