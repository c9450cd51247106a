import type { Database, Statement, Tx } from '#infra/postgres/database.js';

const SAVE: Statement = { name: 'write_within_save', text: 'SAVEPOINT write_within' };
const KEEP: Statement = { name: 'write_within_keep', text: 'RELEASE SAVEPOINT write_within' };
const UNDO: Statement = { name: 'write_within_undo', text: 'ROLLBACK TO SAVEPOINT write_within' };

/**
 * The database as it looks from inside a running transaction: what would be a transaction of its own becomes a part of it
 * that can fail alone, so that a writer may try one way and then another.
 */
export function databaseWithin(db: Database, tx: Tx): Database {
  return {
    ...db,
    query: (statement, values) => asPart(tx, () => tx.query(statement, values)),
    transaction: (work) => asPart(tx, () => work(tx)),
  };
}

async function asPart<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  await tx.query(SAVE);
  try {
    const result = await work();
    await tx.query(KEEP);
    return result;
  } catch (error) {
    await tx.query(UNDO);
    throw error;
  }
}

const DEADLOCK = '40P01';
const TRIES = 3;

/**
 * Several kinds of signals in one transaction take locks that single writes take apart, so two such batches may meet in the
 * wrong order; PostgreSQL then takes one back, and that one simply goes again.
 */
export async function againAfterDeadlock<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || (error as { code?: unknown }).code !== DEADLOCK) throw error;
    }
  }
}
