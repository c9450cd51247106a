import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';

export enum PipelineStage {
  SIGNAL = 'SIGNAL',
  IDEA = 'IDEA',
  READY = 'READY',
  LIVE = 'LIVE',
}
registerEnumType(PipelineStage, {
  name: 'PipelineStage',
  description: 'A column of the board.',
  valuesConfig: {
    SIGNAL: { description: 'Something to make a listing of; nothing is made yet.' },
    IDEA: { description: 'An idea is chosen, designs are made and reviewed.' },
    READY: { description: 'There is a product, and its listing is drafted.' },
    LIVE: { description: 'The listing is live.' },
  },
});

/** The promise of a card. What it is about are field resolvers in api/pipeline-board. */
@ObjectType('PipelineCard', {
  implements: Node,
  description: 'One thing on its way over the board, from a signal to a live listing.',
  simpleResolvers: true,
})
export class PipelineCard implements Node {
  @Field(() => ID, { description: 'Opaque id, `crd_…`.' })
  id: string;

  @Field(() => PipelineStage, { description: 'Its column.' })
  stage: `${PipelineStage}`;

  @Field(() => String, {
    description: 'What it is about: a keyword, then the title of the idea, the product, the listing.',
  })
  title: string;

  @Field(() => String, { nullable: true, description: 'Address of the live listing.' })
  listingUrl: string | null;

  @Field(() => Boolean, { description: 'Whether its product differs at the print provider from what stands here.' })
  hasDrift: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken from the board; null while it lies there.' })
  archivedAt: Date | null;

  @Field(() => DateTime, { description: 'When it came onto the board.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Hand it to `expectedVersion`; grows with every change.' })
  version: number;
}

export const PipelineCardConnection = connectionOf('PipelineCard', PipelineCard, {
  one: 'a card',
  many: 'cards of a stage, from the top',
});

/** How full a column is. */
@ObjectType('PipelineStageCount', { description: 'How full a column of the board is.', simpleResolvers: true })
export class PipelineStageCount {
  @Field(() => PipelineStage, { description: 'Which column.' })
  stage: `${PipelineStage}`;

  @Field(() => Int, { description: 'Its cards.' })
  count: number;

  @Field(() => Int, { description: 'How many of them wait for a person.' })
  waiting: number;
}

/** Column and page of cards. */
@ArgsType()
export class PipelineCardsArgs extends ForwardPageArgs {
  @Field(() => PipelineStage, { description: 'Which column.' })
  stage: `${PipelineStage}`;
}

const NOT_FOUND = { NOT_FOUND: 'Your workspace has no card with this id.' } as const;

export const CardCreateError = userErrorOf('CardCreate', 'Why no card was made.', {
  TITLE_INVALID: 'A title has from 1 to 200 characters.',
  NOT_FOUND: 'There is no such trend any more.',
});

/** What a new card is about. */
@InputType('CardCreateInput', { description: 'What a new card is about: a trend, or the seller’s own words.' })
export class CardCreateInput {
  @Field(() => ID, { nullable: true, description: 'The trend, `trd_…`; a trend that has a card gets no second one.' })
  trendId?: string | null;

  @Field(() => String, { nullable: true, description: 'Own words, where there is no trend.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of cardCreate. */
@ObjectType('CardCreatePayload', { description: 'Answer of `cardCreate`.', simpleResolvers: true })
export class CardCreatePayload {
  @Field(() => PipelineCard, { nullable: true, description: 'The card, on top of the signals.' })
  card: PipelineCard | null;

  @Field(() => [CardCreateError], { description: 'Empty when it lies on the board.' })
  userErrors: InstanceType<typeof CardCreateError>[];
}

export const CardMoveError = userErrorOf('CardMove', 'Why the card stayed.', {
  ...NOT_FOUND,
  NEEDS_TREND: 'It came from no trend.',
  NEEDS_IDEA: 'It has no idea yet.',
  NEEDS_PRODUCT: 'It has no product yet.',
  NEEDS_PUBLISHING: 'Its listing is not live.',
  STILL_LIVE: 'Its listing is live.',
  CONFLICT: 'Somebody moved it meanwhile.',
});

/** Where a card goes. */
@InputType('CardMoveInput', { description: 'Where a card goes.' })
export class CardMoveInput {
  @Field(() => ID, { description: 'The card, `crd_…`.' })
  id: string;

  @Field(() => PipelineStage, { description: 'Into which column; its own, to change the order.' })
  stage: `${PipelineStage}`;

  @Field(() => ID, { nullable: true, description: 'Below which card, `crd_…`; on top when absent.' })
  afterId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was seen: moved meanwhile is CONFLICT.' })
  expectedVersion?: number | null;
}

/** Answer of cardMove. */
@ObjectType('CardMovePayload', { description: 'Answer of `cardMove`.', simpleResolvers: true })
export class CardMovePayload {
  @Field(() => PipelineCard, { nullable: true, description: 'The card as it lies now.' })
  card: PipelineCard | null;

  @Field(() => [CardMoveError], { description: 'Empty when it was moved.' })
  userErrors: InstanceType<typeof CardMoveError>[];
}

export const CardArchiveError = userErrorOf('CardArchive', 'Why the card stayed as it is.', NOT_FOUND);

/** Which card is taken away. */
@InputType('CardArchiveInput', { description: 'Which card is taken from the board, or brought back.' })
export class CardArchiveInput {
  @Field(() => ID, { description: 'The card, `crd_…`.' })
  id: string;

  @Field(() => Boolean, { nullable: true, description: 'False: brought back. True when absent.' })
  isArchived?: boolean | null;
}

/** Answer of cardArchive. */
@ObjectType('CardArchivePayload', { description: 'Answer of `cardArchive`.', simpleResolvers: true })
export class CardArchivePayload {
  @Field(() => PipelineCard, { nullable: true, description: 'The card. What it is about stays as it is.' })
  card: PipelineCard | null;

  @Field(() => [CardArchiveError], { description: 'Empty when it was taken away, or brought back.' })
  userErrors: InstanceType<typeof CardArchiveError>[];
}
