import { KEYWORD_MAX_LENGTH, KEYWORD_MAX_WORDS } from '#schema/signals/recording.rules.js';
import { ARTICLE_IN_NAME, ARTICLES, CONNECTORS, STOP_WORDS } from './stop-words.js';

/** `keyword` identifies; `display` is what people read. */
export interface NormalisedKeyword {
  keyword: string;
  display: string;
}

export type KeywordReading = NormalisedKeyword | { fault: 'KEYWORD_EMPTY' | 'KEYWORD_TOO_LONG' };

const DISPLAY_MAX_LENGTH = 140;
/** Longer text is no keyword; checked before any work is done on it. */
const RAW_MAX_LENGTH = 2_000;

/** Pictographs with everything that joins, colours or varies them, flags and keycaps. */
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0E|\uFE0F|\u20E3/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const HASHTAG = /[##]([\p{L}\p{M}\p{N}_]+)/gu;
/** What may stand inside a word: hyphen between letters, dot or comma between digits. */
const NOT_WORD = /(?<![\p{L}\p{N}])[-.,]|[-.,](?![\p{L}\p{N}])|(?<!\p{N})[.,]|[.,](?!\p{N})|[^\p{L}\p{M}\p{N}\s.,-]/gu;

/** The keyword of a phrase or hashtag; undefined when nothing is left of it or it is too long. */
export function normaliseKeyword(text: string): NormalisedKeyword | undefined {
  const reading = readKeyword(text);
  return 'fault' in reading ? undefined : reading;
}

/**
 * Unicode NFKC, hashtags split into words, emoji and marks taken out, case folded, an article at the front and a
 * connector at the end dropped. Diacritics stay: "papá" is not "papa". Normalising twice changes nothing.
 */
export function readKeyword(text: string): KeywordReading {
  if (text.length > RAW_MAX_LENGTH) return { fault: 'KEYWORD_TOO_LONG' };
  const shown = clean(text.normalize('NFKC'));
  const words = trimStopWords(wordsOf(shown));
  const keyword = words.join(' ');
  if (!hasSubject(words)) return { fault: 'KEYWORD_EMPTY' };
  if (keyword.length > KEYWORD_MAX_LENGTH || words.length > KEYWORD_MAX_WORDS) return { fault: 'KEYWORD_TOO_LONG' };
  return { keyword, display: Array.from(shown).slice(0, DISPLAY_MAX_LENGTH).join('').trim() };
}

/**
 * How a part of a keyword looks within one, for looking keywords up: as readKeyword has it, but nothing is dropped at the
 * ends, which may lie anywhere within the keyword. Undefined when nothing is left.
 */
export function normaliseKeywordPart(text: string): string | undefined {
  return wordsOf(clean(text.normalize('NFKC'))).join(' ') || undefined;
}

/** Readable and safe: hashtags as words, no emoji, no invisible characters, single spaces. */
function clean(text: string): string {
  return text
    .replace(EMOJI, ' ')
    .replace(INVISIBLE, ' ')
    .replace(HASHTAG, (_, tag: string) => ` ${splitHashtag(tag)} `)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** `ChristmasGifts2026` → `Christmas Gifts 2026`, `3DPrinting` → `3D Printing`, `y2k` and `90s` as they are. */
function splitHashtag(tag: string): string {
  return tag
    .replaceAll('_', ' ')
    .replace(/([\p{Ll}\p{Nd}]\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{L}{2})(?=\p{Nd}{2,}(?!\p{Ll}))/gu, '$1 ')
    .replace(/(\p{Nd})(?=\p{Lu}\p{Ll})/gu, '$1 ');
}

function wordsOf(text: string): string[] {
  return foldCase(text)
    .replace(/(?<=\p{L})['’ʼ`´]s(?![\p{L}\p{N}])/gu, 's')
    .replace(/(?<=n)['’ʼ`´]t(?![\p{L}\p{N}])/gu, 't')
    .replace(NOT_WORD, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Full case folding, so that "STRASSE" and "Straße" meet; the last NFKC rejoins what folding took apart. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
}

function trimStopWords(words: readonly string[]): string[] {
  let start = 0;
  let end = words.length;
  while (end - start > 1 && isArticle(words[start]!, words[start + 1]!)) start += 1;
  while (end - start > 1 && CONNECTORS.has(words[end - 1]!)) end -= 1;
  return words.slice(start, end);
}

function isArticle(word: string, next: string): boolean {
  return ARTICLES.has(word) && !ARTICLE_IN_NAME[word]?.includes(next);
}

/** Something besides stop words, of two characters or one that is a word by itself (ideographs). */
function hasSubject(words: readonly string[]): boolean {
  const joined = words.join('');
  const isLongEnough = Array.from(joined).length >= 2 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(joined);
  return isLongEnough && words.some((word) => !STOP_WORDS.has(word));
}
