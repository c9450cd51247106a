/** @jest-environment node */
import { type DocumentNode, parse, print, stripIgnoredCharacters } from 'graphql';
import * as operations from './operations.js';
import { printOperation } from './print-document.js';

const EVERYTHING = /* GraphQL */ `
  query Everything(
    $id: ID! = "a \\"quoted\\" one\\n"
    $list: [[Int!]!] = [[1, -2], []]
    $input: In = { a: 1.5e3, b: null, c: { d: [ENUM, true] } }
    $flag: Boolean @deprecated(reason: "no")
  ) @live(ttl: 5) {
    alias: field(
      a: $id
      b: """
      a block
        text
      """
    ) @include(if: $flag) @skip(if: false) {
      ...Part @include(if: true)
      ... on Thing @defer {
        id
      }
      ... @include(if: $flag) {
        name
      }
    }
  }

  fragment Part on Thing @x {
    id
    nested(list: $list, input: $input) {
      __typename
    }
  }

  mutation {
    anonymous
  }

  subscription Live {
    event
  }
`;

const meaning = (text: string) => stripIgnoredCharacters(print(parse(text)).replaceAll('"""', '"'));

it('prints every part of an operation so that it reads as graphql’s own printer has it', () => {
  const document = parse(EVERYTHING.replace(/"""[^]*?"""/, '"a block\\n  text"'));
  expect(meaning(printOperation(document).query)).toBe(meaning(print(document)));
});

it('a block text keeps its value', () => {
  const [operation] = parse(printOperation(parse(EVERYTHING)).query).definitions;
  expect(JSON.stringify(operation)).toContain('"value":"a block\\n  text"');
});

it.each(Object.entries(operations))('%s is printed as it was written, with its name', (name, document) => {
  const printed = printOperation(document);
  expect(meaning(printed.query)).toBe(meaning(print(document as unknown as DocumentNode)));
  expect(name.endsWith('FragmentDoc') || `${printed.operationName!}Document` === name).toBe(true);
});

it('takes a document that is its text', () => {
  expect(printOperation('{ rateLimit { limit } }')).toEqual({
    query: '{ rateLimit { limit } }',
    operationName: undefined,
  });
});

it('says what cannot be a part of an operation', () => {
  expect(() => printOperation(parse('type A { b: Int }'))).toThrow('ObjectTypeDefinition');
});
