import type { Clock } from '#infra/clock.js';
import type { FlatRow } from '#infra/postgres/flat-reader.js';
import type { KeySelect } from '#infra/postgres/flat-rows.js';
import { hourOf, isoOf } from '#infra/postgres/wire-json.js';
import { EVIDENCE_COLUMNS, flatEvidence, flatSignalPages, SIGNAL_COLUMNS } from '#domain/signals/flat-signals.js';
import type { SignalQueries } from '#domain/signals/signal-queries.js';
import { keywordIdsOf, TREND_COLUMNS } from '#domain/trends/flat-trends.js';
import { readPage } from '#schema/base/page-request.js';
import type { SignalIds } from '#schema/base/public-id.js';
import { EVIDENCE_RULES } from '#schema/trends/trend.rules.js';
import { groupOf, type Shape, type ShapeRead, type StartList, type WriteRow } from './shape.js';
import { rememberLast, type Selected, type Selections, Uncompiled } from './selection.js';
import { Columns, type Place, placeBelow, type Write, writeColumn, writeFields } from './write-json.js';
import { type Page, writePage } from './write-page.js';

export interface ShapeDeps {
  signalIds: SignalIds;
  signalQueries: SignalQueries;
  clock: Clock;
}

/** All that is selected of the trends of one root field. */
export class TrendShape implements Shape {
  readonly columns = new Columns(1);
  readonly lists: StartList[] = [];
  /** Whether the answer is the same until data changes. */
  isTimeless = true;

  constructor(
    private readonly selections: Selections,
    private readonly deps: ShapeDeps,
  ) {}

  keysOf(keys: readonly string[]): KeySelect {
    return keywordIdsOf(keys);
  }

  writer(place: Place): WriteRow {
    if (place.type.name !== 'Trend') throw new Uncompiled(place.type.name);
    return writeFields<FlatRow, ShapeRead>(this.selections, place, (selected) => {
      const column = Object.hasOwn(TREND_COLUMNS, selected.name) ? TREND_COLUMNS[selected.name] : undefined;
      if (column) return writeColumn(selected, column, this.columns);
      if (selected.name === 'signals') return this.signals(selected);
      return selected.name === 'evidence' ? this.evidence(selected) : undefined;
    });
  }

  private signals(selected: Selected): WriteRow {
    const { selections, deps } = this;
    const argsOf = selections.argsOf(selected);
    const columns = new Columns(2);
    const observedAt = columns.place(SIGNAL_COLUMNS['observedAt']!.sql);
    let hasIds = false;
    let probes = 0;
    const write = writePage<FlatRow, ShapeRead>(selections, placeBelow(selected), {
      cursorOf: (row) => deps.signalQueries.cursorAt(isoOf(row[observedAt]!), row[1]!),
      onEnds: () => (probes = 1),
      nodeOf: (place) =>
        writeFields(selections, place, (field) => {
          if (field.name === 'id') {
            hasIds = true;
            return (row) => row[columns.width]!;
          }
          const column = Object.hasOwn(SIGNAL_COLUMNS, field.name) ? SIGNAL_COLUMNS[field.name] : undefined;
          return column && writeColumn(field, column, columns);
        }),
    });
    const addIds = (rows: readonly FlatRow[]) =>
      hasIds && addSignalIds(rows, { ids: deps.signalIds, observedAt, at: columns.width });
    const start = rememberLast((args: ReturnType<typeof argsOf>) => {
      const page = readPage(args);
      const after = page.after === undefined ? undefined : deps.signalQueries.readCursor(page.after);
      return {
        statement: rememberLast((of: KeySelect) =>
          flatSignalPages(of, columns.list, { limit: page.size + probes, after }),
        ),
        read: (rows: readonly FlatRow[]) => {
          addIds(rows);
          return { groups: groupOf(rows), first: page.size, hasPreviousPage: after !== undefined };
        },
      };
    });
    return this.list(selected, write, (variables) => start(argsOf(variables)));
  }

  private evidence(selected: Selected): WriteRow {
    const { selections, deps } = this;
    this.isTimeless = false;
    const argsOf = selections.argsOf(selected);
    const columns = new Columns(2);
    const write = writePage<FlatRow, ShapeRead>(selections, placeBelow(selected), {
      cursorOf: () => '',
      nodeOf: (place) =>
        writeFields(selections, place, (field) => {
          const column = Object.hasOwn(EVIDENCE_COLUMNS, field.name) ? EVIDENCE_COLUMNS[field.name] : undefined;
          return column && writeColumn(field, column, columns);
        }),
    });
    return this.list(selected, write, (variables) => {
      const first = argsOf(variables)['first'] as number;
      if (first < EVIDENCE_RULES.min || first > EVIDENCE_RULES.max) throw new Uncompiled('out of range');
      return {
        statement: (of) => flatEvidence(of, columns.list, { limit: first, now: deps.clock.now() }),
        read: (rows) => ({ groups: groupOf(rows), first, hasPreviousPage: false }),
      };
    });
  }

  private list(selected: Selected, write: Write<Page<FlatRow>, ShapeRead>, start: StartList): WriteRow {
    this.selections.checkCost('Trend', selected.name, true);
    const at = this.lists.push(start) - 1;
    return (row, read) => {
      const { groups, first, hasPreviousPage } = read.lists[at]!;
      const found = groups.get(row[0]!);
      // A keyword without rows still has one, of nulls: without any, it came between the two statements.
      if (!found) throw new Uncompiled('changed meanwhile');
      const rows = found[0]![1] === null ? [] : found.length > first ? found.slice(0, first) : found;
      return write({ rows, hasNextPage: found.length > first, hasPreviousPage }, read);
    };
  }
}

/** Longest serial that a number holds exactly. */
const EXACT_DIGITS = 15;

/** Public ids behind the columns, all of an answer at once. */
function addSignalIds(
  rows: readonly FlatRow[],
  { ids, observedAt, at }: { ids: SignalIds; observedAt: number; at: number },
) {
  const found = rows.filter((row) => row[1] !== null);
  const keys = found.map((row) => {
    const serial = row[1]!;
    return {
      keywordId: Number(row[0]),
      hour: hourOf(row[observedAt]!),
      signalId: serial.length > EXACT_DIGITS ? BigInt(serial) : Number(serial),
    };
  });
  const texts = ids.formatAll(keys);
  for (let index = 0; index < texts.length; index += 1) found[index]![at] = `"${texts[index]!}"`;
}
