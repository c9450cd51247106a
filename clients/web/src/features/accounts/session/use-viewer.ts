import { useQuery } from 'urql';
import { ViewerDocument } from '../../../gql/operations.js';
import type { ViewerQuery } from '../../../gql/operations.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in; null when nobody is, undefined while that is not known. */
export function useViewer(): Viewer | null | undefined {
  const [{ data }] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-first' });
  return data?.viewer;
}
