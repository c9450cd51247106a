/** Variables that the usual OpenTelemetry SDK reads by itself; `.env.example` names the ones that switch it on. */
const COMMENTED = /^#\s?([A-Z][A-Z0-9_]*)=/;
const SET = /^([A-Z][A-Z0-9_]*)=/;

export interface EnvironmentEntry {
  name: string;
  /** The comment lines right above it, as one text. */
  sentence: string;
}

/** Variables of a `.env.example`, commented out or not, each with the sentence above it. */
export function readEnvironmentFile(text: string): EnvironmentEntry[] {
  const entries: EnvironmentEntry[] = [];
  let sentence: string[] = [];
  for (const line of text.split('\n')) {
    const name = (COMMENTED.exec(line) ?? SET.exec(line))?.[1];
    if (name) entries.push({ name, sentence: sentence.join(' ') });
    sentence = !name && line.startsWith('#') ? [...sentence, line.slice(1).trim()] : [];
  }
  return entries;
}

/** What sets `.env.example` and the variables that infra/config.ts reads apart; empty when they are equal. */
export function environmentFaults(text: string, names: readonly string[]): string[] {
  const entries = readEnvironmentFile(text);
  const listed = new Set(entries.map((entry) => entry.name));
  return [
    ...names.filter((name) => !listed.has(name)).map((name) => `${name} is read but not in .env.example`),
    ...[...listed]
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is in .env.example, but nothing reads it`),
    ...entries
      .filter((entry) => !/\S+ \S+.*\.$/.test(entry.sentence))
      .map((entry) => `${entry.name} needs a sentence above it in .env.example`),
    ...entries
      .filter((entry, index) => entries.findIndex((other) => other.name === entry.name) !== index)
      .map((entry) => `${entry.name} stands twice in .env.example`),
  ];
}
