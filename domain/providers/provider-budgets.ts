import { DAY_MS } from '#infra/clock.js';
import type { ProviderMode, ProviderName } from '#infra/provider-config.js';

/** So many calls in a window of product time; the window starts at a multiple of its length. */
export interface CallBudget {
  name: string;
  limit: number;
  windowMs: number;
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

/** X is paid by the call (0.005-0.010 USD): at most about 7 USD a day. The sandbox costs nothing. */
const MONEY_BUDGETS: Partial<Record<ProviderName, readonly CallBudget[]>> = {
  x: [{ name: 'paid-day', limit: 1_000, windowMs: DAY_MS }],
  etsy: [{ name: 'careful-day', limit: 4_500, windowMs: DAY_MS }],
};

export function callBudgetsOf(provider: ProviderName, mode: ProviderMode): readonly CallBudget[] {
  return [...(RATE_BUDGETS[provider] ?? []), ...(mode === 'live' ? (MONEY_BUDGETS[provider] ?? []) : [])];
}

/** Instagram: unique hashtags in rolling 7 days; a hashtag counts from its first query, repeats are free. */
export const HASHTAG_LIMIT = 30;
export const HASHTAG_WINDOW_MS = 7 * DAY_MS;
