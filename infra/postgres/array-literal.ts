/**
 * PostgreSQL's text form of an array, for flat reads, whose values travel as text (flat-reader.ts). Writes take
 * binary-array.ts. The driver's own conversion asks for the type of every element, which costs more than the statement.
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
