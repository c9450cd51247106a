import { runImportChaos, type Victim } from './import-chaos.js';
import { runPipelineChaos } from './pipeline/pipeline-chaos.js';

/**
 * `npm run chaos [-- rounds]`: the long form; every process killed in turn, `rounds` times, during one large import.
 * `npm run chaos -- pipeline [runs]`: kills at every boundary of "make a listing", 100 runs.
 */
const TURN: readonly Victim[] = ['api', 'worker', 'postgres', 'import', 'supervisor'];

const startedAt = Date.now();
const say = (text: string) => process.stderr.write(`${((Date.now() - startedAt) / 1000).toFixed(1)} s  ${text}\n`);
const [first, second] = process.argv.slice(2);

async function killDuringImport(rounds: number): Promise<boolean> {
  const victims = Array.from({ length: rounds }, () => TURN).flat();
  const outcome = await runImportChaos({ rowsEach: 200_000, victims, say });
  const { ledger, rows, sentOverApi, counted } = outcome;
  const expected = rows + sentOverApi;
  const isWhole = [ledger.signals, ledger.identities].every((held) => held === expected) && ledger.gaps === 0;
  const agrees = ledger.counted === counted && ledger.rolledUp === counted && ledger.logged === expected;
  process.stdout.write(`${JSON.stringify({ ...outcome, isWhole, agrees })}\n`);
  return isWhole && agrees;
}

async function killDuringRuns(runs: number): Promise<boolean> {
  const { runs: done, bad, boundaries, ...numbers } = await runPipelineChaos({ runs, say });
  const byThemselves = Math.round((1_000 * numbers.whole) / done.length) / 10;
  process.stdout.write(
    `${JSON.stringify({ runs: done.length, boundaries: boundaries.length, ...numbers, byThemselves, bad })}\n`,
  );
  return bad.length === 0 && byThemselves >= 99;
}

void (first === 'pipeline' ? killDuringRuns(Number(second ?? 100)) : killDuringImport(Number(first ?? 4))).then(
  (isGood) => process.exit(isGood ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
