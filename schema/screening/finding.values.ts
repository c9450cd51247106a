/** What a finding is about. */
export const FINDING_KINDS = ['TRADEMARK', 'CELEBRITY', 'POLICY'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** BLOCK: it cannot be used as it is. WARN: a person has to look and decide. */
export const FINDING_SEVERITIES = ['BLOCK', 'WARN'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Why something was found: clients make the sentence from it and the finding's mark, owner and context. */
export const FINDING_CODES = [
  'MARK',
  'MARK_IN_CONTEXT',
  'SLOGAN',
  'CELEBRITY',
  'BANNED_TOPIC',
  'HATE',
  'VIOLENCE',
  'WEAPONS',
  'DRUGS',
  'ADULT',
  'MEDICAL_CLAIM',
  'SELF_HARM',
  'ILLEGAL_GOODS',
  'FALSE_CLAIM',
  'TRAGEDY',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** What kind of mark or rule it is. */
export const FINDING_CATEGORIES = [
  'SPORTS',
  'SCREEN',
  'MUSIC',
  'GAMES',
  'TOYS',
  'CARS',
  'FASHION',
  'FOOD',
  'TECHNOLOGY',
  'UNIVERSITIES',
  'PUBLISHING',
  'RETAIL',
  'ORGANISATIONS',
  'SLOGANS',
  'PEOPLE',
  'CONTENT_RULES',
  'BRAND_PROFILE',
] as const;
export type FindingCategory = (typeof FINDING_CATEGORIES)[number];

/** How the words were written, where they were not written plainly. */
export const FINDING_DISGUISES = ['CHARACTERS', 'SPACING', 'JOINED'] as const;
export type FindingDisguise = (typeof FINDING_DISGUISES)[number];

/** Something that the screen found in a text. Plain JSON: stored with ideas, designs and listings as it was that day. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly code: FindingCode;
  /** Which of the texts that were handed in, from 0. */
  readonly textIndex: number;
  /** Where it stands in that text: UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words as they are written there. */
  readonly matched: string;
  /** The mark, name or term of the list. */
  readonly mark: string;
  readonly category: FindingCategory;
  /** Who is known to hold the mark; null for people, terms of content rules, and where we do not know. */
  readonly owner: string | null;
  /** The neighbour that makes an ordinary word read as a mark; null elsewhere. */
  readonly context: string | null;
  readonly disguise: FindingDisguise | null;
  /** Day of the list, `2026-11-30`. */
  readonly listedOn: string;
  /** Where the list comes from. */
  readonly source: string;
}
