import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually, SellerCalls } from '#test/testkit/seller-calls.js';

let dataDir: string;
beforeEach(() => (dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-kill-'))));
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

describe('a sandbox that is killed (-9)', () => {
  it('has every product, picture and token again, and ends what it had begun, once', async () => {
    const first = await start();
    await first.calls.control('/settings', { method: 'PATCH', json: { publishLagMs: 400, mockupLagMs: 0 } });
    const { body } = await first.calls.makeTee(first.calls.printifyShop);
    const json = { title: true, description: true, images: true, variants: true, tags: true };
    await first.calls.printify(`${first.calls.printifyShop}/products/${body.id}/publish.json`, { json });
    await first.kill();

    const second = await start();
    const product = () =>
      second.calls.printify<{ is_locked: boolean; external?: { id: string }; print_areas: unknown[] }>(
        `${second.calls.printifyShop}/products/${body.id}.json`,
      );
    expect((await product()).body).toMatchObject({ print_areas: [{ placeholders: [{ images: [{ width: 4500 }] }] }] });
    await eventually(async () => ((await product()).body.external ? true : undefined));
    await second.kill();

    const third = await start();
    const { counts } = (await third.calls.control<{ counts: Record<string, number> }>('/etsy')).body;
    expect(counts).toMatchObject({ listings: 1, active: 1 });
    await third.kill();
  });
});

interface Running {
  calls: SellerCalls;
  kill(): Promise<void>;
}

/** A sandbox process of its own. */
async function start(): Promise<Running> {
  const program = `
    const { startSandbox } = await import('./sandbox/start-sandbox.ts');
    const { createLogger } = await import('./observability/logger.ts');
    const { systemClock } = await import('./infra/clock.ts');
    const logger = createLogger({ level: 'silent', process: 'sandbox' });
    const { url } = await startSandbox({ port: 0, dataDir: process.argv[1], clock: systemClock, logger });
    console.log(url);`;
  const flags = ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', program, dataDir];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [chunk] = await new Promise<Buffer[]>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve([data])),
  );
  return {
    calls: new SellerCalls(String(chunk).trim()),
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
