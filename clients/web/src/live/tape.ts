import type { TapeSubscription } from '../gql/operations.js';

export type TapeEvent = TapeSubscription['trendSignals'];
export type TapeSignal = NonNullable<TapeEvent['signal']>;

export interface TapeRow {
  readonly cursor: string;
  readonly signal: TapeSignal;
}

export interface Tape {
  /** Shown, newest first. */
  readonly rows: readonly TapeRow[];
  /** Arrived while the tape is held, newest first. */
  readonly held: readonly TapeRow[];
  /** How many arrived while held, also those that no longer fit. */
  readonly heldCount: number;
  /** Where the next subscription begins; null: now. */
  readonly cursor: string | null;
}

export const TAPE_LENGTH = 40;
export const EMPTY_TAPE: Tape = { rows: [], held: [], heldCount: 0, cursor: null };

/** Takes events in their order. An event seen before changes nothing; a re-read signal replaces its row in place. */
export function receive(tape: Tape, events: readonly TapeEvent[], isHeld: boolean): Tape {
  return events.reduce((state, event) => receiveOne(state, event, isHeld), tape);
}

/** Shows what was held back. */
export const release = (tape: Tape): Tape =>
  tape.heldCount === 0
    ? tape
    : { ...tape, rows: [...tape.held, ...tape.rows].slice(0, TAPE_LENGTH), held: [], heldCount: 0 };

function receiveOne(tape: Tape, event: TapeEvent, isHeld: boolean): Tape {
  if (event.kind === 'RESET') return { ...tape, cursor: event.cursor };
  if (event.kind !== 'SIGNAL' || !event.signal) return { ...tape, cursor: event.cursor };
  const row = { cursor: event.cursor, signal: event.signal };
  if (isKnown(tape, row)) return { ...tape, cursor: event.cursor };
  const replaced = replaceSignal(tape, row);
  if (replaced) return { ...replaced, cursor: event.cursor };
  return isHeld
    ? { ...tape, held: [row, ...tape.held].slice(0, TAPE_LENGTH), heldCount: tape.heldCount + 1, cursor: event.cursor }
    : { ...tape, rows: [row, ...tape.rows].slice(0, TAPE_LENGTH), cursor: event.cursor };
}

const isKnown = (tape: Tape, row: TapeRow): boolean =>
  [...tape.rows, ...tape.held].some(({ cursor }) => cursor === row.cursor);

function replaceSignal(tape: Tape, row: TapeRow): Tape | null {
  const swap = (rows: readonly TapeRow[]) => rows.map((old) => (old.signal.id === row.signal.id ? row : old));
  const isShown = [...tape.rows, ...tape.held].some(({ signal }) => signal.id === row.signal.id);
  return isShown ? { ...tape, rows: swap(tape.rows), held: swap(tape.held) } : null;
}
