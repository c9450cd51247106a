import type { Layout, Locale } from '../brief.js';
import { letters } from '../lettering.js';
import { type Block, blockOf, movePieces, type Piece, resized } from '../piece.js';
import { rectangle } from '../shapes.js';
import { breakLines, lineOf, partOf, type Text } from '../breaking.js';
import { WIDTH } from './rows.js';

/** How a dictionary calls a noun. */
const NOUN: Readonly<Record<Locale, string>> = { en: 'noun', es: 'sustantivo', fr: 'nom', de: 'Nomen' };

/** An entry of a dictionary: the word, what it is, and its meaning, flush left. */
export const definition: Layout = (input) => {
  const { locale } = input.text;
  const { entry, said, meaning } = readEntry(input.text);
  const head = resized(letters(lower(entry, locale), 'playfair'), { width: WIDTH * 0.86, height: 250 });
  const kind = resized(letters(said ?? `(${NOUN[locale]})`, 'playfairItalic', { ink: 'secondary' }), { height: 74 });
  const pieces: Piece[] = [...flush(head, 0), ...flush(kind, head.height + 44)];
  let y = head.height + 44 + kind.height + 46;
  pieces.push({ path: rectangle(0, y, [WIDTH * 0.24, 11]), ink: 'accent' });
  y += 62;
  const count = Math.max(1, Math.min(5, Math.round(lineOf(meaning.words).length / 22)));
  const rows = breakLines({ ...meaning, starts: new Set<number>() }, count).map((line) => letters(line, 'playfair'));
  const factor = Math.min(1.25, WIDTH / Math.max(...rows.map(({ width }) => width)));
  for (const line of rows) {
    const text = resized(line, { width: line.width * factor });
    pieces.push(...flush(text, y + (factor * 100 - text.height) / 2));
    y += factor * 100 * 1.32;
  }
  return blockOf(pieces);
};

/** The first line is the entry; a second one in brackets says what it is in the brief's own words. */
function readEntry(text: Text): { entry: string; said: string | undefined; meaning: Text } {
  const [first = 1, second = text.words.length] = text.starts;
  const entry = lineOf(text.words.slice(0, first));
  const next = lineOf(text.words.slice(first, second));
  const isSaid = /^\(.*\)$/.test(next) && second < text.words.length;
  const meaning = partOf(text, isSaid ? second : Math.min(first, text.words.length - 1));
  return { entry, said: isSaid ? next : undefined, meaning };
}

const flush = (block: Block, y: number): Piece[] => movePieces(block.pieces, block.width / 2, y);

/** German nouns keep their capital. */
const lower = (text: string, locale: Locale): string => (locale === 'de' ? text : text.toLocaleLowerCase(locale));
