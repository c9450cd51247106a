import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filesBelow, fingerprint, readStamp } from './fingerprint.mjs';

/** Builds clients/web when its sources differ from the last build. A program of its own, so that it uses a core of its own. */
async function buildWeb(root) {
  const web = path.join(root, 'clients', 'web');
  const rules = filesBelow(root, 'schema').filter((file) => /\.(graphql|rules\.ts)$/.test(file));
  const guides = filesBelow(root, 'docs/guides');
  const files = ['package-lock.json', ...filesBelow(root, 'clients/web').filter(isSource), ...rules, ...guides];
  const stampFile = path.join(web, 'dist', '.stamp');
  const stamp = fingerprint(
    root,
    files.filter((file) => existsSync(path.join(root, file))),
  );
  if (readStamp(stampFile) === stamp) return;
  const vite = createRequire(path.join(web, 'package.json')).resolve('vite');
  const { build } = await import(pathToFileURL(vite).href);
  await build({ root: web, logLevel: 'warn', mode: 'production' });
  writeFileSync(stampFile, stamp);
}

const isSource = (file) => !/\.test\.tsx?$/.test(file);

// The caller holds our standard input: when it is killed, the build ends too.
process.stdin.on('close', () => process.exit(1)).resume();
await buildWeb(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'));
process.exit(0);
