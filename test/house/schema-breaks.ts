import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** Changes that would break a client of `before`, one sentence each. A field that was deprecated before may go. */
export async function schemaBreaks(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .filter((change) => !isRemovalOfDeprecated(change))
    .map((change) => `${change.message}${change.path ? ` (${change.path})` : ''}`);
}

function isRemovalOfDeprecated(change: { type: string; meta: unknown }): boolean {
  const meta = change.meta as Record<string, unknown>;
  return (
    change.type.endsWith('_REMOVED') &&
    (meta['isRemovedFieldDeprecated'] === true || meta['isEnumValueDeprecated'] === true)
  );
}
