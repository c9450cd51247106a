import type { IdeaBrief, IdeaLocale } from '#schema/ideas/idea.values.js';
import type { Finding } from '#schema/screening/finding.values.js';
import type { Screening } from '../screening/screening.js';

/** The parts of a brief that may get onto a product or into a listing. */
export type ScreenedParts = Pick<IdeaBrief, 'title' | 'textLines' | 'concept' | 'keywords'>;

/** Screens what an idea says, by the lists and by the topics that the brand does not touch. */
export class IdeaScreen {
  constructor(private readonly screening: Screening) {}

  /** `textIndex` of a finding: 0 the title, 1 the lines with spaces between, 2 the concept, 3 the keywords with commas between. */
  findings(brief: ScreenedParts, locale: IdeaLocale, bannedTopics: readonly string[]): Finding[] {
    const texts = [brief.title, brief.textLines.join(' '), brief.concept, brief.keywords.join(', ')];
    return [...this.screening.checkTopics(texts, bannedTopics, locale), ...this.screening.check(texts, locale)];
  }

  /** Whether a text touches a topic that the brand does not. */
  isBanned(text: string, bannedTopics: readonly string[], locale: IdeaLocale): boolean {
    return this.screening.checkTopics([text], bannedTopics, locale).length > 0;
  }
}

/** Whether somebody may use it at all. */
export const isBlocked = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'BLOCK');
