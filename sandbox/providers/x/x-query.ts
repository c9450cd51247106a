import type { WorldKeyword } from '../../world/keywords.js';
import type { World } from '../../world/world.js';

const OPERATOR = /(^|\s)-?(is|has|lang|from|to|url|place_country|min_likes|min_replies|sample):\S+/gi;

/** Keywords that a search query means: quoted phrases, hashtags and bare words, joined by OR; other operators let all pass. */
export function keywordsOfQuery(world: World, query: string): WorldKeyword[] {
  const alternatives = query
    .replaceAll(OPERATOR, ' ')
    .replaceAll(/[()]/g, ' ')
    .split(/\s+OR\s+/);
  const found = alternatives.flatMap((part) => {
    const quoted = [...part.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
    const tags = [...part.matchAll(/#([\p{L}\p{N}_]+)/gu)].map((match) => match[1]!);
    const phrases = quoted.length + tags.length > 0 ? [...quoted, ...tags] : [part];
    return phrases.map((phrase) => world.find(phrase)).filter((keyword) => keyword !== undefined);
  });
  return [...new Set(found)];
}
