import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { UserError } from './user-error.type.js';

/** Codes of a mutation's outcomes with the sentence that the schema shows for each. */
type CodeDescriptions = Readonly<Record<string, string>>;

/** A mutation's own error: what every outcome has, and a code of a closed list. */
export type CodedUserError<Code extends string> = UserError & { code: Code };

/**
 * Makes `<Mutation>Error` with its enum `<Mutation>ErrorCode`, which all mutations need in the same form.
 * @param mutation in PascalCase, e.g. `AccountCreate`
 */
export function userErrorOf<Codes extends CodeDescriptions>(
  mutation: string,
  description: string,
  codes: Codes,
): new () => CodedUserError<Extract<keyof Codes, string>> {
  const codeEnum = Object.fromEntries(Object.keys(codes).map((code) => [code, code]));
  registerEnumType(codeEnum, {
    name: `${mutation}ErrorCode`,
    description,
    valuesConfig: Object.fromEntries(Object.entries(codes).map(([code, text]) => [code, { description: text }])),
  });
  @ObjectType(`${mutation}Error`, { implements: UserError, description, simpleResolvers: true })
  class MutationError extends UserError {
    @Field(() => codeEnum, { description: 'Which outcome.' })
    code: Extract<keyof Codes, string>;
  }
  return MutationError;
}
