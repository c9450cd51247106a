/** One row of everything between an idea and a live listing, for tests of the wall around workspaces. */
type Rows = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

const PLAN = '{"template":"tee","ideas":1,"designs":1,"locale":"en"}';

/** @param name tells the rows of two workspaces apart */
export async function seedGoods(rows: Rows, workspaceId: unknown, name: string): Promise<void> {
  const insert = async (text: string, ...values: unknown[]) => (await rows(text, [workspaceId, ...values]))[0]?.['id'];
  await insert(
    `INSERT INTO connections (workspace_id, provider, mode, method, access_sealed, key_version)
     VALUES ($1, 'etsy', 'sandbox', 'oauth', 'x', 1)`,
  );
  await insert(
    `INSERT INTO connection_attempts (workspace_id, user_id, session_id, provider, state_hash, verifier_sealed, key_version,
       return_to, expires_at)
     SELECT $1, user_id, id, 'etsy', sha256($2), 'x', 1, '/', now() FROM sessions WHERE workspace_id = $1`,
    Buffer.from(`attempt ${name}`),
  );
  await insert(`INSERT INTO brand_profiles (workspace_id, name) VALUES ($1, $2)`, name);
  const idea = await insert(
    `INSERT INTO ideas (workspace_id, keyword, source, locale, engine, title, concept)
     VALUES ($1, 'frog', 'words', 'en', 'rules', $2, 'A frog') RETURNING id`,
    name,
  );
  const design = await insert(
    `INSERT INTO designs (workspace_id, idea_id, engine, file_key, sha256, mime, bytes, width, height)
     VALUES ($1, $2, 'renderer', 'k', sha256('d'), 'image/png', 1, 1, 1) RETURNING id`,
    idea,
  );
  const product = await insert(
    `INSERT INTO products (workspace_id, design_id, template, title, blueprint_id, print_provider_id)
     VALUES ($1, $2, 'tee', 'Tee', 6, 1) RETURNING id`,
    design,
  );
  await insert(
    `INSERT INTO product_variants (workspace_id, product_id, position, printify_variant_id, sku, title, price_minor)
     VALUES ($1, $2, 1, 1, 'sku', 'M', 100)`,
    product,
  );
  await insert(
    `INSERT INTO orders (workspace_id, etsy_shop_id, etsy_receipt_id, production, ordered_at)
     VALUES ($1, '1', '1', 'review', now())`,
  );
  await insert('INSERT INTO order_settings (workspace_id) VALUES ($1)');
  const listing = await insert(`INSERT INTO listings (workspace_id, product_id) VALUES ($1, $2) RETURNING id`, product);
  await insert(
    `INSERT INTO listing_defaults (workspace_id, shop_id, defaults, learnt_at) VALUES ($1, '1', '{}', now())`,
  );
  await insert(`INSERT INTO currency_rates (workspace_id, currency, usd_rate, set_at) VALUES ($1, 'EUR', 1.08, now())`);
  await insert(`INSERT INTO listing_texts (workspace_id, listing_id, locale) VALUES ($1, $2, 'en')`, listing);
  await insert(
    `INSERT INTO listing_revisions (workspace_id, listing_id, version, state, cause) VALUES ($1, $2, 1, '{}', 'saved')`,
    listing,
  );
  await insert(
    `INSERT INTO pipeline_schedules (workspace_id, name, cron, time_zone, plan) VALUES ($1, $2, '0 9 * * 1', 'UTC', $3)`,
    name,
    PLAN,
  );
  const run = await insert(
    `INSERT INTO pipeline_runs (workspace_id, keyword, step, plan) VALUES ($1, 'frog', 'ideas', $2) RETURNING id`,
    PLAN,
  );
  await insert(
    `INSERT INTO pipeline_cards (workspace_id, run_id, stage, position, title) VALUES ($1, $2, 'signal', 1, 'Frog')`,
    run,
  );
  await insert(
    `INSERT INTO pipeline_jobs (workspace_id, run_id, kind, key, max_attempts) VALUES ($1, $2, 'test', 'k', 1)`,
    run,
  );
}
