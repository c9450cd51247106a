type Rows = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

/** A row in every table of billing that belongs to a workspace. `name` makes what must be unique so. */
export async function seedBilling(rows: Rows, workspaceId: unknown, name: string): Promise<void> {
  const own = [workspaceId];
  await rows('INSERT INTO billing_accounts (workspace_id, anchor_at) VALUES ($1, now())', own);
  await rows(
    `INSERT INTO billing_subscriptions (workspace_id, stripe_subscription_id, plan, billing_interval, currency, price_minor,
       status, current_period_start, current_period_end, stripe_created_at, synced_at)
     VALUES ($1, $2, 'starter', 'month', 'EUR', 1900, 'active', now(), now() + interval '1 month', now(), now())`,
    [workspaceId, `sub_${name}`],
  );
  await rows(
    `INSERT INTO billing_invoices (workspace_id, stripe_invoice_id, status, reason, currency, total_minor, amount_due_minor,
       amount_paid_minor, period_start, period_end, issued_at, synced_at)
     VALUES ($1, $2, 'paid', 'subscription_create', 'EUR', 1900, 1900, 1900, now(), now(), now(), now())`,
    [workspaceId, `in_${name}`],
  );
  await rows(`INSERT INTO billing_events (workspace_id, kind) VALUES ($1, 'plan.changed')`, own);
  await rows(
    `INSERT INTO billing_packs (workspace_id, stripe_session_id, resource, units, price_minor, currency, bought_at)
     VALUES ($1, $2, 'IMAGES', 100, 900, 'EUR', now())`,
    [workspaceId, `cs_${name}`],
  );
  await rows(
    `INSERT INTO quota_periods (workspace_id, resource, starts_at, ends_at) VALUES ($1, 'IMAGES', now(), now() + interval '1 month')`,
    own,
  );
  await rows(`INSERT INTO quota_extras (workspace_id, resource, bought) VALUES ($1, 'IMAGES', 100)`, own);
  await rows(
    `INSERT INTO quota_reservations (job_id, workspace_id, resource, amount, period_start, reserved_at)
     VALUES (gen_random_uuid(), $1, 'IMAGES', 1, now(), now())`,
    own,
  );
  await rows(
    `INSERT INTO usage_ledger (workspace_id, at, resource, kind, source, amount, bought_delta)
     VALUES ($1, now(), 'IMAGES', 'bought', 'extra', 100, 100)`,
    own,
  );
  await rows(`INSERT INTO meter_reports (workspace_id, hour, units, identifier) VALUES ($1, now(), 1, 'x')`, own);
  await rows(`INSERT INTO overage_terms (workspace_id, since, plan, is_on) VALUES ($1, now(), 'starter', true)`, own);
}
