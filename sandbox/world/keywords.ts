import { hash32, hashText } from './random.js';
import * as words from './vocabulary.js';

export interface WorldKeyword {
  /** Place in the world's list, below 8192: it is packed into post ids. */
  readonly index: number;
  readonly text: string;
  /** Without spaces, as a hashtag. */
  readonly tag: string;
  readonly language: 'en' | 'es' | 'fr' | 'de';
  readonly interest: words.Interest;
  /** Day of the year and factor of a yearly peak. */
  readonly yearly: { readonly day: number; readonly factor: number } | undefined;
  /** For coinages: their place in the order of births. */
  readonly birthOrder: number | undefined;
}

const CHRISTMAS: readonly string[] = ['navidad', 'noël', 'weihnachts'];

type Draft = Pick<WorldKeyword, 'text' | 'language' | 'interest' | 'yearly'>;

/** All keywords of a world: several thousand in an order that the seed shuffles, then the coinages in order of birth. */
export function buildKeywords(seed: number): WorldKeyword[] {
  const ordinary = unique([...english(), ...yearly(), ...otherLanguages()]);
  const shuffled = ordinary
    .map((draft) => ({ draft, order: hashText(seed, draft.text) }))
    .sort((left, right) => left.order - right.order)
    .map(({ draft }) => draft);
  const known = new Set(shuffled.map(({ text }) => compact(text)));
  const coinages = coinedPhrases(seed).filter((text) => !known.has(compact(text)));
  return [
    ...shuffled.map((draft, index) => finish(draft, index, undefined)),
    ...coinages.map((text, order) =>
      finish({ text, language: 'en', interest: 'quotes', yearly: undefined }, shuffled.length + order, order),
    ),
  ];
}

/** The form in which keywords are compared: no case, marks, spaces or signs. */
export function compact(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function finish(draft: Draft, index: number, birthOrder: number | undefined): WorldKeyword {
  return { ...draft, index, birthOrder, tag: draft.text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '') };
}

function english(): Draft[] {
  const audiences = words.AUDIENCES.flatMap((audience) =>
    words.PRODUCTS.map((product) => en(`${audience} ${product}`, 'quotes')),
  );
  const themes = Object.entries(words.THEMES).flatMap(([interest, list]) =>
    list
      .split(',')
      .flatMap((theme) => [
        ...words.PRODUCTS.map((product) => en(`${theme} ${product}`, interest as words.Interest)),
        ...words.STYLES.map((style) => en(`${style} ${theme}`, interest as words.Interest)),
      ]),
  );
  return [...themes, ...audiences];
}

function yearly(): Draft[] {
  return words.YEARLY_PEAKS.flatMap(([theme, interest, day, factor]) =>
    words.PRODUCTS.map((product) => ({ ...en(`${theme} ${product}`, interest), yearly: { day, factor } })),
  );
}

function otherLanguages(): Draft[] {
  return (['es', 'fr', 'de'] as const).flatMap((language) => {
    const { themes, products } = words.LANGUAGES[language];
    return themes.flatMap((theme) =>
      products.map((product) => ({
        text: language === 'de' ? `${theme}${product}` : `${product} ${theme}`,
        language,
        interest: 'art' as const,
        yearly: CHRISTMAS.includes(theme) ? { day: 350, factor: 14 } : undefined,
      })),
    );
  });
}

function coinedPhrases(seed: number): string[] {
  return words.COINAGE_HEADS.flatMap((head) => words.COINAGE_TAILS.map((tail) => `${head} ${tail}`))
    .filter((text) => new Set(text.split(' ')).size === 2)
    .map((text) => ({ text, order: hash32(seed, hashText(1, text)) }))
    .sort((left, right) => left.order - right.order)
    .map(({ text }) => text);
}

function en(text: string, interest: words.Interest): Draft {
  return { text, language: 'en', interest, yearly: undefined };
}

function unique(drafts: readonly Draft[]): Draft[] {
  return [...new Map(drafts.map((draft) => [compact(draft.text), draft])).values()];
}
