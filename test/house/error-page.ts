import { buildSchema, isEnumType } from 'graphql';
import { ERRORS } from '#infra/errors.js';

const BEGIN = '<!-- codes: npm run errors:emit -->';
const END = '<!-- /codes -->';

/** The guide to errors with its tables written anew from infra/errors.ts and the schema. */
export function withCodes(page: string, schemaText: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/guides/errors.md lacks ${BEGIN} or ${END}`);
  return `${page.slice(0, from)}${BEGIN}\n\n${tables(schemaText)}\n${page.slice(to)}`;
}

function tables(schemaText: string): string {
  const payloads = payloadCodes(schemaText);
  const general = Object.entries(ERRORS).map(([code, { status, isRetryable, remedy }]) =>
    row(anchored(code), String(status), isRetryable ? 'yes' : 'no', remedy),
  );
  const own = [...payloads].map(([code, uses]) => row(anchored(code, true), uses));
  return [
    '## Codes of errors',
    '',
    'Status is that of an answer without data, to `application/graphql-response+json`.',
    '',
    row('code', 'status', 'again?', 'what to do'),
    row('---', '---', '---', '---'),
    ...general,
    '',
    '## Codes of user errors',
    '',
    row('code', 'of which mutation, and what it means'),
    row('---', '---'),
    ...own,
    '',
  ].join('\n');
}

/** Codes of payloads, with what each mutation means by it. */
function payloadCodes(schemaText: string): ReadonlyMap<string, string> {
  const uses = new Map<string, Map<string, string[]>>();
  for (const type of Object.values(buildSchema(schemaText).getTypeMap())) {
    const [, mutation] = /^(\w+)ErrorCode$/.exec(type.name) ?? [];
    if (!mutation || !isEnumType(type)) continue;
    const name = `\`${mutation[0]!.toLowerCase()}${mutation.slice(1)}\``;
    for (const value of type.getValues()) {
      const texts = uses.get(value.name) ?? new Map<string, string[]>();
      uses.set(value.name, texts);
      const text = value.description ?? '';
      texts.set(text, [...(texts.get(text) ?? []), name]);
    }
  }
  const sorted = [...uses].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([code, texts]) => [
      code,
      [...texts].map(([text, names]) => `${names.join(', ')}: ${text}`).join('<br>'),
    ]),
  );
}

/** A code of both kinds has its anchor in the first table. */
function anchored(code: string, isSecond = false): string {
  return isSecond && Object.hasOwn(ERRORS, code) ? `\`${code}\`` : `<a id="${code.toLowerCase()}"></a>\`${code}\``;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
