import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from './command-failure.js';

/**
 * Builds the web client when its sources changed. A failed build is an error, unless an older one can be served.
 * Returns what a person should know.
 */
export async function buildWebIfStale(root: string): Promise<string[]> {
  if (!existsSync(path.join(root, 'clients/web/index.html'))) return ['there is no web client in this installation'];
  const { code, output } = await runNode(root, path.join(root, 'cli/build/build-web.mjs'));
  if (code === 0) return [];
  if (existsSync(path.join(root, 'clients/web/dist/index.html'))) {
    return [`the web client could not be built, an older build is served: ${output.split('\n')[0] ?? ''}`];
  }
  throw new CommandFailure(`the web client could not be built:\n${output}`);
}

function runNode(root: string, script: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}
