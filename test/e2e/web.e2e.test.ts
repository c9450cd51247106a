import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, findAxeViolations, launchBrowser, scrollsSideways } from '#test/testkit/browser.js';
import { waitUntil } from '#test/testkit/processes.js';
import { discardTestProduct, pidOfCommand, startTestProduct, type TestProduct } from '#test/testkit/product.js';

jest.setTimeout(300_000);

let product: TestProduct;
let browser: Browser;

async function ask<Data>(query: string, variables: object = {}, key?: string): Promise<Data> {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

/** Collectors start once the sandbox's past is recorded and scored. Asked with the key: the pages need the points of this address. */
async function hasSettled(): Promise<boolean> {
  const data = await ask<{ sources: { lastRun: { status: string } | null }[] } | null>(
    '{ sources { lastRun { status } } }',
    {},
    product.readApiKey(),
  ).catch(() => null);
  return data != null && data.sources.every(({ lastRun }) => lastRun !== null && lastRun.status !== 'RUNNING');
}

async function countTrends(): Promise<number> {
  const data = await ask<{ trends: { totalCount: { count: number } } } | null>(
    '{ trends(where: { score: { gte: 10 } }) { totalCount { count } } }',
    {},
    product.readApiKey(),
  ).catch(() => null);
  return data?.trends.totalCount.count ?? 0;
}

/** Sends a signal the way an integrator does. */
async function sendSignal(keyword: string, externalId: string): Promise<void> {
  await ask(
    'mutation Send($input: SignalsRecordInput!) { signalsRecord(input: $input) { accepted } }',
    { input: { signals: [{ platform: 'TIKTOK', keyword, observedAt: new Date().toISOString(), externalId }] } },
    product.readApiKey(),
  );
}

/** A page in a window of its own, and everything it complains of on its console. */
async function openPage(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-US', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${product.url}${path}`);
  await page.locator('main [data-row]').first().waitFor();
  return { page, complaints };
}

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light, English', {}],
  ['dark, German', { colorScheme: 'dark', locale: 'de-DE' }],
  ['light, French, 360 px', { locale: 'fr-FR', viewport: { width: 360, height: 740 } }],
  ['dark, Spanish, 320 px', { colorScheme: 'dark', locale: 'es-ES', viewport: { width: 320, height: 640 } }],
];

const demoPassword = (): string => /demo@podpusher\.local {2}(\S+)/.exec(product.output())![1]!;

async function pathOfFirstTrend(page: Page): Promise<string> {
  await page.goto(`${product.url}/trends`);
  const row = page.locator('main [data-row][data-trend]').first();
  await row.waitFor();
  return `/trends/${await row.getAttribute('data-trend')}`;
}

describeInBrowser('the web client', () => {
  beforeAll(async () => {
    [product, browser] = await Promise.all([startTestProduct(), launchBrowser()]);
    await waitUntil('the past of the sandbox is scored and the sources are read', hasSettled, 180_000);
  });

  afterAll(async () => {
    await browser.close();
    await discardTestProduct(product);
  });

  it('a signal that is recorded appears on the tape, once, and moves the page without a reload', async () => {
    const { page, complaints } = await openPage('/');
    await page.getByRole('button', { name: /^Connection: live/i }).waitFor();
    await sendSignal('e2e tape frog', 'e2e-tape-1');
    const rows = page.locator('[aria-labelledby=tape-title] li', { hasText: 'e2e tape frog' });
    await rows.first().waitFor({ timeout: 10_000 });
    await sendSignal('e2e tape frog', 'e2e-tape-1');
    await sendSignal('e2e tape owl', 'e2e-tape-2');
    await page.locator('[aria-labelledby=tape-title] li', { hasText: 'e2e tape owl' }).waitFor({ timeout: 10_000 });
    expect(await rows.count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the page comes back by itself after the API was killed, and shows what it missed', async () => {
    const { page } = await openPage('/');
    await page.getByRole('button', { name: /^Connection: live/i }).waitFor();
    await sendSignal('e2e before kill', 'e2e-kill-1');
    await page.locator('[aria-labelledby=tape-title] li', { hasText: 'e2e before kill' }).waitFor();
    process.kill(pidOfCommand(product, 'api')!, 'SIGKILL');
    await waitUntil('the API is back', async () => (await countTrends()) > 0, 30_000);
    await sendSignal('e2e after kill', 'e2e-kill-2');
    await page.locator('[aria-labelledby=tape-title] li', { hasText: 'e2e after kill' }).waitFor({ timeout: 20_000 });
    expect(await page.locator('[aria-labelledby=tape-title] li', { hasText: 'e2e before kill' }).count()).toBe(1);
    await page.context().close();
  });

  it('trends are read by keyboard alone: open, read why, go on to the next, close where one was', async () => {
    const { page, complaints } = await openPage('/');
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.locator('main table [data-row]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const sheet = page.locator('dialog.sheet[open]');
    await sheet.getByRole('heading', { level: 2 }).first().waitFor();
    expect(page.url()).toMatch(/trd_/);
    await sheet
      .getByText(/Sandbox/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' }).catch(() => sheet.waitFor({ state: 'hidden' }));
    const focused = await page.evaluate<boolean>("document.activeElement.closest('[data-row]') !== null");
    expect(focused).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('filters live in the address, so that a list can be shared', async () => {
    const { page } = await openPage('/trends');
    await page.getByRole('combobox', { name: 'Sort' }).selectOption({ index: 1 });
    await waitUntil('the address holds the order', () => new URL(page.url()).search.length > 1, 5_000);
    const address = page.url();
    const first = await page.locator('main table [data-row]').first().getAttribute('data-trend');
    await page.goto(address);
    await page.locator('main table [data-row]').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Sort' }).inputValue()).not.toBe('');
    expect(await page.locator('main table [data-row]').first().getAttribute('data-trend')).toBe(first);
    await page.context().close();
  });

  it('the demo account signs in, may read the sources now, and signs out', async () => {
    const password = demoPassword();
    const { page } = await openPage('/');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail').fill('demo@podpusher.local');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor({ state: 'detached' });
    const cookies = await page.context().cookies();
    expect(cookies.some(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true);
    await page.context().close();
  });

  it.each(LOOKS)('axe finds nothing and nothing scrolls sideways: %s', async (_look, options) => {
    const { page, complaints } = await openPage('/', options);
    for (const path of ['/', '/trends', await pathOfFirstTrend(page)]) {
      await page.goto(`${product.url}${path}`);
      await page.locator('main h1').waitFor();
      await page.waitForTimeout(800);
      expect({ path, violations: await findAxeViolations(page) }).toEqual({ path, violations: [] });
      expect({ path, sideways: await scrollsSideways(page) }).toEqual({ path, sideways: false });
    }
    expect(await page.locator('html').getAttribute('lang')).toBe(options.locale?.slice(0, 2) ?? 'en');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
