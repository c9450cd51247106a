import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Holds code and languages equal: every id used in the code stands in en.json, every id of en.json is used, and es, fr
 * and de have the same keys with the same placeholders (formatjs verify). Exit 1 names what is wrong.
 */
const web = fileURLToPath(new URL('..', import.meta.url));
const messages = `${web}src/i18n/messages`;
/** The core texts and those that come with their routes. */
const routes = readdirSync(messages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const CATALOGUES = [messages, ...routes.map(({ name }) => `${messages}/${name}`)];
const formatjs = (...args) =>
  execFileSync('npx', ['--no-install', 'formatjs', ...args], { encoding: 'utf8', stdio: 'pipe' });

const report = (text) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

try {
  const extracted = JSON.parse(
    formatjs('extract', `${web}src/**/*.{ts,tsx}`, '--ignore', '**/*.d.ts', '**/*.test.*', '--throws'),
  );
  const used = new Set(Object.keys(extracted));
  const written = new Set();
  const checks = ['--missing-keys', '--extra-keys', '--structural-equality'];
  for (const folder of CATALOGUES) {
    for (const id of Object.keys(JSON.parse(readFileSync(`${folder}/en.json`, 'utf8')))) {
      if (written.has(id)) report(`${id} stands in two catalogues`);
      written.add(id);
    }
    formatjs('verify', '--source-locale', 'en', ...checks, `${folder}/*.json`);
  }
  for (const id of used) if (!written.has(id)) report(`en.json lacks ${id}, which the code uses`);
  for (const id of written) if (!used.has(id)) report(`en.json has ${id}, which no code uses`);
  if (!process.exitCode) process.stdout.write(`${written.size} messages in 4 languages agree with the code\n`);
} catch (error) {
  report(`${error.stdout ?? ''}${error.stderr ?? error.message}`);
}
