import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Where a page stands in its list (Relay). */
@ObjectType('PageInfo', { description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows after `endCursor`.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before `startCursor`.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor: string | null;
}

export enum CountPrecision {
  EXACT = 'EXACT',
  AT_LEAST = 'AT_LEAST',
}
registerEnumType(CountPrecision, {
  name: 'CountPrecision',
  description: 'How far a count was followed.',
  valuesConfig: {
    EXACT: { description: 'This many.' },
    AT_LEAST: { description: 'This many or more: counting stops at 10,000.' },
  },
});

/** How many a list holds, counted only when asked for. */
@ObjectType('TotalCount', { description: 'How many things a list holds.', simpleResolvers: true })
export class TotalCount {
  @Field(() => Int, { description: 'The number counted, at most 10,000.' })
  count: number;

  @Field(() => CountPrecision, { description: 'Whether that is all.' })
  precision: `${CountPrecision}`;
}
