import { createClient } from 'graphql-ws';
import { TOTP } from 'otpauth';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { WebSocket } from 'ws';
import { describeInBrowser, findAxeViolations, launchBrowser, scrollsSideways } from '#test/testkit/browser.js';
import { linkInMailTo } from '#test/testkit/mail.js';
import { waitUntil } from '#test/testkit/processes.js';
import { discardTestProduct, startTestProduct, type TestProduct } from '#test/testkit/product.js';

jest.setTimeout(300_000);

const PASSWORD = 'a sentence that nobody guesses';
const ANN = 'ann@example.com';
const SETTINGS = ['profile', 'security', 'data', 'workspace', 'members', 'audit'].map((page) => `/settings/${page}`);
const DEVELOPERS = ['keys', 'usage', 'requests'].map((page) => `/developers/${page}`);
const ENTRIES = ['/sign-in', '/sign-up', '/forgot', '/reset?token=x', '/verify?token=x', '/invitation?token=x'];

let product: TestProduct;
let browser: Browser;
/** Ann's window: the tests below follow her from the invitation to the revoked key, and build on each other. */
let ann: Page;
let secret = '';

async function openWindow(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-US', ...options });
  return context.newPage();
}

const goto = (page: Page, path: string) => page.goto(`${product.url}${path}`);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const fill = (page: Page, name: string, text: string) => page.getByRole('textbox', { name, exact: true }).fill(text);
const fillPassword = (page: Page, text = PASSWORD) => page.getByLabel('Password', { exact: true }).fill(text);
const codeNow = () => new TOTP({ secret }).generate();
const isSignedIn = (page: Page) => page.getByRole('button', { name: /^Account:/ }).waitFor();

async function invite(page: Page, email: string, role: string): Promise<void> {
  await goto(page, '/settings/members');
  await press(page, 'Invite somebody');
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await dialog.getByRole('combobox', { name: 'Role' }).selectOption({ label: role });
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('listitem').filter({ hasText: email }).getByText('Open').waitFor();
}

async function signInDemo(page: Page): Promise<void> {
  const password = /demo@podpusher\.local {2}(\S+)/.exec(product.output())![1]!;
  await goto(page, '/sign-in');
  await fill(page, 'E-mail', 'demo@podpusher.local');
  await fillPassword(page, password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await isSignedIn(page);
}

/** Asks with a key over HTTP. */
async function askWithKey(key: string): Promise<{ status: number; errors?: unknown[] }> {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: 'query WithKey { trends(first: 1) { nodes { id } } }' }),
  });
  return { status: response.status, ...((await response.json()) as { errors?: unknown[] }) };
}

/** A live subscription with a key; tells when it has begun and how its socket was closed. */
function followWithKey(key: string) {
  const closed = { code: 0, at: 0 };
  let begin: () => void;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const client = createClient({
    url: `${product.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${key}` },
    retryAttempts: 0,
    on: {
      closed: (event) => Object.assign(closed, { code: (event as { code: number }).code, at: Date.now() }),
    },
  });
  const sink = { next: () => begin(), error: () => undefined, complete: () => undefined };
  client.subscribe({ query: 'subscription Follow { trendSignals { cursor kind } }' }, sink);
  return { begun, closed, stop: () => client.dispose() };
}

