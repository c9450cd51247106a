import { pick } from '../../world/random.js';
import type { PromptReading } from './prompt-reading.js';

type Language = PromptReading['language'];

/** Sentences of a print-on-demand brief; {t} is the topic, {T} the topic as a title. */
const SENTENCES: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  title: {
    en: ['{T} Club', 'Powered by {T}', 'Just One More {T}', '{T} State of Mind', 'Born for {T}', 'Official {T} Crew'],
    de: ['{T} Klub', 'Ein Herz für {T}', 'Noch einmal {T}', 'Bereit für {T}', 'Team {T}', 'Mit Liebe: {T}'],
    es: ['Club de {T}', 'Amor por {T}', 'Solo un poco más de {T}', 'Equipo {T}', 'Modo {T}', 'Hecho para {T}'],
    fr: ['Club {T}', 'Passion {T}', 'Encore un peu de {T}', 'Équipe {T}', 'Esprit {T}', 'Fait pour {T}'],
  },
  sentence: {
    en: [
      'A friendly nod to {t}, made to be worn every day.',
      'For everyone who lights up when {t} comes up.',
      'Clean lettering and one small drawing say it all: {t}.',
    ],
    de: [
      'Ein freundlicher Gruß an {t}, gemacht für jeden Tag.',
      'Für alle, die bei {t} sofort strahlen.',
      'Klare Schrift und eine kleine Zeichnung sagen alles: {t}.',
    ],
    es: [
      'Un guiño amable a {t}, pensado para cada día.',
      'Para quienes sonríen en cuanto se habla de {t}.',
      'Letras limpias y un dibujo pequeño lo dicen todo: {t}.',
    ],
    fr: [
      'Un clin d’œil à {t}, à porter tous les jours.',
      'Pour celles et ceux qui sourient dès qu’on parle de {t}.',
      'Un lettrage net et un petit dessin disent tout : {t}.',
    ],
  },
  reason: {
    en: [
      'Searches for {t} are rising, and few designs answer them yet.',
      'People who follow {t} like to show it to each other.',
    ],
    de: ['Die Suche nach {t} steigt, und noch gibt es wenige passende Motive.', 'Wer {t} mag, zeigt es gern.'],
    es: ['Las búsquedas de {t} suben y aún hay pocos diseños.', 'A quien le gusta {t} le gusta mostrarlo.'],
    fr: ['Les recherches sur {t} montent et peu de motifs y répondent.', 'Qui aime {t} aime le montrer.'],
  },
  audience: {
    en: ['Fans of {t} and people who look for a gift for one', 'Friends who share a love of {t}'],
    de: ['Fans von {t} und alle, die ein Geschenk suchen', 'Freundeskreise, die {t} verbindet'],
    es: ['Aficionados a {t} y quienes buscan un regalo', 'Amigos que comparten {t}'],
    fr: ['Les fans de {t} et celles et ceux qui cherchent un cadeau', 'Des amis que {t} rassemble'],
  },
  risk: {
    en: ['No brand or person is named; check the wording once more before publishing.'],
    de: ['Keine Marke und keine Person wird genannt; prüfe den Wortlaut vor dem Veröffentlichen noch einmal.'],
    es: ['No se nombra ninguna marca ni persona; revisa el texto antes de publicar.'],
    fr: ['Aucune marque ni personne n’est citée ; relisez le texte avant de publier.'],
  },
};

const STYLES = [
  'retro badge',
  'hand-lettered',
  'bold typographic',
  'minimal line art',
  'vintage varsity',
  'groovy seventies',
];
const PALETTES = [
  ['#1d1d1f', '#f4b942', '#e4572e', '#f7f3e8'],
  ['#23412f', '#a9c29b', '#f1e4c3', '#c65d3b'],
  ['#1f2a44', '#6c8ebf', '#f2c8d0', '#fffaf2'],
  ['#4a2f73', '#d99ac5', '#f6e27f', '#fdfdfb'],
];
const GOODS = ['tee', 'hoodie', 'sweatshirt', 'mug', 'tote', 'poster', 'sticker', 'phone-case'];
const TAGS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '{t}',
    '{t} gift',
    '{t} shirt',
    '{t} lover',
    'funny {t}',
    'retro {t}',
    'cute {t}',
    '{t} art',
    '{t} fan',
    'gift for her',
    'gift for him',
    'trendy tee',
    'graphic tee',
    'birthday gift',
    'unisex shirt',
  ],
  de: [
    '{t}',
    '{t} geschenk',
    '{t} shirt',
    '{t} fan',
    'retro {t}',
    '{t} motiv',
    'lustiges {t}',
    'geschenkidee',
    'geburtstag',
    'unisex shirt',
    'shirt mit spruch',
    'trend shirt',
    'geschenk für sie',
    'geschenk für ihn',
  ],
  es: [
    '{t}',
    'regalo {t}',
    'camiseta {t}',
    'fan de {t}',
    '{t} retro',
    '{t} divertido',
    'idea de regalo',
    'cumpleaños',
    'camiseta unisex',
    'camiseta gráfica',
    'regalo para ella',
    'regalo para él',
    'moda',
  ],
  fr: [
    '{t}',
    'cadeau {t}',
    'tee shirt {t}',
    'fan de {t}',
    '{t} rétro',
    '{t} drôle',
    'idée cadeau',
    'anniversaire',
    'tee unisexe',
    'tee graphique',
    'cadeau femme',
    'cadeau homme',
    'tendance',
  ],
};

export interface Writing {
  readonly reading: PromptReading;
  readonly hash: number;
}

function fill(text: string, topic: string): string {
  return text.replaceAll('{t}', topic).replaceAll('{T}', titleCase(topic));
}

export function titleCase(text: string): string {
  return text.replaceAll(
    /(^|[\s-])(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** A sentence of a kind (`title`, `reason` …) about the topic. */
export function sentence(kind: keyof typeof SENTENCES, { reading, hash }: Writing): string {
  return fill(pick(SENTENCES[kind]![reading.language], hash), reading.topic);
}

/** Tags of at most 20 characters, no two equal. */
export function tagsFor({ reading }: Writing, count: number): string[] {
  const short = [...reading.topic].length > 14 ? reading.topic.split(' ').at(-1)!.slice(0, 14) : reading.topic;
  const plain = short.replaceAll(/[^\p{L}\p{Nd} ]/gu, '');
  const tags = TAGS[reading.language].map((tag) => fill(tag, plain)).filter((tag) => [...tag].length <= 20);
  return [...new Set(tags)].slice(0, count);
}

export function styleFor({ hash }: Writing): string {
  return pick(STYLES, hash >>> 4);
}

export function paletteFor({ hash }: Writing): readonly string[] {
  return pick(PALETTES, hash >>> 6);
}

export function goodsFor({ hash }: Writing, count: number): string[] {
  const start = hash % 3;
  return Array.from({ length: Math.min(count, GOODS.length) }, (_, index) => GOODS[(start + index) % GOODS.length]!);
}

/** The lines of text that are printed. */
export function linesFor(writing: Writing): string[] {
  const words = sentence('title', writing).toUpperCase().split(' ');
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')].filter((line) => line !== '');
}
