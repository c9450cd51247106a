import type { HttpAttempt } from '#infra/http/client.js';
import { collectorCalls } from '#observability/metrics.js';

/**
 * Counts an attempt to call a provider: `ok` for any answer of success, else the status or what became of it. What our own
 * limits held back was never sent: `held_back` (alerts leave it out).
 */
export function countCall({ provider, outcome }: Pick<HttpAttempt, 'provider' | 'outcome'>): void {
  collectorCalls.inc({ provider, outcome: outcomeLabel(outcome) });
}

function outcomeLabel(outcome: string): string {
  if (/^2\d\d$/.test(outcome)) return 'ok';
  return outcome === 'throttled' ? 'held_back' : outcome;
}
