/** How a table belongs to a workspace or a person, for export and erasure. */
export interface PersonalTable {
  readonly table: string;
  /** Which rows are a workspace's; `$1` is its id. Absent: none. */
  readonly ofWorkspace?: string;
  /** Which rows are a person's; `$1` is the id. Absent: none. */
  readonly ofPerson?: string;
  /** Columns that prove something and are never shown. */
  readonly secrets?: readonly string[];
}

const BY_WORKSPACE = 'workspace_id = $1';
const BY_USER = 'user_id = $1';

/**
 * Every table with rows of workspaces or people. A test compares it with the catalogue of the database: a new table has to be
 * put here, or be named there as one that holds nothing of anybody.
 */
export const PERSONAL_TABLES: readonly PersonalTable[] = [
  { table: 'workspaces', ofWorkspace: 'id = $1' },
  { table: 'users', ofPerson: 'id = $1', secrets: ['password_hash'] },
  { table: 'members', ofWorkspace: BY_WORKSPACE, ofPerson: BY_USER },
  { table: 'invitations', ofWorkspace: BY_WORKSPACE, secrets: ['token_hash'] },
  { table: 'api_keys', ofWorkspace: BY_WORKSPACE, secrets: ['secret_hash'] },
  { table: 'audit_log', ofWorkspace: BY_WORKSPACE },
  { table: 'request_log', ofWorkspace: BY_WORKSPACE },
  { table: 'usage_hours', ofWorkspace: BY_WORKSPACE },
  { table: 'connections', ofWorkspace: BY_WORKSPACE, secrets: ['access_sealed', 'refresh_sealed'] },
  {
    table: 'connection_attempts',
    ofWorkspace: BY_WORKSPACE,
    ofPerson: BY_USER,
    secrets: ['state_hash', 'verifier_sealed'],
  },
  { table: 'brand_profiles', ofWorkspace: BY_WORKSPACE },
  { table: 'ideas', ofWorkspace: BY_WORKSPACE },
  { table: 'designs', ofWorkspace: BY_WORKSPACE },
  { table: 'products', ofWorkspace: BY_WORKSPACE },
  { table: 'product_variants', ofWorkspace: BY_WORKSPACE },
  { table: 'orders', ofWorkspace: BY_WORKSPACE },
  { table: 'order_settings', ofWorkspace: BY_WORKSPACE },
  { table: 'listings', ofWorkspace: BY_WORKSPACE },
  { table: 'listing_defaults', ofWorkspace: BY_WORKSPACE },
  { table: 'currency_rates', ofWorkspace: BY_WORKSPACE },
  { table: 'listing_texts', ofWorkspace: BY_WORKSPACE },
  { table: 'listing_revisions', ofWorkspace: BY_WORKSPACE },
  { table: 'pipeline_schedules', ofWorkspace: BY_WORKSPACE },
  { table: 'pipeline_runs', ofWorkspace: BY_WORKSPACE },
  { table: 'pipeline_cards', ofWorkspace: BY_WORKSPACE },
  { table: 'pipeline_jobs', ofWorkspace: BY_WORKSPACE },
  { table: 'billing_accounts', ofWorkspace: BY_WORKSPACE },
  { table: 'billing_subscriptions', ofWorkspace: BY_WORKSPACE },
  { table: 'billing_invoices', ofWorkspace: BY_WORKSPACE },
  { table: 'billing_events', ofWorkspace: BY_WORKSPACE },
  { table: 'billing_packs', ofWorkspace: BY_WORKSPACE },
  { table: 'quota_periods', ofWorkspace: BY_WORKSPACE },
  { table: 'quota_extras', ofWorkspace: BY_WORKSPACE },
  { table: 'quota_reservations', ofWorkspace: BY_WORKSPACE },
  { table: 'usage_ledger', ofWorkspace: BY_WORKSPACE },
  { table: 'meter_reports', ofWorkspace: BY_WORKSPACE },
  { table: 'overage_terms', ofWorkspace: BY_WORKSPACE },
  { table: 'sessions', ofPerson: BY_USER, secrets: ['token_hash'] },
  { table: 'password_resets', ofPerson: BY_USER, secrets: ['token_hash'] },
  { table: 'two_factors', ofPerson: BY_USER, secrets: ['secret_sealed'] },
  { table: 'recovery_codes', ofPerson: BY_USER, secrets: ['code_hash'] },
  { table: 'idempotency_results', ofWorkspace: BY_WORKSPACE, ofPerson: BY_USER, secrets: ['request_hash'] },
];