describeInBrowser('an account', () => {
  beforeAll(async () => {
    [product, browser] = await Promise.all([startTestProduct(), launchBrowser()]);
    ann = await openWindow();
  });

  afterAll(async () => {
    await browser.close();
    await discardTestProduct(product);
  });

  it('a person who is invited signs up, verifies by the mail, and comes back to the invitation', async () => {
    const demo = await openWindow();
    await signInDemo(demo);
    await invite(demo, ANN, 'Admin');
    await demo.context().close();
    await ann.goto(await linkInMailTo(product, ANN, 'invitation'));
    await ann.getByRole('main').getByRole('link', { name: 'Create account' }).click();
    await fill(ann, 'Name (optional)', 'Ann Baker');
    await fillPassword(ann);
    await fill(ann, 'Name of your workspace', 'Mug Shop');
    await press(ann, 'Create account');
    await ann.getByRole('heading', { name: 'Check your mail' }).waitFor();
    await ann.goto(await linkInMailTo(product, ANN, 'verify'));
    await fillPassword(ann);
    await press(ann, 'Confirm address');
    await press(ann, 'Accept invitation');
    await ann.getByRole('button', { name: `Account: ${ANN}, workspace Demo` }).waitFor();
    await press(ann, /^Account:/);
    await ann.getByRole('list', { name: 'Workspaces' }).getByText('Mug Shop').waitFor();
  });

  it('two-factor is switched on with a code, and signing in asks for one from then on', async () => {
    await goto(ann, '/settings/security');
    await press(ann, 'Switch on');
    await fillPassword(ann);
    await press(ann, 'Continue');
    secret = (await ann.locator('[data-secret]').getAttribute('data-secret'))!;
    expect(await ann.getByRole('img', { name: /QR code/ }).count()).toBe(1);
    await fill(ann, 'Code from your authenticator', codeNow());
    await press(ann, 'Confirm code');
    await ann.locator('[data-recovery-codes] li').first().waitFor();
    const codes = await ann.locator('[data-recovery-codes] li').allTextContents();
    expect(new Set(codes).size).toBe(10);
    await press(ann, 'I have kept them');
    const other = await openWindow();
    await goto(other, '/sign-in');
    await fill(other, 'E-mail', ANN);
    await fillPassword(other);
    await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await press(other, 'Use a recovery code');
    await fill(other, 'Recovery code', codes[0]!);
    await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await isSignedIn(other);
    await other.context().close();
  });

  it('a session that is ended elsewhere asks calmly to sign in, over the page with what was typed', async () => {
    const other = await openWindow();
    await goto(other, '/sign-in?from=/settings/profile');
    await fill(other, 'E-mail', ANN);
    await fillPassword(other);
    await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await fill(
      other,
      'Code from your authenticator',
      new TOTP({ secret }).generate({ timestamp: Date.now() + 30_000 }),
    );
    await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await fill(other, 'Name', 'Ann of the Mugs');
    await goto(ann, '/settings/security');
    await press(ann, 'End all others');
    await ann.getByRole('dialog').getByRole('button', { name: 'End all others' }).click();
    const prompt = other.getByRole('dialog', { name: 'You were signed out' });
    await prompt.waitFor({ timeout: 15_000 });
    expect(new URL(other.url()).pathname).toBe('/settings/profile');
    expect(await other.locator('input[name=name]').inputValue()).toBe('Ann of the Mugs');
    expect(await findAxeViolations(other)).toEqual([]);
    await other.context().close();
  });

  it('an admin invites a further member, and the audit log tells', async () => {
    await invite(ann, 'bob@example.com', 'Viewer');
    expect(await linkInMailTo(product, 'bob@example.com', 'invitation')).toContain(product.url);
    await goto(ann, '/settings/audit');
    await ann.locator('main summary').getByText('Invitation sent').first().waitFor();
  });

  it('a key is made, used over HTTP and a socket, and revoked: its socket closes within five seconds', async () => {
    await goto(ann, '/developers/keys');
    await press(ann, 'New API key');
    await fill(ann, 'Name', 'Shop sync');
    await press(ann, 'Create key');
    const key = (await ann.locator('[data-api-key]').textContent())!;
    await press(ann, 'I have kept it');
    expect(await askWithKey(key)).toMatchObject({ status: 200 });
    const live = followWithKey(key);
    await live.begun;
    const row = ann.getByRole('listitem').filter({ hasText: 'Shop sync' });
    await row.getByRole('button', { name: 'Revoke' }).click();
    const revokedAt = Date.now();
    await ann.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await row.getByText('Revoked').waitFor();
    await waitUntil('the socket of the key is closed', () => live.closed.code !== 0, 10_000);
    expect(live.closed.code).toBe(4403);
    expect(live.closed.at - revokedAt).toBeLessThan(5_000);
    expect((await askWithKey(key)).errors).toHaveLength(1);
    await live.stop();
  });

  it('the request log has the request of an error by its id', async () => {
    await ann.route('**/graphql', async (route) => {
      const isAudit = (route.request().postData() ?? '').includes('"AuditLog"');
      return isAudit ? route.fulfill({ status: 200, json: brokenAnswer('req_broken') }) : route.continue();
    });
    await goto(ann, '/settings/audit');
    await ann.getByRole('alert').getByText('req_broken').waitFor();
    await ann.unroute('**/graphql');
    await ann.getByRole('alert').getByRole('link', { name: 'Open in the request log' }).click();
    expect(new URL(ann.url()).searchParams.get('id')).toBe('req_broken');
    await goto(ann, '/developers/requests');
    const id = await ann.locator('main li code').first().textContent();
    await goto(ann, `/developers/requests?id=${id}`);
    await ann.locator('main li code').first().waitFor();
    expect(await ann.locator('main li code').allTextContents()).toEqual([id]);
  });

  it('every page that fails keeps the shell and shows the request id', async () => {
    const broken = await openWindow({ storageState: await ann.context().storageState() });
    await broken.route('**/graphql', async (route) => {
      const asks = route.request().postData() ?? '';
      return /"operationName":"(Viewer|Ticks)"/.test(asks)
        ? route.continue()
        : route.fulfill({ status: 200, json: brokenAnswer('req_fault') });
    });
    for (const path of ['/', '/trends', '/trends/trd_x', '/invitation?token=x', ...SETTINGS, ...DEVELOPERS]) {
      if (path === '/settings/data') continue;
      await goto(broken, path);
      await broken.getByRole('alert').getByText('req_fault').first().waitFor();
      expect({ path, shell: await broken.getByRole('banner').count() }).toEqual({ path, shell: 1 });
      expect({ path, rail: await broken.getByRole('navigation').count() }).not.toEqual({ path, rail: 0 });
    }
    await broken.context().close();
  });

  const LOOKS: readonly (readonly [string, string, BrowserContextOptions, readonly string[]])[] = [
    ['light, English', 'en', {}, [...SETTINGS, ...DEVELOPERS]],
    [
      'dark, German, 360 px',
      'de',
      { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
      [...SETTINGS, ...DEVELOPERS],
    ],
    ['light, French, 320 px', 'fr', { viewport: { width: 320, height: 640 } }, ENTRIES],
    ['dark, Spanish', 'es', { colorScheme: 'dark' }, ENTRIES],
  ];

  it.each(LOOKS)('axe finds nothing and nothing scrolls sideways: %s', async (...[, locale, options, paths]) => {
    const isEntry = paths === ENTRIES;
    const page = await openWindow({
      ...options,
      ...(!isEntry && { storageState: await ann.context().storageState() }),
    });
    await page.addInitScript(`localStorage.setItem('podpusher.locale', '${locale}')`);
    for (const path of paths) {
      await goto(page, path);
      await page.locator('main h1').waitFor();
      await page.waitForTimeout(700);
      expect({ path, lang: await page.locator('html').getAttribute('lang') }).toEqual({ path, lang: locale });
      expect({ path, violations: await findAxeViolations(page) }).toEqual({ path, violations: [] });
      expect({ path, sideways: await scrollsSideways(page) }).toEqual({ path, sideways: false });
    }
    await page.context().close();
  });
});

/** What a server says that has failed. */
const brokenAnswer = (requestId: string) => ({
  errors: [{ message: 'Something failed here.', extensions: { code: 'INTERNAL', requestId, retryable: false } }],
});
