import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, findAxeViolations, launchBrowser, scrollsSideways } from '#test/testkit/browser.js';
import { discardTestProduct, startTestProduct, type TestProduct } from '#test/testkit/product.js';

jest.setTimeout(180_000);

let product: TestProduct;
let browser: Browser;

/** Every page in light and dark, wide and narrow; the playground, which speaks four languages, in each. */
const LOOKS: readonly (readonly [string, BrowserContextOptions, readonly string[]])[] = [
  ['light, English', { viewport: { width: 1280, height: 860 } }, ['/docs', '/docs/reference/queries']],
  ['dark, German', { colorScheme: 'dark', locale: 'de-DE' }, ['/docs/errors', '/docs/reference/Trend']],
  [
    'light, French, 360 px',
    { locale: 'fr-FR', viewport: { width: 360, height: 740 } },
    ['/docs/errors', '/docs/reference/Trend'],
  ],
  [
    'dark, Spanish, 320 px',
    { colorScheme: 'dark', locale: 'es-ES', viewport: { width: 320, height: 640 } },
    ['/docs', '/docs/reference/queries'],
  ],
];

/** A page whose every request is noted, and every complaint. */
async function openPage(path: string, options: BrowserContextOptions = {}) {
  const page = await (await browser.newContext({ locale: 'en-US', ...options })).newPage();
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${product.url}${path}`);
  await page.locator('h1').waitFor();
  return { page, hosts, complaints };
}

const answerOf = (page: Page) => page.getByRole('textbox', { name: 'Answer as JSON' });

async function write(page: Page, document: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: 'Operation' });
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(document);
}

describeInBrowser('the documentation in a real browser', () => {
  beforeAll(async () => {
    [product, browser] = await Promise.all([startTestProduct(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await discardTestProduct(product);
  });

  test.each(LOOKS)('nothing on its pages bars anybody: %s', async (_name, look, pages) => {
    for (const path of [...pages, '/docs/playground']) {
      const { page } = await openPage(path, look);
      expect({ path, faults: await findAxeViolations(page) }).toEqual({ path, faults: [] });
      expect({ path, isWide: await scrollsSideways(page) }).toEqual({ path, isWide: false });
      await page.context().close();
    }
  });

  test('a name typed into the search leads to its place', async () => {
    const { page } = await openPage('/docs');
    await page.keyboard.press('/');
    await page.keyboard.type('trendSignals');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/docs/reference/subscriptions#trendSignals');
    expect(await page.locator('#trendSignals').isVisible()).toBe(true);
    await page.context().close();
  });

  test('the playground runs what an example shows, with its cost, and nothing comes from elsewhere', async () => {
    const { page, hosts, complaints } = await openPage('/docs/reference/queries');
    await page.locator('section:has(#trends)').getByRole('link', { name: 'Try it' }).click();
    await page.getByRole('textbox', { name: 'Operation' }).waitFor();
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText(/HTTP 200/).waitFor();
    await page.getByText(/points left/).waitFor();
    expect(await answerOf(page).textContent()).toContain('"trends"');
    expect([...hosts]).toEqual([new URL(product.url).host]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a wrong field is marked while writing, and refused with its code when it runs', async () => {
    const { page } = await openPage('/docs/playground');
    await write(page, '{ trends(first: 1) { nodes { nonsense } } }');
    await page.locator('.cm-lintRange-error').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('"GRAPHQL_VALIDATION_FAILED"').waitFor();
    await page.context().close();
  });

  test('a subscription shows signals as they come until it is stopped', async () => {
    const { page } = await openPage('/docs/playground');
    await write(page, 'subscription { trendSignals { kind signal { keyword } } }');
    await page.keyboard.press('Control+Enter');
    const sent = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${product.readApiKey()}` },
      body: JSON.stringify({
        query: 'mutation ($input: SignalsRecordInput!) { signalsRecord(input: $input) { accepted } }',
        variables: {
          input: {
            signals: [{ platform: 'X', keyword: 'playground frog', observedAt: new Date(), externalId: 'pg-1' }],
          },
        },
      }),
    });
    expect(await sent.json()).toMatchObject({ data: { signalsRecord: { accepted: 1 } } });
    await page.getByText('playground frog').first().waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Run' }).waitFor();
    await page.context().close();
  });
});
