import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { DesignCheckCode, DesignCheckState, DesignEngineEnum, DesignStatus } from './design.enums.type.js';

/** A number or name in the sentence of a check. */
@ObjectType('DesignCheckParam', { description: 'A number or name in the sentence of a check.', simpleResolvers: true })
export class DesignCheckParam {
  @Field(() => String, { description: 'Which.' })
  name: string;

  @Field(() => String, { description: 'Its value.' })
  value: string;
}

/** One look at a design. Its params are a field resolver in api/designs. */
@ObjectType('DesignCheck', { description: 'One look at a design before it is printed.', simpleResolvers: true })
export class DesignCheck {
  @Field(() => DesignCheckCode, { description: 'At what.' })
  code: `${DesignCheckCode}`;

  @Field(() => DesignCheckState, { description: 'What came of it.' })
  state: `${DesignCheckState}`;

  @Field(() => String, { description: 'The sentence in English. Clients translate by code, state and params.' })
  text: string;
}

/** The promise of a design. Ids, addresses and people are field resolvers in api/designs. */
@ObjectType('Design', {
  implements: Node,
  description: 'Artwork, and what was said of it.',
  simpleResolvers: true,
})
export class Design implements Node {
  @Field(() => ID, { description: 'Opaque id, `dsn_…`.' })
  id: string;

  @Field(() => String, { description: 'What people call it; may be empty.' })
  title: string;

  @Field(() => DesignStatus, { description: 'How it stands.' })
  status: `${DesignStatus}`;

  @Field(() => DesignEngineEnum, { description: 'Who made it.' })
  engine: `${DesignEngineEnum}`;

  @Field(() => String, {
    nullable: true,
    description:
      'The image model, or the version of our renderer (`podpusher-2`); null for uploads and for what older versions drew.',
  })
  model: string | null;

  @Field(() => String, { description: 'What the file is: `image/png` or `image/jpeg`.' })
  mime: string;

  @Field(() => Float, { description: 'Size of the file in bytes.' })
  bytes: number;

  @Field(() => Int, { description: 'Pixels.' })
  width: number;

  @Field(() => Int, { description: 'Pixels.' })
  height: number;

  @Field(() => Boolean, { description: 'Whether the goods show through somewhere.' })
  hasTransparency: boolean;

  @Directive('@listSize(assumedSize: 6)')
  @Field(() => [DesignCheck], { description: 'What was looked at when it was made, for its product.' })
  checks: DesignCheck[];

  @Field(() => Int, { nullable: true, description: 'One to five stars; null: not rated.' })
  rating: number | null;

  @Field(() => [String], { description: 'Tags that somebody gave it.' })
  tags: string[];

  @Field(() => [String], {
    description: 'Tags to choose from: the idea’s keywords, and keywords that rose when it was made.',
  })
  suggestedTags: string[];

  @Field(() => Boolean, { description: 'Whether somebody wants another look at it.' })
  isFlagged: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last said something of it.' })
  reviewedAt: Date | null;

  @Field(() => DateTime, { description: 'When it was made or uploaded.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

export const DesignConnection = connectionOf('Design', Design, { one: 'a design', many: 'designs, newest first' });

/** Which designs. */
@InputType('DesignWhere', { description: 'Which designs. What is absent does not filter.' })
export class DesignWhere {
  @Field(() => [DesignStatus], { nullable: true, description: 'Any of these; without it, all but rejected ones.' })
  status?: `${DesignStatus}`[] | null;

  @Field(() => [DesignEngineEnum], { nullable: true, description: 'Made by any of these.' })
  engine?: `${DesignEngineEnum}`[] | null;

  @Field(() => ID, { nullable: true, description: 'Made of this idea, `ide_…`.' })
  ideaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made by this job, `job_…`.' })
  jobId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Flagged, or not.' })
  isFlagged?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'At least so many stars.' })
  minRating?: number | null;

  @Field(() => String, { nullable: true, description: 'With this tag.' })
  tag?: string | null;
}

/** How many designs there are of each status. */
@ObjectType('DesignCounts', {
  description: 'How many designs the workspace has of each status.',
  simpleResolvers: true,
})
export class DesignCounts {
  @Field(() => Int, { description: 'Waiting for a decision.' })
  draft: number;

  @Field(() => Int, { description: 'Approved.' })
  approved: number;

  @Field(() => Int, { description: 'In the bin.' })
  rejected: number;
}
