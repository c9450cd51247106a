import DataLoader from 'dataloader';

/** Rows fetched by a key of theirs, all keys of a turn at once; null where there is none. */
export function byKey<Key, Row>(load: (keys: readonly Key[]) => Promise<Row[]>, keyOfRow: (row: Row) => Key) {
  return new DataLoader<Key, Row | null>(async (keys) =>
    inOrder(keys, await load(keys), { of: (key) => key, row: keyOfRow }),
  );
}

interface Names<Key, Row, Name> {
  of: (key: Key) => Name;
  row: (row: Row) => Name;
}

/** Rows in the order of the keys; null where there is none. */
export function inOrder<Key, Row, Name>(keys: readonly Key[], rows: readonly Row[], names: Names<Key, Row, Name>) {
  const found = new Map(rows.map((row) => [names.row(row), row]));
  return keys.map((key) => found.get(names.of(key)) ?? null);
}
