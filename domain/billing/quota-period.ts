/** A month of a workspace's own cycle: from `startsAt` up to `endsAt`. */
export interface QuotaPeriod {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * The month that holds `now`, counted from the anchor in UTC. It begins on the anchor's day of the month at the anchor's time;
 * where a month is too short, on its last day: an anchor of the 31st gives 28 February and then 31 March again.
 */
export function periodOf(anchor: Date, now: Date): QuotaPeriod {
  let months = (now.getUTCFullYear() - anchor.getUTCFullYear()) * 12 + now.getUTCMonth() - anchor.getUTCMonth();
  if (monthsAfter(anchor, months) > now) months -= 1;
  return { startsAt: monthsAfter(anchor, months), endsAt: monthsAfter(anchor, months + 1) };
}

/** The same day and time some months later, or earlier; the last day of a month that is too short. */
export function monthsAfter(anchor: Date, months: number): Date {
  const first = new Date(anchor);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(anchor.getUTCDate(), lastDay));
  return first;
}
