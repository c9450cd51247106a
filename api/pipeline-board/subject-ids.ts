import { formatUuidId, type UuidKind } from '#schema/base/public-id.js';

const KINDS: Readonly<Record<string, UuidKind>> = {
  idea: 'ide',
  design: 'dsn',
  product: 'prd',
  listing: 'lst',
  run: 'prn',
  connection: 'con',
};

/** Facts in a job's result that hold row ids, by the kind of their public ids. */
const FACTS: Readonly<Record<string, UuidKind>> = {
  ideaIds: 'ide',
  designIds: 'dsn',
  ideaId: 'ide',
  designId: 'dsn',
  productId: 'prd',
  listingId: 'lst',
};

/** Public id of what a job or card is about; null when it is about nothing that has one. */
export function subjectId(kind: string | null, rowId: string | null): string | null {
  const idKind = kind === null ? undefined : KINDS[kind];
  return idKind && rowId !== null ? formatUuidId(idKind, rowId) : null;
}

/** Public ids of what a job made, as its result says. */
export function madeIds(result: Readonly<Record<string, unknown>> | null): string[] {
  return Object.entries(result ?? {}).flatMap(([name, value]) => {
    const kind = FACTS[name];
    const ids: unknown[] = kind === undefined ? [] : Array.isArray(value) ? value : [value];
    return ids.flatMap((id) => (typeof id === 'string' ? [formatUuidId(kind!, id)] : []));
  });
}
