import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { PageInfo } from '#schema/base/page-info.type.js';
import { OriginEnum, PlatformEnum } from './signal.enums.type.js';
import type { Origin, Platform } from './signal.values.js';

/** The promise of a recorded signal. Its trend is a field resolver in api/signals. */
@ObjectType('Signal', {
  implements: Node,
  description: 'A sighting of a keyword on a platform.',
  simpleResolvers: true,
})
export class Signal implements Node {
  @Field(() => ID, { description: 'Opaque id, `sig_…`.' })
  id: string;

  @Field(() => PlatformEnum, { description: 'Where it was seen.' })
  platform: Platform;

  @Field(() => String, { description: 'The normalised keyword.' })
  keyword: string;

  @Field(() => Int, { description: 'How many sightings it stands for.' })
  count: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Likes, shares and comments together, at most 2,147,483,647; null when the platform does not say.',
  })
  engagement: number | null;

  @Field(() => DateTime, { description: 'When it happened at the platform.' })
  observedAt: Date;

  @Field(() => OriginEnum, { description: 'How far it is from a live reading.' })
  origin: Origin;
}

/** A signal at its place in a list. */
@ObjectType('SignalEdge', { description: 'A signal at its place in a list.', simpleResolvers: true })
export class SignalEdge {
  @Field(() => String, { description: 'Place in this list, for `after`.' })
  cursor: string;

  @Field(() => Signal, { nullable: true, description: 'The signal; null when its retention ended meanwhile.' })
  node: Signal | null;
}

/** A page of signals. */
@ObjectType('SignalConnection', { description: 'A page of signals, newest first.', simpleResolvers: true })
export class SignalConnection {
  @Field(() => [SignalEdge], { description: 'The signals with their cursors.' })
  edges: SignalEdge[];

  @Field(() => [Signal], { nullable: 'items', description: 'The signals without their cursors.' })
  nodes: (Signal | null)[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo: PageInfo;
}
