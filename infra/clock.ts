/** Time as the product sees it. Product and sandbox share one clock, which may run faster than the wall (`--speed`). */
export interface Clock {
  /** Now, on this clock. SQL gets it as a parameter: the database's own now() knows nothing of speed. */
  now(): Date;
  /** Clock milliseconds that pass in one wall millisecond; 1 in production. */
  readonly speed: number;
  /** Wall milliseconds until this clock has moved on by `clockMs`. */
  wallMs(clockMs: number): number;
}

/** The wall's time at which a fast clock started, and what it showed then. Handed to child processes as text. */
export interface ClockOrigin {
  wallStartMs: number;
  clockStartMs: number;
  speed: number;
}

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export const systemClock: Clock = {
  now: () => new Date(),
  speed: 1,
  wallMs: (clockMs) => clockMs,
};

/** A clock that left `clockStartMs` at `wallStartMs` and has run at `speed` since. */
export function createClock(origin: ClockOrigin): Clock {
  const { wallStartMs, clockStartMs, speed } = origin;
  return {
    now: () => new Date(clockStartMs + (Date.now() - wallStartMs) * speed),
    speed,
    wallMs: (clockMs) => clockMs / speed,
  };
}

/** `wall:clock:speed`, the form in which a supervisor hands its clock to its children (`--clock`). */
export function formatClockOrigin(origin: ClockOrigin): string {
  return `${origin.wallStartMs}:${origin.clockStartMs}:${origin.speed}`;
}

export function parseClockOrigin(text: string): ClockOrigin {
  const [wallStartMs, clockStartMs, speed, ...rest] = text.split(':').map(Number);
  const isValid =
    rest.length === 0 &&
    [wallStartMs, clockStartMs, speed].every((part) => part !== undefined && Number.isFinite(part)) &&
    Number(speed) > 0;
  if (!isValid) throw new Error(`--clock wants wallMs:clockMs:speed, got ${text}`);
  return { wallStartMs: wallStartMs!, clockStartMs: clockStartMs!, speed: speed! };
}

/** Start of the UTC hour that holds `at`. */
export function hourOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
}
