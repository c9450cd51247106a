import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A smaller plan begins with the next period: until then the larger one counts, which is paid for (docs/adr/0035). */
export class BillingPaidPlans20261130001600 implements MigrationInterface {
  name = 'BillingPaidPlans20261130001600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE billing_subscriptions
  -- What is paid for until then, where the subscription is for a smaller plan already; null: nothing waits.
  ADD COLUMN paid_plan text CHECK (paid_plan IN ('starter', 'professional', 'enterprise')),
  ADD COLUMN paid_until timestamptz,
  ADD CONSTRAINT billing_subscriptions_paid_check CHECK ((paid_plan IS NULL) = (paid_until IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE billing_subscriptions DROP COLUMN paid_plan, DROP COLUMN paid_until');
  }
}
