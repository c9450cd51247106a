import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Money } from '#schema/base/money.type.js';
import { OriginEnum } from '#schema/signals/signal.enums.type.js';
import type { Origin } from '#schema/signals/signal.values.js';
import {
  ListingBlockEnum,
  ListingEngineEnum,
  ListingFaultCodeEnum,
  ListingGateCodeEnum,
  ListingLocaleEnum,
  ListingScoreCodeEnum,
  TagReasonEnum,
} from './listing.enums.type.js';
import type { GateCode } from './listing-gate.values.js';
import type { ScoreCode } from './listing-score.rules.js';
import type { ListingBlock as Block, ListingFaultCode as FaultCode, ListingLocale as Locale } from './listing.rules.js';

/** A figure or text of a sentence. */
@ObjectType('ListingFact', { description: 'A figure or text that a sentence needs.', simpleResolvers: true })
export class ListingFact {
  @Field(() => String, { description: 'Its name, e.g. `max`.' })
  name: string;

  @Field(() => String, { description: 'Its value.' })
  value: string;
}

/** One thing that breaks Etsy’s rules. */
@ObjectType('ListingFault', {
  description: 'Something that breaks Etsy’s rules. Clients make the sentence.',
  simpleResolvers: true,
})
export class ListingFaultType {
  @Field(() => String, { description: 'Where, e.g. `tags.3`.' })
  field: string;

  @Field(() => ListingBlockEnum, { description: 'In which block of the composer.' })
  block: Uppercase<Block>;

  @Field(() => ListingLocaleEnum, {
    nullable: true,
    description: 'In which language; null where that does not matter.',
  })
  locale: Uppercase<Locale> | null;

  @Field(() => ListingFaultCodeEnum, { description: 'What is wrong.' })
  code: FaultCode;

  @Field(() => [ListingFact], { description: 'What the sentence needs.' })
  params: ListingFact[];

  @Field(() => String, { nullable: true, description: 'A value that would do, where that is mechanical.' })
  fix: string | null;
}

/** What the screen found. */
@ObjectType('ListingFinding', {
  description: 'Words of a listing that may not be used. No legal advice.',
  simpleResolvers: true,
})
export class ListingFinding {
  @Field(() => String, { description: 'Where, e.g. `tags.3`.' })
  field: string;

  @Field(() => ListingLocaleEnum, { description: 'In which language.' })
  locale: Uppercase<Locale>;

  @Field(() => Boolean, { description: 'Whether it keeps the listing from being published.' })
  isBlocking: boolean;

  @Field(() => String, { description: 'Why: the code of the finding.' })
  code: string;

  @Field(() => String, { description: 'The words as they are written.' })
  matched: string;

  @Field(() => String, { description: 'The mark, name or term of the list.' })
  mark: string;

  @Field(() => String, { description: 'Where the list comes from.' })
  source: string;

  @Field(() => String, { description: 'Day of the list, `2026-11-30`.' })
  listedOn: string;
}

/** One line of the score. */
@ObjectType('ListingScoreLine', { description: 'One thing that the score looks at.', simpleResolvers: true })
export class ListingScoreLine {
  @Field(() => ListingScoreCodeEnum, { description: 'What it looks at.' })
  code: ScoreCode;

  @Field(() => ListingBlockEnum, { description: 'In which block it can be bettered.' })
  block: Uppercase<Block>;

  @Field(() => Int, { description: 'Points it has.' })
  points: number;

  @Field(() => Int, { description: 'Points it could have.' })
  max: number;

  @Field(() => [ListingFact], { description: 'What the sentence needs.' })
  params: ListingFact[];
}

/** How well a listing is made. */
@ObjectType('ListingScore', {
  description: 'How well a listing is made, every point accounted for. It foretells no sales.',
  simpleResolvers: true,
})
export class ListingScore {
  @Field(() => Int, { description: '0 to 100: the sum of the lines.' })
  total: number;

