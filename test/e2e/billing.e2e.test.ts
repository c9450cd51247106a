import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, findAxeViolations, launchBrowser, scrollsSideways } from '#test/testkit/browser.js';
import { discardTestProduct, startTestProduct, type TestProduct } from '#test/testkit/product.js';

jest.setTimeout(300_000);

const run = promisify(execFile);
const EMAIL = 'inhaberin@example.com';
const PASSWORD = 'ein Satz den niemand errät';

let product: TestProduct;
let browser: Browser;
let context: BrowserContext;
/** Two windows of one person: the tests below build on each other. */
let page: Page;
let other: Page;

const goto = (window: Page, path: string) => window.goto(`${product.url}${path}`);
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
/** Units of images in the rail. */
const imagesIn = (window: Page, text: string) =>
  window.getByRole('group', { name: 'In diesem Monat verbraucht' }).getByText(text, { exact: true });

async function signIn(): Promise<void> {
  const order = ['account', 'create', '--email', EMAIL, '--password', PASSWORD, '--workspace', 'Tassen'];
  await run(process.execPath, ['cli/podpusher.mjs', ...order], { env: { PATH: process.env['PATH'], ...product.env } });
  await goto(page, '/sign-in');
  await page.getByRole('textbox', { name: 'E-Mail' }).fill(EMAIL);
  await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await imagesIn(page, '0 von 20').waitFor();
}

describeInBrowser('a plan, in German and euros', () => {
  beforeAll(async () => {
    [product, browser] = await Promise.all([startTestProduct(), launchBrowser()]);
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
    // Chosen on the device: it goes before the language of the account.
    await context.addInitScript(`localStorage.setItem('podpusher.locale', 'de')`);
    [page, other] = [await context.newPage(), await context.newPage()];
    await signIn();
  });
  afterAll(async () => {
    await browser.close();
    await discardTestProduct(product);
  });

  it('is chosen, paid on Stripe’s page, and its limit is there within 5 s in another window without reload', async () => {
    await goto(other, '/');
    await imagesIn(other, '0 von 20').waitFor();
    await goto(page, '/plans');
    await page.getByText('49 €', { exact: true }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await press('Professionell 14 Tage testen');
    await page.getByRole('heading', { name: 'Checkout' }).waitFor();
    await page.getByText('49,00 €').waitFor();
    await press('Subscribe');
    await imagesIn(other, '0 von 500').waitFor({ timeout: 5_000 });
    await page.getByText('Willkommen bei Professionell').waitFor();
  });

  it('is shown with what comes next, without faults and at any width', async () => {
    await goto(page, '/billing');
    await page.getByText('Testphase endet am').waitFor();
    await page.getByText('49,00 €').first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await scrollsSideways(page)).toBe(false);
    await goto(page, '/plans');
    await page.getByText('49 €', { exact: true }).waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('opens Stripe’s portal, and comes back', async () => {
    await goto(page, '/billing');
    await press('Karte, Adresse, Steuernummer');
    await page.getByRole('heading', { name: 'Customer portal' }).waitFor();
    await page.getByRole('link', { name: 'Return to the shop' }).click();
    await page.getByRole('heading', { name: 'Tarif und Abrechnung' }).waitFor();
  });

  it('is cancelled to the end of its period, and kept after all', async () => {
    await press('Tarif kündigen');
    await page.getByText('Endet am').waitFor();
    await press('Tarif behalten');
    await page.getByText('Testphase endet am').waitFor();
  });
});
