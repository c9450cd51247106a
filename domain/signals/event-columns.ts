import { binaryArray, type ElementOf, type ElementType } from '#infra/postgres/binary-array.js';

/** One event on its way into a statement. Optional facts that are absent are null. */
export interface EventRow {
  keywordId: number;
  platformId: number;
  externalId: string;
  observedMs: number;
  count: number;
  engagement: number | null;
  authorHash: bigint | null;
  title: string | null;
  url: string | null;
  imageUrl: string | null;
}

/**
 * A batch of events, each identity once, in order of identity: the order in which every writer takes its locks. Rows that
 * come in that order, as those of a file sorted by time do, are not sorted again.
 */
export class EventColumns {
  private rows: EventRow[] = [];
  private isSorted = true;

  /** Rows added; the first of those that share an identity wins. */
  add(row: EventRow): void {
    const last = this.rows.at(-1);
    this.isSorted &&= last === undefined || compare(last, row) < 0;
    this.rows.push(row);
  }

  /** By the place at which each row was added; before the columns are read. */
  setKeywordIds(idAt: (place: number) => number): void {
    for (let place = 0; place < this.rows.length; place += 1) this.rows[place]!.keywordId = idAt(place);
  }

  /** The batch as a bulk load takes it. */
  sorted(): readonly EventRow[] {
    if (!this.isSorted) this.rows = sortedOnce(this.rows);
    this.isSorted = true;
    return this.rows;
  }

  /** The batch as a statement takes it. */
  columns(): EventBatch {
    const rows = this.sorted();
    return {
      length: rows.length,
      observedMs: rows.map(({ observedMs }) => observedMs),
      hasAuthors: rows.some(({ authorHash }) => authorHash !== null),
      parameters: [
        binaryArray('int4', column(rows, 'keywordId')),
        binaryArray('int2', column(rows, 'platformId')),
        binaryArray('text', column(rows, 'externalId')),
        binaryArray('int8', column(rows, 'observedMs')),
        binaryArray('int4', column(rows, 'count')),
        optional(column(rows, 'engagement'), 'int8'),
        optional(column(rows, 'authorHash'), 'int8'),
        optional(column(rows, 'title'), 'text'),
        optional(column(rows, 'url'), 'text'),
        optional(column(rows, 'imageUrl'), 'text'),
      ],
    };
  }
}

export interface EventBatch {
  /** Distinct identities. */
  length: number;
  observedMs: number[];
  hasAuthors: boolean;
  /** $1 to $10. A column without any value travels as one NULL, which saves a tenth of the statement. */
  parameters: (Buffer | null)[];
}

function compare(a: EventRow, b: EventRow): number {
  if (a.platformId !== b.platformId) return a.platformId - b.platformId;
  return a.externalId < b.externalId ? -1 : Number(a.externalId > b.externalId);
}

/** Sorting is stable, so the first of equals is the first that was added. */
function sortedOnce(rows: readonly EventRow[]): EventRow[] {
  const sorted = [...rows].sort(compare);
  return sorted.filter((row, at) => at === 0 || compare(sorted[at - 1]!, row) !== 0);
}

/** The values of one fact, row by row. */
export function column<Name extends keyof EventRow>(rows: readonly EventRow[], name: Name): EventRow[Name][] {
  return rows.map((row) => row[name]);
}

/** Null for a column without any value: as one NULL it saves a tenth of the statement. */
export function optional<Type extends ElementType>(
  values: readonly (ElementOf<Type> | null)[],
  type: Type,
): Buffer | null {
  return values.some((value) => value !== null) ? binaryArray(type, values) : null;
}
