import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders that are not at Printify yet go to the shop of their product, not to the one that is chosen when their job runs. */
export class OrderShops20261130001800 implements MigrationInterface {
  name = 'OrderShops20261130001800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  /** A shop that is said too early harms nobody. */
  async down(): Promise<void> {
    // Nothing to take back.
  }
}

const TABLES = ['orders', 'products'];
const walls = (how: string) => TABLES.map((table) => `ALTER TABLE ${table} ${how} ROW LEVEL SECURITY;`).join('\n');

// The walls hold back the owner of the tables too, who runs this.
const UP = `
${walls('NO FORCE')}
UPDATE orders o SET printify_shop_id = p.printify_shop_id FROM products p
WHERE o.printify_shop_id IS NULL AND o.printify_order_id IS NULL
  AND p.workspace_id = o.workspace_id AND p.id = (o.lines -> 0 ->> 'productId')::uuid;
${walls('FORCE')}
`;
