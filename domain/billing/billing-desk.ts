import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import type { Actor } from '../accounts/actor.js';
import type { Refusal } from '../accounts/refusal.js';
import type { Idempotency, IdempotentCall } from '../idempotency/idempotency.js';
import type { AccountAccess } from './account-access.js';
import { ACCOUNT, type AccountRow, SUBSCRIPTION_NOW, type SubscriptionRow } from './billing-statements.js';
import type { MoveFailure } from './subscription-moves.js';

export type Failure = MoveFailure | 'ALREADY_SUBSCRIBED' | 'CARD_DECLINED' | 'PREVIEW_OLD';

export const refuse = <Code extends Failure>(
  failure: Code,
  message: string,
  field: string | null = null,
): Refusal<Code> => ({
  failure,
  field: field === null ? null : ['input', field],
  message,
});

export interface BillingDeskDeps {
  db: Database;
  access: AccountAccess;
  idempotency: Idempotency;
}

/** Where owners' orders come in: who asks, for what, and once. Shared by all of a process. */
export class BillingDesk {
  /** The ends of the two lines of calls that hold a connection. */
  private readonly turns: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];

  constructor(private readonly deps: BillingDeskDeps) {}

  /** Account and subscription of the actor's workspace. @throws AppError FORBIDDEN, NOT_FOUND */
  async open(actor: Actor) {
    const { access } = this.deps;
    access.requireRight(actor, 'billing.manage');
    const workspaceId = access.requireWorkspace(actor);
    const db = this.deps.db.as(access.tenantOf(actor));
    const [account] = await db.query<AccountRow>(ACCOUNT, [workspaceId]);
    const [subscription] = await db.query<SubscriptionRow>(SUBSCRIPTION_NOW, [workspaceId]);
    if (!account) throw new AppError('NOT_FOUND', 'The workspace is gone.');
    return { account, subscription, workspaceId, db };
  }

  /**
   * A repeat under the same key gets the first answer. The work holds a connection while Stripe is asked, so that only few run
   * at the same time in a process: others wait their turn.
   */
  async once<Result>(actor: Actor, call: IdempotentCall, work: () => Promise<Result>): Promise<Result> {
    if (call.key === undefined) return work();
    const turn = this.turns.shift() ?? Promise.resolve();
    const run = turn.catch(() => undefined).then(() => this.deps.idempotency.run(actor, call, { run: work }));
    this.turns.push(run);
    return run;
  }
}
