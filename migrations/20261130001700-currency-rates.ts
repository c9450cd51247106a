import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './tenancy/wall.js';

/** What a shop's currency is worth in the dollars that goods cost (docs/adr/0036), as each workspace says it. */
export class CurrencyRates20261130001700 implements MigrationInterface {
  name = 'CurrencyRates20261130001700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  /** What was cached of the catalogue without its source is not missed: it comes again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE currency_rates');
  }
}

const UP = `
CREATE TABLE currency_rates (
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$' AND currency <> 'USD'),
  -- What one unit is worth in US dollars.
  usd_rate numeric NOT NULL CHECK (usd_rate > 0),
  set_at timestamptz NOT NULL,
  set_by uuid REFERENCES users (id) ON DELETE SET NULL,
  PRIMARY KEY (workspace_id, currency)
);
CREATE INDEX currency_rates_set_by_idx ON currency_rates (set_by) WHERE set_by IS NOT NULL;
${wall('currency_rates')}
-- Kept under keys that do not say of which Printify they are; nobody asks for those any more.
DELETE FROM printify_catalog WHERE key !~ '^(live|sandbox|unconfigured)-';
`;
