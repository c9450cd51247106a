import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { Config } from '#infra/config.js';

/** The account that the embedded default comes with; never made with NODE_ENV=production or DATABASE_URL. */
export interface DemoAccount {
  readonly email: string;
  /** Undefined when the account is there but the file with its password is not. */
  readonly password: string | undefined;
  /** Where its API key lies; only its owner may read that file. */
  readonly keyFile: string;
}

export const DEMO_EMAIL = 'demo@podpusher.local';

/** Makes account, workspace and key at the first start; later starts only read the files. Safe to repeat after a kill. */
export async function ensureDemoAccount(config: Config, databaseUrl: string): Promise<DemoAccount> {
  const passwordFile = path.resolve(config.dataDir, 'demo-password');
  const keyFile = path.resolve(config.dataDir, 'demo-api-key');
  const isThere = await hasAccount(databaseUrl);
  if (!isThere || !existsSync(keyFile)) {
    const { createDemoAccount, createDemoKey } = await import('./create-demo-account.js');
    if (!isThere) {
      const password = randomBytes(9).toString('base64url');
      mkdirSync(config.dataDir, { recursive: true });
      writeSecret(passwordFile, password);
      await createDemoAccount({ email: DEMO_EMAIL, password });
    }
    writeSecret(keyFile, await createDemoKey());
  }
  const password = existsSync(passwordFile) ? readFileSync(passwordFile, 'utf8').trim() : undefined;
  return { email: DEMO_EMAIL, password, keyFile };
}

/** Asked without the domain, whose modules a warm start has no other need for. */
async function hasAccount(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM users WHERE email = $1', [DEMO_EMAIL]);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}

function writeSecret(file: string, text: string): void {
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
}
