import type { Layout, LayoutInput, Locale } from '../brief.js';
import { letters } from '../lettering.js';
import { type Block, blockOf, movePieces, type Piece, resized } from '../piece.js';
import { rectangle } from '../shapes.js';
import { breakLines } from '../words.js';
import { WIDTH } from './rows.js';

/** How a dictionary calls a noun. */
const NOUN: Readonly<Record<Locale, string>> = { en: 'noun', es: 'sustantivo', fr: 'nom', de: 'Nomen' };

/** An entry of a dictionary: the word, what it is, and its meaning, flush left. */
export const definition: Layout = (input) => {
  const { words, loudest, locale } = input;
  const entry = input.lines.length > 1 && input.lines[0]!.length <= 16 ? input.lines[0]! : words[loudest]!;
  const meaning = meaningOf(input, entry);
  const head = resized(letters(lower(entry, locale), 'playfair'), { width: WIDTH * 0.86, height: 250 });
  const kind = resized(letters(`(${NOUN[locale]})`, 'playfairItalic', { ink: 'secondary' }), { height: 74 });
  const pieces: Piece[] = [...flush(head, 0), ...flush(kind, head.height + 44)];
  let y = head.height + 44 + kind.height + 46;
  pieces.push({ path: rectangle(0, y, [WIDTH * 0.24, 11]), ink: 'accent' });
  y += 62;
  const count = Math.max(1, Math.min(5, Math.round(meaning.join(' ').length / 24)));
  const rows = breakLines(meaning, count, locale).map((line) => letters(line, 'playfair'));
  const factor = Math.min(1.25, WIDTH / Math.max(...rows.map(({ width }) => width)));
  for (const line of rows) {
    const text = resized(line, { width: line.width * factor });
    pieces.push(...flush(text, y + (factor * 100 - text.height) / 2));
    y += factor * 100 * 1.32;
  }
  return blockOf(pieces);
};

function meaningOf({ lines, words, loudest }: LayoutInput, entry: string): string[] {
  const rest = entry === lines[0] ? lines.slice(1).join(' ').split(' ') : words.filter((_, index) => index !== loudest);
  return rest.length > 0 ? rest : [...words];
}

const flush = (block: Block, y: number): Piece[] => movePieces(block.pieces, block.width / 2, y);

/** German nouns keep their capital. */
const lower = (text: string, locale: Locale): string => (locale === 'de' ? text : text.toLocaleLowerCase(locale));
