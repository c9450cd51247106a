import type { WorldKeyword } from '../../world/keywords.js';
import { compact } from '../../world/keywords.js';
import type { World } from '../../world/world.js';

export interface Condition {
  operation: string;
  field_name: string;
  field_values: string[];
}

const OPERATIONS = ['EQ', 'IN', 'GT', 'GTE', 'LT', 'LTE'];
const FIELDS = [
  'create_date',
  'username',
  'region_code',
  'video_id',
  'hashtag_name',
  'keyword',
  'music_id',
  'effect_id',
  'video_length',
];

/** What of a query cannot be read, or undefined. */
export function faultOfQuery(query: unknown): string | undefined {
  if (typeof query !== 'object' || query === null) return 'query is required';
  const parts = Object.entries(query);
  if (parts.length === 0) return 'query must have at least one of and, or, not';
  for (const [name, conditions] of parts) {
    if (!['and', 'or', 'not'].includes(name)) return `query.${name} is not known`;
    if (!Array.isArray(conditions) || !conditions.every(isCondition))
      return `query.${name} is not a list of conditions`;
  }
  return undefined;
}

function isCondition(value: unknown): value is Condition {
  const condition = value as Partial<Condition> | null;
  return (
    OPERATIONS.includes(condition?.operation ?? '') &&
    FIELDS.includes(condition?.field_name ?? '') &&
    Array.isArray(condition?.field_values) &&
    condition.field_values.length > 0 &&
    condition.field_values.every((text) => typeof text === 'string')
  );
}

/** Keywords that the hashtag and keyword conditions leave: all of `and`, one of `or`, none of `not`. Other fields let all pass. */
export function keywordsOfConditions(world: World, query: Readonly<Record<string, Condition[]>>): WorldKeyword[] {
  const named = (name: string) =>
    (query[name] ?? []).filter(({ field_name }) => field_name === 'hashtag_name' || field_name === 'keyword');
  const meant = (condition: Condition) =>
    condition.field_values.map((text) => world.find(text)).filter((found) => found !== undefined);
  const either = named('or').flatMap(meant);
  const lists = [...named('and').map(meant), ...(named('or').length > 0 ? [either] : [])];
  const barred = new Set(named('not').flatMap(({ field_values }) => field_values.map(compact)));
  const [first, ...rest] = lists;
  const kept = (first ?? []).filter((keyword) => rest.every((list) => list.includes(keyword)));
  return [...new Set(kept)].filter(({ tag }) => !barred.has(compact(tag)));
}
