import { useCallback, useState } from 'react';

export interface PageCursors {
  /** Where the pages that are shown begin; null is the start. */
  afters: readonly (string | null)[];
  /** Shows one more page, from the end of the last. */
  more: (endCursor: string | null) => void;
}

/** Pages of a connection, shown one below the other; each is read and kept up to date by itself. */
export function usePageCursors(): PageCursors {
  const [afters, setAfters] = useState<readonly (string | null)[]>([null]);
  const more = useCallback(
    (endCursor: string | null) =>
      setAfters((was) => (endCursor === null || was.includes(endCursor) ? was : [...was, endCursor])),
    [],
  );
  return { afters, more };
}
