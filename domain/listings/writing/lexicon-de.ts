import { AI_DISCLOSURE } from '#schema/listings/listing.rules.js';
import type { GoodsWords, Lexicon } from './lexicon.js';

const shirt: GoodsWords = {
  names: ['T-Shirt', 'Shirt', 'Statement-Shirt'],
  thisOne: 'dieses Shirt',
  details: [
    'Weicher, atmungsaktiver Jersey, klassischer Unisex-Schnitt',
    'Verstärkte Schultern und ein Bündchen, das die Form behält',
    'Auf Bestellung bedruckt, mit leuchtenden Farben',
  ],
  care: 'Auf links bei 30 °C waschen, schonend trocknen, den Druck nicht bügeln.',
  materials: ['Baumwolle'],
  tags: ['unisex shirt', 'statement shirt', 'bedrucktes shirt'],
};
const warm: GoodsWords = {
  names: ['Sweatshirt', 'Pullover', 'Unisex-Sweater'],
  thisOne: 'dieses Sweatshirt',
  details: [
    'Warme Baumwollmischung, innen weich',
    'Bequemer Unisex-Schnitt; eine Größe größer für den Oversize-Look',
    'Bündchen an Ärmeln und Saum',
  ],
  care: 'Auf links bei 30 °C waschen, schonend trocknen, den Druck nicht bügeln.',
  materials: ['Baumwolle', 'Polyester'],
  tags: ['unisex pullover', 'kuscheliger pulli', 'herbst pullover'],
};

/** German. */
export const DE: Lexicon = {
  goods: {
    tee: shirt,
    sweatshirt: warm,
    hoodie: {
      ...warm,
      names: ['Hoodie', 'Kapuzenpullover'],
      thisOne: 'dieser Hoodie',
      tags: ['unisex hoodie', 'kapuzenpulli', 'hoodie mit print'],
    },
    mug: {
      names: ['Tasse', 'Kaffeetasse', 'Keramikbecher'],
      thisOne: 'diese Tasse',
      details: [
        'Glänzende Keramik mit griffigem Henkel',
        'Rundum bedruckt, von beiden Seiten zu sehen',
        'Fasst 325 ml, genug für einen ordentlichen Kaffee',
      ],
      care: 'Für Spülmaschine und Mikrowelle geeignet.',
      materials: ['Keramik'],
      tags: ['kaffeetasse', 'keramiktasse', 'tasse mit spruch'],
    },
    tote: {
      names: ['Stofftasche', 'Einkaufstasche', 'Jutebeutel'],
      thisOne: 'diese Tasche',
      details: [
        'Robustes Canvas für Bücher, Einkauf und Markt',
        'Lange Henkel, die über die Schulter passen',
        'Auf Bestellung bedruckt, mit leuchtenden Farben',
      ],
      care: 'Feucht abwischen oder kalt waschen und liegend trocknen.',
      materials: ['Baumwollcanvas'],
      tags: ['stofftasche', 'jutebeutel', 'einkaufstasche'],
    },
    poster: {
      names: ['Poster', 'Wandbild', 'Kunstdruck'],
      thisOne: 'dieser Druck',
      details: [
        'Auf schwerem, mattem Papier mit satten Farben',
        'Größen für gängige Rahmen; der Rahmen ist nicht dabei',
        'Gerollt in einer festen Versandröhre',
      ],
      care: 'Vor direkter Sonne und Feuchtigkeit schützen.',
      materials: ['Papier'],
      tags: ['wandbild', 'kunstdruck', 'wanddeko'],
    },
    sticker: {
      names: ['Sticker', 'Vinyl-Sticker', 'Aufkleber'],
      thisOne: 'dieser Sticker',
      details: [
        'Konturgeschnitten aus haltbarem Vinyl',
        'Klebt auf Laptop, Flasche, Heft und Helm',
        'Löst sich von glatten Flächen ohne Rückstände',
      ],
      care: 'Auf eine saubere, trockene Fläche kleben.',
      materials: ['Vinyl'],
      tags: ['vinyl sticker', 'laptop aufkleber', 'aufkleber'],
    },
    'phone-case': {
      names: ['Handyhülle', 'Schutzhülle'],
      thisOne: 'diese Handyhülle',
      details: [
        'Robuste Schale gegen die Stöße des Alltags',
        'Tasten und Anschlüsse bleiben gut erreichbar',
        'Das Modell lässt sich in der Liste wählen',
      ],
      care: 'Mit einem weichen, feuchten Tuch abwischen.',
      materials: ['Polycarbonat'],
      tags: ['handyhülle', 'schutzhülle', 'robuste handyhülle'],
    },
  },
  anything: {
    names: ['Geschenk', 'Design'],
    thisOne: 'dieses Stück',
    details: ['Auf Bestellung gefertigt, mit leuchtenden Farben', 'Vor dem Versand von Hand geprüft'],
    care: 'Eine Pflegeanleitung liegt bei.',
    materials: [],
    tags: ['besonderes design', 'auf bestellung'],
  },
  titleParts: [
    '{keyword} Geschenk',
    'Geschenk für {keyword}-Fans',
    'Lustiges Geschenk',
    'Geburtstagsgeschenk',
    'Geschenkidee',
  ],
  openings: [
    '{keyword} {goods} für alle, die genau wissen, was sie lieben.',
    'Sag es mit einem Motiv, das ins Gespräch bringt: unser {keyword} {goods}.',
    'Aus einer kleinen Leidenschaft wird etwas für jeden Tag: {keyword} {goods}.',
  ],
  reads: 'Darauf steht: „{text}“.',
  forWhom: 'Gemacht für {audience}.',
  headings: { details: 'GUT ZU WISSEN', care: 'PFLEGE', making: 'SO ENTSTEHT ES', gift: 'ALS GESCHENK' },
  making:
    'Jedes Stück wird erst auf Bestellung gefertigt, das vermeidet Abfall. Unser Produktionspartner druckt, prüft und verschickt es; die Bearbeitungszeit steht neben dem Preis.',
  gifts: [
    'Ein Geschenk mit Gedanken dahinter: zum Geburtstag, zu Weihnachten oder einfach so.',
    'Ein leichtes Geschenk für Menschen, die schon alles haben, auch zum Geburtstag oder zu Weihnachten.',
  ],
  closings: [
    'Fragen zur Größe oder zu einer anderen Farbe? Schreib uns, wir antworten gern.',
    'Noch unsicher? Schreib uns vor der Bestellung, wir helfen gern.',
  ],
  giftTags: [
    'geburtstagsgeschenk',
    'geschenk für sie',
    'geschenk für ihn',
    'lustiges geschenk',
    'beste freundin',
    'weihnachtsgeschenk',
    'geschenkidee',
    'geschenk freundin',
    'besonderes geschenk',
    'geschenk mama',
    'geschenk papa',
    'unikat',
  ],
  keywordTags: ['{keyword} geschenk', '{keyword} fan', '{keyword} {goods}', '{keyword} motiv', '{keyword} liebe'],
  aiDisclosure: AI_DISCLOSURE.de,
  altTexts: [
    '{goods} mit {keyword}-Motiv, von vorn',
    '{keyword} {goods}, andere Ansicht',
    '{keyword} {goods} im Alltag',
    'Nahaufnahme des {keyword}-Drucks auf {goods}',
  ],
  hasTitleCase: true,
};
