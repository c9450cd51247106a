/**
 * PostgreSQL's text form of an array, for statements that take a batch column by column. The driver's own conversion asks
 * for the type of every element, which costs more than the whole statement at 5,000 rows a column.
 */
export function numbersLiteral(values: readonly (number | bigint | null)[]): string {
  let text = '{';
  for (let at = 0; at < values.length; at += 1) text += `${at > 0 ? ',' : ''}${values[at] ?? 'NULL'}`;
  return `${text}}`;
}

/** Every text is quoted, so that NULL, {} and commas are data. */
export function textsLiteral(values: readonly (string | null)[]): string {
  let text = '{';
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    text += at > 0 ? ',' : '';
    text += value === null || value === undefined ? 'NULL' : `"${escapeElement(value)}"`;
  }
  return `${text}}`;
}

function escapeElement(value: string): string {
  return /["\\]/.test(value) ? value.replace(/["\\]/g, '\\$&') : value;
}
