import type { IdeaLayout, IdeaLocale, IdeaSource } from '#schema/ideas/idea.values.js';
import type { TemplateName } from '#schema/products/product-template.values.js';
import { type SubjectConcept, type SubjectKind, subjectOf, type SubjectWord } from './subject-words.js';

/** What an idea is about, in words of its language. */
export interface Subject {
  /** As it stands in a sentence without an article: `cats`, `coffee`, `cottagecore frog`. */
  readonly name: string;
  /** With its grammar; absent where we do not know it: patterns with articles or compounds are left out then. */
  readonly word: SubjectWord | undefined;
  readonly kind: SubjectKind | undefined;
  /** Keys of the subjects in it, for wordplay. */
  readonly keys: readonly string[];
  /** What the keyword says of the look. */
  readonly look: Look | undefined;
  /** Goods that the keyword names. */
  readonly products: readonly TemplateName[];
}

/** A look that a keyword names: which layout and palette it asks for. */
export interface Look {
  readonly layout: IdeaLayout;
  readonly palette: string;
}

const PRODUCT_WORDS: Readonly<Record<string, TemplateName>> = {
  shirt: 'tee', shirts: 'tee', tshirt: 'tee', 't-shirt': 'tee', tee: 'tee', tees: 'tee', camiseta: 'tee', playera: 'tee', tshirts: 'tee', top: 'tee',
  hoodie: 'hoodie', hoodies: 'hoodie', sudadera: 'hoodie', kapuzenpulli: 'hoodie', sweatshirt: 'sweatshirt', sweatshirts: 'sweatshirt', crewneck: 'sweatshirt', sweater: 'sweatshirt', pullover: 'sweatshirt', sweat: 'sweatshirt',
  mug: 'mug', mugs: 'mug', cup: 'mug', taza: 'mug', tasse: 'mug', becher: 'mug', tumbler: 'mug', tote: 'tote', bag: 'tote', bolsa: 'tote', sac: 'tote', tasche: 'tote',
  poster: 'poster', print: 'poster', 'wall art': 'poster', póster: 'poster', affiche: 'poster', sticker: 'sticker', stickers: 'sticker', pegatina: 'sticker', autocollant: 'sticker', aufkleber: 'sticker', case: 'phone-case', funda: 'phone-case', coque: 'phone-case',
}; // prettier-ignore

/** Words of shops that say nothing of the subject. */
const FILLERS = new Set(
  `gift gifts present presents idea ideas for the a an of and design svg png decor decoration aesthetic core vibes lover lovers women men
  regalo regalos idea ideas para de la el los las un una diseño decoración amante cadeau cadeaux idée idées pour le les des du une déco
  geschenk geschenke idee ideen für die der das ein eine deko liebhaber trendy cute funny cool best`.split(/\s+/),
);

const LOOKS: Readonly<Record<string, Look>> = {
  retro: { layout: 'retro', palette: 'sunset' }, vintage: { layout: 'retro', palette: 'heritage' }, groovy: { layout: 'arched', palette: 'groovy' }, hippie: { layout: 'arched', palette: 'groovy' }, '70s': { layout: 'retro', palette: 'sunset' },
  boho: { layout: 'arched', palette: 'earth' }, minimalist: { layout: 'minimal', palette: 'ink' }, minimal: { layout: 'minimal', palette: 'ink' }, gothic: { layout: 'badge', palette: 'midnight' }, goth: { layout: 'badge', palette: 'midnight' },
  cottagecore: { layout: 'arched', palette: 'meadow' }, goblincore: { layout: 'badge', palette: 'forest' }, western: { layout: 'poster', palette: 'desert' }, cowboy: { layout: 'poster', palette: 'desert' }, floral: { layout: 'script', palette: 'meadow' },
  spooky: { layout: 'poster', palette: 'midnight' }, kawaii: { layout: 'arched', palette: 'candy' }, pastel: { layout: 'script', palette: 'candy' }, y2k: { layout: 'stacked', palette: 'candy' }, coastal: { layout: 'badge', palette: 'coast' }, nautical: { layout: 'badge', palette: 'coast' },
  'dark academia': { layout: 'label', palette: 'heritage' }, preppy: { layout: 'stacked', palette: 'candy' }, neon: { layout: 'stacked', palette: 'neon' }, rustic: { layout: 'badge', palette: 'earth' }, tropical: { layout: 'arched', palette: 'coast' },
}; // prettier-ignore

