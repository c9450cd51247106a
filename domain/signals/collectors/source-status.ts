import type { ProviderMode } from '#infra/provider-config.js';
import type { CollectorRunRecord } from './collector-run-store.js';
import type { BreakerState } from '../../providers/provider-breaker.js';
import type { Platform } from '#schema/signals/signal.values.js';

export type SourceStatus = 'OK' | 'DEGRADED' | 'FAILING' | 'BLOCKED' | 'IDLE' | 'UNCONFIGURED';

/** A platform as `sources` shows it. */
export interface SignalSource {
  platform: Platform;
  status: SourceStatus;
  mode: 'LIVE' | 'SANDBOX' | 'UNCONFIGURED';
  lastRun: CollectorRunRecord | null;
  breaker: { state: BreakerState['state']; retryAt: Date | null };
}

/** How collecting from a platform goes, in one word. */
export function sourceStatus(
  mode: ProviderMode,
  { breaker, now }: { breaker: BreakerState; now: Date },
  lastFinished: CollectorRunRecord | undefined,
): SourceStatus {
  if (mode === 'unconfigured') return 'UNCONFIGURED';
  if (breaker.state !== 'CLOSED') return 'FAILING';
  // Nothing is read while the provider's pause lasts, and runs that leave it alone are no sign of health.
  const isPaused = breaker.retryAt !== null && breaker.retryAt > now;
  if (isPaused && lastFinished?.status === 'SKIPPED') return 'DEGRADED';
  switch (lastFinished?.status) {
    case undefined:
      return 'IDLE';
    case 'PARTIAL':
      return 'DEGRADED';
    case 'FAILED':
      return 'FAILING';
    case 'BLOCKED':
      return 'BLOCKED';
    default:
      return 'OK';
  }
}
