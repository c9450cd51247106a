import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A receipt with goods of two Printify shops becomes an order in each: Printify takes none whose lines stand in two. */
export class OrderParts20261130001900 implements MigrationInterface {
  name = 'OrderParts20261130001900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  /** Refused by PostgreSQL once a receipt has become two orders: neither of them may be lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
ALTER TABLE orders ADD COLUMN part smallint NOT NULL DEFAULT 1 CHECK (part >= 1);
ALTER TABLE orders DROP CONSTRAINT orders_workspace_id_etsy_receipt_id_key;
ALTER TABLE orders ADD CONSTRAINT orders_workspace_id_etsy_receipt_id_part_key UNIQUE (workspace_id, etsy_receipt_id, part);
`;
const DOWN = `
ALTER TABLE orders DROP CONSTRAINT orders_workspace_id_etsy_receipt_id_part_key;
ALTER TABLE orders ADD CONSTRAINT orders_workspace_id_etsy_receipt_id_key UNIQUE (workspace_id, etsy_receipt_id);
ALTER TABLE orders DROP COLUMN part;
`;
