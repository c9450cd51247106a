import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What the tools are told by, copied as it is, so that a plant meets the real rules. */
const RULES = [
  'package.json',
  'tsconfig.json',
  'eslint.config.mjs',
  '.dependency-cruiser.mjs',
  'knip.config.ts',
  '.prettierrc.json',
  'test/house/lint-rules',
];
const WEB_TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, jsx: 'react-jsx', module: 'esnext', moduleResolution: 'bundler', noEmit: true },
  include: ['src'],
});

export interface PlantedHouse {
  root: string;
  /** Runs a program of node_modules/.bin inside; what it printed, whatever its exit code. */
  run(program: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string };
  remove(): void;
}

/** A small house in a temporary folder: the real rules, and only the files given (path → text). */
export function plantHouse(files: Readonly<Record<string, string>>): PlantedHouse {
  const root = mkdtempSync(join(tmpdir(), 'planted-house-'));
  for (const rule of RULES) cpSync(join(process.cwd(), rule), join(root, rule), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries({ 'clients/web/tsconfig.json': WEB_TSCONFIG, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    run: (program, args) =>
      spawnSync(join(root, 'node_modules/.bin', program), args, {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        // Jest's own variables would make the tools believe that they run inside it.
        env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: '' },
      }),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
