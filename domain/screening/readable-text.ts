/** A text as the screen reads it: small plain letters, every one of which knows where it stands in the original. */
export interface ReadableText {
  readonly letters: string;
  /** Index in the original of each unit of `letters`, and one more for the end. */
  readonly at: readonly number[];
  /** True for each letter that is written as a capital. */
  readonly capitals: readonly boolean[];
}

/** Letters of other scripts that look like ours, and ligatures. Not a full table: what people use to get by a filter. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...pairs('авеікмнорстухѕјԁһ', 'abeikmhopctyxsjdh'),
  ...pairs('αβεικνορτυχωη', 'abeiknoptyxwn'),
  ...pairs('ıłøđħŧɡʀ', 'ilodhtgr'),
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '™': ' ',
  '®': ' ',
  '©': ' ',
};
const INVISIBLE = /[\p{Cf}\p{Mn}\uFE0F\u00AD]/u;

/** Takes accents, invisible characters and look-alikes away and makes capitals small. */
export function readText(text: string): ReadableText {
  let letters = '';
  const at: number[] = [];
  const capitals: boolean[] = [];
  let index = 0;
  for (const character of text) {
    const isCapital = /\p{Lu}/u.test(character);
    for (const part of LOOKALIKES[character] ?? character.normalize('NFKD')) {
      if (INVISIBLE.test(part)) continue;
      const small = part.toLowerCase();
      const plain = LOOKALIKES[small] ?? small;
      for (let unit = 0; unit < plain.length; unit += 1) {
        at.push(index);
        capitals.push(isCapital);
      }
      letters += plain;
    }
    index += character.length;
  }
  at.push(text.length);
  return { letters, at, capitals };
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, index) => [letter, to.charAt(index)]));
}
