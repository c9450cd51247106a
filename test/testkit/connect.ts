import { Sealer } from '#infra/crypto/sealer.js';
import type { Database } from '#infra/postgres/database.js';
import type { SecretKeys } from '#infra/secret-key.js';

interface Seller {
  accountId: string;
  accountName: string;
  token: string;
  shops: { id: string; name: string; channel: string }[];
}

/** The seller that every sandbox has from its first start, with well-known tokens. */
const READY: Readonly<Record<'etsy' | 'printify' | 'openai', Seller>> = {
  etsy: {
    accountId: '101000001',
    accountName: 'SandboxPrints',
    token: '101000001.sandbox-etsy-access-token',
    shops: [{ id: '51000001', name: 'SandboxPrints', channel: 'etsy' }],
  },
  printify: {
    accountId: '7000001',
    accountName: 'SandboxPrints on Etsy',
    token: 'sandbox-printify-token',
    shops: [
      { id: '9000001', name: 'SandboxPrints on Etsy', channel: 'etsy' },
      { id: '9000002', name: 'SandboxPrints (API)', channel: 'custom_integration' },
    ],
  },
  openai: { accountId: 'org-sandbox', accountName: 'san…-key', token: 'sandbox-openai-api-key', shops: [] },
};

/**
 * Connects the sandbox's ready-made seller for a workspace without walking through consent pages: for tests of what comes
 * after. Resolves to the connection's row id.
 * @param secrets those of the process under test
 */
export async function connectReadySeller(
  { db, secrets }: { db: Database; secrets: SecretKeys },
  workspaceId: string,
  provider: keyof typeof READY,
): Promise<string> {
  const seller = READY[provider];
  const query = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await db.pool.query<Row>(text, values)).rows;
  const [made] = await query<{ id: string }>('SELECT podpusher_uuid_v7() AS id');
  const sealed = new Sealer(secrets, 'connection-tokens').seal(seller.token, `${made!.id} access`);
  await query(
    `INSERT INTO connections (id, workspace_id, provider, mode, method, account_id, account_name, shops, shop_id,
       access_sealed, key_version)
     VALUES ($1, $2, $3, 'sandbox', 'token', $4, $5, $6::jsonb, $7, $8, $9)`,
    [
      made!.id,
      workspaceId,
      provider,
      seller.accountId,
      seller.accountName,
      JSON.stringify(seller.shops),
      seller.shops[0]?.id ?? null,
      sealed.bytes,
      sealed.keyVersion,
    ],
  );
  return made!.id;
}
