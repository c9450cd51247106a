import type { FilterSubject, TrendFilter } from './trend-filter.js';

/** Fields that a filter can be looked up by, the most telling first. */
const FIELDS = ['keyword', 'category', 'platform', 'stage', 'origin'] as const;
type Field = (typeof FIELDS)[number];

interface Topics {
  /** Place of the field in FIELDS. */
  rank: number;
  topics: readonly string[];
}

const topic = (field: Field, value: string): string => `${field} ${value}`;

/**
 * Topics of which a subject must have at least one to pass the filter; undefined: anything may pass. Live streams find the
 * filters that an event concerns by its topics, so that thousands of filters are not all tried on every event.
 */
export function topicsOfFilter(filter: TrendFilter): readonly string[] | undefined {
  return read(filter)?.topics;
}

/** Topics that a subject has. */
export function topicsOfSubject(subject: FilterSubject): string[] {
  const topics = [topic('keyword', subject.keyword), topic('category', subject.category)];
  for (const platform of subject.platforms) topics.push(topic('platform', platform));
  if (subject.stage !== null) topics.push(topic('stage', subject.stage));
  if (subject.origin !== null) topics.push(topic('origin', subject.origin));
  return topics;
}

function read(filter: TrendFilter): Topics | undefined {
  switch (filter.test) {
    case 'text-in':
    case 'name-in':
      return {
        rank: FIELDS.indexOf(filter.field),
        topics: [...new Set(filter.values)].map((value) => topic(filter.field, value)),
      };
    case 'all':
      return filter.parts.map(read).reduce(narrower, undefined);
    case 'any':
      return filter.parts.map(read).reduce<Topics | undefined>(either, { rank: 0, topics: [] });
    default:
      return undefined;
  }
}

/** All parts must hold, so any one of them will do: the one that lets the fewest events through. */
function narrower(left: Topics | undefined, right: Topics | undefined): Topics | undefined {
  if (!left || !right) return left ?? right;
  const isRightNarrower =
    right.rank < left.rank || (right.rank === left.rank && right.topics.length < left.topics.length);
  return isRightNarrower ? right : left;
}

function either(left: Topics | undefined, right: Topics | undefined): Topics | undefined {
  if (!left || !right) return undefined;
  return { rank: Math.max(left.rank, right.rank), topics: [...new Set([...left.topics, ...right.topics])] };
}
