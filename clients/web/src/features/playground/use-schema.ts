import { buildSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';

/** The schema of this server, for completion and checks; undefined until it is here, and when it cannot be had. */
export function useSchema(): GraphQLSchema | undefined {
  const [schema, setSchema] = useState<GraphQLSchema>();
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/docs/schema.graphql', { signal: leaving.signal })
      .then(async (response) => {
        if (response.ok) setSchema(buildSchema(await response.text()));
      })
      // Without it the editor still writes and runs.
      .catch(() => undefined);
    return () => leaving.abort();
  }, []);
  return schema;
}
