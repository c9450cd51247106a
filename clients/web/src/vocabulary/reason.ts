import { defineMessages } from 'react-intl';
import type { IntlShape } from 'react-intl';
import type { TrendReasonCode } from '../gql/operations.js';
import { isPlatform, PLATFORM_NAMES } from './platforms.js';

export interface Reason {
  readonly code: TrendReasonCode;
  readonly params: readonly { readonly name: string; readonly value: string }[];
  /** The server's own English sentence. */
  readonly text: string;
}

const sentences = defineMessages<TrendReasonCode>({
  QUIET: { id: 'reason.QUIET' },
  WATCHED: { id: 'reason.WATCHED' },
  NEW_KEYWORD: { id: 'reason.NEW_KEYWORD' },
  ONE_PLATFORM_RISE: { id: 'reason.ONE_PLATFORM_RISE' },
  MANY_PLATFORMS_RISE: { id: 'reason.MANY_PLATFORMS_RISE' },
  AT_PEAK: { id: 'reason.AT_PEAK' },
  FALLING: { id: 'reason.FALLING' },
});

/** For a reason that came without all of its numbers: nothing is filled in. */
const sentencesWithoutNumbers = defineMessages<TrendReasonCode>({
  QUIET: { id: 'reason.QUIET.bare' },
  WATCHED: { id: 'reason.WATCHED.bare' },
  NEW_KEYWORD: { id: 'reason.NEW_KEYWORD.bare' },
  ONE_PLATFORM_RISE: { id: 'reason.ONE_PLATFORM_RISE.bare' },
  MANY_PLATFORMS_RISE: { id: 'reason.MANY_PLATFORMS_RISE.bare' },
  AT_PEAK: { id: 'reason.AT_PEAK.bare' },
  FALLING: { id: 'reason.FALLING.bare' },
});

type Param = 'observed' | 'expected' | 'ratio' | 'hours' | 'platforms' | 'platformCount';
const NEEDED: Readonly<Record<TrendReasonCode, readonly Param[]>> = {
  QUIET: ['observed', 'expected'],
  WATCHED: ['observed', 'expected'],
  NEW_KEYWORD: ['observed', 'expected', 'hours', 'platforms'],
  ONE_PLATFORM_RISE: ['observed', 'expected', 'ratio', 'platforms'],
  MANY_PLATFORMS_RISE: ['observed', 'expected', 'ratio', 'platforms', 'platformCount'],
  AT_PEAK: ['observed', 'expected', 'ratio', 'platforms'],
  FALLING: ['observed', 'expected'],
};

/** Why a trend is shown, in the reader's language; a code that this page does not know yet reads in English. */
export function reasonSentence(intl: IntlShape, reason: Reason): string {
  const needed = NEEDED[reason.code] as readonly Param[] | undefined;
  if (!needed) return reason.text;
  const values = reasonValues(intl, reason);
  const isComplete = needed.every((name) => values[name] !== undefined);
  return intl.formatMessage((isComplete ? sentences : sentencesWithoutNumbers)[reason.code], values);
}

type Values = Partial<Record<Param, string | number>>;

function reasonValues(intl: IntlShape, { params }: Reason): Values {
  const given = new Map(params.map(({ name, value }) => [name, value]));
  const number = (name: Param): number | undefined => {
    const value = Number.parseFloat(given.get(name) ?? '');
    return Number.isFinite(value) ? value : undefined;
  };
  const rounded = (name: Param): string | undefined => {
    const value = number(name);
    return value === undefined ? undefined : intl.formatNumber(value, { maximumFractionDigits: value < 10 ? 1 : 0 });
  };
  const platforms = (given.get('platforms') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(isPlatform);
  const whole = (name: Param): number | undefined => {
    const value = number(name);
    return value === undefined ? undefined : Math.round(value);
  };
  const values: Record<Param, string | number | undefined> = {
    observed: whole('observed'),
    hours: whole('hours'),
    platformCount: whole('platformCount') ?? (platforms.length || undefined),
    expected: rounded('expected'),
    ratio: rounded('ratio'),
    platforms: platforms.length ? intl.formatList(platforms.map((platform) => PLATFORM_NAMES[platform])) : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
