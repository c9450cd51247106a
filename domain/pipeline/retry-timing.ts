/** First pause after a failure, and the longest. Milliseconds of the wall: what stumbles out there does so by the wall. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Pause before the next attempt: doubles with every failure, half of it by chance, so that jobs which failed together do not
 * come back together (AWS: "Exponential Backoff And Jitter", 2015). Ten attempts span from 3 to 6 minutes.
 * @param failures how many there were, from 1
 */
export function pauseMs(failures: number, random: () => number = Math.random): number {
  const span = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
  return span / 2 + (span / 2) * random();
}
