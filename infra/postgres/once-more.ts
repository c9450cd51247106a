/** What PostgreSQL answers to the one of two transactions that it gives up so that the other can go on. */
const GIVEN_UP: readonly unknown[] = ['40P01', '40001'];

/**
 * Runs a transaction, and once more where PostgreSQL gave it up for another one: a deadlock, or a conflict of serialisable ones.
 * What it did is undone by then. @throws whatever `transaction` throws the second time
 */
export async function onceMore<Result>(transaction: () => Promise<Result>): Promise<Result> {
  try {
    return await transaction();
  } catch (error) {
    if (!isGivenUp(error)) throw error;
    return transaction();
  }
}

function isGivenUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && GIVEN_UP.includes(error.code);
}
