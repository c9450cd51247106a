import type { IdeaLocale } from '#schema/ideas/idea.values.js';
import { addDays, dayAt, daysBetween } from './calendar-rules.js';
import { OCCASIONS, type OccasionRule } from './occasion-list.js';

/** An occasion of the coming year. */
export interface UpcomingOccasion {
  readonly id: string;
  readonly name: string;
  /** Midnight UTC of its day. */
  readonly date: Date;
  readonly daysLeft: number;
  /** When a listing should be live: six weeks before, so that it is found and can be made and sent. */
  readonly listBy: Date;
}

/** Days between the date to be live by and the occasion: two weeks to be found, four to be bought, made and delivered. */
const LEAD_DAYS = 42;

/** The occasions of the next 365 days for sellers of a language, soonest first. */
export function upcomingOccasions(now: Date, locale: IdeaLocale): UpcomingOccasion[] {
  return OCCASIONS.filter(({ locales }) => locales.includes(locale))
    .map((occasion) => upcoming(occasion, now, locale))
    .sort((a, b) => a.date.getTime() - b.date.getTime());
}

/** When it is next; today counts. */
export function upcoming(occasion: OccasionRule, now: Date, locale: IdeaLocale): UpcomingOccasion {
  const today = dayAt(now);
  const year = today.getUTCFullYear();
  const thisYear = occasion.rule(year);
  const date = thisYear < today ? occasion.rule(year + 1) : thisYear;
  return {
    id: occasion.id,
    name: occasion.names[locale],
    date,
    daysLeft: daysBetween(today, date),
    listBy: addDays(date, -LEAD_DAYS),
  };
}
