/** What a prompt is about, as far as a stand-in can tell. */
export interface PromptReading {
  /** A few words, e.g. `retro mushrooms`. */
  readonly topic: string;
  readonly language: 'en' | 'de' | 'es' | 'fr';
  /** Numbers before a noun: `13 tags`, `five ideas`. */
  readonly counts: ReadonlyMap<string, number>;
  /** `count: 4` or the like. */
  readonly count: number | undefined;
}

const LABELS = 'keyword|trend|topic|theme|subject|niche|season|words|idea|concept|phrase';
const LABELLED = new RegExp(`"?\\b(?:${LABELS})\\b"?\\s*[:=]\\s*["“'«]?([^"”'»\\n,;}{\\]]{2,60})`, 'i');
const QUOTED = /["“«]([^"”»\n]{2,60})["”»]/;
const ABOUT = /\b(?:about|on|over|über|sobre|sur)\s+([\p{L}\p{N}' -]{3,40}?)(?=[.,;:!?\n]|$)/iu;
const STOP = new Set(
  (
    'a an and are as at be by for from in into is it of on or that the their this to with you your make write give need want three ' +
    'shirt shirts ideas idea design designs listing title tags json schema return output must should can each please product products'
  ).split(' '),
);
const LANGUAGES = {
  de: /\b(german|deutsch|auf deutsch)\b|(?:locale|language|lang|sprache)"?\s*[:=]\s*"?de\b/i,
  es: /\b(spanish|español)\b|(?:locale|language|lang)"?\s*[:=]\s*"?es\b/i,
  fr: /\b(french|français)\b|(?:locale|language|lang)"?\s*[:=]\s*"?fr\b/i,
};
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function readPrompt(prompt: string): PromptReading {
  const language = (Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]).find((name) => LANGUAGES[name].test(prompt));
  return { topic: topicOf(prompt), language: language ?? 'en', ...countsOf(prompt) };
}

function topicOf(prompt: string): string {
  const found = [LABELLED, QUOTED, ABOUT].map((pattern) => pattern.exec(prompt)?.[1]?.trim()).find(Boolean);
  return found ? found.split(/\s+/).slice(0, 6).join(' ').toLowerCase() : commonWords(prompt);
}

/** The words that come most often, in the order in which they first come. */
function commonWords(prompt: string): string {
  const words = (prompt.toLowerCase().match(/[\p{L}]{4,20}/gu) ?? []).filter((word) => !STOP.has(word));
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const best = [...times].sort((left, right) => right[1] - left[1]).slice(0, 2);
  return best.length > 0 ? best.map(([word]) => word).join(' ') : 'happy days';
}

function countsOf(prompt: string): Pick<PromptReading, 'counts' | 'count'> {
  const counts = new Map<string, number>();
  const pattern = new RegExp(`\\b(\\d{1,2}|${NUMBER_WORDS.join('|')})\\s+([\\p{L}_-]+)(?:\\s+([\\p{L}_]+))?`, 'giu');
  for (const match of prompt.matchAll(pattern)) {
    const nouns: (string | undefined)[] = match.slice(2);
    for (const noun of nouns.filter((word) => word !== undefined).map((word) => word.toLowerCase())) {
      if (!counts.has(noun)) counts.set(noun, numberOf(match[1]!));
    }
  }
  const named = /\b(?:count|number|how_?many|n)"?\s*[:=]\s*"?(\d{1,2})\b/i.exec(prompt)?.[1];
  return { counts, count: named === undefined ? undefined : Number(named) };
}

function numberOf(text: string): number {
  const word = NUMBER_WORDS.indexOf(text.toLowerCase());
  return word >= 0 ? word : Number(text);
}
