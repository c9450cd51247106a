import { AI_DISCLOSURE } from '#schema/listings/listing.rules.js';
import type { GoodsWords, Lexicon } from './lexicon.js';

const shirt: GoodsWords = {
  names: ['T-shirt', 'Tee-shirt imprimé', 'Tee-shirt unisexe'],
  thisOne: 'ce t-shirt',
  details: [
    'Jersey doux et respirant, coupe unisexe classique',
    'Épaules renforcées et col côtelé qui garde sa forme',
    'Imprimé à la demande avec des encres qui restent vives',
  ],
  care: 'Laver à l’envers à 30 °C, sécher à basse température, ne pas repasser le motif.',
  materials: ['Coton'],
  tags: ['t-shirt unisexe', 't-shirt imprimé', 't-shirt graphique'],
};
const warm: GoodsWords = {
  names: ['Sweat', 'Sweat-shirt', 'Pull unisexe'],
  thisOne: 'ce sweat',
  details: [
    'Mélange de coton chaud, intérieur doux',
    'Coupe unisexe ample ; une taille de plus pour un effet oversize',
    'Poignets et bas côtelés',
  ],
  care: 'Laver à l’envers à 30 °C, sécher à basse température, ne pas repasser le motif.',
  materials: ['Coton', 'Polyester'],
  tags: ['sweat unisexe', 'sweat imprimé', 'pull cocooning'],
};

/** French. */
export const FR: Lexicon = {
  goods: {
    tee: shirt,
    sweatshirt: warm,
    hoodie: {
      ...warm,
      names: ['Sweat à capuche', 'Hoodie'],
      thisOne: 'ce sweat à capuche',
      tags: ['sweat à capuche', 'hoodie unisexe', 'hoodie imprimé'],
    },
    mug: {
      names: ['Mug', 'Tasse à café', 'Tasse en céramique'],
      thisOne: 'ce mug',
      details: [
        'Céramique brillante, anse facile à tenir',
        'Motif visible des deux côtés',
        'Contenance de 325 ml, assez pour un vrai café',
      ],
      care: 'Compatible lave-vaisselle et micro-ondes.',
      materials: ['Céramique'],
      tags: ['mug café', 'tasse céramique', 'mug message'],
    },
    tote: {
      names: ['Tote bag', 'Sac en toile', 'Sac de courses'],
      thisOne: 'ce tote bag',
      details: [
        'Toile de coton solide pour les livres, les courses et le marché',
        'Longues anses qui passent sur l’épaule',
        'Imprimé à la demande avec des encres qui restent vives',
      ],
      care: 'Nettoyer à l’éponge, ou laver à froid et sécher à plat.',
      materials: ['Toile de coton'],
      tags: ['sac en toile', 'sac réutilisable', 'tote bag coton'],
    },
    poster: {
      names: ['Affiche', 'Poster', 'Impression d’art'],
      thisOne: 'cette affiche',
      details: [
        'Papier mat épais aux couleurs profondes',
        'Formats adaptés aux cadres courants ; cadre non inclus',
        'Roulée dans un tube solide',
      ],
      care: 'À accrocher loin du soleil direct et de l’humidité.',
      materials: ['Papier'],
      tags: ['affiche murale', 'décoration murale', 'impression art'],
    },
    sticker: {
      names: ['Autocollant', 'Sticker vinyle', 'Sticker'],
      thisOne: 'cet autocollant',
      details: [
        'Découpé à la forme dans un vinyle durable',
        'Tient sur ordinateur, gourde, carnet et casque',
        'Se retire des surfaces lisses sans laisser de traces',
      ],
      care: 'À poser sur une surface propre et sèche.',
      materials: ['Vinyle'],
      tags: ['sticker vinyle', 'autocollant', 'sticker ordinateur'],
    },
    'phone-case': {
      names: ['Coque de téléphone', 'Coque'],
      thisOne: 'cette coque',
      details: [
        'Coque solide qui encaisse les chocs du quotidien',
        'Boutons et prises restent accessibles',
        'Modèle à choisir dans la liste',
      ],
      care: 'Essuyer avec un chiffon doux humide.',
      materials: ['Polycarbonate'],
      tags: ['coque téléphone', 'coque solide', 'coque originale'],
    },
  },
  anything: {
    names: ['Cadeau', 'Création'],
    thisOne: 'cette pièce',
    details: ['Fabriqué à la demande avec des encres qui restent vives', 'Vérifié à la main avant l’envoi'],
    care: 'Les conseils d’entretien sont joints.',
    materials: [],
    tags: ['création originale', 'fait sur commande'],
  },
  titleParts: ['Cadeau {keyword}', 'Idée cadeau', 'Cadeau drôle', 'Cadeau d’anniversaire', 'Cadeau original'],
  openings: [
    '{goods} {keyword} pour celles et ceux qui savent ce qu’ils aiment.',
    'Un motif {keyword} qui lance la conversation : voici notre {goods}.',
    'Une petite passion devient un plaisir de tous les jours : {goods} {keyword}.',
  ],
  reads: 'On y lit : « {text} ».',
  forWhom: 'Pensé pour {audience}.',
  headings: { details: 'BON À SAVOIR', care: 'ENTRETIEN', making: 'FABRICATION', gift: 'EN CADEAU' },
  making:
    'Chaque pièce est fabriquée à la demande, pour limiter le gaspillage. Notre partenaire imprime, contrôle et expédie ; le délai de préparation est indiqué près du prix.',
  gifts: [
    'Une attention pour un anniversaire, les fêtes ou sans raison particulière.',
    'Un cadeau facile pour quelqu’un qui a déjà tout, anniversaires et fêtes compris.',
  ],
  closings: [
    'Une question sur la taille ou une autre couleur ? Écrivez-nous, nous répondons avec plaisir.',
    'Un doute ? Écrivez-nous avant de commander, nous vous aidons.',
  ],
  giftTags: [
    'cadeau anniversaire',
    'cadeau femme',
    'cadeau homme',
    'cadeau drôle',
    'cadeau amie',
    'cadeau de noël',
    'idée cadeau',
    'cadeau original',
    'cadeau maman',
    'cadeau papa',
    'cadeau unique',
  ],
  keywordTags: ['cadeau {keyword}', '{keyword} fan', '{goods} {keyword}', 'motif {keyword}', '{keyword} drôle'],
  aiDisclosure: AI_DISCLOSURE.fr,
  altTexts: [
    '{goods} avec un motif {keyword}, vue de face',
    '{goods} {keyword}, autre vue',
    '{goods} {keyword} au quotidien',
    'Gros plan sur le motif {keyword}',
  ],
  hasTitleCase: false,
};
