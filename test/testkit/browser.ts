import { existsSync } from 'node:fs';
import { source as axeSource } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** `describe` where there is a Chromium (Debian's, or the one that CHROMIUM_PATH names), else skipped, and said so. */
export function describeInBrowser(name: string, tests: () => void): void {
  const isThere = existsSync(CHROMIUM);
  if (!isThere) process.stderr.write(`skipped, because there is no Chromium at ${CHROMIUM}: ${name}\n`);
  (isThere ? describe : describe.skip)(name, tests);
}

/** Chromium without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on the page as it stands, one line a finding; empty is the only good answer. It runs inside the page,
 * and only the findings come out: carrying all that it looked at through the protocol takes five times as long.
 */
export async function findAxeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
    const { violations } = await (globalThis as unknown as InPage).axe.run(options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, AXE_TAGS);
}

/** Axe as its script leaves it in the page. */
interface InPage {
  axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
}

/** Whether the page asks for scrolling sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}
