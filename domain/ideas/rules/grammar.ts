import type { IdeaLocale } from '#schema/ideas/idea.values.js';
import type { Subject } from './read-subject.js';
import type { SubjectWord } from './subject-words.js';

/** Fillings of the slots of patterns; what the grammar of a subject does not give is absent. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** What goes into `{…}` for a subject. `{c:Klub}` is asked of `compoundOf`. */
export function slotsOf(subject: Subject, locale: IdeaLocale): Slots {
  const { name, word } = subject;
  const base = { n: name, N: capital(name), s: word?.one ?? name, S: capital(word?.one ?? name) };
  if (!word) return { ...base, ...UNKNOWN[locale](name) };
  const isCounted = word.one !== word.many || subject.kind === 'animal' || subject.kind === 'plant';
  return { ...base, ...KNOWN[locale](word, isCounted) };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Katzenklub`, `Dino-Klub`, `Cottagecore-Frog-Klub`. */
export function compoundOf({ name, word }: Subject, second: string): string {
  if (!word) return `${name.replaceAll(' ', '-')}-${second}`;
  if (word.stem.endsWith('-')) return `${word.stem}${second}`;
  return `${word.stem}${second.charAt(0).toLowerCase()}${second.slice(1)}`;
}

const UNKNOWN: Readonly<Record<IdeaLocale, (name: string) => Slots>> = {
  en: (name) => ({ m: name, M: capital(name) }),
  es: () => ({}),
  fr: (name) => ({ 'de n': withDe(name) }),
  de: (name) => ({ 'mit n': name }),
};

const KNOWN: Readonly<Record<IdeaLocale, (word: SubjectWord, isCounted: boolean) => Slots>> = {
  en: ({ one }) => ({ 'a s': `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`, m: one, M: capital(one) }),
  es: (word, isCounted) => {
    const isHer = word.gender === 'f';
    const plural = isHer ? 'las' : 'los';
    const article = isCounted ? plural : isHer ? 'la' : 'el';
    const noun = isCounted ? word.many : word.one;
    const merged = (preposition: string) =>
      article === 'el' ? `${preposition === 'de' ? 'del' : 'al'} ${noun}` : `${preposition} ${article} ${noun}`;
    return {
      'el n': `${article} ${noun}`,
      'del n': merged('de'),
      'al n': merged('a'),
      'un s': `${isHer ? 'una' : 'un'} ${word.one}`,
    };
  },
  fr: (word, isCounted) => {
    const noun = isCounted ? word.many : word.one;
    const [le, du, au] = isCounted || isPluralOnly(noun) ? ['les ', 'des ', 'aux '] : frenchSingular(word);
    return {
      'le n': `${le}${noun}`,
      'du n': `${du}${noun}`,
      'au n': `${au}${noun}`,
      'de n': withDe(noun),
      'un s': `${word.gender === 'f' ? 'une' : 'un'} ${word.one}`,
    };
  },
  de: (word, isCounted) => {
    const { gender } = word;
    const noun = isCounted ? word.many : word.one;
    const dative = isCounted ? dativePlural(noun) : noun;
    return {
      'der n': `${isCounted ? 'die' : { m: 'der', f: 'die', n: 'das' }[gender]} ${noun}`,
      'den n': `${isCounted ? 'die' : { m: 'den', f: 'die', n: 'das' }[gender]} ${noun}`,
      'dem n': `${isCounted ? 'den' : { m: 'dem', f: 'der', n: 'dem' }[gender]} ${dative}`,
      'mit n': dative,
      'beim n': `${gender === 'f' ? 'bei der' : 'beim'} ${word.one}`,
      'ein s': `${gender === 'f' ? 'eine' : 'ein'} ${word.one}`,
    };
  },
};

/** The article, and what it makes with de and à. */
function frenchSingular({ one, gender }: SubjectWord): readonly [string, string, string] {
  if (hasElision(one)) return ['l’', 'de l’', 'à l’'];
  return gender === 'f' ? ['la ', 'de la ', 'à la '] : ['le ', 'du ', 'au '];
}

/** All of our French nouns with h have a silent one. */
const hasElision = (noun: string): boolean => /^[aeiouyhàâéèêëîïôœû]/i.test(noun) && !ASPIRATED.test(noun);
const ASPIRATED = /^(hibou|hérisson|hamster|hand|hiboux)/i;
const isPluralOnly = (noun: string): boolean => noun === 'échecs';
const withDe = (noun: string): string => (hasElision(noun) ? `d’${noun}` : `de ${noun}`);

/** Hunde → Hunden; what ends in n or s stays. */
const dativePlural = (noun: string): string => (/[ns]$/.test(noun) ? noun : `${noun}n`);
