import type { WorldKeyword } from './keywords.js';
import { pick } from './random.js';

const POSTS: Readonly<Record<WorldKeyword['language'], readonly string[]>> = {
  en: [
    'obsessed with this {k} #{t}',
    'just found the perfect {k} and I need five of them #{t}',
    'who else is seeing {k} everywhere? #{t}',
    '{k} haul, part two #{t} #smallbusiness',
    'made my own {k} design today, what do you think? #{t}',
    'my sister keeps asking for {k}, send links #{t}',
    'new in the shop: {k} #{t} #shopsmall',
    'rating every {k} I own #{t}',
    'ok the {k} thing is getting out of hand and I love it #{t}',
    'gift idea nobody asked for: {k} #{t}',
  ],
  es: [
    'enamorada de esta {k} #{t}',
    'nueva en la tienda: {k} #{t}',
    '¿dónde compro una {k} así? #{t}',
    'regalo perfecto: {k} #{t}',
  ],
  fr: [
    'je craque pour ce {k} #{t}',
    'nouveau en boutique : {k} #{t}',
    'où trouver un {k} comme ça ? #{t}',
    'idée cadeau : {k} #{t}',
  ],
  de: ['ganz verliebt in {k} #{t}', 'neu im Shop: {k} #{t}', 'wo gibt es so ein {k}? #{t}', 'Geschenkidee: {k} #{t}'],
};
const SPAM = 'BEST PRICE {k} 70% OFF today only link in bio #{t} #sale #viral';
const LISTINGS = [
  '{K}, Unisex Fit, Gift for Her',
  'Personalized {K}, Custom Name Gift',
  '{K} Design, Soft Cotton, Trendy Gift',
  'Funny {K}, Birthday Present',
  'Retro {K}, Aesthetic Gift Idea',
];

export function postText(keyword: WorldKeyword, hash: number, isSpam: boolean): string {
  return fill(isSpam ? SPAM : pick(POSTS[keyword.language], hash), keyword);
}

export function listingTitle(keyword: WorldKeyword, hash: number): string {
  return fill(pick(LISTINGS, hash), keyword);
}

function fill(template: string, keyword: WorldKeyword): string {
  return template
    .replace('{k}', keyword.text)
    .replace('{K}', capitals(keyword.text))
    .replace('#{t}', `#${keyword.tag}`);
}

function capitals(text: string): string {
  return text.replaceAll(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}
