import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PLANS, type PlanName } from '#schema/billing/plan.values.js';
import { BillingShop } from '#test/testkit/billing-shop.js';
import { describeInBrowser, findAxeViolations, launchBrowser, scrollsSideways } from '#test/testkit/browser.js';
import { waitUntil } from '#test/testkit/processes.js';
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

/** What stands at each step: in the API's answer and on the page. */
interface Standing {
  plan: PlanName;
  /** Name of the plan and how it is paid, as the page heads it. */
  heading: string;
  status: string | null;
  /** Words of the payment banner, which names the end of the grace. */
  problem?: RegExp;
}

describeInBrowser('the life of a plan on the sandbox’s clock, which API and pages follow step by step', () => {
  let shop: BillingShop;
  let window: Page;
  beforeAll(async () => {
    [shop, browser] = await Promise.all([BillingShop.open('2026-12-01T09:00:00Z'), launchBrowser()]);
    const german = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'de-DE',
      timezoneId: 'UTC',
    });
    await german.addInitScript(`localStorage.setItem('podpusher.locale', 'de')`);
    const [name, value] = shop.owner.cookie.split('=') as [string, string];
    await german.addCookies([{ name, value, url: shop.url }]);
    window = await german.newPage();
    window.setDefaultTimeout(10_000);
  });
  afterAll(async () => {
    await browser.close();
    await shop.close();
  });

  const click = (name: string) => window.getByRole('button', { name, exact: true }).click();
  const toBilling = () => window.getByRole('main').getByRole('link', { name: 'Tarif und Abrechnung' }).click();
  const toPlans = () => window.getByRole('main').getByRole('link', { name: 'Tarife ansehen' }).click();

  async function stands({ plan, heading, status, problem }: Standing): Promise<void> {
    const { bucket, seats, quotas } = PLANS[plan];
    let answer = await shop.plan();
    // What an API process allows follows by a wake-up.
    const follows = async () => (answer = await shop.plan()).workspace.entitlements.bucketPoints === bucket.max;
    await waitUntil('the API follows the plan', follows, 5_000);
    const { billing, workspace } = answer;
    expect(billing).toMatchObject({ plan: plan.toUpperCase(), subscription: status && { status } });
    expect(workspace.entitlements.seats.limit).toBe(seats);
    expect(answer.quotas.map(({ limit }) => limit)).toEqual([quotas.LISTINGS, quotas.IMAGES, quotas.IDEAS]);
    await window.getByRole('heading', { name: heading, exact: true }).waitFor();
    await imagesIn(window, `0 von ${quotas.IMAGES.toLocaleString('de')}`).waitFor();
    const banner = window.getByRole('alert').filter({ hasText: problem ?? /Zahlung/ });
    await banner.waitFor({ state: problem ? 'visible' : 'detached' });
  }

  async function buy(button: string, plan: string): Promise<void> {
    await click(button);
    await click('Subscribe');
    await window.waitForURL('**/billing/return**');
    await shop.forward(0);
    await window.getByText(`Willkommen bei ${plan}`).waitFor();
    await toBilling();
  }

  async function change(plan: string, terms: RegExp): Promise<void> {
    await toPlans();
    await click(`Zu ${plan} wechseln`);
    const dialog = window.getByRole('dialog');
    await dialog.getByText(terms).waitFor();
    await dialog.getByRole('button', { name: 'Tarif wechseln' }).click();
    await dialog.waitFor({ state: 'detached' });
    await shop.forward(0);
    await window.goBack();
  }

  async function useCard(number: string): Promise<void> {
    await click('Karte, Adresse, Steuernummer');
    await window.getByLabel('Card number').fill(number);
    await click('Save card');
    await window.getByRole('link', { name: 'Return to the shop' }).click();
    await shop.forward(0);
  }

  it('begins on trial, is paid, becomes larger within its month', async () => {
    await window.goto(`${shop.url}/plans`);
    await buy('Einstieg 14 Tage testen', 'Einstieg');
    await stands({ plan: 'starter', heading: 'Einstieg Testphase', status: 'TRIALING' });
    await shop.forward(14);
    await stands({ plan: 'starter', heading: 'Einstieg Bezahlt', status: 'ACTIVE' });
    await shop.forward(10);
    // 21 of 31 days: the difference of 49 and 19 euros for what is left of the month.
    await change('Professionell', /Jetzt werden 20,32\s€ berechnet/);
    await stands({ plan: 'professional', heading: 'Professionell Bezahlt', status: 'ACTIVE' });
  });

  it('has twice its API points while their switch is on, and keeps what was chosen', async () => {
    const points = PLANS.professional.bucket.max;
    const becomes = (wanted: number) =>
      waitUntil(
        `${wanted} points`,
        async () => (await shop.plan()).workspace.entitlements.bucketPoints === wanted,
        5_000,
      );
    const overage = window.getByRole('checkbox', { name: /^Schnellere API-Punkte/ });
    // It changes when the server has said so.
    await overage.click();
    await becomes(2 * points);
    await window.reload();
    await overage.waitFor();
    expect(await overage.isChecked()).toBe(true);
    await overage.click();
    await becomes(points);
  });

  it('is late, works on to the day that the banner names, ends with it, and is back when it is paid', async () => {
    await useCard('4000 0000 0000 0341');
    await shop.forward(21);
    const problem = /49,00\s€ ist nicht durchgegangen.*bis 22\. Januar weiter/s;
    await stands({ plan: 'professional', heading: 'Professionell Zahlung verspätet', status: 'PAST_DUE', problem });
    expect((await shop.plan()).billing.subscription!.graceEndsAt).toBe('2027-01-22T09:00:00.000Z');
    shop.clock.forward(7);
    // As the job does that was ordered for this moment: Stripe says nothing.
    await shop.billing.mirror.plans.refresh(shop.owner.workspaceId);
    const ended = { heading: 'Kostenlos Zahlung verspätet', problem: /nicht durchgegangen/ };
    await stands({ plan: 'free', status: 'PAST_DUE', ...ended });
    await useCard('4242 4242 4242 4242');
    await stands({ plan: 'professional', heading: 'Professionell Bezahlt', status: 'ACTIVE' });
  });

  it('becomes smaller, is cancelled to its end, ends, and begins anew', async () => {
    await change('Einstieg', /Beginnt am 15\. Februar 2027/);
    await window.getByText('Ab 15. Februar 2027 gilt Einstieg.').waitFor();
    await stands({ plan: 'professional', heading: 'Professionell Bezahlt', status: 'ACTIVE' });
    await shop.forward(24);
    await stands({ plan: 'starter', heading: 'Einstieg Bezahlt', status: 'ACTIVE' });
    await click('Tarif kündigen');
    await window.getByText('Endet am').waitFor();
    await shop.forward(0);
    await stands({ plan: 'starter', heading: 'Einstieg Bezahlt', status: 'ACTIVE' });
    expect((await shop.plan()).billing.subscription!.isCancelAtPeriodEnd).toBe(true);
    await shop.forward(31);
    await stands({ plan: 'free', heading: 'Kostenlos Beendet', status: 'CANCELED' });
    await toPlans();
    await buy('Unternehmen wählen', 'Unternehmen');
    await stands({ plan: 'enterprise', heading: 'Unternehmen Bezahlt', status: 'ACTIVE' });
  });
});
