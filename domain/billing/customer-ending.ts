import type { Jobs } from '#infra/jobs.js';
import type { Statement, Tx } from '#infra/postgres/database.js';
import { endCustomerJob } from '#schema/billing/billing.jobs.js';

const CUSTOMER: Statement = {
  name: 'billing_accounts_customer_to_end',
  text: 'SELECT stripe_customer_id AS "customerId" FROM billing_accounts WHERE workspace_id = $1 FOR UPDATE',
};

/**
 * A workspace goes: what Stripe charges for it ends by a job, which is there exactly when the workspace is not. For the
 * transaction that erases, before it does. Does nothing for who never bought.
 */
export function customerEnding(jobs: Jobs): (tx: Tx, workspaceId: string) => Promise<void> {
  return async (tx, workspaceId) => {
    const [account] = await tx.query<{ customerId: string | null }>(CUSTOMER, [workspaceId]);
    if (!account || account.customerId === null) return;
    const { customerId } = account;
    await jobs.add(tx, { name: endCustomerJob.name, queue: `stripe:${customerId}` }, { customerId });
  };
}
