import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  FINDING_CATEGORIES,
  FINDING_CODES,
  FINDING_DISGUISES,
  FINDING_KINDS,
  FINDING_SEVERITIES,
  type Finding,
  type FindingCategory,
  type FindingCode,
  type FindingDisguise,
  type FindingKind,
  type FindingSeverity,
} from './finding.values.js';

const enumOf = <Value extends string>(values: readonly Value[]): Record<Value, Value> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;

const FindingKindEnum = enumOf(FINDING_KINDS);
registerEnumType(FindingKindEnum, {
  name: 'FindingKind',
  description: 'What a finding is about.',
  valuesConfig: {
    TRADEMARK: { description: 'A known mark, or words that are claimed for goods.' },
    CELEBRITY: { description: 'The name of a person who is known.' },
    POLICY: { description: 'What marketplaces or makers do not allow, or what your brand profile bans.' },
  },
});

const FindingSeverityEnum = enumOf(FINDING_SEVERITIES);
registerEnumType(FindingSeverityEnum, {
  name: 'FindingSeverity',
  description: 'What follows from a finding.',
  valuesConfig: {
    BLOCK: { description: 'It cannot be used as it is.' },
    WARN: { description: 'A person has to look at it and decide.' },
  },
});

const FindingCodeEnum = enumOf(FINDING_CODES);
registerEnumType(FindingCodeEnum, {
  name: 'FindingCode',
  description: 'Why something was found. Clients make the sentence from it.',
  valuesConfig: {
    MARK: { description: 'A known mark.' },
    MARK_IN_CONTEXT: { description: 'An ordinary word that reads as a mark beside `context`.' },
    SLOGAN: { description: 'Words that are often claimed for clothing and other goods.' },
    CELEBRITY: { description: 'The name of a person whose name or likeness is protected.' },
    BANNED_TOPIC: { description: 'A topic that the brand profile bans.' },
    HATE: { description: 'Hate against people for what they are, and its signs.' },
    VIOLENCE: { description: 'Praise of violence or of those who do it.' },
    WEAPONS: { description: 'Weapons, or how to make them.' },
    DRUGS: { description: 'Drugs, or what goes with them.' },
    ADULT: { description: 'Sexual or vulgar words.' },
    MEDICAL_CLAIM: { description: 'A promise to heal or prevent an illness.' },
    SELF_HARM: { description: 'Suicide, self-harm, eating disorders.' },
    ILLEGAL_GOODS: { description: 'Goods that may not be sold.' },
    FALSE_CLAIM: { description: 'A claim that somebody would have to prove, such as a licence.' },
    TRAGEDY: { description: 'A tragedy made fun of, or denied.' },
  },
});

const FindingCategoryEnum = enumOf(FINDING_CATEGORIES);
registerEnumType(FindingCategoryEnum, {
  name: 'FindingCategory',
  description: 'Which list an entry stands on.',
  valuesConfig: {
    SPORTS: { description: 'Leagues, clubs, events, makers of sports goods.' },
    SCREEN: { description: 'Film, television and their characters.' },
    MUSIC: { description: 'Bands, festivals, labels.' },
    GAMES: { description: 'Video and tabletop games.' },
    TOYS: { description: 'Toys and dolls.' },
    CARS: { description: 'Vehicles and machines.' },
    FASHION: { description: 'Fashion, luxury, beauty.' },
    FOOD: { description: 'Food, drink, restaurants.' },
    TECHNOLOGY: { description: 'Software, devices, networks.' },
    UNIVERSITIES: { description: 'Universities and their societies.' },
    PUBLISHING: { description: 'Books, comics, press.' },
    RETAIL: { description: 'Shops, travel, finance, household goods.' },
    ORGANISATIONS: { description: 'Public bodies, charities, campaigns.' },
    SLOGANS: { description: 'Phrases claimed for goods.' },
    PEOPLE: { description: 'People who are known.' },
    CONTENT_RULES: { description: 'What marketplaces and makers do not allow.' },
    BRAND_PROFILE: { description: 'Topics that a brand profile bans.' },
  },
});

const FindingDisguiseEnum = enumOf(FINDING_DISGUISES);
registerEnumType(FindingDisguiseEnum, {
  name: 'FindingDisguise',
  description: 'How words were written that were not written plainly.',
  valuesConfig: {
    CHARACTERS: { description: 'With signs or digits for letters, or letters repeated.' },
    SPACING: { description: 'In pieces.' },
    JOINED: { description: 'Several words in one piece.' },
  },
});

/** What the screen found in a text. */
@ObjectType('ScreenFinding', {
  description:
    'What the screen found in a text: an entry of a dated list. It is no legal advice: that nothing is found does not mean that ' +
    'nothing is protected, and a finding does not mean that a use is forbidden.',
  simpleResolvers: true,
})
export class ScreenFinding implements Finding {
  @Field(() => FindingKindEnum, { description: 'What it is about.' })
  kind: FindingKind;

  @Field(() => FindingSeverityEnum, { description: 'What follows from it.' })
  severity: FindingSeverity;

  @Field(() => FindingCodeEnum, { description: 'Why it was found.' })
  code: FindingCode;

  @Field(() => Int, { description: 'Which of the texts, from 0.' })
  textIndex: number;

  @Field(() => Int, { description: 'Where it begins in that text, in UTF-16 units.' })
  start: number;

  @Field(() => Int, { description: 'Where it ends there, exclusive.' })
  end: number;

  @Field(() => String, { description: 'The words as they are written there.' })
  matched: string;

  @Field(() => String, { description: 'The mark, name or term on the list.' })
  mark: string;

  @Field(() => FindingCategoryEnum, { description: 'Which list.' })
  category: FindingCategory;

  @Field(() => String, {
    nullable: true,
    description: 'Who is known to hold the mark; null for people and rules, and where we do not know.',
  })
  owner: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The neighbour that makes an ordinary word read as a mark; null elsewhere.',
  })
  context: string | null;

  @Field(() => FindingDisguiseEnum, { nullable: true, description: 'How it was disguised; null when written plainly.' })
  disguise: FindingDisguise | null;

  @Field(() => String, { description: 'Day of the list, `2026-11-30`.' })
  listedOn: string;

  @Field(() => String, { description: 'Where the list comes from.' })
  source: string;
}
