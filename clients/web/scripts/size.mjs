import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

/**
 * Weighs a build by its manifest (gzip 9): what `/` needs before it can be used, its styles, one language, the font and
 * the largest route. Fails above the limits, and when the first load grew by more than 3 % over scripts/size.json;
 * `--update` writes that file.
 */
const web = fileURLToPath(new URL('..', import.meta.url));
const BASELINE = `${web}scripts/size.json`;
const LIMITS_KB = { initialJs: 200, css: 20, locale: 20, account: 20, route: 60, font: 60 };
const GROWTH = 1.03;

const manifest = JSON.parse(readFileSync(`${web}dist/.vite/manifest.json`, 'utf8'));
const bytes = (file) => readFileSync(`${web}dist/${file}`);
const zipped = (files) => [...files].reduce((sum, file) => sum + gzipSync(bytes(file), { level: 9 }).length, 0) / 1024;

/** A chunk and everything it imports at once. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const each of manifest[key].imports ?? []) closure(each, seen);
  return seen;
}
const files = (keys) => new Set([...keys].map((key) => manifest[key].file));
const key = (ending) => Object.keys(manifest).find((each) => each.endsWith(ending));

const entry = closure('index.html');
const first = new Set([...entry, ...closure(key('today-route.tsx')), key('messages/en.json')]);
const routes = [
  'trends-page.tsx',
  'trend-route.tsx',
  'sign-in-page.tsx',
  'sign-up-page.tsx',
  'security-page.tsx',
  'members-page.tsx',
  'keys-page.tsx',
  'trend-sheet.tsx',
].map(key);
const own = (route) => zipped(files([...closure(route)].filter((each) => !first.has(each))));
const languages = ['en', 'es', 'fr', 'de'];
const assets = Object.values(manifest).flatMap(({ assets: list, css }) => [...(list ?? []), ...(css ?? [])]);
const font = [...new Set(assets)].filter((file) => file.endsWith('.woff2'));

const sizes = {
  initialJs: zipped(files(first)),
  css: zipped(new Set(assets.filter((file) => file.endsWith('.css')))),
  locale: Math.max(...languages.map((locale) => zipped(files([key(`messages/${locale}.json`)])))),
  account: Math.max(...languages.map((locale) => zipped(files([key(`messages/account/${locale}.json`)])))),
  route: Math.max(...routes.map(own)),
  font: font.reduce((sum, file) => sum + bytes(file).length, 0) / 1024,
};

const baseline = JSON.parse(readFileSync(BASELINE, 'utf8'));
for (const [name, size] of Object.entries(sizes)) {
  const isOver = size > LIMITS_KB[name];
  const hasGrown = name === 'initialJs' && size > baseline.initialJs * GROWTH && !process.argv.includes('--update');
  process.stdout.write(
    `${name.padEnd(10)} ${size.toFixed(1).padStart(7)} kB of ${LIMITS_KB[name]}${isOver ? '  too large' : ''}\n`,
  );
  if (hasGrown)
    process.stdout.write(`  grew by more than 3 % over ${baseline.initialJs} kB: look why, then run with --update\n`);
  if (isOver || hasGrown) process.exitCode = 1;
}
if (process.argv.includes('--update')) writeFileSync(BASELINE, `{ "initialJs": ${sizes.initialJs.toFixed(1)} }\n`);
