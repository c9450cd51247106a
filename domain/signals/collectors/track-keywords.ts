import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { CollectContext } from './collect-context.js';
import type { SignalDraft } from '../signal-draft.js';

export interface TrackingPlan<Item> {
  items: readonly Item[];
  /** Items read at the same time. */
  lanes: number;
  read(item: Item): Promise<SignalDraft[]>;
  /** Items whose signals are stored; called with batches in order. */
  markRead(items: Item[]): Promise<void>;
}

const MARK_BATCH = 50;

/**
 * Reads items in rank order until all are read, the budget is spent, the breaker opens or the provider refuses us. A
 * keyword that fails is counted and left for the next run; one that the provider refuses goes to the end of the line, or
 * it would be asked for first for ever, in place of others. Items are marked as read only after their signals are stored: a
 * worker killed in between reads them again, and nothing counts twice.
 */
export async function trackKeywords<Item>(context: CollectContext, plan: TrackingPlan<Item>): Promise<void> {
  const { tally } = context;
  const queue = [...plan.items];
  let done: Item[] = [];
  const settle = async () => {
    const items = done;
    done = [];
    await context.flush();
    if (items.length > 0) await plan.markRead(items);
  };
  const readNext = async () => {
    const item = queue.shift();
    if (item === undefined) return;
    try {
      await context.record(await plan.read(item));
      done.push(item);
      if (done.length >= MARK_BATCH) await settle();
    } catch (error) {
      noteFailure(tally, error);
      if (isRefused(error)) done.push(item);
    }
  };
  const lane = async () => {
    while (queue.length > 0 && tally.stop === undefined) await readNext();
  };
  // The first goes alone: it may be the breaker's probe, and the other lanes would be turned away while it is out.
  await readNext();
  await Promise.all(Array.from({ length: plan.lanes }, lane));
  await settle();
}

const isRefused = (error: unknown): boolean => error instanceof ProviderFailure && error.kind === 'bad-request';

/** Reads lists one after another: what is wrong with one of them is counted and keeps no other from being read. */
export async function readLists<List>(
  context: CollectContext,
  lists: readonly List[],
  read: (list: List) => Promise<void>,
): Promise<void> {
  for (const list of lists) {
    if (context.tally.stop !== undefined) return;
    await read(list).catch((error: unknown) => noteFailure(context.tally, error));
  }
}

/** A fault of one keyword is counted; what concerns the whole provider, or ourselves, ends the run. */
function noteFailure(tally: CollectContext['tally'], error: unknown): void {
  const isOfThisKeyword = isRefused(error) || (error instanceof ProviderFailure && error.isTransient);
  if (isOfThisKeyword) {
    tally.failed += 1;
    tally.lastFailure = error;
  } else {
    tally.stop ??= error;
  }
}
