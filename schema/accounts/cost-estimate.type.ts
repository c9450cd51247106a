import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';

/** What one field adds to the cost of its operation. */
@ObjectType('CostLine', {
  description: 'What one field adds to the cost of its operation, with everything below it.',
  simpleResolvers: true,
})
export class CostLine {
  @Field(() => String, { description: 'Names in the answer, from the root on: `trends.nodes.signals`.' })
  path: string;

  @Field(() => Int, { description: 'Points, for all the times that it could stand in the answer.' })
  requested: number;
}

/** Of which operation the cost is asked. */
@ArgsType()
export class CostOfArgs {
  @Field(() => String, { description: 'Text of the document.' })
  document: string;

  @Field(() => String, { nullable: true, description: 'Its variables, as the text of a JSON object.' })
  variables?: string | null;

  @Field(() => String, { nullable: true, description: 'Which operation, if there are several.' })
  operationName?: string | null;
}

/** What an operation would cost. */
@ObjectType('CostEstimate', {
  description: 'What an operation would cost; nothing of it has run.',
  simpleResolvers: true,
})
export class CostEstimate {
  @Field(() => Int, { description: 'Points that it would ask for.' })
  cost: number;

  @Field(() => Int, { description: 'Objects that it could give; at most 10,000 are allowed.' })
  nodes: number;

  @Field(() => Boolean, { description: 'Whether it keeps within the limits of the caller when its bucket is full.' })
  isAllowed: boolean;

  @Directive('@cost(weight: 0)')
  @Field(() => [CostLine], { description: 'Where the points come from: the first 200 fields.' })
  fields: CostLine[];
}
