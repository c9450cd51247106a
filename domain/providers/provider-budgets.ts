import { DAY_MS } from '#infra/clock.js';
import type { ProviderMode, ProviderName } from '#infra/provider-config.js';

/** So many calls in a window of product time; the window starts at a multiple of its length. */
export interface CallBudget {
  name: string;
  limit: number;
  windowMs: number;
  /** Calls count by their price, and runs take no more than the part of the window that is over: it lasts for all of it. */
  isSpread?: true;
}

const QUARTER_MS = 15 * 60_000;

/**
 * What collectors may ask of each provider. Rates are the published ones less a margin; where none is published (Etsy's
 * are per app) a careful guess, because the headers of a refusal are obeyed anyway. Sources: docs/guides/providers.md.
 */
const RATE_BUDGETS: Partial<Record<ProviderName, readonly CallBudget[]>> = {
  x: [{ name: 'calls-15m', limit: 290, windowMs: QUARTER_MS }],
  etsy: [{ name: 'calls-day', limit: 90_000, windowMs: DAY_MS }],
  pinterest: [{ name: 'calls-day', limit: 900, windowMs: DAY_MS }],
  tiktok: [{ name: 'calls-day', limit: 950, windowMs: DAY_MS }],
  instagram: [{ name: 'calls-hour', limit: 180, windowMs: DAY_MS / 24 }],
  googleTrends: [{ name: 'calls-day', limit: 480, windowMs: DAY_MS }],
};

/**
 * What live collecting may cost in a day; the sandbox costs nothing. X is paid in units of 0.005 USD (a counts request is one,
 * a trends request two, a post read one: 2026-04): 1,400 are 7 USD. Etsy's calls are the app's, of which sellers' own work needs
 * most: at the lowest limit that anybody has reported (5,000 a day) collecting takes less than a third.
 */
const DAY_BUDGETS: Partial<Record<ProviderName, readonly CallBudget[]>> = {
  x: [{ name: 'paid-day', limit: 1_400, windowMs: DAY_MS, isSpread: true }],
  etsy: [{ name: 'careful-day', limit: 1_500, windowMs: DAY_MS, isSpread: true }],
};

/** Searches for posts of X that are shown as evidence, where they are paid: ten posts each, 1.20 USD a day. */
export const PAID_EVIDENCE: CallBudget = { name: 'evidence-day', limit: 24, windowMs: DAY_MS };

export function callBudgetsOf(provider: ProviderName, mode: ProviderMode): readonly CallBudget[] {
  return [...(RATE_BUDGETS[provider] ?? []), ...(mode === 'live' ? (DAY_BUDGETS[provider] ?? []) : [])];
}

/** What a run of the next `everyMs` may take of a spread budget: its part of the window so far, less what is used. */
export function spreadRoom(budget: CallBudget, used: number, at: { now: Date; everyMs: number }): number {
  const { limit, windowMs } = budget;
  const overMs = at.now.getTime() - windowStart(at.now, budget).getTime() + at.everyMs;
  return Math.max(Math.floor(limit * Math.min(overMs / windowMs, 1)) - used, 0);
}

export function windowStart(now: Date, budget: CallBudget): Date {
  return new Date(Math.floor(now.getTime() / budget.windowMs) * budget.windowMs);
}

/** Instagram: unique hashtags in rolling 7 days; a hashtag counts from its first query, repeats are free. */
export const HASHTAG_LIMIT = 30;
export const HASHTAG_WINDOW_MS = 7 * DAY_MS;
