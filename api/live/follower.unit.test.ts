import { setTimeout as sleep } from 'node:timers/promises';
import type { SignalReader } from '#domain/signals/signal-reader.js';
import { createLogger } from '#observability/logger.js';
import type { Cohort } from './cohort.js';
import { Follower } from './follower.js';
import type { Outlet } from './outlet.js';
import type { StreamMeter } from './stream-meter.js';

/** A connection that is being closed: full, and nothing to wait for. */
class ClosingOutlet implements Outlet {
  readonly waitingBytes = 100_000;
  asked = 0;

  write(): void {
    throw new Error('it has no room');
  }

  async drained(): Promise<void> {
    this.asked += 1;
    // Endless turns would keep this test from ever ending.
    if (this.asked > 1_000) throw new Error('asked without a pause');
  }
}

it('a connection that is full while it is being closed is waited for, not asked in endless turns', async () => {
  const outlet = new ClosingOutlet();
  const follower = new Follower({
    outlet,
    logger: createLogger({ level: 'silent', process: 'test' }),
    // Neither is reached while there is no room.
    reader: { heartbeat: () => ({}), close: () => undefined, position: 0 } as unknown as SignalReader,
    cohort: { answer: async () => [], leave: () => undefined, release: () => undefined } as unknown as Cohort,
    meter: {} as StreamMeter,
  });
  await sleep(600);
  expect(outlet.asked).toBeGreaterThan(1);
  expect(outlet.asked).toBeLessThan(5);
  follower.end();
  await follower.ended;
});
