import type { ProposedPhrase } from './platform-collector.js';

/** Words of goods and looks: a trend that names one can be printed on something, or is something to print. */
const MERCH_WORDS = words(`
  shirt shirts tshirt tee tees hoodie hoodies sweatshirt sweatshirts sweater sweaters jumper crewneck tank onesie dress
  costume costumes outfit outfits pajamas pyjamas socks hat hats cap caps beanie apron bandana mug mugs tumbler tumblers
  cup bottle coaster coasters poster posters print prints wall art canvas sign sticker stickers decal magnet keychain
  ornament ornaments pillow blanket rug mat candle tote bag bags backpack pouch case journal notebook planner calendar
  card cards invitation gift gifts present decor decoration decorations design pattern svg clipart logo embroidery
  aesthetic core vintage retro boho cottagecore goblincore coquette grunge y2k kawaii gothic minimalist groovy
  halloween christmas thanksgiving easter valentine valentines hanukkah birthday wedding bachelorette baby shower
  mom dad grandma grandpa teacher nurse dog cat frog mushroom cowgirl western pickleball camping fishing hiking gardening
  camiseta sudadera taza regalo regalos vestido disfraz chemise sweat tasse cadeau cadeaux affiche deguisement
  pullover tasse geschenk geschenke kostüm poster becher
`);

/** Words of news, sport results, money and weather: nobody prints these in time, or should. */
const NEWS_WORDS = words(`
  vs score scores standings fixtures injury lineup playoffs draft nfl nba mlb nhl ufc epl laliga bundesliga
  stock stocks earnings ipo crypto bitcoin mortgage tariff tariffs layoffs
  election elections senate congress parliament president minister court trial lawsuit verdict indictment
  earthquake hurricane tornado wildfire flood storm weather forecast outage recall
  shooting shooter killed dead death died dies obituary crash arrest arrested murder missing
  lottery powerball megamillions jackpot wordle connections answers trailer episode recap
  elecciones sismo clima resultado élections météo séisme wahl wetter erdbeben
`);

export interface RelevanceQuestion {
  /** Normalised: lower case, words parted by spaces. */
  keyword: string;
  /** 'other' where no category fits. */
  category: string;
  setting: ProposedPhrase['setting'];
}

/**
 * Whether a proposed keyword is worth following for sellers of printed goods. By whole words only: "education gift" holds
 * no cat. Where people shop, everything but news passes ("cottagecore frog" names no product and is a trend all the
 * same); elsewhere it needs a category or a word of goods, because most of what trends there is news.
 */
export function isMerchRelevant({ keyword, category, setting }: RelevanceQuestion): boolean {
  const parts = keyword.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (parts.length === 0 || parts.every((part) => /^\p{N}+$/u.test(part))) return false;
  if (parts.some((part) => NEWS_WORDS.has(part))) return false;
  if (setting === 'shopping') return true;
  return category !== 'other' || parts.some((part) => MERCH_WORDS.has(part));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
