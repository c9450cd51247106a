import {
  AUTHOR_MAX_LENGTH,
  COUNT_MAX,
  EXTERNAL_ID_MAX_BYTES,
  FUTURE_TOLERANCE_MS,
  SHOWN_MAX,
} from '#schema/signals/recording.rules.js';
import type { RejectionCode } from '../signal-draft.js';
import { isWebAddress, type RecordSpan, tooEarly } from '../record-rules.js';
import type { CsvColumns } from './csv-columns.js';
import { splitFields } from './csv-fields.js';
import { LINE_MAX_BYTES, type LineFault, type UnreadableLine } from './csv-lines.js';
import { parseTimestamp } from './timestamp-parser.js';

/** A line as written, checked field by field. */
export interface CsvRow {
  /** By the file, before any shift. */
  observedMs: number;
  keyword: string;
  /** 0: coverage. */
  count: number;
  engagement: number | null;
  url: string | null;
  author: string | null;
  externalId: string | null;
}

export type CsvFaultCode = RejectionCode | LineFault | 'LINE_MALFORMED';

export interface CsvFault {
  code: CsvFaultCode;
  message: string;
}

const LINE_MESSAGES: Readonly<Record<LineFault, string>> = {
  LINE_TOO_LONG: `the line is longer than ${LINE_MAX_BYTES} bytes: a quote or a line end is missing`,
  LINE_HAS_NUL: 'the line holds a NUL byte: export the file as plain text',
  LINE_NOT_UTF8: 'the line is not UTF-8: save the file as UTF-8',
};

export interface CsvRowOptions {
  columns: CsvColumns;
  /** For files without a keyword column. */
  keyword: string | undefined;
  /** Added to every timestamp before it is judged; see --shift-to-now. */
  shiftMs: number;
  span: RecordSpan;
}

/** Reads one line; the first fault found says which field and what it wants. */
export function readRow(line: string | UnreadableLine, options: CsvRowOptions): CsvRow | CsvFault {
  if (typeof line !== 'string') return { code: line.fault, message: LINE_MESSAGES[line.fault] };
  const fields = splitFields(line);
  const { columns } = options;
  if (fields?.length !== columns.width) {
    const found = fields ? `${fields.length} fields` : 'a quote that is not closed';
    return { code: 'LINE_MALFORMED', message: `the line has ${found}, the header ${columns.width} fields` };
  }
  const observedMs = parseTimestamp(fields[columns.timestamp]!.trim());
  const count = parseWhole(fields[columns.count]!);
  const fault = dateFault(observedMs + options.shiftMs, options.span) ?? countFault(count);
  if (fault) return fault;
  const keyword = columns.keyword === undefined ? options.keyword! : fields[columns.keyword]!.trim();
  // Spelt out: spreading one object into another costs more than all the parsing before (measured).
  const row: CsvRow = { observedMs, keyword, count, engagement: null, url: null, author: null, externalId: null };
  return columns.hasOptional ? readOptional(row, fields, columns) : row;
}

/** A whole number, also written as "12.0"; NaN for anything else. */
function parseWhole(text: string): number {
  if (text.length < 10 && isDigits(text)) return Number(text);
  return /^\s*\d{1,15}(?:\.0+)?\s*$/.test(text) ? Number(text) : NaN;
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text.length > 0;
}

function dateFault(ms: number, span: RecordSpan): CsvFault | undefined {
  if (Number.isNaN(ms)) {
    return {
      code: 'DATE_INVALID',
      message: 'timestamp: wants a date such as 2026-11-22T17:00:00Z (UTC where no zone is)',
    };
  }
  if (ms > span.nowMs + FUTURE_TOLERANCE_MS)
    return { code: 'DATE_OUT_OF_RANGE', message: 'timestamp: lies in the future' };
  return tooEarly('timestamp', ms, span);
}

function countFault(count: number): CsvFault | undefined {
  if (count <= COUNT_MAX) return undefined;
  return { code: 'COUNT_INVALID', message: `count: wants a whole number from 0 to ${COUNT_MAX}` };
}

function readOptional(row: CsvRow, fields: readonly string[], columns: CsvColumns): CsvRow | CsvFault {
  const engagement = textAt(fields, columns.engagement);
  row.engagement = engagement === null ? null : Math.min(parseWhole(engagement), SHOWN_MAX);
  row.url = textAt(fields, columns.url);
  row.author = textAt(fields, columns.author);
  row.externalId = textAt(fields, columns.externalId);
  return optionalFault(row) ?? row;
}

function optionalFault({ engagement, url, author, externalId }: CsvRow): CsvFault | undefined {
  if (Number.isNaN(engagement)) {
    return { code: 'ENGAGEMENT_INVALID', message: 'engagement: wants a whole number from 0' };
  }
  if (url !== null && !isWebAddress(url)) return { code: 'URL_INVALID', message: 'url: wants http or https' };
  if (author !== null && author.length > AUTHOR_MAX_LENGTH) {
    return { code: 'TEXT_INVALID', message: `author: wants at most ${AUTHOR_MAX_LENGTH} characters` };
  }
  if (externalId !== null && Buffer.byteLength(externalId) > EXTERNAL_ID_MAX_BYTES) {
    return { code: 'EXTERNAL_ID_INVALID', message: `externalId: wants at most ${EXTERNAL_ID_MAX_BYTES} bytes` };
  }
  return undefined;
}

function textAt(fields: readonly string[], column: number | undefined): string | null {
  return column === undefined ? null : fields[column]!.trim() || null;
}
