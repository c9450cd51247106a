import type { Platform } from '#schema/signals/signal.values.js';
import type { TrendStage } from '#schema/trends/trend.values.js';
import { TREND_RULES } from './scorer-parameters.js';
import type { ReasonReading } from './trend-reading-source.js';

/** What a reason is made of: measured figures only. */
export interface ReasonFacts {
  stage: TrendStage;
  evidence: number;
  /** Signals of the last 24 sealed hours over all platforms, and what the levels with their seasons expected. */
  observed: number;
  expected: number;
  /** Hours since the begin of the hour in which the rise began; null without one. */
  hours: number | null;
  /** Hours since the begin of the hour in which the keyword was first seen, and whether it came up after its platform was already being read. */
  ageHours: number;
  isNewcomer: boolean;
  /** Platforms with evidence above 3, strongest first. */
  platforms: readonly Platform[];
}

const NAMES: Record<Platform, string> = {
  TIKTOK: 'TikTok',
  INSTAGRAM: 'Instagram',
  X: 'X',
  PINTEREST: 'Pinterest',
  ETSY: 'Etsy',
  GOOGLE_TRENDS: 'Google Trends',
};

/** Why a trend stands where it stands: a code and numbers, which clients turn into a sentence; the text is English. */
export function reasonOf(facts: ReasonFacts): ReasonReading {
  const code = codeOf(facts);
  const ratio = facts.expected > 0 ? facts.observed / facts.expected : undefined;
  const params = [
    { name: 'observed', value: String(Math.round(facts.observed)) },
    { name: 'expected', value: decimal(facts.expected) },
    { name: 'platforms', value: facts.platforms.join(',') },
    { name: 'platformCount', value: String(facts.platforms.length) },
  ];
  if (ratio !== undefined) params.push({ name: 'ratio', value: decimal(ratio) });
  // What the sentence of the code speaks of: a new keyword's first hour, or the begin of a rise.
  const hours = code === 'NEW_KEYWORD' ? facts.ageHours : facts.hours;
  if (hours !== null) params.push({ name: 'hours', value: String(hours) });
  return { code, params, text: SENTENCES[code](facts) };
}

function codeOf({ stage, evidence, platforms, ageHours, isNewcomer }: ReasonFacts): ReasonReading['code'] {
  if (stage === 'DECLINING') return 'FALLING';
  if (stage === 'PEAKING') return 'AT_PEAK';
  if (evidence < TREND_RULES.watchingEvidence) return 'QUIET';
  if (evidence < TREND_RULES.evidentEvidence) return 'WATCHED';
  if (isNewcomer && ageHours <= TREND_RULES.youngHours) return 'NEW_KEYWORD';
  return platforms.length > 1 ? 'MANY_PLATFORMS_RISE' : 'ONE_PLATFORM_RISE';
}

const SENTENCES: Record<ReasonReading['code'], (facts: ReasonFacts) => string> = {
  QUIET: (facts) => `Nothing out of the ordinary: ${counts(facts)}.`,
  WATCHED: (facts) => `A little more than usual${where(facts)}: ${counts(facts)}. Too little to call.`,
  NEW_KEYWORD: (facts) =>
    `First seen ${ago(facts.ageHours)} ago and already gathering signals${where(facts)}: ${counts(facts)}.`,
  ONE_PLATFORM_RISE: (facts) => `More than expected${where(facts)}: ${counts(facts)}${since(facts)}.`,
  MANY_PLATFORMS_RISE: (facts) =>
    `More than expected on ${facts.platforms.length} platforms${where(facts)}: ${counts(facts)}${since(facts)}.`,
  AT_PEAK: (facts) => `Near its highest level and no longer speeding up${where(facts)}: ${counts(facts)}.`,
  FALLING: (facts) => `Well below its highest level of the week: ${counts(facts)}.`,
};

function counts({ observed, expected }: ReasonFacts): string {
  return `${Math.round(observed)} signals in 24 hours where about ${decimal(expected)} were expected`;
}

function where({ platforms }: ReasonFacts): string {
  if (platforms.length === 0) return '';
  const names = platforms.map((platform) => NAMES[platform]);
  return platforms.length === 1 ? ` on ${names[0]}` : ` (${names.join(', ')})`;
}

const since = ({ hours }: ReasonFacts): string => (hours === null ? '' : `, rising for ${ago(hours)}`);

function ago(hours: number): string {
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
}

/** One digit below 10, whole above; with a point. */
const decimal = (value: number): string =>
  value < 10 ? value.toFixed(1).replace(/\.0$/, '') : String(Math.round(value));
