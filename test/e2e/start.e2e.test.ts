import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { isRunning, waitUntil } from '#test/testkit/processes.js';
import {
  discardTestProduct,
  pidOfCommand,
  spawnTestProduct,
  startTestProduct,
  type TestProduct,
} from '#test/testkit/product.js';

jest.setTimeout(120_000);

let product: TestProduct | undefined;
afterEach(async () => {
  await discardTestProduct(product);
  product = undefined;
});

interface CliResult {
  code: number;
  stdout: string;
  stderr: string;
}

function cli(args: readonly string[], env: Record<string, string>): Promise<CliResult> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['cli/podpusher.mjs', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** What the key in the file of the first start is told. */
async function askWithDemoKey(running: TestProduct, query: string): Promise<unknown> {
  const response = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${running.readApiKey()}` },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

it('one command brings up everything, tells where it is, survives a fallen child, and stops within 10 s', async () => {
  product = await startTestProduct();
  const running = product;
  const banner = running.output();
  expect(banner).toContain(`Web         ${running.url}`);
  expect(banner).toContain(`GraphQL     ${running.url}/graphql`);
  expect(banner).toMatch(/Sign in {5}demo@podpusher\.local {2}\S{10,}/);
  expect(banner).toMatch(/Sandbox {5}etsy, /);
  expect(banner).toContain(`Mail        ${running.sandboxUrl}/mail`);
  expect(banner.match(/PODPusher is ready/g)).toHaveLength(1);
  expect(statSync(path.join(running.dataDir, 'demo-api-key')).mode & 0o777).toBe(0o600);
  expect(await answers(`${running.url}/healthz`)).toBe(true);
  expect(await answers(`${running.url}/readyz`)).toBe(true);
  expect(await answers(`${running.workerUrl}/readyz`)).toBe(true);
  const everything = '{ trends(first: 1) { nodes { id } } products(first: 1) { nodes { id } } billing { plan } }';
  expect(await askWithDemoKey(running, everything)).not.toHaveProperty('errors');

  const beside = await cli(['migrate', 'status', '--json'], running.env);
  expect(
    (JSON.parse(beside.stdout) as { migrations: { isApplied: boolean }[] }).migrations.every((m) => m.isApplied),
  ).toBe(true);

  const fallen = pidOfCommand(running, 'api')!;
  process.kill(fallen, 'SIGKILL');
  await waitUntil(
    'the API is back',
    async () => pidOfCommand(running, 'api') !== fallen && (await answers(`${running.url}/readyz`)),
    20_000,
  );

  const pids = running.pids();
  expect(pids.length).toBeGreaterThanOrEqual(6);
  const startedAt = Date.now();
  expect(await running.stop()).toBe(0);
  expect(Date.now() - startedAt).toBeLessThan(10_000);
  await waitUntil('nothing is left running', () => !pids.some(isRunning), 1000);
});

it('accounts and keys are made beside the running product, and a wrong command line tells so with exit code 2', async () => {
  product = await startTestProduct({ env: { SANDBOX: 'off' } });
  const { env } = product;
  const owner = ['--email', 'owner@example.org', '--password', 'long enough 1', '--workspace', 'Prints'];
  expect(await cli(['account', 'create', ...owner, '--json'], env)).toMatchObject({ code: 0 });
  const again = await cli(['account', 'create', ...owner], env);
  expect(again).toMatchObject({ code: 1 });
  expect(again.stderr).toContain('owner@example.org');

  const scopes = ['--scopes', 'read:trends,write:signals'];
  const made = await cli(['key', 'create', '--workspace', 'Prints', ...scopes, '--json'], env);
  const { key } = JSON.parse(made.stdout) as { key: string };
  expect(key).toMatch(/^pk_live_/);
  expect(await cli(['key', 'revoke', key], env)).toMatchObject({ code: 0 });
  expect(await cli(['key', 'create', '--workspace', 'Nobody', ...scopes], env)).toMatchObject({ code: 1 });
  expect(await cli(['key', 'create', '--workspace', 'Prints', '--scopes', 'read:minds'], env)).toMatchObject({
    code: 2,
  });
  expect(await cli(['sing'], env)).toMatchObject({ code: 2 });

  const doctor = await cli(['doctor', '--json'], env);
  expect(JSON.parse(doctor.stdout)).toMatchObject({ isHealthy: true });
});

it('kill -9 of the supervisor leaves nothing running, and the next start goes on', async () => {
  product = await startTestProduct();
  const pids = product.pids();
  const key = product.readApiKey();
  product.child.kill('SIGKILL');
  await waitUntil('everything ends', () => !pids.some(isRunning), 10_000);
  product = await startTestProduct({ dataDir: product.dataDir });
  expect(product.readApiKey()).toBe(key);
  expect(await answers(`${product.url}/readyz`)).toBe(true);
});

it('`npm start` that is ended by a signal leaves nothing running', async () => {
  product = await startTestProduct({ command: ['npm', 'start'] });
  const pids = product.pids();
  product.child.kill('SIGTERM');
  await waitUntil('everything ends', () => !pids.some(isRunning), 15_000);
});

it('kill -9 of PostgreSQL is healed', async () => {
  product = await startTestProduct({ env: { SANDBOX: 'off' } });
  const running = product;
  const readPid = (): number =>
    Number(readFileSync(path.join(running.dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
  const first = readPid();
  process.kill(first, 'SIGKILL');
  await waitUntil('PostgreSQL is back', () => readPid() !== first, 20_000).catch(() => undefined);
  await waitUntil('the product answers', () => answers(`${running.url}/readyz`), 20_000);
  await waitUntil('the workers answer', () => answers(`${running.workerUrl}/readyz`), 20_000);
});

it('a taken port is named with who has it, and nothing is left running', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  product = await spawnTestProduct({ env: { PORT: String(port), SANDBOX: 'off' } });
  const { child, output } = product;
  await waitUntil('the start gives up', () => child.exitCode !== null, 60_000);
  expect(child.exitCode).toBe(1);
  expect(output()).toContain(`Port ${port} on 127.0.0.1 is taken by`);
  expect(output()).toContain(`(process ${process.pid})`);
  await waitUntil('nothing is left running', () => product!.pids().slice(1).length === 0);
  await new Promise((resolve) => other.close(resolve));
});

it('a configuration that cannot be used is reported whole, with exit code 78, and starts nothing', async () => {
  product = await spawnTestProduct({ env: { PORT: 'many', LOG_LEVEL: 'loud', ETSY_KEYSTRING: 'half' } });
  const { child, output } = product;
  await waitUntil('the start gives up', () => child.exitCode !== null, 30_000);
  expect(child.exitCode).toBe(78);
  for (const name of ['PORT', 'LOG_LEVEL', 'ETSY_SHARED_SECRET']) expect(output()).toContain(name);
});
