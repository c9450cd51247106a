import { Arg, Directive, Query, Resolver } from 'type-graphql';
import type { Screening } from '#domain/screening/screening.js';
import { AppError } from '#infra/errors.js';
import { SCREEN_RULES } from '#schema/ideas/idea.rules.js';
import { ScreenFinding } from '#schema/screening/finding.type.js';
import type { Finding } from '#schema/screening/finding.values.js';
import { RequireRight } from '../access-decorators.js';
import { localeOf } from '../ideas/idea-words.js';

/** The screen by itself, for texts that are being written. */
@Resolver()
export class ScreeningResolver {
  constructor(private readonly screening: Screening) {}

  @RequireRight('ideas.read')
  @Directive('@cost(weight: 10)')
  @Query(() => [ScreenFinding], {
    description:
      'Looks for known marks, names of people and what marketplaces do not allow. It finds what stands on dated lists that were ' +
      'compiled by ourselves; no register is searched. This is no legal advice.',
  })
  screenTexts(
    @Arg('texts', () => [String], { description: 'Up to 50 texts of at most 5,000 characters.' }) texts: string[],
    @Arg('locale', () => String, { description: 'Their language: en, es, fr or de.' }) locale: string,
  ): Finding[] {
    const { min, max } = SCREEN_RULES.texts;
    if (texts.length < min || texts.length > max) {
      throw new AppError('BAD_USER_INPUT', `\`texts\` holds from ${min} to ${max} texts.`, { field: ['texts'] });
    }
    const long = texts.findIndex((text) => text.length > SCREEN_RULES.textMax);
    if (long !== -1) {
      const message = `A text has at most ${SCREEN_RULES.textMax} characters.`;
      throw new AppError('BAD_USER_INPUT', message, { field: ['texts', String(long)] });
    }
    return this.screening.check(texts, localeOf(locale, ['locale']));
  }
}
