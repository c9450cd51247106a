import { isCleanText } from '#schema/base/clean-text.js';
import type { DateTimeFilter, FloatFilter, StringFilter } from '#schema/base/filters.inputs.js';
import { FILTER_DEPTH_LIMIT, FILTER_TEXT_LIMIT, LIST_LIMIT } from '#schema/base/page.rules.js';
import { AppError } from '#infra/errors.js';
import type { TrendWhere } from '#schema/trends/trend.inputs.js';

export type TextField = 'keyword' | 'category';
export type NumberField = 'score' | 'velocity' | 'confidence';
export type TimeField = 'firstSeenAt' | 'updatedAt';
export type FlagField = 'isBreakout' | 'isSeasonal';
export type NameField = 'stage' | 'origin' | 'platform';

/** A filter, checked and brought to one form: two texts of the same meaning give equal trees. */
export type TrendFilter =
  | { readonly test: 'all' | 'any'; readonly parts: readonly TrendFilter[] }
  | { readonly test: 'not'; readonly part: TrendFilter }
  | { readonly test: 'text-in'; readonly field: TextField; readonly values: readonly string[] }
  | { readonly test: 'contains' | 'startsWith'; readonly field: TextField; readonly value: string }
  | { readonly test: 'name-in'; readonly field: NameField; readonly values: readonly string[] }
  | { readonly test: 'eq' | 'gte' | 'lte'; readonly field: NumberField; readonly value: number }
  | { readonly test: 'since' | 'until'; readonly field: TimeField; readonly value: Date }
  | { readonly test: 'is'; readonly field: FlagField; readonly value: boolean };

/** What a filter looks at: a trend's row, or a signal with the row of its trend. Null: not known, fulfils no test. */
export interface FilterSubject {
  keyword: string;
  category: string;
  platforms: readonly string[];
  origin: string | null;
  stage: string | null;
  score: number | null;
  velocity: number | null;
  confidence: number | null;
  firstSeenAt: Date | null;
  updatedAt: Date | null;
  isBreakout: boolean | null;
  isSeasonal: boolean | null;
}

export const EVERYTHING: TrendFilter = { test: 'all', parts: [] };

/** Brings what a keyword is looked for by to the form that keywords are stored in; undefined: nothing is left of it. */
export interface KeywordForm {
  whole(text: string): string | undefined;
  part(text: string): string | undefined;
}

const AS_IT_IS: KeywordForm = { whole: () => undefined, part: () => undefined };

/**
 * Reads a `where` as a caller gave it.
 * @throws AppError BAD_USER_INPUT that names the field and the limit.
 */
export function readTrendFilter(where: TrendWhere | null | undefined, form = AS_IT_IS): TrendFilter {
  return where ? readWhere(where, { path: ['where'], depth: 0, form }) : EVERYTHING;
}

type Path = readonly string[];

interface Place {
  path: Path;
  depth: number;
  form: KeywordForm;
}

function readWhere(where: TrendWhere, place: Place): TrendFilter {
  if (place.depth > FILTER_DEPTH_LIMIT) {
    throw badFilter(place.path, `nests deeper than ${FILTER_DEPTH_LIMIT} levels of and, or, not`);
  }
  const parts = [...readLeaves(where, place), ...readBranches(where, place)];
  return parts.length === 1 ? parts[0]! : { test: 'all', parts };
}

function readBranches(where: TrendWhere, { path, depth, form }: Place): TrendFilter[] {
  const read = (part: TrendWhere, ...names: string[]) =>
    readWhere(part, { path: [...path, ...names], depth: depth + 1, form });
  const readAll = (list: readonly TrendWhere[], name: string) =>
    checkList(list, [...path, name]).map((part, index) => read(part, name, String(index)));
  return [
    ...(where.and ? [{ test: 'all' as const, parts: readAll(where.and, 'and') }] : []),
    ...(where.or ? [{ test: 'any' as const, parts: readAll(where.or, 'or') }] : []),
    ...(where.not ? [{ test: 'not' as const, part: read(where.not, 'not') }] : []),
  ];
}

function readLeaves(where: TrendWhere, { path, form }: Place): TrendFilter[] {
  const flags = (['isBreakout', 'isSeasonal'] as const).flatMap((field) => {
    const value = where[field];
    return typeof value === 'boolean' ? [{ test: 'is' as const, field, value }] : [];
  });
  return [
    ...readText('keyword', where.keyword, { path: [...path, 'keyword'], form }),
    ...readText('category', where.category, { path: [...path, 'category'], form: AS_IT_IS }),
    ...(['platform', 'stage', 'origin'] as const).flatMap((field) => readNames(field, where[field], [...path, field])),
    ...(['score', 'velocity', 'confidence'] as const).flatMap((field) => readNumber(field, where[field])),
    ...(['firstSeenAt', 'updatedAt'] as const).flatMap((field) => readTime(field, where[field])),
    ...flags,
  ];
}

