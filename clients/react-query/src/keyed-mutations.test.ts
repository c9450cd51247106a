/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, parse } from 'graphql';
import { KEYED_MUTATIONS, takesKey } from './keyed-mutations.js';

it('names every mutation whose input takes an idempotency key, and no other', () => {
  const mutations = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getMutationType()!;
  const keyed = Object.values(mutations.getFields()).filter(({ args }) =>
    args.some(({ type }) => {
      const input = getNamedType(type);
      return isInputObjectType(input) && 'idempotencyKey' in input.getFields();
    }),
  );
  expect(KEYED_MUTATIONS).toEqual(keyed.map(({ name }) => name).sort());
});

it.each([
  ['mutation Go($input: RunStartInput!) { runStart(input: $input) { run { id } } }', true],
  ['mutation Go($input: RunContinueInput!) { runContinue(input: $input) { run { id } } }', false],
  ['mutation { a: runStart(input: {}) { run { id } } runContinue(input: {}) { run { id } } }', false],
])('%s: %s', (text, isKeyed) => {
  expect(takesKey(parse(text))).toBe(isKeyed);
});

it('reads a text by its first field', () => {
  expect(takesKey('mutation { once: runStart(input: {}) { run { id } } }')).toBe(true);
  expect(takesKey('mutation { runContinue(input: {}) { run { id } } }')).toBe(false);
});
