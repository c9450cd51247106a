import { Field, InterfaceType } from 'type-graphql';

/** An outcome that the caller can do something about. Each mutation's own type adds its typed `code`. */
@InterfaceType('UserError', {
  description: 'An outcome that the caller can do something about; the mutation changed nothing for it.',
})
export abstract class UserError {
  @Field(() => [String], {
    nullable: true,
    description: 'Path of the input field at fault; null when it is about the whole call.',
  })
  field: string[] | null;

  @Field(() => String, { description: 'What is wrong and what to do, in English. Clients translate by `code`.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'Where this is explained.' })
  docUrl: string | null;
}
