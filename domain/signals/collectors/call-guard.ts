import type { Clock } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { ProviderMode, ProviderName } from '#infra/provider-config.js';
import type { CallOutcome } from '../../providers/provider-breaker.js';
import type { Admitted, ProviderBreakerStore } from '../../providers/provider-breaker-store.js';
import { callBudgetsOf, type CallBudget, spreadRoom, windowStart } from '../../providers/provider-budgets.js';
import type { ProviderBudgetStore } from '../../providers/provider-budget-store.js';

/** Without a word from the provider, how long a throttled one is left alone. Product milliseconds. */
const DEFAULT_PAUSE_MS = 60_000;

/** No call may be made now; nothing was sent. */
export class CollectingPaused extends Error {
  override readonly name = 'CollectingPaused';
  constructor(
    readonly because: 'budget' | 'breaker' | 'throttled',
    readonly until: Date,
    message: string,
  ) {
    super(message);
  }
}

export interface CallGuardDeps {
  breakers: ProviderBreakerStore;
  budgets: ProviderBudgetStore;
  clock: Clock;
}

/** Every call of a collector goes through here: breaker, budget, call, outcome. */
export class CallGuard {
  private readonly callBudgets: readonly CallBudget[];

  constructor(
    private readonly deps: CallGuardDeps,
    private readonly provider: ProviderName,
    mode: ProviderMode,
  ) {
    this.callBudgets = callBudgetsOf(provider, mode);
  }

  /** @throws CollectingPaused before the call, ProviderFailure from it. */
  async call<Result>(work: () => Promise<Result>, price = 1): Promise<Result> {
    const admitted = await this.admit();
    await this.spend(admitted, price);
    try {
      const result = await work();
      await this.deps.breakers.report(admitted, { kind: 'success' });
      return result;
    } catch (error) {
      await this.deps.breakers.report(admitted, outcomeOf(error));
      throw error;
    }
  }

  /** True where calls cost money, or come out of what sellers need. */
  get isPaid(): boolean {
    return this.callBudgets.some(({ isSpread }) => isSpread);
  }

  /** What a run that comes every `everyMs` may take now, in units of price; Infinity where no budget is spread over the day. */
  async room(everyMs: number): Promise<number> {
    const { budgets, clock } = this.deps;
    const rooms = this.callBudgets
      .filter(({ isSpread }) => isSpread)
      .map(async (budget) =>
        spreadRoom(budget, await budgets.used(this.provider, budget), { now: clock.now(), everyMs }),
      );
    return Math.min(Infinity, ...(await Promise.all(rooms)));
  }

  private async admit(): Promise<Admitted> {
    const admission = await this.deps.breakers.admit({ provider: this.provider, account: '' });
    if ('of' in admission) return admission;
    const { because, until } = admission;
    const message =
      because === 'throttled'
        ? `${this.provider} asked us to wait until ${until.toISOString()}.`
        : `${this.provider} failed several times in a row and is left alone until ${until.toISOString()}.`;
    throw new CollectingPaused(because === 'throttled' ? 'throttled' : 'breaker', until, message);
  }

  private async spend(admitted: Admitted, price: number): Promise<void> {
    for (const budget of this.callBudgets) {
      if (await this.deps.budgets.take(this.provider, budget, price)) continue;
      await this.deps.breakers.report(admitted, { kind: 'abandoned' });
      const until = new Date(windowStart(this.deps.clock.now(), budget).getTime() + budget.windowMs);
      const message = `The budget of ${budget.limit} calls to ${this.provider} (${budget.name}) is spent until ${until.toISOString()}.`;
      throw new CollectingPaused('budget', until, message);
    }
  }
}

/** A refusal (401, 403, 400) shows that the provider works: only its own faults and broken ways count against it. */
function outcomeOf(error: unknown): CallOutcome {
  if (!(error instanceof ProviderFailure)) return { kind: 'abandoned' };
  if (error.kind === 'throttled') return { kind: 'throttled', waitMs: error.retryAfterMs ?? DEFAULT_PAUSE_MS };
  return error.isTransient ? { kind: 'failure', waitMs: error.retryAfterMs } : { kind: 'success' };
}