function readText(
  field: TextField,
  filter: StringFilter | null | undefined,
  { path, form }: Omit<Place, 'depth'>,
): TrendFilter[] {
  if (!filter) return [];
  const read = (name: keyof StringFilter, text: string) => {
    const plain = checkText(text, [...path, name]);
    // What nothing is left of must find nothing; as a part, nothing would find everything.
    return (name === 'eq' || name === 'in' ? form.whole(text) : form.part(text)) ?? plain;
  };
  const { eq, in: list, contains, startsWith } = filter;
  return [
    ...(isGiven(eq) ? [{ test: 'text-in' as const, field, values: [read('eq', eq)] }] : []),
    ...(isGiven(list)
      ? [{ test: 'text-in' as const, field, values: checkList(list, [...path, 'in']).map((each) => read('in', each)) }]
      : []),
    ...(isGiven(contains) ? [{ test: 'contains' as const, field, value: read('contains', contains) }] : []),
    ...(isGiven(startsWith) ? [{ test: 'startsWith' as const, field, value: read('startsWith', startsWith) }] : []),
  ];
}

type NameFilter = { eq?: string | null; in?: readonly string[] | null };

function readNames(field: NameField, filter: NameFilter | null | undefined, path: Path): TrendFilter[] {
  if (!filter) return [];
  return [
    ...(isGiven(filter.eq) ? [{ test: 'name-in' as const, field, values: [filter.eq] }] : []),
    ...(isGiven(filter.in) ? [{ test: 'name-in' as const, field, values: checkList(filter.in, [...path, 'in']) }] : []),
  ];
}

function readNumber(field: NumberField, filter: FloatFilter | null | undefined): TrendFilter[] {
  return (['eq', 'gte', 'lte'] as const).flatMap((test) => {
    const value = filter?.[test];
    return isGiven(value) ? [{ test, field, value }] : [];
  });
}

function readTime(field: TimeField, filter: DateTimeFilter | null | undefined): TrendFilter[] {
  return [
    ...(filter?.gte ? [{ test: 'since' as const, field, value: filter.gte }] : []),
    ...(filter?.lte ? [{ test: 'until' as const, field, value: filter.lte }] : []),
  ];
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

function checkList<Item>(list: readonly Item[], path: Path): readonly Item[] {
  if (list.length > LIST_LIMIT) throw badFilter(path, `holds more than ${LIST_LIMIT} items`);
  return list;
}

/** Texts are stored in NFKC and small letters; what is looked for is brought to it too. */
function checkText(text: string, path: Path): string {
  if (text.length > FILTER_TEXT_LIMIT) throw badFilter(path, `has more than ${FILTER_TEXT_LIMIT} characters`);
  if (!isCleanText(text)) throw badFilter(path, 'holds NUL or half a character');
  return text.normalize('NFKC').toLowerCase();
}

function badFilter(path: Path, why: string): AppError {
  return new AppError('BAD_USER_INPUT', `\`${path.join('.')}\` ${why}.`, { field: path });
}

/** The filter as a predicate, for live events. trend-list-sql.ts says the same in SQL; a property test holds them equal. */
export function matches(filter: TrendFilter, subject: FilterSubject): boolean {
  switch (filter.test) {
    case 'all':
      return filter.parts.every((part) => matches(part, subject));
    case 'any':
      return filter.parts.some((part) => matches(part, subject));
    case 'not':
      return !matches(filter.part, subject);
    default:
      return matchesLeaf(filter, subject);
  }
}

type Leaf = Exclude<TrendFilter, { test: 'all' | 'any' | 'not' }>;

function matchesLeaf(leaf: Leaf, subject: FilterSubject): boolean {
  switch (leaf.test) {
    case 'text-in':
      return leaf.values.includes(subject[leaf.field]);
    case 'contains':
      return subject[leaf.field].includes(leaf.value);
    case 'startsWith':
      return subject[leaf.field].startsWith(leaf.value);
    case 'name-in':
      return namesOf(leaf.field, subject).some((name) => leaf.values.includes(name));
    case 'is':
      return subject[leaf.field] === leaf.value;
    case 'since':
    case 'until':
      return compare(leaf.test === 'since' ? 'gte' : 'lte', subject[leaf.field]?.getTime(), leaf.value.getTime());
    default:
      return compare(leaf.test, subject[leaf.field], leaf.value);
  }
}

function namesOf(field: NameField, subject: FilterSubject): readonly string[] {
  if (field === 'platform') return subject.platforms;
  const name = subject[field];
  return name === null ? [] : [name];
}

function compare(test: 'eq' | 'gte' | 'lte', known: number | null | undefined, wanted: number): boolean {
  if (known === null || known === undefined) return false;
  if (test === 'eq') return known === wanted;
  return test === 'gte' ? known >= wanted : known <= wanted;
}
