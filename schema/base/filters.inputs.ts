import { Field, Float, InputType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';

/** Tests on a text; all given ones must hold. */
@InputType('StringFilter', { description: 'Tests on a text, without regard to case; all given ones must hold.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'One of these, at most 250.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Holds this anywhere. Adds 5 to the cost of the query.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with this.' })
  startsWith?: string | null;
}

/** Tests on a number; an unknown number fulfils none. */
@InputType('FloatFilter', {
  description: 'Tests on a number; all given ones must hold. An unknown number fulfils none.',
})
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: 'Exactly this.' })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: 'This or more.' })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'This or less.' })
  lte?: number | null;
}

/** Tests on a moment. */
@InputType('DateTimeFilter', { description: 'Tests on a moment; all given ones must hold.' })
export class DateTimeFilter {
  @Field(() => DateTime, { nullable: true, description: 'Then or later.' })
  gte?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Then or earlier.' })
  lte?: Date | null;
}
