import { defaultFieldResolver, type GraphQLSchema, isInterfaceType } from 'graphql';
import { docUrlOf } from '#infra/errors.js';

interface UserErrorRow {
  code: string;
  docUrl?: string | null;
}

/** Every user error tells where its code is explained, unless it names a page of its own. */
export function linkUserErrors(schema: GraphQLSchema): void {
  const userError = schema.getType('UserError');
  if (!isInterfaceType(userError)) throw new Error('the schema has no interface UserError');
  for (const type of schema.getPossibleTypes(userError)) {
    const { docUrl } = type.getFields();
    if (!docUrl) continue;
    const given = docUrl.resolve ?? defaultFieldResolver;
    docUrl.resolve = (row: UserErrorRow, ...rest) => given(row, ...rest) ?? docUrlOf(row.code);
  }
}
