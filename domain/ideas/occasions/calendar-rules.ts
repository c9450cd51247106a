/** A day without a time, as midnight UTC. */
export type DayRule = (year: number) => Date;

const DAY_MS = 86_400_000;

/** @param month from 1 */
export const dayOf = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));
export const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);
/** Whole days from one to another. */
export const daysBetween = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / DAY_MS);
/** The day that an instant falls on, in UTC. */
export const dayAt = (instant: Date): Date =>
  dayOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());

/** The same day every year. */
export const fixed =
  (month: number, day: number): DayRule =>
  (year) =>
    dayOf(year, month, day);

/**
 * The n-th weekday of a month.
 * @param weekday 0 is Sunday
 * @param nth from 1; -1 is the last
 */
export const nthWeekday =
  (month: number, weekday: number, nth: number): DayRule =>
  (year) => {
    if (nth < 0) {
      const last = dayOf(year, month + 1, 0);
      return addDays(last, -((last.getUTCDay() - weekday + 7) % 7));
    }
    const first = dayOf(year, month, 1);
    return addDays(first, ((weekday - first.getUTCDay() + 7) % 7) + (nth - 1) * 7);
  };

/** The first such weekday on or after a day. */
export const weekdayFrom =
  (weekday: number, rule: DayRule): DayRule =>
  (year) => {
    const from = rule(year);
    return addDays(from, (weekday - from.getUTCDay() + 7) % 7);
  };

/** So many days after another rule; negative: before. */
export const shifted =
  (rule: DayRule, days: number): DayRule =>
  (year) =>
    addDays(rule(year), days);

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher, as in Meeus, "Astronomical Algorithms", 1991). */
export const easter: DayRule = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const k = c % 4;
  const l = (2 * (b % 4) + 2 * Math.floor(c / 4) - k - h + m + 32) % 7;
  const month = Math.floor((h - m + l + 90) / 25);
  return dayOf(year, month, (h - m + l + month + 19) % 32);
};

/** France: the last Sunday of May, or the first of June when that is Pentecost (Code de l'action sociale, D215-1). */
export const frenchMothersDay: DayRule = (year) => {
  const last = nthWeekday(5, 0, -1)(year);
  return last.getTime() === addDays(easter(year), 49).getTime() ? nthWeekday(6, 0, 1)(year) : last;
};

/** The first day of the year that has a month and day of another calendar, by the calendars of ICU. */
export const inCalendar = (calendar: 'hebrew' | 'chinese', month: string, day: number): DayRule => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return (year) => {
    for (let date = dayOf(year, 1, 1); date.getUTCFullYear() === year; date = addDays(date, 1)) {
      const parts = format.formatToParts(date);
      const isDay = parts.some(({ type, value }) => type === 'day' && value === String(day));
      if (isDay && parts.some(({ type, value }) => type === 'month' && value === month)) return date;
    }
    throw new Error(`no ${month} ${day} of the ${calendar} calendar in ${year}`);
  };
};

/** Dates as published; the new moon of 2027 is four minutes before midnight in Beijing, which the calendar of ICU misses. */
const LUNAR_NEW_YEARS: Readonly<Record<number, readonly [month: number, day: number]>> = {
  2025: [1, 29],
  2026: [2, 17],
  2027: [2, 6],
  2028: [1, 26],
  2029: [2, 13],
  2030: [2, 3],
  2031: [1, 23],
  2032: [2, 11],
};

/** Lunar New Year: the published date, else that of ICU, which may be a day off. */
export const lunarNewYear: DayRule = (year) => {
  const known = LUNAR_NEW_YEARS[year];
  return known ? dayOf(year, known[0], known[1]) : inCalendar('chinese', 'First Month', 1)(year);
};
