import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, waitUntil } from '#test/testkit/processes.js';
import {
  discardTestProduct,
  pidOfCommand,
  pidOfPostgres,
  startTestProduct,
  type TestProduct,
} from '#test/testkit/product.js';
import { type Ledger, readLedger } from './ledger.js';
import { countOfRows, writeSignalRows } from './signal-rows.js';

export type Victim = 'api' | 'worker' | 'postgres' | 'import' | 'supervisor';

export interface ChaosPlan {
  /** Rows of the file that is imported while one victim is killed. */
  rowsEach: number;
  /** Who is killed, one after the other, each in the middle of a file of its own. */
  victims: readonly Victim[];
  say?: (text: string) => void;
}

export interface ChaosOutcome {
  ledger: Ledger;
  rows: number;
  counted: number;
  /** Batches sent over the API in between, acknowledged. */
  sentOverApi: number;
  kills: number;
  importRuns: number;
}

const CHECK_PAUSE_MS = 300;

/**
 * Imports file after file and sends signals over the API while kill -9 meets one process after the other, each in the
 * middle of a file. After each kill it is checked that every acknowledged line is there; then the import is run again
 * until it ends by itself.
 */
export async function runImportChaos(plan: ChaosPlan): Promise<ChaosOutcome> {
  const chaos = new ImportChaos(plan);
  try {
    return await chaos.run();
  } finally {
    await chaos.end();
  }
}

class ImportChaos {
  private product!: TestProduct;
  private file = '';
  private rowsBefore = 0;
  private committed = 0;
  private importRuns = 0;
  private hasEnded = false;
  private sentOverApi = 0;
  private importer: ChildProcess | undefined;

  constructor(private readonly plan: ChaosPlan) {}

  async run(): Promise<ChaosOutcome> {
    this.product = await startTestProduct({ env: { SANDBOX: 'off' } });
    for (const victim of this.plan.victims) {
      await this.openFile();
      this.startImport();
      await waitUntil('the first lines are acknowledged', () => this.committed > 0, 60_000);
      await this.kill(victim);
      await this.sendOverApi(victim);
      await this.recover();
      await this.checkAcknowledged(victim);
      await this.importToTheEnd();
    }
    const rows = this.rowsBefore + this.plan.rowsEach;
    return {
      ledger: await readLedger(this.product.dataDir),
      rows,
      counted: countOfRows(rows) + this.sentOverApi,
      sentOverApi: this.sentOverApi,
      kills: this.plan.victims.length,
      importRuns: this.importRuns,
    };
  }

  /** The next file, with rows that no file had before. */
  private async openFile(): Promise<void> {
    if (this.file !== '') this.rowsBefore += this.plan.rowsEach;
    this.file = path.join(this.product.dataDir, `rows-from-${this.rowsBefore}.csv`);
    this.committed = 0;
    await writeSignalRows(this.file, this.rowsBefore, this.plan.rowsEach);
  }

  async end(): Promise<void> {
    this.importer?.kill('SIGKILL');
    await discardTestProduct(this.product);
  }

  private async kill(victim: Victim): Promise<void> {
    const pid = {
      api: () => pidOfCommand(this.product, 'api'),
      worker: () => pidOfCommand(this.product, 'worker'),
      postgres: () => pidOfPostgres(this.product),
      import: () => this.importer?.pid,
      supervisor: () => this.product.child.pid,
    }[victim]();
    this.plan.say?.(`kill -9 ${victim} (${pid}) after line ${this.committed}`);
    if (pid !== undefined && isRunning(pid)) process.kill(pid, 'SIGKILL');
  }

  /** Waits until the product serves again; a killed supervisor is started anew on the same data. */
  private async recover(): Promise<void> {
    await sleep(CHECK_PAUSE_MS);
    if (this.product.child.exitCode !== null || this.product.child.signalCode !== null) {
      this.importer?.kill('SIGKILL');
      await waitUntil('everything ends with the supervisor', () => !this.product.pids().some(isRunning), 20_000);
      this.product = await startTestProduct({ env: { SANDBOX: 'off' }, dataDir: this.product.dataDir });
    }
    await waitUntil('the product is ready again', () => isReady(this.product), 60_000);
  }

  private async checkAcknowledged(victim: Victim): Promise<void> {
    const { sentOverApi } = this;
    const committed = this.rowsBefore + this.committed;
    const { signals, identities } = await readLedger(this.product.dataDir);
    if (identities < committed + sentOverApi || signals !== identities) {
      throw new Error(
        `after killing ${victim}: ${committed} lines and ${sentOverApi} sent were acknowledged, ${signals} signals and ${identities} identities are there`,
      );
    }
  }

  private async importToTheEnd(): Promise<void> {
    for (let tries = 0; tries < 5; tries++) {
      if (tries === 0 && this.hasEnded) return;
      if (!this.importer) this.startImport();
      const [code] = (await once(this.importer!, 'exit')) as [number | null];
      if (code === 0) return;
    }
    throw new Error('the import did not end by itself in five tries');
  }

  private startImport(): void {
    this.importRuns += 1;
    this.hasEnded = false;
    const child = spawn(
      process.execPath,
      ['cli/podpusher.mjs', 'signals', 'import', this.file, '--platform', 'TIKTOK'],
      {
        env: { PATH: process.env['PATH'], ...this.product.env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.importer = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        const lines = [...chunk.toString().matchAll(/committed through line (\d+)/g)].map(
          ([, line]) => Number(line) - 1,
        );
        this.committed = Math.max(this.committed, ...lines);
      });
    }
    child.once('exit', (code) => {
      this.hasEnded = code === 0;
      if (this.importer === child) this.importer = undefined;
    });
  }

  /** Sends one batch and repeats it until it is acknowledged: ids make the repetition harmless. */
  private async sendOverApi(victim: Victim): Promise<void> {
    if (victim === 'supervisor') return;
    const batch = Array.from({ length: 50 }, (_, place) => ({
      platform: 'ETSY',
      keyword: `sent keyword ${place % 5}`,
      observedAt: new Date().toISOString(),
      externalId: `sent-${this.sentOverApi + place}`,
    }));
    await waitUntil('a batch is acknowledged over the API', () => sendBatch(this.product, batch), 60_000);
    this.sentOverApi += batch.length;
  }
}

async function sendBatch(product: TestProduct, signals: readonly object[]): Promise<boolean> {
  const query =
    'mutation Send($input: SignalsRecordInput!) { signalsRecord(input: $input) { accepted duplicates userErrors { message } } }';
  try {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${product.readApiKey()}` },
      body: JSON.stringify({ query, variables: { input: { signals } } }),
    });
    const { data } = (await response.json()) as { data?: { signalsRecord?: { accepted: number; duplicates: number } } };
    const receipt = data?.signalsRecord;
    return receipt !== undefined && receipt.accepted + receipt.duplicates === signals.length;
  } catch {
    return false;
  }
}

async function isReady(product: TestProduct): Promise<boolean> {
  try {
    const [api, worker] = await Promise.all([fetch(`${product.url}/readyz`), fetch(`${product.workerUrl}/readyz`)]);
    return api.ok && worker.ok;
  } catch {
    return false;
  }
}
