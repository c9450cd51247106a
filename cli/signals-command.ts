import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { systemActor } from '#domain/accounts/actor.js';
import { CsvImport, type CsvImportCounts, type CsvImportListener } from '#domain/signals/csv-import/csv-import.js';
import { shiftToNow } from '#domain/signals/csv-import/csv-shift.js';
import { type Platform, PLATFORMS } from '#schema/signals/signal.values.js';
import { CommandFailure, UsageError } from './command-failure.js';
import { type CommandContext, type OutputOptions, runCommand } from './run-command.js';

interface ImportOptions extends OutputOptions {
  platform: string;
  keyword?: string;
  shiftToNow?: boolean;
}

const CHUNK_BYTES = 1 << 18;
const PLATFORM_NAMES = PLATFORMS.map((platform) => platform.toLowerCase());

/** `signals import FILE.csv --platform P` */
export function register(program: Command): void {
  const signals = program.command('signals').description('recorded signals');
  signals
    .command('import')
    .description(
      'import a CSV file: timestamp,keyword,count[,engagement,url,author,externalId], or timestamp,value with --keyword; safe to repeat',
    )
    .argument('<file>', 'the file, UTF-8')
    .addOption(
      new Option(
        '--platform <platform>',
        `where the signals were seen: ${PLATFORM_NAMES.join(', ')}`,
      ).makeOptionMandatory(),
    )
    .option('--keyword <keyword>', 'the keyword, for a file without a keyword column')
    .option('--shift-to-now', 'move the file in time so that its latest row is now')
    .option('--json', 'machine-readable output, one object a line')
    .action(importFile);
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  const platform = readPlatform(options.platform);
  await access(file, constants.R_OK).catch(() => {
    throw new CommandFailure(`${file} cannot be read.`);
  });
  await runCommand(options, async (context) => {
    const what = { platform, ...(options.keyword !== undefined && { keyword: options.keyword }) };
    const open = () => createReadStream(file, { highWaterMark: CHUNK_BYTES });
    const shiftMs = options.shiftToNow ? await shiftToNow(context, open(), what) : 0;
    const importer = new CsvImport({ signals: context.domain.signals });
    const counts = await importer.run(systemActor('signals import'), open(), {
      ...what,
      shiftMs,
      listener: createListener(context, options.json === true),
    });
    report(context, counts);
  });
}

function readPlatform(text: string): Platform {
  const platform = text.toUpperCase().replaceAll('-', '_') as Platform;
  if (!PLATFORMS.includes(platform)) {
    throw new UsageError(`--platform wants one of ${PLATFORM_NAMES.join(', ')}, got ${text}`);
  }
  return platform;
}

/** Acknowledgements on standard output; rejections on standard error, with --json both on standard output. */
function createListener({ print }: CommandContext, isJson: boolean): CsvImportListener {
  const startedAt = performance.now();
  return {
    onCommitted: (line, counts) => {
      print({ committedThrough: line, ...counts }, `committed through line ${line}`);
      if (process.stderr.isTTY) process.stderr.write(`\r${progress(counts, performance.now() - startedAt)}`);
    },
    onRejected: (line, { code, message }) => {
      if (isJson) print({ rejectedLine: line, code, message }, '');
      else process.stderr.write(`line ${line} rejected: ${message} (${code})\n`);
    },
  };
}

function progress({ lines, accepted }: CsvImportCounts, elapsedMs: number): string {
  return `${lines} lines, ${accepted} new signals, ${Math.round((lines / elapsedMs) * 1000)} lines/s `;
}

function report({ print }: CommandContext, counts: CsvImportCounts): void {
  const { accepted, duplicates, coverage, rejected } = counts;
  print(
    { done: true, ...counts },
    `${accepted} signals imported, ${duplicates} known already, ${coverage} lines of coverage, ${rejected} rejected`,
  );
  if (rejected > 0 && accepted + duplicates + coverage === 0) throw new CommandFailure('Every line was rejected.');
}
