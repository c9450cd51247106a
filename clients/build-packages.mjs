import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Builds the published packages into their dist/: for each entry one ES module, one CommonJS module, and types for each of the two.
 * `npm run build:packages`.
 */
const CLIENTS = dirname(fileURLToPath(import.meta.url));
/** In this order: the second takes its types from the first. */
const PACKAGES = ['sdk', 'react-query'];
/** What can be imported: the package itself, and what it offers beside. */
const ENTRIES = ['index', 'selling'];
const TYPESCRIPT = join(CLIENTS, '../node_modules/typescript/bin/tsc');

for (const name of PACKAGES) {
  const folder = join(CLIENTS, name);
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await Promise.all(
    ENTRIES.flatMap((entry) => [
      bundle(folder, 'esm', { entry, extension: 'js' }),
      bundle(folder, 'cjs', { entry, extension: 'cjs' }),
    ]),
  );
  execFileSync(process.execPath, [TYPESCRIPT, '-p', join(folder, 'tsconfig.build.json')], { stdio: 'inherit' });
  copyTypesForCommonJs(dist);
}

/** What a package needs stays outside: its dependencies and peers. */
function bundle(folder, format, { entry, extension }) {
  return build({
    entryPoints: [join(folder, `src/${entry}.ts`)],
    outfile: join(folder, 'dist', `${entry}.${extension}`),
    bundle: true,
    packages: 'external',
    // Without it esbuild would follow the paths of clients/tsconfig.json into the other package.
    tsconfigRaw: {},
    format,
    target: 'es2022',
    platform: 'neutral',
    logLevel: 'warning',
  });
}

/** Node reads types beside a .cjs from .d.cts; they differ in the names of the files alone. */
function copyTypesForCommonJs(dist) {
  for (const file of readdirSync(dist)) {
    if (!file.endsWith('.d.ts')) continue;
    const types = readFileSync(join(dist, file), 'utf8').replaceAll(
      /(from|import\()(\s*)(['"]\.[^'"]+)\.js(['"])/g,
      '$1$2$3.cjs$4',
    );
    writeFileSync(join(dist, file.replace(/\.d\.ts$/, '.d.cts')), types);
  }
}
