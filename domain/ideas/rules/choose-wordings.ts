import type { IdeaTask } from '../idea-engine.js';
import type { Mood, Wording } from './patterns.js';
import type { SeededRandom } from './seeded-random.js';

/** Words in which people describe how their brand speaks, and the mood they mean. */
const TONES: Readonly<Record<Mood, RegExp>> = {
  funny:
    /fun|humou?r|witty|sarcas|playful|cheeky|pun|joke|divert|gracios|irónic|drôle|humor|blagu|décal|lustig|witzig|frech|ironisch/i,
  bold: /bold|loud|proud|confident|strong|edgy|atrevid|fuerte|orgullos|audacieu|fort|affirm|fier|mutig|laut|stolz|kräftig/i,
  calm: /calm|quiet|minimal|simple|elegant|soft|tranquil|sencill|sobri|calme|sobre|épuré|doux|ruhig|schlicht|minimal|sanft/i,
  warm: /warm|kind|heart|family|cosy|cozy|sweet|wholesome|cálid|cariñ|familia|tierno|chaleur|tendre|famil|herzlich|warm|lieb|gemütlich/i,
};

/** Moods that the tone of a brand asks for; none: whatever. */
export function moodsOf(tone: string): Mood[] {
  return (Object.keys(TONES) as Mood[]).filter((mood) => TONES[mood].test(tone));
}

/**
 * As many as asked for, as different as can be: each next one is the best of those whose layout, mood and beginning the ones
 * before do not have. The brand's tone and puns weigh more; ties fall by the seed.
 */
export function chooseWordings(offered: readonly Wording[], task: IdeaTask, random: SeededRandom): Wording[] {
  const moods = moodsOf(task.voice?.tone ?? '');
  const rest = random.shuffled(distinct(offered));
  const chosen: Wording[] = [];
  while (chosen.length < task.count && rest.length > 0) {
    const weights = rest.map((wording) => weightOf(wording, chosen, moods));
    const best = weights.indexOf(Math.max(...weights));
    chosen.push(...rest.splice(best, 1));
  }
  return chosen;
}

function weightOf(wording: Wording, chosen: readonly Wording[], moods: readonly Mood[]): number {
  const same = (test: (other: Wording) => boolean) => chosen.filter(test).length;
  const tone = moods.length === 0 ? 0 : moods.includes(wording.mood) ? 6 : 0;
  const origin = wording.origin === 'occasion' ? 4 : wording.origin === 'pun' ? 1.5 : 0;
  const puns = wording.origin === 'pun' ? 3 * same(({ origin: other }) => other === 'pun') : 0;
  return (
    tone +
    origin -
    puns -
    2 * same(({ layout }) => layout === wording.layout) -
    1.5 * same(({ mood }) => mood === wording.mood) -
    5 * same(({ lines }) => firstWord(lines) === firstWord(wording.lines))
  );
}

const firstWord = (lines: readonly string[]): string => (lines[0] ?? '').split(' ')[0]!.toLowerCase();

function distinct(offered: readonly Wording[]): Wording[] {
  return [...new Map(offered.map((wording) => [wording.lines.join(' ').toLowerCase(), wording])).values()];
}
