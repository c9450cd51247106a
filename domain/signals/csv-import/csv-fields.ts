/**
 * The fields of one CSV line (RFC 4180, without line breaks inside quotes: no column of ours holds any, and one unclosed
 * quote would swallow the rest of the file). Undefined when a quote is never closed or followed by other text.
 */
export function splitFields(line: string): string[] | undefined {
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const match = pattern.exec(line);
    if (!match) return undefined;
    const [, quoted, plain, separator] = match;
    fields.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (separator === '') return fields;
  }
}
