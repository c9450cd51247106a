import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from '#infra/config.js';
import { type Database, openDatabase } from '#infra/postgres/database.js';
import { startEmbeddedPostgres } from '#infra/postgres/embedded-postgres.js';
import { loadSecretKeys } from '#infra/secret-key.js';
import { createLogger } from '#observability/logger.js';
import { connectReadySeller } from '#test/testkit/connect.js';
import { waitUntil } from '#test/testkit/processes.js';
import { discardTestProduct, startTestProduct, type TestProduct } from '#test/testkit/product.js';

/** How a run stands, as the database has it. */
export interface RunStanding {
  status: 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled';
  step: string;
  problem: { code: string; message: string } | null;
}

export interface Books {
  products: number;
  listings: number;
}

const START = `mutation Start($input: RunStartInput!) { runStart(input: $input) { run { id status } userErrors { code message } } }`;
const SIGN_IN = `mutation In($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }`;

/** The whole product with its sandbox, a connected shop, and eyes on both. */
export class ChaosShop {
  private cookie = '';

  private constructor(
    readonly product: TestProduct,
    private readonly db: Database,
    private readonly release: () => Promise<void>,
  ) {}

  static async open(): Promise<ChaosShop> {
    const product = await startTestProduct();
    const server = await startEmbeddedPostgres({ dataDir: product.dataDir });
    const logger = createLogger({ level: 'silent', process: 'test' });
    const settings = { url: server.url, poolSize: 3, entities: [], slowQueryMs: 60_000, applicationName: 'chaos' };
    const db = await openDatabase(settings, logger);
    const { rows } = await db.pool.query<{ id: string }>(
      `UPDATE workspaces SET plan = 'enterprise' WHERE id = (SELECT id FROM workspaces ORDER BY id LIMIT 1) RETURNING id`,
    );
    const workspaceId = rows[0]!.id;
    const secrets = loadSecretKeys(loadConfig({ DATA_DIR: product.dataDir }));
    for (const provider of ['etsy', 'printify'] as const)
      await connectReadySeller({ db, secrets }, workspaceId, provider);
    const close = async () => {
      await db.close();
      await server.release();
      await discardTestProduct(product);
    };
    const shop = new ChaosShop(product, db, close);
    await shop.signIn();
    await waitUntil('the product knows the shop', () => shop.isKnown(), 180_000);
    return shop;
  }

  close(): Promise<void> {
    return this.release();
  }

  /** Starts a run that asks nobody. Repeats until the API, which may have been killed, has taken it. @returns its row id */
  async start(keyword: string): Promise<string> {
    const plan = {
      template: 'mug',
      locale: 'EN',
      ideaCount: 2,
      designCount: 1,
      reviewIdeas: false,
      reviewDesigns: false,
      publish: true,
      reviewListing: false,
    };
    const input = { keyword, plan, idempotencyKey: keyword };
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await this.ask<{ runStart: { run: { id: string } | null; userErrors: { message: string }[] } }>(
        START,
        { input },
      ).catch(() => undefined);
      if (answer?.runStart.run) return this.rowOf(keyword);
      if (answer) throw new Error(`no run: ${JSON.stringify(answer.runStart.userErrors)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the API did not come back');
  }

  async standing(runId: string): Promise<RunStanding> {
    const { rows } = await this.db.pool.query<RunStanding>(
      'SELECT status, step, problem FROM pipeline_runs WHERE id = $1',
      [runId],
    );
    return rows[0]!;
  }

  /** Names of all that has begun or ended so far: `make-product`, `make-product/create started` … */
  async boundaries(runId: string): Promise<string[]> {
    const { rows } = await this.db.pool.query<{
      kind: string;
      status: string;
      checkpoints: Record<string, { state: string }>;
    }>('SELECT kind, status, checkpoints FROM pipeline_jobs WHERE run_id = $1 ORDER BY id', [runId]);
    return rows.flatMap(({ kind, status, checkpoints }) => [
      `${kind} ordered`,
      ...(status === 'queued' ? [] : [`${kind} begun`]),
      ...Object.entries(checkpoints).flatMap(([name, { state }]) => [
        `${kind}/${name} started`,
        ...(state === 'done' ? [`${kind}/${name} done`] : []),
      ]),
      ...(status === 'succeeded' ? [`${kind} ended`] : []),
    ]);
  }

  /** Everything that the outside has. */
  async books(): Promise<Books> {
    const read = async (name: string) =>
      (await (await fetch(`${this.product.sandboxUrl}/control/${name}`)).json()) as { counts: Record<string, number> };
    const [printify, etsy] = await Promise.all([read('printify'), read('etsy')]);
    return { products: printify.counts['products']!, listings: etsy.counts['listings']! };
  }

  /** Lets so many requests through first. */
  async arm(provider: string, fault: string, { times = 1, skip = 0 } = {}): Promise<void> {
    await fetch(`${this.product.sandboxUrl}/control/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ provider, fault, times, skip }),
    });
  }

  async calm(): Promise<void> {
    await fetch(`${this.product.sandboxUrl}/control/faults`, { method: 'DELETE' });
  }

  /** Drafts are complete from the start once a worker has learnt what the shop has. */
  private async isKnown(): Promise<boolean> {
    const { rowCount } = await this.db.pool.query('SELECT FROM listing_defaults');
    return rowCount === 1;
  }

  private async signIn(): Promise<void> {
    const password = readFileSync(path.join(this.product.dataDir, 'demo-password'), 'utf8').trim();
    const response = await this.post(SIGN_IN, { input: { email: 'demo@podpusher.local', password } });
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    if (this.cookie === '') throw new Error(`no session: ${await response.text()}`);
  }

  private async rowOf(keyword: string): Promise<string> {
    const { rows } = await this.db.pool.query<{ id: string }>('SELECT id FROM pipeline_runs WHERE keyword = $1', [
      keyword,
    ]);
    if (rows.length !== 1) throw new Error(`${rows.length} runs of ${keyword}`);
    return rows[0]!.id;
  }

  private async ask<Data>(query: string, variables: object): Promise<Data> {
    const { data, errors } = (await (await this.post(query, variables)).json()) as { data?: Data; errors?: unknown };
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }

  private post(query: string, variables: object): Promise<Response> {
    return fetch(`${this.product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }) },
      body: JSON.stringify({ query, variables }),
    });
  }
}
