import { AppError } from '#infra/errors.js';

/** Where each column stands; undefined: the file has none. */
export interface CsvColumns {
  timestamp: number;
  keyword: number | undefined;
  count: number;
  engagement: number | undefined;
  url: number | undefined;
  author: number | undefined;
  externalId: number | undefined;
  /** Whether any column beyond the first three is there. */
  hasOptional: boolean;
  /** Fields of a whole line. */
  width: number;
}

const NAMES = ['timestamp', 'keyword', 'count', 'value', 'engagement', 'url', 'author', 'externalid'] as const;

/**
 * Reads the header: `timestamp,keyword,count[,engagement,url,author,externalId]` in any order, or NAB's `timestamp,value`
 * together with a keyword from the command line.
 * @throws AppError BAD_USER_INPUT that says what is missing or unknown
 */
export function readHeader(fields: readonly string[] | undefined, hasKeyword: boolean): CsvColumns {
  const names = readNames(fields ?? []);
  const at = (name: (typeof NAMES)[number]): number | undefined =>
    names.includes(name) ? names.indexOf(name) : undefined;
  const columns = {
    timestamp: at('timestamp') ?? fail('The header has no column timestamp'),
    keyword: at('keyword'),
    count: at('count') ?? at('value') ?? fail('The header has no column count (or value)'),
    engagement: at('engagement'),
    url: at('url'),
    author: at('author'),
    externalId: at('externalid'),
    hasOptional: ['engagement', 'url', 'author', 'externalid'].some((name) => names.includes(name)),
    width: names.length,
  };
  if (columns.keyword === undefined && !hasKeyword) {
    fail('The header has no column keyword: name the keyword with --keyword');
  }
  if (columns.keyword !== undefined && hasKeyword) fail('The file has a column keyword: leave --keyword out');
  return columns;
}

function readNames(fields: readonly string[]): string[] {
  const names = fields.map((field) => field.trim().toLowerCase());
  const unknown = names.filter((name) => !NAMES.some((known) => known === name));
  if (unknown.length > 0) {
    fail(`The header names ${unknown.map((name) => JSON.stringify(name.slice(0, 40))).join(', ')}, which is no column`);
  }
  if (new Set(names).size < names.length) fail('The header names a column twice');
  return names;
}

function fail(problem: string): never {
  throw new AppError(
    'BAD_USER_INPUT',
    `${problem}. Columns are timestamp,keyword,count[,engagement,url,author,externalId], or timestamp,value with --keyword.`,
  );
}
