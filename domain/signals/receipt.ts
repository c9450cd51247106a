import type { Database, Statement, Tx } from '#infra/postgres/database.js';

/** What a statement that records answers with. */
export interface ReceiptRow {
  accepted: number;
  /** Keywords whose sealed hours have changed. */
  late: number;
  /** Cursor of its last signal; null when nothing went into the log. */
  lastSeq: string | null;
}

/** The one row of a statement that always has one. */
export async function firstOf<Row extends object>(
  target: Pick<Database | Tx, 'query'>,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row> {
  const [row] = await target.query<Row & Record<string, unknown>>(statement, values);
  if (!row) throw new Error(`${statement.name} answered without its receipt`);
  return row;
}

const UNIQUE_VIOLATION = '23505';

/** Whether PostgreSQL refused a row because its key was there. */
export function isUniqueViolation(error: unknown): boolean {
  return codeOf(error) === UNIQUE_VIOLATION;
}

/** PostgreSQL's code of an error, for example 23505. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
