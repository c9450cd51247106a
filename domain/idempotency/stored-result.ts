/**
 * Results as they are stored: JSON, with moments and large whole numbers marked, so that a replay gives the same values
 * that the first call gave.
 */
export function writeResult(result: unknown): string {
  return JSON.stringify(result, function (this: Record<string, unknown>, key: string, value: unknown) {
    const original = this[key];
    if (original instanceof Date) return { $at: original.toISOString() };
    if (typeof original === 'bigint') return { $whole: original.toString() };
    return value;
  });
}

/** The inverse, of what PostgreSQL gives back for jsonb. */
export function readResult(stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map(readResult);
  if (typeof stored !== 'object' || stored === null) return stored;
  const { $at, $whole } = stored as { $at?: unknown; $whole?: unknown };
  if (typeof $at === 'string') return new Date($at);
  if (typeof $whole === 'string') return BigInt($whole);
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, readResult(value)]));
}
