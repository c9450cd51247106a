import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { ScreenFinding } from '#schema/screening/finding.type.js';
import { EngineKey, IdeaEngine, IdeaSource, IdeaStatus } from './idea.enums.type.js';

/** The promise of an idea. Its trend, brand profile and job are field resolvers in api/ideas. */
@ObjectType('Idea', {
  implements: Node,
  description: 'A structured brief for a design, with what the screen found in it.',
  simpleResolvers: true,
})
export class Idea implements Node {
  @Field(() => ID, { description: 'Opaque id, `ide_…`.' })
  id: string;

  @Field(() => IdeaStatus, { description: 'How it stands.' })
  status: `${IdeaStatus}`;

  @Field(() => IdeaSource, { description: 'What it was made from.' })
  source: `${IdeaSource}`;

  @Field(() => String, { description: 'The trend’s keyword, the occasion’s name, or the seller’s words.' })
  keyword: string;

  @Field(() => String, { description: 'Its language: en, es, fr or de.' })
  locale: string;

  @Field(() => IdeaEngine, { description: 'Who wrote it.' })
  engine: `${IdeaEngine}`;

  @Field(() => String, { nullable: true, description: 'Which model of the engine; null for a person.' })
  model: string | null;

  @Field(() => String, { description: 'What it is called, at most 140 characters.' })
  title: string;

  @Field(() => String, { description: 'What is to be seen, and why it works.' })
  concept: string;

  @Field(() => [String], { description: 'What is set on the product, line by line.' })
  textLines: string[];

  @Field(() => String, {
    description:
      'How it is set: a layout (stacked, badge, arched, retro, minimal, label, poster, definition, script), a colon, and words.',
  })
  style: string;

  @Field(() => [String], { description: 'Colours as `#rrggbb`, that of the letters first.' })
  palette: string[];

  @Field(() => String, { description: 'For whom.' })
  audience: string;

  @Field(() => [String], { description: 'Names of the goods that suit it, best first, for example `tee`.' })
  products: string[];

  @Field(() => [String], { description: 'Words to be found by.' })
  keywords: string[];

  @Field(() => String, {
    description: 'Why it fits: the trend’s measured reason, the date of the occasion, or the seller’s words.',
  })
  fit: string;

  @Field(() => [String], { description: 'What speaks against it.' })
  riskNotes: string[];

  @Directive('@listSize(assumedSize: 2)')
  @Field(() => [ScreenFinding], {
    description:
      'What the screen found when it was written or last changed. `textIndex` 0 is the title, 1 the lines with spaces between, ' +
      '2 the concept, 3 the keywords with commas between. This is no legal advice.',
  })
  findings: ScreenFinding[];

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts changes of the idea, for `expectedVersion`.' })
  version: number;
}

export const IdeaConnection = connectionOf('Idea', Idea, { one: 'an idea', many: 'ideas, newest first' });

/** Which ideas. */
@InputType('IdeaWhere', { description: 'Which ideas; all conditions hold together.' })
export class IdeaWhere {
  @Field(() => [IdeaStatus], { nullable: true, description: 'In one of these states.' })
  status?: `${IdeaStatus}`[] | null;

  @Field(() => IdeaSource, { nullable: true, description: 'Made from this.' })
  source?: `${IdeaSource}` | null;

  @Field(() => ID, { nullable: true, description: 'Of this trend.' })
  trendId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made under this brand profile.' })
  brandProfileId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made by this job, `job_…`.' })
  jobId?: string | null;

  @Field(() => String, { nullable: true, description: 'With these words in title, lines or keyword.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'In this language: en, es, fr or de.' })
  locale?: string | null;
}

/** Page and filter of ideas. */
@ArgsType()
export class IdeasArgs extends ForwardPageArgs {
  @Field(() => IdeaWhere, { nullable: true, description: 'Which; all when absent.' })
  where?: IdeaWhere | null;
}

/** Who would write ideas now. */
@ObjectType('IdeaEngineChoice', { description: 'Who would write ideas now, and who pays.', simpleResolvers: true })
export class IdeaEngineChoice {
  @Field(() => IdeaEngine, { description: 'Who would write.' })
  engine: `${IdeaEngine}`;

  @Field(() => String, { description: 'Which model.' })
  model: string;

  @Field(() => EngineKey, { description: 'Whose key pays it.' })
  key: `${EngineKey}`;
}

/** An occasion of the coming year. */
@ObjectType('Occasion', {
  description: 'What people give each other presents for, with its next date.',
  simpleResolvers: true,
})
export class Occasion {
  @Field(() => String, { description: 'Which, for `ideasGenerate`, e.g. `mothers-day`.' })
  id: string;

  @Field(() => String, { description: 'What it is called in the language asked for.' })
  name: string;

  @Field(() => DateTime, { description: 'Its next day, as midnight UTC. Floating holidays are computed.' })
  date: Date;

  @Field(() => Int, { description: 'Days until then; 0 is today.' })
  daysLeft: number;

  @Field(() => DateTime, { description: 'Six weeks before: when a listing should be live. It may have passed.' })
  listBy: Date;
}
