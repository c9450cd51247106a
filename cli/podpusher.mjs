#!/usr/bin/env node
// The launcher: brings dist/ up to date and runs the program from it. `--prebuilt` (children of the supervisor) skips the
// look at the sources; `--source` (development, under tsx) runs the sources themselves.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setInterval } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [first, ...rest] = process.argv.slice(2);
const LOOK_MS = 500;

if (first === 'start' && process.env.npm_lifecycle_event) stopWithNpm();

if (first === '--prebuilt') await run('dist/cli/main.js', rest);
else if (first === '--source') await run('cli/main.ts', rest);
else if (first === 'start' && rest.includes('--dev')) runFromSource([first, ...rest]);
else {
  const { buildServer } = await import('./build/build-server.mjs');
  await buildServer(root);
  await run('dist/cli/main.js', process.argv.slice(2));
}

/** A signal that ends npm ends the shell between npm and us as well, and does not come further: then we stop by ourselves. */
function stopWithNpm() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), LOOK_MS).unref();
}

async function run(file, args) {
  const { main } = await import(pathToFileURL(path.join(root, file)).href);
  await main(args);
}

/** tsx needs flags of node's own, so development runs one process further down; signals reach it by the terminal or by us. */
function runFromSource(args) {
  const flags = ['--import', 'tsx', '--conditions=source'];
  const child = spawn(process.execPath, [...flags, fileURLToPath(import.meta.url), '--source', ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
