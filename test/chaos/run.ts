import { runImportChaos, type Victim } from './import-chaos.js';

/** `npm run chaos [-- rounds]`: the long form; every process killed in turn, `rounds` times, during one large import. */
const TURN: readonly Victim[] = ['api', 'worker', 'postgres', 'import', 'supervisor'];

const rounds = Number(process.argv[2] ?? 4);
const startedAt = Date.now();
void runImportChaos({
  rowsEach: 200_000,
  victims: Array.from({ length: rounds }, () => TURN).flat(),
  say: (text) => process.stderr.write(`${((Date.now() - startedAt) / 1000).toFixed(1)} s  ${text}\n`),
}).then(
  (outcome) => {
    const { ledger, rows, sentOverApi, counted } = outcome;
    const expected = rows + sentOverApi;
    const isWhole = [ledger.signals, ledger.identities].every((held) => held === expected) && ledger.gaps === 0;
    const agrees = ledger.counted === counted && ledger.rolledUp === counted && ledger.logged === expected;
    process.stdout.write(`${JSON.stringify({ ...outcome, isWhole, agrees })}\n`);
    process.exit(isWhole && agrees ? 0 : 1);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
