import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentNames } from '#infra/config.js';
import { commitFaults } from './commit-messages.js';
import { brokenLinks } from './doc-links.js';
import { environmentFaults } from './environment-file.js';
import { unknownMetrics } from './metric-names.js';
import { roomFaults } from './room-readmes.js';
import { schemaBreaks } from './schema-breaks.js';
import { sizesOf } from './sizes.js';

export const ROOT = process.cwd();

export interface Outcome {
  isOk: boolean;
  /** What the reader needs to see when it is not. */
  output: string;
  /** A word or two for the table. */
  note?: string;
}

export interface Step {
  name: string;
  run: () => Outcome | Promise<Outcome>;
}

/** Everything but the tests, cheapest first, then the longest: two run at a time. */
export const steps: readonly Step[] = [
  { name: 'environment', run: checkEnvironment },
  { name: 'commits', run: checkCommits },
  { name: 'doc links', run: checkDocLinks },
  { name: 'metrics', run: checkMetrics },
  { name: 'rooms', run: () => fromFaults(roomFaults(ROOT)) },
  { name: 'sizes', run: reportSizes },
  npmScript('lint'),
  command('format', 'npx prettier --check --log-level warn --cache --cache-location .cache/prettier .'),
  npmScript('boundaries'),
  npmScript('schema:emit', '--check'),
  npmScript('codegen', '--check'),
  { name: 'schema breaks', run: checkSchemaBreaks },
  command('types: server', 'npx tsc -p tsconfig.json'),
  command('types: web', 'npx tsc -p clients/web/tsconfig.json --noEmit'),
  command('types: sdk', 'npx tsc -p clients/tsconfig.json'),
  npmScript('dead-code'),
  npmScript('i18n:check'),
  npmScript('web:size'),
  npmScript('packages:check'),
  command('alert rules', 'promtool test rules observability/alerts/podpusher.test.yml'),
];

function command(name: string, line: string): Step {
  const [program = '', ...args] = line.split(' ');
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const run = () =>
    new Promise<Outcome>((resolve) => {
      execFile(program, args, options, (error, stdout, stderr) => {
        const reason = error && typeof error.code !== 'number' ? `${program} cannot be run: ${error.message}\n` : '';
        resolve({ isOk: error === null, output: `${reason}${stdout}${stderr}` });
      });
    });
  return { name, run };
}

/** A script of package.json; a script that is not there is a fault, not a pass. */
function npmScript(name: string, args = ''): Step {
  return command(name, `npm run --silent ${name}${args && ` -- ${args}`}`);
}

function fromFaults(faults: readonly string[], note?: string): Outcome {
  return { isOk: faults.length === 0, output: faults.join('\n'), ...(note === undefined ? {} : { note }) };
}

function checkEnvironment(): Outcome {
  const names = environmentNames();
  return fromFaults(
    environmentFaults(readFileSync(join(ROOT, '.env.example'), 'utf8'), names),
    `${names.length} variables`,
  );
}

function checkCommits(): Outcome {
  const tag = lastTag();
  const subjects = git(['log', '--format=%s', tag ? `${tag}..HEAD` : 'HEAD']);
  if (subjects === undefined) return { isOk: true, output: '', note: 'no git history' };
  const lines = subjects.split('\n').filter(Boolean);
  return fromFaults(commitFaults(lines), `${lines.length} since ${tag ?? 'the start'}`);
}

async function checkSchemaBreaks(): Promise<Outcome> {
  const tag = lastTag();
  const before = tag && git(['show', `${tag}:schema/schema.graphql`]);
  if (!tag || !before) return { isOk: true, output: '', note: 'no released schema yet' };
  const after = readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8');
  return fromFaults(await schemaBreaks(before, after), `against ${tag}`);
}

function checkDocLinks(): Outcome {
  const paths = projectFiles('*.ts', '*.tsx', '*.mjs', '*.md', '*.yml').filter(
    (path) => !path.startsWith('test/house/'),
  );
  return fromFaults(brokenLinks(ROOT, paths));
}

function checkMetrics(): Outcome {
  const code = projectFiles('*.ts');
  return fromFaults(
    unknownMetrics(ROOT, code, projectFiles('observability/alerts/*', 'observability/dashboards/*', 'docs/*')),
  );
}

function reportSizes(): Outcome {
  const paths = projectFiles('*.ts', '*.tsx', '*.mjs').filter(
    (path) => !/\/(gql|generated)\/|sdk\/src\/(operations|selling)\.ts$|\.d\.ts$/.test(path),
  );
  const sizes = sizesOf(ROOT, paths);
  const long = sizes.long.map((file) => `${file.lines} ${file.path}`).join('\n');
  return {
    isOk: true,
    output: long && `Over 250 lines; is each one thing?\n${long}`,
    note: `median ${sizes.median}, p90 ${sizes.p90}, ${sizes.long.length} long`,
  };
}

/** What git tracks and what it would: files that are new count too. */
function projectFiles(...patterns: string[]): string[] {
  const listed = git(['ls-files', '--cached', '--others', '--exclude-standard', ...patterns]) ?? '';
  return listed.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

function lastTag(): string | undefined {
  return git(['describe', '--tags', '--abbrev=0'])?.trim();
}

function git(args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}