  @Field(() => [ListingScoreLine], { description: 'In the order in which they are looked at.' })
  lines: ListingScoreLine[];
}

/** Something that keeps a listing from being published. */
@ObjectType('ListingBlocker', {
  description: 'Something that keeps a listing from being published.',
  simpleResolvers: true,
})
export class ListingBlocker {
  @Field(() => ListingGateCodeEnum, { description: 'What.' })
  code: GateCode;

  @Field(() => String, { description: 'What is missing and what to do, in English.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What would help: `connect:etsy`, `edit:title` …' })
  action: string | null;

  @Field(() => String, { nullable: true, description: 'The field at fault.' })
  field: string | null;

  @Field(() => ListingBlockEnum, { nullable: true, description: 'The block of the composer at fault.' })
  block: Uppercase<Block> | null;

  @Field(() => ListingLocaleEnum, { nullable: true, description: 'The language at fault.' })
  locale: Uppercase<Locale> | null;

  @Field(() => String, { nullable: true, description: 'Name of the Etsy shop that it is about.' })
  shop: string | null;
}

/** Whether a listing may be published, and what that costs. */
@ObjectType('ListingGate', {
  description: 'Whether a listing may be published, and what that costs.',
  simpleResolvers: true,
})
export class ListingGate {
  @Field(() => Boolean, { description: 'Whether nothing stands in the way.' })
  isOpen: boolean;

  @Field(() => [ListingBlocker], { description: 'Everything that stands in the way, at once.' })
  blockers: ListingBlocker[];

  @Field(() => Money, {
    nullable: true,
    description: 'What Etsy charges for going live; null where it is live already.',
  })
  fee: Money | null;

  @Field(() => Int, { description: 'What it takes of the plan’s listings: 1, or 0 where it is live already.' })
  quotaUnits: number;
}

/** A text to choose. */
@ObjectType('ListingTextSuggestion', { description: 'A text to choose, and who wrote it.', simpleResolvers: true })
export class ListingTextSuggestion {
  @Field(() => String, { description: 'Within Etsy’s rules.' })
  title: string;

  @Field(() => String, { description: 'Plain text.' })
  description: string;

  @Field(() => [String], { description: 'Within Etsy’s rules.' })
  tags: string[];

  @Field(() => ListingEngineEnum, { description: 'Who wrote it.' })
  engine: 'OPENAI' | 'RULES';

  @Field(() => String, { nullable: true, description: 'Which model; null for our own writer.' })
  model: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why our own writer wrote it although there is a model; null where nothing went wrong.',
  })
  note: string | null;
}

/** A tag with the evidence for it. */
@ObjectType('ListingTagSuggestion', { description: 'A tag, and what we measured for it.', simpleResolvers: true })
export class ListingTagSuggestion {
  @Field(() => String, { description: 'Within Etsy’s rules, in lower case.' })
  tag: string;

  @Field(() => Int, { description: '0 to 100: the order among suggestions. No forecast.' })
  rank: number;

  @Field(() => TagReasonEnum, { description: 'Why.' })
  reason: 'TRENDING' | 'SEEN_TOGETHER' | 'FROM_IDEA' | 'FROM_KEYWORD';

  @Field(() => ID, { nullable: true, description: 'The trend, `trd_…`, where it is one.' })
  trendId: string | null;

  @Field(() => Float, { nullable: true, description: 'Score of the trend, 0 to 100.' })
  score: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Velocity of the trend: growth a day as a share of its baseline.',
  })
  velocity: number | null;

  @Field(() => Int, { nullable: true, description: 'In how many of the newest posts about the keyword it stood.' })
  seenIn: number | null;

  @Field(() => Int, { nullable: true, description: 'How many posts were read for that.' })
  seenOf: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the newest of it was observed; null for the seller’s own words.',
  })
  observedAt: Date | null;

  @Field(() => OriginEnum, { nullable: true, description: 'How real the evidence is.' })
  origin: Origin | null;
}
