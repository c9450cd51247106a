import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * What a published package has to hold: publint and are-the-types-wrong find nothing, no type is `any`, and it weighs no more
 * than it may. `npm run packages:check`, after a build of them.
 */
const CLIENTS = dirname(fileURLToPath(import.meta.url));
/** Bytes after gzip -9 of everything that each entry exports. GraphQL and the peers come with the application. */
const PACKAGES = [
  { name: 'sdk', limit: 10_240, outside: ['graphql'] },
  { name: 'react-query', limit: 4_096, outside: ['react', '@tanstack/react-query', '@podpusher/sdk'] },
];

await import('./build-packages.mjs');
const faults = [];
for (const { name, limit, outside } of PACKAGES) {
  const folder = join(CLIENTS, name);
  for (const entry of ['index', 'selling']) {
    const bytes = await weigh(folder, entry, outside);
    const spoken = `@podpusher/${name}${entry === 'index' ? '' : `/${entry}`}`;
    process.stdout.write(`${spoken} ${bytes} of ${limit} bytes\n`);
    if (bytes > limit) faults.push(`${spoken} weighs ${bytes} bytes, it may weigh ${limit}`);
  }
  faults.push(...typesOfAny(join(folder, 'dist')).map((place) => `@podpusher/${name}: any in ${place}`));
  faults.push(
    ...complaints('publint', ['--strict'], folder),
    ...complaints('attw', ['--pack', '.', '--no-emoji'], folder),
  );
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;

async function weigh(folder, entry, external) {
  const bundled = await build({
    stdin: { contents: `export * from './dist/${entry}.js'`, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external,
  });
  return gzipSync(bundled.outputFiles[0].contents, { level: 9 }).length;
}

/** Types of the generated operations are held by strictScalars; what is written by hand is read here as it is published. */
function typesOfAny(dist) {
  return readdirSync(dist)
    .filter((file) => file.endsWith('.d.ts'))
    .filter((file) => /\bany\b/.test(readFileSync(join(dist, file), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')));
}

function complaints(program, args, cwd) {
  try {
    execFileSync(join(CLIENTS, '../node_modules/.bin', program), args, { cwd, encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (error) {
    return [`${program}: ${error.stdout}${error.stderr}`];
  }
}
