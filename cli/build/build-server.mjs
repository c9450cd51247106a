import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, fingerprint, readStamp } from './fingerprint.mjs';

const ROOMS = ['api', 'cli', 'domain', 'infra', 'migrations', 'observability', 'sandbox', 'schema', 'workers'];
const isSource = (file) => !/\.test\.ts$|\.md$|\.mjs$|\.d\.ts$/.test(file);

/**
 * Transpiles the server into dist/ when the sources differ from the last build. No type check: `npm run check` does that.
 * Built beside and swapped in by a rename, so that a killed build leaves nothing half made.
 */
export async function buildServer(root) {
  const files = ROOMS.flatMap((room) => filesBelow(root, room)).filter(isSource);
  const stamp = fingerprint(root, ['package.json', 'tsconfig.json', 'cli/build/build-server.mjs', ...files]);
  const dist = path.join(root, 'dist');
  if (readStamp(path.join(dist, '.stamp')) === stamp) return;
  const draft = path.join(root, `dist.${process.pid}`);
  try {
    await transpile(root, files, draft);
    for (const file of files.filter((name) => !name.endsWith('.ts'))) copy(root, draft, file);
    writeFileSync(path.join(draft, '.stamp'), stamp);
    rmSync(`${draft}.old`, { recursive: true, force: true });
    swap(dist, draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(`${draft}.old`, { recursive: true, force: true });
  }
}

async function transpile(root, files, outdir) {
  const { build, stop } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: files.filter((name) => name.endsWith('.ts')),
    outdir,
    outbase: root,
    bundle: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  await stop();
}

function copy(root, draft, file) {
  const target = path.join(draft, file);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(path.join(root, file), target);
}

function swap(dist, draft) {
  try {
    renameSync(dist, `${draft}.old`);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  try {
    renameSync(draft, dist);
  } catch (error) {
    // Another command built the same sources meanwhile.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}
