import type { Locale } from '../brief.js';
import type { Random } from '../random.js';
import type { Block } from '../piece.js';
import * as nature from './nature.js';
import * as signs from './signs.js';
import * as things from './things.js';

interface Ornament {
  readonly draw: () => Block;
  /** Beginnings of words, in the four languages, that ask for it. */
  readonly words: RegExp;
}

const ornament = (draw: () => Block, words: RegExp): Ornament => ({ draw, words });

/** Every picture that stands for a thing. */
export const ORNAMENTS = {
  mountains: ornament(
    nature.mountains,
    /(?<!\p{L})(mountain|hik|summit|peak|climb|trail|outdoor|adventur|monta|sender|randonn|montagne|wander|berg|wildern|nature(?!\p{L})|naturaleza)/iu,
  ),
  campfire: ornament(
    signs.campfire,
    /(?<!\p{L})(campfire|bonfire|s’more|s'more|hoguera|fogata|feu de camp|lagerfeuer)/iu,
  ),
  tent: ornament(things.tent, /(?<!\p{L})(camp(?!fire)|tent|zelt|acamp)/iu),
  pine: ornament(
    nature.pine,
    /(?<!\p{L})(forest|pine|tree|wood|bosque|[aá]rbol|for[eê]t|arbre|sapin|wald|baum|tanne|lumber)/iu,
  ),
  sun: ornament(
    nature.sun,
    /(?<!\p{L})(sun|summer|sol(?!\p{L})|verano|soleil|[eé]t[eé](?!\p{L})|sonne|sommer|sunshine|solstice)/iu,
  ),
  stripedSun: ornament(
    nature.stripedSun,
    /(?<!\p{L})(surf|sunset|beach|playa|plage|strand|atardecer|coucher de soleil|sonnenuntergang)/iu,
  ),
  waves: ornament(
    nature.waves,
    /(?<!\p{L})(wave|ocean|sea(?!\p{L})|swim|lake|mar(?!\p{L})|oc[eé]ano|mer(?!\p{L})|meer|see(?!\p{L})|schwimm|nager|nadar|paddle)/iu,
  ),
  anchor: ornament(
    things.anchor,
    /(?<!\p{L})(anchor|boat|sail|captain|nautic|barco|velero|bateau|voile|boot|segel|kapit|capit|pontoon)/iu,
  ),
  fish: ornament(things.fish, /(?<!\p{L})(fish|angl|pesca|p[eê]che|angel|fisch)/iu),
  coffee: ornament(
    things.coffee,
    /(?<!\p{L})(coffee|caff?[eé]|kaffee|espresso|barista|tea(?!\p{L})|tee(?!\p{L})|latte)/iu,
  ),
  paw: ornament(
    things.paw,
    /(?<!\p{L})(dog|puppy|pet|paw|perro|mascota|chien|hund|welpe|pfote|vet(?!\p{L})|golden|labrador|dachshund|corgi)/iu,
  ),
  cat: ornament(things.cat, /(?<!\p{L})(cat|kitten|kitty|gato|gata|chat|katze|kater|feline)/iu),
  book: ornament(
    things.book,
    /(?<!\p{L})(book|read|librar|libro|lectura|lectora?|lecteur|lectrice|livre|lire|buch|b[uü]cher|lesen|story|novel|teach|school|lehrer|maestr|profes)/iu,
  ),
  flower: ornament(
    nature.flower,
    /(?<!\p{L})(flower|floral|bloom|garden|spring|flor(?!\p{L})|flores|jard[ií]n|primavera|fleur|jardin|printemps|blume|garten|fr[uü]hling|daisy|wildflower|plant)/iu,
  ),
  heart: ornament(
    things.heart,
    /(?<!\p{L})(love|heart|valentine|mom|mum|mama|mother|wife|nurse|amor|coraz|madre|mam[aá]|amour|c[oœ]eur|m[eè]re|maman|liebe|herz|mutter|grand|abuela|oma|family|famil|bride|wedding|dad|papa|father)/iu,
  ),
  mushroom: ornament(
    nature.mushroom,
    /(?<!\p{L})(mushroom|goblin|cottage|forag|setas?(?!\p{L})|hongo|champignon|pilz)/iu,
  ),
  cactus: ornament(
    nature.cactus,
    /(?<!\p{L})(cactus|desert|western|cowboy|cowgirl|texas|arizona|kaktus|w[uü]ste|desierto|d[eé]sert)/iu,
  ),
  moon: ornament(
    nature.moon,
    /(?<!\p{L})(moon|night|witch|magic|luna|noche|bruja|lune|nuit|mond|nacht|hexe|celest|astro|sleep)/iu,
  ),
  butterfly: ornament(nature.butterfly, /(?<!\p{L})(butterfl|mariposa|papillon|schmetterling)/iu),
  rainbow: ornament(
    nature.rainbow,
    /(?<!\p{L})(rainbow|pride|arco ?iris|arc-en|regenbogen|kids|kinder|kindergarten|baby)/iu,
  ),
  snowflake: ornament(
    nature.snowflake,
    /(?<!\p{L})(snow|winter|christmas|xmas|ski(?!\p{L})|skiing|nieve|invierno|navidad|neige|hiver|no[eë]l|schnee|weihnacht)/iu,
  ),
  pumpkin: ornament(
    things.pumpkin,
    /(?<!\p{L})(pumpkin|halloween|spook|fall(?!\p{L})|autumn|calabaza|citrouille|k[uü]rbis|herbst)/iu,
  ),
  dumbbell: ornament(
    things.dumbbell,
    /(?<!\p{L})(gym|lift|workout|fitness|muscle|strong|training|deadlift|entren|muscu|fuerza|kraft|yoga)/iu,
  ),
  note: ornament(
    things.note,
    /(?<!\p{L})(music|song|band|sing|guitar|piano|concert|vinyl|m[uú]sica|musique|musik|canci|chanson|lied)/iu,
  ),
  gamepad: ornament(
    things.gamepad,
    /(?<!\p{L})(gam(?:e|ing)|console|pixel|level|jugad|juego|joueur|zock|controller)/iu,
  ),
  plane: ornament(
    things.plane,
    /(?<!\p{L})(travel|trip|fly|pilot|vacation|viaj|vuelo|voyage|avion|reise|flug|urlaub|passport|airport)/iu,
  ),
  wine: ornament(things.wine, /(?<!\p{L})(wine|vino|vin(?!\p{L})|wein|rosé|prosecco)/iu),
  beer: ornament(things.beer, /(?<!\p{L})(beer|brew|bier|cerveza|bi[eè]re|pub(?!\p{L})|oktoberfest)/iu),
  ball: ornament(things.ball, /(?<!\p{L})(baseball|softball|pickleball|tennis|ball(?!\p{L})|pelota|balle|padel)/iu),
  camera: ornament(things.camera, /(?<!\p{L})(camera|photo|foto|kamera|c[aá]mara)/iu),
  pencil: ornament(
    things.pencil,
    /(?<!\p{L})(art(?!\p{L})|artist|draw|paint|craft|arte(?!\p{L})|dibuj|dessin|kunst|zeichn|student)/iu,
  ),
  crown: ornament(
    things.crown,
    /(?<!\p{L})(queen|king|princess|reina|rey(?!\p{L})|reine|roi(?!\p{L})|k[oö]nig|boss|birthday|cumple|anniv|geburtstag)/iu,
  ),
  bolt: ornament(
    things.bolt,
    /(?<!\p{L})(electric|energy|power(?!ed)|lightning|run(?:ning|ner)?(?!\p{L})|speed|fast(?!\p{L})|rayo|energ|foudre|blitz|strom|engineer)/iu,
  ),
  smile: ornament(
    things.smile,
    /(?<!\p{L})(smile|happy|good vibes|vibe|positiv|feliz|sonr|heureux|sourire|gl[uü]ck|l[aä]cheln|fun(?!\p{L})|groovy|kind)/iu,
  ),
  laurel: ornament(
    nature.laurel,
    /(?<!\p{L})(winner|champion|legend|best|award|campe|meister|legende|leyenda|l[eé]gende|since|est(?!\p{L}))/iu,
  ),
  sprig: ornament(nature.sprig, /(?<!\p{L})(boho|rustic|farm|wedding|bride|herb|botanic|eco(?!\p{L})|tea(?!\p{L}))/iu),
  star: ornament(signs.starOne, /(?<!\p{L})(star|estrella|[eé]toile|stern|usa(?!\p{L})|america|rock)/iu),
} as const satisfies Record<string, Ornament>;

/** Signs that say nothing, for words that name nothing we can draw. */
const NEUTRAL = { starRow: signs.starRow, dotRow: signs.dotRow, diamond: signs.diamond } as const;
export type OrnamentName = keyof typeof ORNAMENTS | keyof typeof NEUTRAL;

export const isNeutral = (name: OrnamentName): name is keyof typeof NEUTRAL => Object.hasOwn(NEUTRAL, name);

/** Words of one language that look like another one's: an English « chat » is no cat. */
const FALSE_FRIENDS: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(chat\w*|see\w*|lied|tees?|angel\w*|boots?|jug\w*|hundred\w*|capital\w*|mar\w*|mer\w*|berg\w*|oma\w*|fall(?:ing|s) \w+)(?!\p{L})/giu,
  es: /(?<!\p{L})(angel\w*|ángel\w*|sea|tee|capital\w*|bote\w*|see|pub\w+|kind\w*)(?!\p{L})/giu,
  fr: /(?<!\p{L})(tee|see|sea|ange\w*|capital\w*|pub\w*|rose|sol|lied|fun\w+)(?!\p{L})/giu,
  de: /(?<!\p{L})(sea|kind\w*|art\w*|chat\w*|mar\w*|sol\w*|fall\w*|rock\w*|fast|hundert\w*|best\w*|tier\w*)(?!\p{L})/giu,
};

/**
 * What the words ask for, the most telling texts first. When none asks for anything: a sign that says nothing, because a
 * wrong picture is worse than none.
 */
export function chooseOrnament(texts: readonly string[], locale: Locale, random: Random): OrnamentName {
  for (const text of texts) {
    const honest = text.replace(FALSE_FRIENDS[locale], ' ');
    const fitting = (Object.keys(ORNAMENTS) as (keyof typeof ORNAMENTS)[]).filter((name) =>
      ORNAMENTS[name].words.test(honest),
    );
    if (fitting.length > 0) return random.pick(fitting.slice(0, 2));
  }
  return random.pick(Object.keys(NEUTRAL) as (keyof typeof NEUTRAL)[]);
}

export const drawOrnament = (name: OrnamentName): Block => (isNeutral(name) ? NEUTRAL[name]() : ORNAMENTS[name].draw());
