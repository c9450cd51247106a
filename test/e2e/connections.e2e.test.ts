import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, findAxeViolations, launchBrowser, scrollsSideways } from '#test/testkit/browser.js';
import { discardTestProduct, startTestProduct, type TestProduct } from '#test/testkit/product.js';

jest.setTimeout(300_000);

let product: TestProduct;
let browser: Browser;
let page: Page;

const card = (provider: string) => page.locator(`li#${provider}`);
const news = (text: RegExp) => page.getByRole('main').getByText(text).first().waitFor();

async function openWindow(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-US', ...options });
  const opened = await context.newPage();
  const password = /demo@podpusher\.local {2}(\S+)/.exec(product.output())![1]!;
  await opened.goto(`${product.url}/sign-in`);
  await opened.locator('input[name=email]').fill('demo@podpusher.local');
  await opened.locator('input[name=password]').fill(password);
  await opened.keyboard.press('Enter');
  await opened.waitForURL((url) => url.pathname === '/');
  return opened;
}

describeInBrowser('connections', () => {
  beforeAll(async () => {
    [product, browser] = await Promise.all([startTestProduct(), launchBrowser()]);
    page = await openWindow();
  });
  afterAll(async () => {
    await browser.close();
    await discardTestProduct(product);
  });

  test('who comes from a draft sees what is missing to publish, and finds the draft again', async () => {
    await page.goto(`${product.url}/settings/connections?from=${encodeURIComponent('/trends?stage=RISING')}`);
    const gate = page.getByRole('group').filter({ hasText: 'Before it can be published' });
    await gate.getByText(/Connect Printify: it makes/).waitFor();
    await gate.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('button', { name: 'Deny' }).click();
    await page.waitForURL(/outcome=DENIED/);
    expect(new URL(page.url()).searchParams.get('from')).toBe('/trends?stage=RISING');
  });

  test('Etsy is connected with the keyboard alone, on a consent page that can be looked at', async () => {
    await page.goto(`${product.url}/settings/connections`);
    await page.getByRole('button', { name: 'Connect Etsy' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/etsy\/oauth\/connect/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in with Etsy');
    await page.keyboard.press('Enter');
    await page.waitForURL(/outcome=CONNECTED/);
    await news(/^Etsy is connected\.$/);
    await card('etsy').getByText('SandboxPrints').first().waitFor();
    await card('etsy').getByText('Connected', { exact: true }).waitFor();
  });

  test('Printify is connected by its token, and its shop is chosen', async () => {
    await card('printify').getByRole('button', { name: 'Paste a token' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Access token').fill('not-a-token-of-anybody');
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await dialog.getByText(/does not accept it/).waitFor();
    await dialog.getByLabel('Access token').fill('sandbox-printify-token');
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await dialog.waitFor({ state: 'detached' });
    await card('printify').getByRole('combobox').selectOption({ label: 'SandboxPrints on Etsy (etsy)' });
    await page.getByText('We publish to SandboxPrints on Etsy now.').waitFor();
  });

  test('with everything there, the way back to the draft is open', async () => {
    await page.goto(`${product.url}/settings/connections?from=/trends`);
    await page.getByRole('link', { name: 'Go on where you were' }).click();
    await page.waitForURL((url) => url.pathname === '/trends');
    await page.goto(`${product.url}/settings/connections`);
  });

  test('who denies is told so, and nothing is connected', async () => {
    await card('pinterest').getByRole('button', { name: 'Connect Pinterest' }).click();
    await page.getByRole('button', { name: 'Deny' }).click();
    await page.waitForURL(/outcome=DENIED/);
    await news(/did not give Pinterest permission/);
    await card('pinterest').getByText('Not connected').waitFor();
  });

  test('an answer that comes twice says so, and changes nothing', async () => {
    await page.goto(`${product.url}/oauth/etsy/callback?code=x&state=y`);
    await news(/came too late, twice, or from another window/);
    await card('etsy').getByText('Connected', { exact: true }).waitFor();
  });

  test('a connection is ended after a question', async () => {
    await card('printify').getByRole('button', { name: 'Disconnect Printify' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
    await card('printify').getByText('Not connected').waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on the page, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('German fits 360 px without scrolling sideways', async () => {
    const phone = await openWindow({ viewport: { width: 360, height: 740 }, locale: 'de-DE' });
    await phone.addInitScript(`localStorage.setItem('podpusher.locale', 'de')`);
    await phone.goto(`${product.url}/settings/connections`);
    await phone.getByRole('heading', { name: 'Wo Sie verkaufen und drucken' }).waitFor();
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.context().close();
  });
});
