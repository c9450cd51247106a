import type { IdeaLocale } from '#schema/ideas/idea.values.js';
import type { IdeaTask, TrendFacts } from '../idea-engine.js';
import { BRIEF_TEXTS, put } from './brief-texts.js';

const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  TIKTOK: 'TikTok',
  INSTAGRAM: 'Instagram',
  X: 'X',
  PINTEREST: 'Pinterest',
  ETSY: 'Etsy',
  GOOGLE_TRENDS: 'Google Trends',
};

/** Why it fits: the trend's measured reason, the date of the occasion, or the seller's words. Nothing is guessed. */
export function tellFit(task: IdeaTask): string {
  const { source, keyword, locale, trend, occasion } = task;
  const texts = BRIEF_TEXTS[locale];
  if (source === 'trend' && trend) return tellTrend(trend, keyword, locale);
  if (source === 'season' && occasion) {
    const { name, daysLeft, date, listBy } = occasion;
    return put(texts.fitOccasion, { name, days: daysLeft, date: dayText(date, locale), by: dayText(listBy, locale) });
  }
  return put(texts.fitWords, { keyword });
}

/** What speaks against it, from the same facts. */
export function tellRisks({ trend, occasion, now, locale, source }: IdeaTask, isWordKnown: boolean): string[] {
  const { riskFalling, riskQuiet, riskLate, riskSlang } = BRIEF_TEXTS[locale];
  const code = trend?.code ?? '';
  const notes: readonly (readonly [isSo: boolean, note: string])[] = [
    [code === 'FALLING', riskFalling],
    [code === 'QUIET' || code === 'WATCHED', riskQuiet],
    [occasion !== undefined && occasion.listBy < now, riskLate],
    [source === 'trend' && !isWordKnown, riskSlang],
  ];
  return notes.filter(([isSo]) => isSo).map(([, note]) => note);
}

function tellTrend(
  { code, score, observed, expected, platforms, hours }: TrendFacts,
  keyword: string,
  locale: IdeaLocale,
) {
  const { fitTrend, score: scoreText } = BRIEF_TEXTS[locale];
  const names = platforms.map((platform) => PLATFORM_NAMES[platform] ?? platform).join(', ');
  const where = names === '' ? '' : put(fitTrend['where'] ?? '', { platforms: names });
  const since = hours === null ? '' : put(fitTrend['since'] ?? '', { hours });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const sentence = put(fitTrend[code] ?? fitTrend['QUIET'] ?? '', {
    keyword,
    observed: number.format(observed),
    expected: number.format(Number(expected)),
    where,
    since,
  });
  return `${sentence} ${put(scoreText, { score: Math.round(score) })}`;
}

const dayText = (date: Date, locale: IdeaLocale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
