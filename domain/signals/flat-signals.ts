import type { FlatStatement } from '#infra/postgres/flat-reader.js';
import type { FlatColumn, KeySelect } from '#infra/postgres/flat-rows.js';
import { statementName } from '#infra/postgres/statement-name.js';

/** Channel of wake-ups that says: signals were stored. */
export const SIGNALS_RECORDED = 'signal_log';

/** Fields of a signal that are columns, over `signals s` and `keywords k`. */
export const SIGNAL_COLUMNS: Readonly<Record<string, FlatColumn>> = {
  platform: { sql: 's.platform_id', form: 'platform' },
  keyword: { sql: 'k.keyword', form: 'text' },
  count: { sql: 's.count', form: 'int' },
  engagement: { sql: 's.engagement', form: 'int' },
  observedAt: { sql: 's.observed_at', form: 'time' },
  origin: { sql: 's.origin', form: 'origin' },
  title: { sql: 's.title', form: 'text' },
  url: { sql: 's.url', form: 'text' },
};

/** Fields of the evidence of a trend that are columns. */
export const EVIDENCE_COLUMNS: Readonly<Record<string, FlatColumn>> = {
  platform: SIGNAL_COLUMNS['platform']!,
  title: SIGNAL_COLUMNS['title']!,
  url: SIGNAL_COLUMNS['url']!,
  imageUrl: { sql: 's.image_url', form: 'text' },
  engagement: SIGNAL_COLUMNS['engagement']!,
  observedAt: SIGNAL_COLUMNS['observedAt']!,
  origin: SIGNAL_COLUMNS['origin']!,
};

export interface FlatSignalPage {
  /** Rows of each keyword at most. */
  limit: number;
  after: { observedAt: string; id: string } | undefined;
}

/**
 * The newest signals of many keywords: rows begin with keyword_id and the signal's id, then these columns; each keyword's
 * in the order of the list, and one row with a null id for a keyword without any.
 */
export function flatSignalPages(of: KeySelect, columns: readonly string[], page: FlatSignalPage): FlatStatement {
  const at = of.values.length;
  const beyond = page.after ? ` AND (observed_at, id) < ($${at + 1}::timestamptz, $${at + 2}::bigint)` : '';
  const newest =
    `SELECT * FROM signals WHERE keyword_id = w.keyword_id${beyond}` +
    ` ORDER BY observed_at DESC, id DESC LIMIT ${page.limit}`;
  const values = page.after ? [...of.values, page.after.observedAt, page.after.id] : of.values;
  return statement('flat_signals', { of, columns, each: newest, values });
}

/** The strongest signals of the 14 days before `now`, as trend-reading-queries.ts has them; rows as those of pages. */
export function flatEvidence(
  of: KeySelect,
  columns: readonly string[],
  { limit, now }: { limit: number; now: Date },
): FlatStatement {
  const at = `$${of.values.length + 1}::timestamptz`;
  const each =
    `SELECT * FROM (SELECT * FROM signals WHERE keyword_id = w.keyword_id AND observed_at > ${at} - interval '14 days'` +
    ` AND observed_at <= ${at} AND (title IS NOT NULL OR url IS NOT NULL) ORDER BY observed_at DESC LIMIT 500) s` +
    ` ORDER BY s.engagement DESC NULLS LAST, s.observed_at DESC, s.id DESC LIMIT ${limit}`;
  return statement('flat_evidence', { of, columns, each, values: [...of.values, now.toISOString()] });
}

interface Parts {
  of: KeySelect;
  columns: readonly string[];
  each: string;
  values: readonly (string | null)[];
}

/** Rows of one keyword come one after another and in order: a nested loop is the only plan of a lateral join. */
function statement(name: string, { of, columns, each, values }: Parts): FlatStatement {
  const keywords = columns.some((column) => column.startsWith('k.')) ? ' JOIN keywords k ON k.id = w.keyword_id' : '';
  const text =
    `WITH w AS MATERIALIZED (${of.text}) SELECT ${['w.keyword_id', 's.id', ...columns].join(', ')}` +
    ` FROM w${keywords} LEFT JOIN LATERAL (${each}) s ON true`;
  return { name: statementName(name, text), text, values };
}
