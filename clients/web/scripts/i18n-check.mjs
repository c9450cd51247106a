import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Holds code and languages equal: every id used in the code stands in en.json, every id of en.json is used, es, fr and de
 * have the same keys with the same placeholders (formatjs verify), and a feature uses only texts that its routes load
 * (src/app/router.tsx). Exit 1 names what is wrong.
 */
const web = fileURLToPath(new URL('..', import.meta.url));
const messages = `${web}src/i18n/messages`;
/** The core texts and those that come with their routes. */
const routes = readdirSync(messages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const CATALOGUES = [messages, ...routes.map(({ name }) => `${messages}/${name}`)];
/** Catalogues that are there when a page of a feature is shown, beside the core. */
const LOADED = {
  accounts: ['account'],
  billing: ['account', 'billing'],
  connections: ['account', 'connections'],
  designs: ['account', 'ideas', 'designs'],
  ideas: ['account', 'ideas'],
  listings: ['listings'],
  orders: ['products'],
  pipeline: ['pipeline'],
  playground: ['playground'],
  products: ['products'],
};
const formatjs = (...args) =>
  execFileSync('npx', ['--no-install', 'formatjs', ...args], { encoding: 'utf8', stdio: 'pipe' });

/** Texts that a feature shows although no route of it loads them: people would read the id. */
function* textsOutOfReach(catalogueOf) {
  for (const name of readdirSync(`${web}src/features`, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || /\.test\./.test(name)) continue;
    const reach = ['messages', ...(LOADED[name.split('/')[0]] ?? [])];
    const code = readFileSync(`${web}src/features/${name}`, 'utf8');
    for (const [, id] of code.matchAll(/["'`]([\w-]+(?:\.[\w-]+)+)["'`]/g)) {
      const catalogue = catalogueOf.get(id);
      if (catalogue && !reach.includes(catalogue)) yield `${name} uses ${id}, but its pages do not load ${catalogue}/`;
    }
  }
}

const report = (text) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

try {
  const extracted = JSON.parse(
    formatjs('extract', `${web}src/**/*.{ts,tsx}`, '--ignore', '**/*.d.ts', '**/*.test.*', '--throws'),
  );
  const used = new Set(Object.keys(extracted));
  /** Catalogue of each id. */
  const written = new Map();
  const checks = ['--missing-keys', '--extra-keys', '--structural-equality'];
  for (const folder of CATALOGUES) {
    for (const id of Object.keys(JSON.parse(readFileSync(`${folder}/en.json`, 'utf8')))) {
      if (written.has(id)) report(`${id} stands in two catalogues`);
      written.set(id, basename(folder));
    }
    formatjs('verify', '--source-locale', 'en', ...checks, `${folder}/*.json`);
  }
  for (const id of used) if (!written.has(id)) report(`en.json lacks ${id}, which the code uses`);
  for (const id of written.keys()) if (!used.has(id)) report(`en.json has ${id}, which no code uses`);
  for (const fault of textsOutOfReach(written)) report(fault);
  if (!process.exitCode) process.stdout.write(`${written.size} messages in 4 languages agree with the code\n`);
} catch (error) {
  report(`${error.stdout ?? ''}${error.stderr ?? error.message}`);
}