/** Words of a name that still fits into a saying. */
const LONGEST_NAME = 3;
const NAME_MAX = 32;

/** Reads a keyword: looks and goods are taken out, known subjects are put into the language, the rest stays as it is. */
export function readSubject(keyword: string, locale: IdeaLocale, source: IdeaSource): Subject {
  const words = keyword
    .replace(/[#_]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const look = words.map((word) => LOOKS[word.toLowerCase()]).find((found) => found !== undefined);
  const products = words.flatMap((word) => PRODUCT_WORDS[word.toLowerCase()] ?? []);
  const told = toldWords(words, source);
  const concepts = told.map((word) => subjectOf(word)).filter((concept) => concept !== undefined);
  const known = concepts.length === told.length && concepts.length <= 2 ? named(concepts, locale) : undefined;
  const name = known?.name ?? asWritten(told.join(' ').slice(0, NAME_MAX).trim(), locale);
  const keys = concepts.map(({ key }) => key);
  return { name, word: known?.word, kind: known?.kind, keys, look, products: [...new Set(products)] };
}

/** What it is about: without looks, goods and fillers; of a sentence, what we know words for. */
function toldWords(words: readonly string[], source: IdeaSource): string[] {
  const rest = words.filter((word) => !isAside(word.toLowerCase()));
  const all = rest.length > 0 ? rest : words;
  const recognised = all.filter((word) => subjectOf(word) !== undefined);
  const isSentence = source === 'words' && all.length > LONGEST_NAME && recognised.length > 0;
  return (isSentence ? recognised.slice(0, 2) : all).slice(0, LONGEST_NAME);
}

const isAside = (word: string): boolean => word in LOOKS || word in PRODUCT_WORDS || FILLERS.has(word);

interface Named {
  readonly name: string;
  readonly word: SubjectWord | undefined;
  readonly kind: SubjectKind | undefined;
}

function named(concepts: readonly SubjectConcept[], locale: IdeaLocale): Named {
  const [first, second] = concepts;
  if (!second || first === second) {
    const word = first!.words[locale];
    return { name: word.many, word, kind: first!.kind };
  }
  const person = concepts.find(({ kind }) => kind === 'person');
  const other = concepts.find((concept) => concept !== person)!;
  if (!person || other.kind === 'person') return { name: pairOf(concepts, locale), word: undefined, kind: undefined };
  const word = compound(other, person, locale);
  return { name: word.many, word, kind: 'person' };
}

const AND: Readonly<Record<IdeaLocale, string>> = { en: 'and', es: 'y', fr: 'et', de: 'und' };

function pairOf(concepts: readonly SubjectConcept[], locale: IdeaLocale): string {
  return concepts.map(({ words }) => words[locale].many).join(` ${AND[locale]} `);
}

/** `cat dad`, `papá de gatos`, `papa de chats`, `Katzenpapa`. */
function compound(thing: SubjectConcept, person: SubjectConcept, locale: IdeaLocale): SubjectWord {
  const what = thing.words[locale];
  const who = person.words[locale];
  const join = (form: string): string => {
    switch (locale) {
      case 'en':
        return `${what.one} ${form}`;
      case 'es':
        return thing.kind === 'activity' ? `${form} fan ${withArticle(what)}` : `${form} de ${what.many}`;
      case 'fr':
        if (thing.kind === 'activity') return `${form} ${what.one}`;
        return /^[aeiouyhéèêâîôû]/i.test(what.many) ? `${form} d’${what.many}` : `${form} de ${what.many}`;
      case 'de':
        return what.stem.endsWith('-')
          ? `${what.stem}${form}`
          : `${what.stem}${form.charAt(0).toLowerCase()}${form.slice(1)}`;
    }
  };
  return { one: join(who.one), many: join(who.many), gender: who.gender, stem: `${join(who.one)}-` };
}

const withArticle = ({ one, gender }: SubjectWord): string => (gender === 'f' ? `de la ${one}` : `del ${one}`);

/** German writes foreign nouns with a capital; the others do not. */
function asWritten(words: string, locale: IdeaLocale): string {
  if (locale !== 'de') return words;
  return words
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
