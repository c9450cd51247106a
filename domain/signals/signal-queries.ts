import { HOUR_MS } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import { type Cursors, invalidCursor, listName } from '#schema/base/cursor.js';
import type { SignalKey } from '#schema/base/public-id.js';
import { type Origin, originOf, type Platform, platformOf } from '#schema/signals/signal.values.js';

/** A recorded signal as the API shows it. From the event log, title and url are not there yet (undefined). */
export interface SignalRow {
  /** Kind of the public id. */
  kind: 'sig';
  signalId: bigint;
  keywordId: number;
  keyword: string;
  platform: Platform;
  count: number;
  engagement: number | null;
  observedAt: Date;
  origin: Origin;
  title?: string | null;
  url?: string | null;
}

/** A page of a keyword's signals, newest first. */
export interface SignalPage {
  edges: { cursor: string; node: SignalRow }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

export interface SignalPageRequest {
  first: number;
  after: string | undefined;
}

/** Whole hours since 1970: the part of the time that a signal's public id carries. */
export function signalHour(observedAt: Date): number {
  return Math.floor(observedAt.getTime() / HOUR_MS);
}

interface SqlRow {
  signalId: string;
  keywordId: number;
  keyword: string;
  platformId: number;
  originId: number;
  count: number;
  engagement: string | null;
  observedAt: Date;
  title: string | null;
  url: string | null;
}

const COLUMNS = `s.id AS "signalId", s.keyword_id AS "keywordId", k.keyword, s.platform_id AS "platformId",
  s.origin AS "originId", s.count, s.engagement, s.observed_at AS "observedAt", s.title, s.url`;

// One index range a keyword; partitions are read newest first and only until the page is full.
const PAGES = `SELECT ${COLUMNS}
FROM unnest($1::int[]) AS wanted (keyword_id)
JOIN keywords k ON k.id = wanted.keyword_id
CROSS JOIN LATERAL (
  SELECT * FROM signals WHERE keyword_id = wanted.keyword_id`;
const PAGES_END = ` ORDER BY observed_at DESC, id DESC LIMIT $2
) s
ORDER BY s.keyword_id, s.observed_at DESC, s.id DESC`;

const FIRST_PAGES = { name: 'signals_first_pages', text: `${PAGES}${PAGES_END}` };
const NEXT_PAGES = {
  name: 'signals_next_pages',
  text: `${PAGES} AND (observed_at, id) < ($3::timestamptz, $4::bigint)${PAGES_END}`,
};
const BY_KEYS = {
  name: 'signals_by_keys',
  text: `SELECT ${COLUMNS}
FROM unnest($1::int[], $2::timestamptz[], $3::bigint[]) AS wanted (keyword_id, hour, id)
JOIN keywords k ON k.id = wanted.keyword_id
JOIN signals s ON s.keyword_id = wanted.keyword_id AND s.id = wanted.id
  AND s.observed_at >= wanted.hour AND s.observed_at < wanted.hour + interval '1 hour'`,
};

const SIGNAL_LIST = listName('signals', 'newest first');

/** Reads of raw signals: a keyword's newest, and single ones by their key. */
export class SignalQueries {
  constructor(
    private readonly db: Database,
    private readonly cursors: Cursors,
  ) {}

  /**
   * The same page for many keywords in one statement.
   * @throws AppError INVALID_CURSOR
   */
  async pages(keywordIds: readonly number[], { first, after }: SignalPageRequest): Promise<Map<number, SignalPage>> {
    const position = after === undefined ? undefined : this.readCursor(after);
    const rows = position
      ? await this.db.query<SqlRow>(NEXT_PAGES, [keywordIds, first + 1, position.observedAt, position.id])
      : await this.db.query<SqlRow>(FIRST_PAGES, [keywordIds, first + 1]);
    const pages = new Map<number, SignalPage>();
    for (const row of rows.map(toSignalRow)) {
      const page = pages.get(row.keywordId) ?? { edges: [], hasNextPage: false, hasPreviousPage: after !== undefined };
      pages.set(row.keywordId, page);
      if (page.edges.length < first) page.edges.push(this.edgeOf(row));
      else page.hasNextPage = true;
    }
    return pages;
  }

  /** Those that still exist; the order is not that of the keys. */
  async byKeys(keys: readonly SignalKey[]): Promise<SignalRow[]> {
    const hours = keys.map((key) => new Date(key.hour * HOUR_MS));
    const rows = await this.db.query<SqlRow>(BY_KEYS, [
      keys.map((key) => key.keywordId),
      hours,
      keys.map((key) => key.signalId.toString()),
    ]);
    return rows.map(toSignalRow);
  }

  /** Its cursor is worked out when somebody asks for it: signing one costs as much as reading the row. */
  private edgeOf(node: SignalRow): SignalPage['edges'][number] {
    const cursorAt = () => this.cursorAt(node.observedAt.toISOString(), node.signalId.toString());
    return {
      node,
      get cursor() {
        return cursorAt();
      },
    };
  }

  /** Place of a signal in its list. @param observedAt ISO 8601 */
  cursorAt(observedAt: string, signalId: string): string {
    return this.cursors.encode(SIGNAL_LIST, { values: [observedAt], id: signalId });
  }

  /** @throws AppError INVALID_CURSOR */
  readCursor(cursor: string): { observedAt: string; id: string } {
    const { values, id } = this.cursors.decode(SIGNAL_LIST, cursor, 'after');
    if (!values[0]) throw invalidCursor('after', 'belongs to another list');
    return { observedAt: values[0], id };
  }
}

function toSignalRow(row: SqlRow): SignalRow {
  const { signalId, platformId, originId, engagement, ...columns } = row;
  return {
    ...columns,
    kind: 'sig',
    signalId: BigInt(signalId),
    platform: platformOf(platformId),
    origin: originOf(originId),
    engagement: engagement === null ? null : Number(engagement),
  };
}
