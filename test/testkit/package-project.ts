import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = process.cwd();
const TYPESCRIPT = path.join(ROOT, 'node_modules/typescript/bin/tsc');

/** A project as an integrator begins one: empty, with our packages installed from their tarballs. */
export interface PackageProject {
  folder: string;
  /**
   * Compiles sources of the repository as ES modules or CommonJS ones, against the types that came in the tarballs and with
   * every check on them. @returns the files to run
   */
  compile<const Sources extends readonly string[]>(
    sources: Sources,
    form: 'mjs' | 'cjs',
  ): { [Index in keyof Sources]: string };
}

/**
 * Packs the packages and what they need, and installs the tarballs without a network.
 * @param needs packages of node_modules that are installed beside them
 * @param links packages that are linked, for those with too many dependencies to pack
 */
export function createPackageProject(needs: readonly string[], links: readonly string[] = []): PackageProject {
  const folder = mkdtempSync(path.join(tmpdir(), 'podpusher-packages-'));
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'an-integration', private: true, type: 'module' }),
  );
  const tarballs = pack(
    [
      ...['sdk', 'react-query'].map((name) => path.join(ROOT, 'clients', name)),
      ...needs.map((name) => path.join(ROOT, 'node_modules', name)),
    ],
    folder,
  );
  const flags = ['--offline', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', ...flags, ...tarballs], folder);
  for (const name of links) link(name, folder);
  return { folder, compile: (sources, form) => compile(folder, sources, form) };
}

/** Builds what the tarballs hold, as `npm publish` would have it. */
export function buildPackages(): void {
  run(process.execPath, ['clients/build-packages.mjs'], ROOT);
}

/** Runs a program to its end. @throws Error with its output when it fails */
export function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

function pack(packages: readonly string[], into: string): string[] {
  const said = run('npm', ['pack', ...packages, '--json', '--ignore-scripts', '--pack-destination', into], into);
  return (JSON.parse(said) as { filename: string }[]).map(({ filename }) => path.join(into, filename));
}

function link(name: string, folder: string): void {
  const at = path.join(folder, 'node_modules', name);
  if (existsSync(at)) return;
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules', name), at);
}

function compile<Sources extends readonly string[]>(folder: string, sources: Sources, form: 'mjs' | 'cjs') {
  const names = sources.map((source) => path.basename(source).replace(/\.tsx?$/, ''));
  const files = sources.map((source, index) => {
    const isReact = source.endsWith('.tsx');
    const name = isReact ? `${names[index]!}.tsx` : `${names[index]!}.${form === 'mjs' ? 'mts' : 'cts'}`;
    cpSync(path.resolve(ROOT, source), path.join(folder, name));
    return path.join(folder, name);
  });
  run(process.execPath, [TYPESCRIPT, '--ignoreConfig', ...COMPILER_FLAGS, ...files], folder);
  const built = files.map((file) => file.replace(/\.tsx$/, '.js').replace(/\.([mc])ts$/, '.$1js'));
  return built as { [Index in keyof Sources]: string };
}

const COMPILER_FLAGS = [
  ...['--target', 'es2022', '--lib', 'es2023,dom,dom.iterable,dom.asynciterable', '--module', 'nodenext'],
  ...[
    '--strict',
    '--jsx',
    'react-jsx',
    '--types',
    'node',
    '--typeRoots',
    path.join(ROOT, 'node_modules/@types'),
    '--skipLibCheck',
    'false',
  ],
];
