import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { Product } from './product.type.js';

const CODES = {
  NOT_FOUND: 'Your workspace has no product with this id.',
  CONFLICT: 'Its status does not allow this: read it again.',
  NOT_MADE: 'It does not stand at Printify.',
} as const;

/** Input, answer and errors of a mutation that orders work on a product, which all of them need in the same form. */
function workOn(mutation: string, description: string) {
  const name = `${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}`;
  const WorkError = userErrorOf(mutation, 'Why nothing was ordered.', CODES);

  @InputType(`${mutation}Input`, { description })
  class WorkInput {
    @Field(() => ID, { description: 'The product, `prd_…`.' })
    id: string;
  }

  @ObjectType(`${mutation}Payload`, { description: `Answer of \`${name}\`.`, simpleResolvers: true })
  class WorkPayload {
    @Field(() => Product, { nullable: true, description: 'The product as it stands now.' })
    product: Product | null;

    @Field(() => ID, { nullable: true, description: 'The job that does it, `job_…`.' })
    jobId: string | null;

    @Field(() => [WorkError], { description: 'Empty when it is being done.' })
    userErrors: InstanceType<typeof WorkError>[];
  }
  return { Input: WorkInput, Payload: WorkPayload };
}

export const ProductRepublish = workOn('ProductRepublish', 'Which product is brought to Printify as it stands here.');
export const ProductCheck = workOn('ProductCheck', 'Which product is compared with Printify’s.');
export const ProductMockupsRefresh = workOn('ProductMockupsRefresh', 'Of which product the pictures are fetched anew.');
export const ProductMakeAgain = workOn('ProductMakeAgain', 'Which product, whose making failed, is made again.');

/** What each of them answers. */
export type ProductWorkPayload = InstanceType<typeof ProductRepublish.Payload>;
