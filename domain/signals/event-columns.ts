import { numbersLiteral, textsLiteral } from '#infra/postgres/array-literal.js';

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
 * come in that order, as those of a file sorted by time do, are neither sorted nor looked up.
 */
export class EventColumns {
  private rows: EventRow[] = [];
  private identities: string[] = [];
  /** Filled once a row comes out of order. */
  private known: Set<string> | undefined;

  get length(): number {
    return this.rows.length;
  }

  /** Moments of the batch, in no order. Milliseconds. */
  get observedMs(): number[] {
    return this.rows.map(({ observedMs }) => observedMs);
  }

  get hasAuthors(): boolean {
    return this.rows.some(({ authorHash }) => authorHash !== null);
  }

  /** False, and nothing added, where the batch already has this identity: the first one wins. */
  add(row: EventRow): boolean {
    const identity = `${row.platformId}${row.externalId}`;
    const last = this.identities.at(-1);
    if (!this.known && last !== undefined && identity <= last) this.known = new Set(this.identities);
    if (this.known?.has(identity)) return false;
    this.known?.add(identity);
    this.identities.push(identity);
    this.rows.push(row);
    return true;
  }

  /** Parameters $1 to $10. A column without any value travels as one NULL, which saves a tenth of the statement. */
  parameters(): (string | null)[] {
    const rows = this.sorted();
    return [
      numbersLiteral(rows.map(({ keywordId }) => keywordId)),
      numbersLiteral(rows.map(({ platformId }) => platformId)),
      textsLiteral(rows.map(({ externalId }) => externalId)),
      numbersLiteral(rows.map(({ observedMs }) => observedMs)),
      numbersLiteral(rows.map(({ count }) => count)),
      optional(
        rows.map(({ engagement }) => engagement),
        numbersLiteral,
      ),
      optional(
        rows.map(({ authorHash }) => authorHash),
        numbersLiteral,
      ),
      optional(
        rows.map(({ title }) => title),
        textsLiteral,
      ),
      optional(
        rows.map(({ url }) => url),
        textsLiteral,
      ),
      optional(
        rows.map(({ imageUrl }) => imageUrl),
        textsLiteral,
      ),
    ];
  }

  private sorted(): EventRow[] {
    if (!this.known) return this.rows;
    const { identities, rows } = this;
    const order = identities.map((_, at) => at).sort((a, b) => (identities[a]! < identities[b]! ? -1 : 1));
    return order.map((at) => rows[at]!);
  }
}

function optional<Value>(
  values: readonly (Value | null)[],
  literal: (values: readonly (Value | null)[]) => string,
): string | null {
  return values.some((value) => value !== null) ? literal(values) : null;
}
