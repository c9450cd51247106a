import { FURTHEST_PAUSE_MS } from '#infra/http/retry-after.js';
import type { HttpRequest } from '#infra/http/client.js';
import type { ProviderName } from '#infra/provider-config.js';

/** So many calls in any window of product time. */
export interface Pace {
  readonly name: string;
  readonly limit: number;
  readonly windowMs: number;
  /** Whose limit it is: each account's, or the app's, which all workspaces share. */
  readonly scope: 'account' | 'app';
  /** Part of the limit that may be used at once; the rest is handed out evenly. */
  readonly burstShare: number;
  /** Which requests count; absent: all. */
  readonly counts?: (request: Pick<HttpRequest, 'method' | 'url'>) => boolean;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const pathOf = ({ url }: Pick<HttpRequest, 'url'>): string => new URL(url).pathname;

/**
 * What providers allow in the name of one account. Printify's are published (developers.printify.com, 2026-07: 600 a minute,
 * catalogue 100 a minute, publishing 200 in 30 minutes, by account and not by token); its 5 a second is our courtesy. Etsy's
 * are the app's and stand in the headers of every answer: these are the least that anybody has reported. OpenAI's depend on
 * model and tier.
 */
const PACES: Partial<Record<ProviderName, readonly Pace[]>> = {
  printify: [
    { name: 'second', limit: 5, windowMs: SECOND_MS, scope: 'account', burstShare: 0.4 },
    { name: 'minute', limit: 600, windowMs: MINUTE_MS, scope: 'account', burstShare: 0.5 },
    {
      name: 'catalogue',
      limit: 100,
      windowMs: MINUTE_MS,
      scope: 'account',
      burstShare: 0.5,
      counts: (request) => pathOf(request).includes('/catalog/'),
    },
    {
      name: 'publish',
      limit: 200,
      windowMs: 30 * MINUTE_MS,
      scope: 'account',
      burstShare: 0.5,
      counts: (request) => request.method === 'POST' && pathOf(request).endsWith('/publish.json'),
    },
  ],
  etsy: [
    { name: 'second', limit: 5, windowMs: SECOND_MS, scope: 'app', burstShare: 0.4 },
    // What is not burst is all that comes back in a day: a large burst would leave little from the second day on.
    { name: 'day', limit: 5_000, windowMs: 24 * 60 * MINUTE_MS, scope: 'app', burstShare: 0.5 },
  ],
  openai: [{ name: 'second', limit: 3, windowMs: SECOND_MS, scope: 'account', burstShare: 0.34 }],
};
const USUAL: readonly Pace[] = [{ name: 'second', limit: 5, windowMs: SECOND_MS, scope: 'account', burstShare: 0.4 }];

/** The limits that a request counts against. */
export function pacesOf(provider: ProviderName, request: Pick<HttpRequest, 'method' | 'url'>): Pace[] {
  return (PACES[provider] ?? USUAL).filter(({ counts }) => !counts || counts(request));
}

/** Every limit of a provider, for pauses. */
export function allPacesOf(provider: ProviderName): readonly Pace[] {
  return PACES[provider] ?? USUAL;
}

/** A limit as it stands: up to when calls are given out. */
export interface PaceState {
  readonly pace: Pace;
  /** Clock milliseconds; in the past: nothing of it is used. */
  readonly spentUntilMs: number;
}

export type PaceDecision =
  | { readonly isGranted: true; readonly waitMs: number; readonly spentUntilMs: readonly number[] }
  | { readonly isGranted: false; readonly waitMs: number; readonly name: string };

/** Milliseconds between calls once the burst is used, and how far ahead a burst may reach. */
export function rhythmOf({ limit, windowMs, burstShare }: Pace): { stepMs: number; reachMs: number } {
  const burst = Math.max(1, Math.floor(limit * burstShare));
  const stepMs = windowMs / Math.max(1, limit - burst);
  return { stepMs, reachMs: (burst - 1) * stepMs };
}

/** How a caller stands in line. */
export interface PacePatience {
  /** Longest wait for a place, product milliseconds. */
  readonly maxWaitMs: number;
  /** Part of every burst that this caller leaves to others, 0-1; absent: none. */
  readonly leavesShare?: number;
}

/**
 * The generic cell rate algorithm (ITU-T I.371): a place is given at once, or one in the near future is reserved, or none.
 * A burst and what follows it evenly stay together within the limit in every window, wherever it begins.
 */
export function decidePace(given: readonly PaceState[], now: PacePatience & { nowMs: number }): PaceDecision {
  const states = given.map((state) => plausible(state, now.nowMs));
  const usable = 1 - (now.leavesShare ?? 0);
  const waits = states.map(({ pace, spentUntilMs }) => ({
    name: pace.name,
    waitMs: Math.max(0, spentUntilMs - now.nowMs - rhythmOf(pace).reachMs * usable),
  }));
  const longest = waits.reduce((most, one) => (one.waitMs > most.waitMs ? one : most), { name: '', waitMs: 0 });
  if (longest.waitMs > now.maxWaitMs) return { isGranted: false, ...longest };
  const startMs = now.nowMs + longest.waitMs;
  const spentUntilMs = states.map(({ pace, spentUntilMs: spent }) => Math.max(spent, startMs) + rhythmOf(pace).stepMs);
  return { isGranted: true, waitMs: longest.waitMs, spentUntilMs };
}

/** What is spent further ahead than calls and pauses can reach was written while a clock was wrong: nothing of it is used. */
function plausible(state: PaceState, nowMs: number): PaceState {
  const { pace, spentUntilMs } = state;
  const furthestMs = nowMs + rhythmOf(pace).reachMs + 3 * pace.windowMs + FURTHEST_PAUSE_MS;
  return spentUntilMs > furthestMs ? { pace, spentUntilMs: 0 } : state;
}
