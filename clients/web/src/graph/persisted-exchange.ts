import { type Exchange, makeOperation, type Operation } from '@urql/core';
import { filter, makeSubject, map, merge, pipe, tap } from 'wonka';
import { documentIdOf } from './document-ids.js';

/**
 * Asks by the id of a document instead of its text. A server of another build may not know it: then it gets the text, once
 * more, as it would from anybody.
 */
export const persistedExchange: Exchange =
  ({ forward }) =>
  (operations$) => {
    const again = makeSubject<Operation>();
    const asked$ = pipe(operations$, map(withId));
    return pipe(
      merge([asked$, again.source]),
      forward,
      tap((result) => {
        if (isUnknownId(result.error)) again.next(withText(result.operation));
      }),
      filter((result) => !isUnknownId(result.error)),
    );
  };

function withId(operation: Operation): Operation {
  const id = documentIdOf(nameOf(operation) ?? '');
  if (operation.kind === 'teardown' || id === undefined) return operation;
  return withExtension(operation, { version: 1, sha256Hash: id });
}

/** `miss` has urql send the text. */
function withText(operation: Operation): Operation {
  return withExtension(operation, { ...operation.extensions?.persistedQuery, miss: true } as PersistedQuery);
}

type PersistedQuery = NonNullable<NonNullable<Operation['extensions']>['persistedQuery']>;

function withExtension(operation: Operation, persistedQuery: PersistedQuery): Operation {
  const asked = makeOperation(operation.kind, operation);
  asked.extensions = { ...operation.extensions, persistedQuery };
  return asked;
}

function nameOf({ query }: Operation): string | undefined {
  for (const definition of query.definitions) {
    if ('operation' in definition) return definition.name?.value;
  }
  return undefined;
}

function isUnknownId(
  error: { graphQLErrors: readonly { extensions: Record<string, unknown> }[] } | undefined,
): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions['persistedDocument'] === 'UNKNOWN') === true;
}
