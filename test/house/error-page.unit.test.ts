import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { docUrlOf, ERRORS } from '#infra/errors.js';
import { withCodes } from './error-page.js';

const page = readFileSync('docs/guides/errors.md', 'utf8');
const schemaText = readFileSync('schema/schema.graphql', 'utf8');
/** Without the padding of prettier's tables. */
const plain = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

it('the guide to errors says what the code says: npm run errors:emit', () => {
  expect(plain(page)).toBe(plain(withCodes(page, schemaText)));
});

it('has one anchor for every code of errors and of user errors, where docUrl points', () => {
  const payloadCodes = Object.values(buildSchema(schemaText).getTypeMap())
    .filter((type) => isEnumType(type))
    .filter(({ name }) => name.endsWith('ErrorCode'))
    .flatMap((type) => type.getValues().map(({ name }) => name));
  for (const code of new Set([...Object.keys(ERRORS), ...payloadCodes])) {
    const [, anchor] = docUrlOf(code).split('#');
    expect({ code, anchors: page.split(`<a id="${anchor}">`).length - 1 }).toEqual({ code, anchors: 1 });
  }
});

it('refuses a page whose marks were lost', () => {
  expect(() => withCodes('# Guide', schemaText)).toThrow('lacks');
});
