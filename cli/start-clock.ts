import type { ClockOrigin } from '#infra/clock.js';
import { HEARTBEAT_MS, nextClockOrigin, writeClockOrigin } from '#infra/process/clock-file.js';

export interface SharedClock {
  /** Undefined: product time is the wall's. */
  readonly origin: ClockOrigin | undefined;
  stop(): void;
}

/** The clock of this run, noted in DATA_DIR so that commands beside it use the same and later starts go on from it. */
export function startSharedClock(dataDir: string, speed: number): SharedClock {
  const origin = nextClockOrigin(dataDir, speed);
  if (!origin) return { origin: undefined, stop: () => undefined };
  writeClockOrigin(dataDir, origin);
  const timer = setInterval(() => writeClockOrigin(dataDir, origin), HEARTBEAT_MS);
  return {
    origin,
    stop: () => {
      clearInterval(timer);
      writeClockOrigin(dataDir, origin);
    },
  };
}
