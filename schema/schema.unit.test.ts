import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildSchema(readFileSync(path.join(process.cwd(), 'schema/schema.graphql'), 'utf8'));
});

function fieldsOf(type: GraphQLNamedType): (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values(type.getFields()) : [];
}

const ownTypes = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

it('describes every type, field, argument and value', () => {
  const missing: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) missing.push(name);
  };
  const described = ownTypes().filter((type) => !(isScalarType(type) && isSpecifiedScalarType(type)));
  for (const type of described) {
    if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) check(type.name, type.description);
    for (const field of fieldsOf(type)) {
      check(`${type.name}.${field.name}`, field.description);
      for (const arg of 'args' in field ? field.args : [])
        check(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  expect(missing).toEqual([]);
});

it('gives every mutation one input and a payload with typed user errors', () => {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const name = field.name[0]!.toUpperCase() + field.name.slice(1);
    expect(field.args.map((arg) => [arg.name, String(arg.type)])).toEqual([['input', `${name}Input!`]]);
    expect(String(field.type)).toBe(`${name}Payload!`);
    const payload = schema.getType(`${name}Payload`);
    const errors = isObjectType(payload) ? String(payload.getFields()['userErrors']?.type) : '';
    expect(errors).toBe(`[${name}Error!]!`);
    const error = schema.getType(`${name}Error`);
    expect(isObjectType(error) && error.getInterfaces().map((one) => one.name)).toEqual(['UserError']);
    expect(isObjectType(error) && String(error.getFields()['code']?.type)).toBe(`${name}ErrorCode!`);
  }
});

it('names the specification of every scalar of its own', () => {
  for (const type of ownTypes()) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) expect(type.specifiedByURL).toMatch(/^https:/);
  }
});

it('answers a change of an old state with CONFLICT and the object as it stands, wherever `expectedVersion` is taken', () => {
  const keeping = ownTypes().filter((type) => isInputObjectType(type) && 'expectedVersion' in type.getFields());
  expect(keeping.length).toBeGreaterThanOrEqual(4);
  for (const { name } of keeping) {
    const mutation = name.replace(/Input$/, '');
    const codes = schema.getType(`${mutation}ErrorCode`);
    expect({ mutation, codes: isEnumType(codes) && codes.getValues().map((value) => value.name) }).toEqual({
      mutation,
      codes: expect.arrayContaining(['CONFLICT']),
    });
    const payload = schema.getType(`${mutation}Payload`);
    const versions = fieldsOf(payload!)
      .map((field) => fieldsOf(getNamedType(field.type)).find((below) => below.name === 'version'))
      .filter(Boolean);
    expect({ mutation, versions: versions.map((field) => String(field!.type)) }).toEqual({
      mutation,
      versions: ['Int!'],
    });
  }
});
