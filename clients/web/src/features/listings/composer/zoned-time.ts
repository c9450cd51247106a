/** Zones that the browser knows; the one of the device is among them whatever it is called. */
export function timeZones(own: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(own) ? known : [own, ...known];
}

/** How far the clock of a zone is ahead of UTC at a moment. Milliseconds. */
function offsetMs(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/**
 * The moment at which the clock of a zone shows `local` (`2026-12-01T09:00`); undefined for no time. Where a clock is put
 * forward and never shows it, the moment after the jump; where it shows it twice, the first.
 */
export function utcOf(local: string, timeZone: string): Date | undefined {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return undefined;
  const guess = wall - offsetMs(wall, timeZone);
  const better = wall - offsetMs(guess, timeZone);
  const candidates = [guess, better].filter((at) => at + offsetMs(at, timeZone) === wall);
  return new Date(candidates.length > 0 ? Math.min(...candidates) : Math.max(guess, better));
}
