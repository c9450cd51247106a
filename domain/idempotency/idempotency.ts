import { AppError } from '#infra/errors.js';
import type { Database, Statement, Tenant, Tx } from '#infra/postgres/database.js';
import type { Actor } from '../accounts/actor.js';
import type { tenantOf } from '../accounts/tenant.js';
import { hashRequest } from './request-hash.js';
import { readResult, writeResult } from './stored-result.js';

/** One call of a mutation. A door makes it out of the `Idempotency-Key` header or `input.idempotencyKey`. */
export interface IdempotentCall {
  /** Name of the mutation: the same key may serve another one. */
  readonly mutation: string;
  /** The caller's key, 1 to 255 characters; undefined when the call is not meant to be repeated. */
  readonly key: string | undefined;
  /** Which of several calls of this mutation under one key of a request, from 1. */
  readonly occurrence: number;
  /** What is asked for, without the key: a repeat must ask for the same. */
  readonly request: unknown;
  /** Whose key it is: the workspace's, or the person's where the call is about no workspace yet. */
  readonly scope: 'workspace' | 'user';
  /** Told when the stored result is given instead of a new one. */
  onReplay(): void;
}

export interface IdempotentWork<Result> {
  /** The effect. Whatever it throws takes it back, and nothing is stored. */
  run(tx: Tx): Promise<Result>;
  /**
   * What of the result is stored for repeats: leave secrets out. Undefined: nothing is, and the call may be tried again.
   * Without it all is stored, unless the result has a `failure`: what was refused changed nothing.
   */
  keep?(result: Result): Result | undefined;
}

export interface IdempotencyDeps {
  db: Database;
  tenantOf: typeof tenantOf;
}

/** Hours for which a repeat finds the first result; docs/guides/idempotency.md tells integrators. */
export const RESULTS_KEPT_HOURS = 24;
const RETRY_AFTER_MS = 500;
const UNIQUE_VIOLATION = '23505';

const LOCK: Statement = {
  name: 'idempotency_lock',
  text: 'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 20261123)) AS "isOurs"',
};
const FIND: Statement = {
  name: 'idempotency_find',
  text: `SELECT request_hash AS "requestHash", result FROM idempotency_results
WHERE coalesce(workspace_id, user_id) = $1 AND mutation = $2 AND key = $3 AND occurrence = $4`,
};
const STORE: Statement = {
  name: 'idempotency_store',
  text: `INSERT INTO idempotency_results (workspace_id, user_id, mutation, key, occurrence, request_hash, result)
VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
};
const FORGET: Statement = {
  name: 'idempotency_forget',
  text: `WITH gone AS (DELETE FROM idempotency_results WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM idempotency_results WHERE created_at < now() - make_interval(hours => $1) LIMIT 10000)) RETURNING 1)
SELECT count(*)::integer AS gone FROM gone`,
};

/** Lets a mutation be repeated safely: one effect a key, and the same answer for every repeat (docs/adr/0026). */
export class Idempotency {
  constructor(private readonly deps: IdempotencyDeps) {}

  /**
   * Runs `work` in one transaction, as the actor's tenant. With a key, its result is stored in that same transaction, so that
   * effect and memory stand or fall together; a repeat gets the stored result and changes nothing.
   * @throws AppError IDEMPOTENCY_MISMATCH when the key stands for another request; CONFLICT (retryable) while the first call
   *   still runs; BAD_USER_INPUT when a key comes from somebody who has no scope for it; whatever `work` throws
   */
  async run<Result>(actor: Actor, call: IdempotentCall, work: IdempotentWork<Result>): Promise<Result> {
    const tenant = this.deps.tenantOf(actor);
    const db = this.deps.db.as(tenant);
    const { key } = call;
    if (key === undefined) return db.transaction((tx) => work.run(tx));
    const owner = ownerOf(call, tenant);
    const place = [owner.id, call.mutation, key, call.occurrence];
    const requestHash = hashRequest(actor, call.request);
    try {
      return await db.transaction(async (tx) => {
        await lock(tx, place);
        const [known] = await tx.query<StoredRow>(FIND, place);
        if (known) return replay(known, requestHash, call) as Result;
        const result = await work.run(tx);
        const kept = work.keep ? work.keep(result) : keepSuccess(result);
        if (kept === undefined) return result;
        const { workspaceId, userId } = owner;
        await tx.query(STORE, [workspaceId, userId, ...place.slice(1), requestHash, writeResult(kept)]);
        return result;
      });
    } catch (error) {
      throw isTaken(error) ? stillRunning(error) : error;
    }
  }

  /** Drops results past their retention. Returns how many. May run twice and at any time. */
  async forgetOld(): Promise<number> {
    let total = 0;
    for (;;) {
      const [row] = await this.deps.db.query<{ gone: number }>(FORGET, [RESULTS_KEPT_HOURS]);
      total += row?.gone ?? 0;
      if ((row?.gone ?? 0) < 10_000) return total;
    }
  }
}

interface StoredRow {
  requestHash: Buffer;
  result: unknown;
}

interface Owner {
  id: string;
  workspaceId: string | null;
  userId: string | null;
}

function ownerOf({ scope }: IdempotentCall, { workspaceId, userId }: Tenant): Owner {
  const id = scope === 'workspace' ? workspaceId : userId;
  if (id === null) throw new AppError('BAD_USER_INPUT', `An idempotency key needs a ${scope} to belong to.`);
  return scope === 'workspace' ? { id, workspaceId: id, userId: null } : { id, workspaceId: null, userId: id };
}

/**
 * Nobody waits for the first call: a caller that hears CONFLICT has its connection back, and the pool has one too. The look
 * for a result is a statement of its own after the lock, because a statement sees what was committed when it began.
 */
async function lock(tx: Tx, place: readonly unknown[]): Promise<void> {
  const [row] = await tx.query<{ isOurs: boolean }>(LOCK, [JSON.stringify(place)]);
  if (!row?.isOurs) throw stillRunning();
}

function replay({ requestHash, result }: StoredRow, wanted: Buffer, call: IdempotentCall): unknown {
  if (!requestHash.equals(wanted)) {
    throw new AppError(
      'IDEMPOTENCY_MISMATCH',
      'This idempotency key was used for another request: make a new key for a new request.',
      { field: ['input', 'idempotencyKey'] },
    );
  }
  call.onReplay();
  return readResult(result);
}

function keepSuccess<Result>(result: Result): Result | undefined {
  return typeof result === 'object' && result !== null && 'failure' in result ? undefined : result;
}

function stillRunning(cause?: unknown): AppError {
  return new AppError('CONFLICT', 'The first request with this idempotency key still runs: repeat it in a moment.', {
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
    ...(cause !== undefined && { cause }),
  });
}

/** The index refused a second result: the lock would have, but the truth is in the table. */
function isTaken(error: unknown): boolean {
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  return code === UNIQUE_VIOLATION && constraint === 'idempotency_results_key';
}
