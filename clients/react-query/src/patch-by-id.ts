import type { QueryClient } from '@tanstack/react-query';
import { PODPUSHER_KEY } from './options.js';

/** What has changed of a thing, by its id. */
export type Patches = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * Writes what has changed into every cached answer that holds it. A query stays as old as it is: a patch tells some fields
 * of some things, and a list may have got others meanwhile.
 */
export function patchCache(queryClient: QueryClient, patches: Patches): void {
  for (const query of queryClient.getQueryCache().findAll({ queryKey: [PODPUSHER_KEY] })) {
    const { data, dataUpdatedAt, isInvalidated } = query.state;
    const patched = patchById(data, patches);
    if (patched === data) continue;
    // Data that is set counts as read: what waits to be read anew, or could not be read, would look as if it had been.
    if (isInvalidated) query.setState({ data: patched });
    else queryClient.setQueryData(query.queryKey, patched, { updatedAt: dataUpdatedAt });
  }
}

/** The value with every object patched that has one of the ids; the very same value where nothing changes. */
export function patchById<Value>(value: Value, patches: Patches): Value {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const patched = items.map((item) => patchById(item, patches));
    return patched.some((item, index) => item !== items[index]) ? (patched as Value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const changed = changesOf(value as Record<string, unknown>, patches);
  return changed.length > 0 ? { ...value, ...Object.fromEntries(changed) } : value;
}

function changesOf(value: Record<string, unknown>, patches: Patches): [string, unknown][] {
  const patch = typeof value['id'] === 'string' ? patches.get(value['id']) : undefined;
  return Object.entries(value).flatMap(([name, old]) => {
    // A field that was not asked for stays away.
    const next = patch && name in patch ? patch[name] : patchById(old, patches);
    return next === old ? [] : [[name, next]];
  });
}
