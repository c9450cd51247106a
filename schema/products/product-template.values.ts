import { COLOR, type TemplateColor } from './garment-colors.values.js';

export type { TemplateColor } from './garment-colors.values.js';

/** The goods that can be made of a design, in the order in which they are offered. */
export const TEMPLATE_NAMES = [
  'tee',
  'hoodie',
  'sweatshirt',
  'mug',
  'tote',
  'poster',
  'sticker',
  'phone-case',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Where artwork goes, and the pixels it wants at 300 DPI. */
export interface TemplatePlaceholder {
  readonly position: string;
  readonly width: number;
  readonly height: number;
}

/** A print provider of Printify that makes this template well. */
export interface TemplateProvider {
  readonly id: number;
  readonly title: string;
}

/**
 * One of the common goods. It says what we suggest; what can be had, at which cost, is what Printify's catalogue says at the
 * time (domain/products/catalogue): sizes and colours that it does not have are not offered.
 */
export interface ProductTemplate {
  readonly name: TemplateName;
  /** Printify's id of the blank product. */
  readonly blueprintId: number;
  /** Maker and model of the blank product. */
  readonly model: string;
  /** Preferred first. */
  readonly providers: readonly TemplateProvider[];
  /** Main one first: the one that a design is made for. */
  readonly placeholders: readonly TemplatePlaceholder[];
  /** Suggested sizes, as Printify names them. */
  readonly sizes: readonly string[];
  /** Suggested colours; empty where the goods come in one. */
  readonly colors: readonly TemplateColor[];
  /** Colours that are chosen at first. */
  readonly defaultColors: readonly string[];
  /** Words of the path in Etsy's taxonomy, for finding the node. */
  readonly taxonomyHint: readonly string[];
}

const FLEECE_COLORS = [
  COLOR.white,
  COLOR.black,
  COLOR.navy,
  COLOR.heatherGrey,
  COLOR.sportGrey,
  COLOR.darkHeather,
  COLOR.maroon,
  COLOR.forestGreen,
  COLOR.sand,
  COLOR.lightPink,
] as const;
const SIZES = ['S', 'M', 'L', 'XL', '2XL', '3XL'] as const;
const SWIFTPOD = { id: 39, title: 'SwiftPOD' } as const;
const MONSTER_DIGITAL = { id: 29, title: 'Monster Digital' } as const;
const SPOKE = { id: 1, title: 'SPOKE Custom Products' } as const;
const MWW = { id: 10, title: 'MWW On Demand' } as const;
const DISTRICT_PHOTO = { id: 28, title: 'District Photo' } as const;
const PRINTIFY_CHOICE = { id: 99, title: 'Printify Choice' } as const;

/** Every template, by its name. */
export const PRODUCT_TEMPLATES: Readonly<Record<TemplateName, ProductTemplate>> = {
  tee: {
    name: 'tee',
    blueprintId: 12,
    model: 'Bella+Canvas 3001',
    providers: [MONSTER_DIGITAL, SWIFTPOD, PRINTIFY_CHOICE],
    placeholders: [
      { position: 'front', width: 4500, height: 5400 },
      { position: 'back', width: 4500, height: 5400 },
    ],
    sizes: SIZES,
    colors: [
      COLOR.white,
      COLOR.black,
      COLOR.navy,
      COLOR.heather,
      COLOR.heatherGrey,
      COLOR.asphalt,
      COLOR.cream,
      COLOR.red,
      COLOR.royal,
      COLOR.forestGreen,
      COLOR.mustard,
      COLOR.pink,
    ],
    defaultColors: ['White', 'Black', 'Navy'],
    taxonomyHint: ['Clothing', 'Gender-Neutral Adult Clothing', 'Tops & Tees', 'T-shirts'],
  },
  hoodie: {
    name: 'hoodie',
    blueprintId: 77,
    model: 'Gildan 18500',
    providers: [SWIFTPOD, MONSTER_DIGITAL, PRINTIFY_CHOICE],
    placeholders: [
      { position: 'front', width: 4050, height: 3450 },
      { position: 'back', width: 4500, height: 5400 },
    ],
    sizes: SIZES,
    colors: FLEECE_COLORS,
    defaultColors: ['Black', 'Navy', 'Sand'],
    taxonomyHint: ['Clothing', 'Gender-Neutral Adult Clothing', 'Hoodies & Sweatshirts', 'Hoodies'],
  },
  sweatshirt: {
    name: 'sweatshirt',
    blueprintId: 49,
    model: 'Gildan 18000',
    providers: [MONSTER_DIGITAL, SWIFTPOD, PRINTIFY_CHOICE],
    placeholders: [
      { position: 'front', width: 4500, height: 4500 },
      { position: 'back', width: 4500, height: 5400 },
    ],
    sizes: SIZES,
    colors: FLEECE_COLORS,
    defaultColors: ['Sand', 'Black', 'Navy'],
    taxonomyHint: ['Clothing', 'Gender-Neutral Adult Clothing', 'Hoodies & Sweatshirts', 'Sweatshirts'],
  },
  mug: {
    name: 'mug',
    blueprintId: 478,
    model: 'Ceramic mug, 11 oz',
    providers: [DISTRICT_PHOTO, SPOKE],
    placeholders: [{ position: 'front', width: 2475, height: 1155 }],
    sizes: ['11oz'],
    colors: [],
    defaultColors: [],
    taxonomyHint: ['Home & Living', 'Kitchen & Dining', 'Drink & Barware', 'Drinkware', 'Mugs'],
  },
  tote: {
    name: 'tote',
    blueprintId: 1313,
    model: 'Liberty Bags OAD113',
    providers: [SWIFTPOD, MWW],
    placeholders: [{ position: 'front', width: 3000, height: 3000 }],
    sizes: ['15" x 16"'],
    colors: [COLOR.cream, COLOR.black, COLOR.navy],
    defaultColors: ['Natural'],
    taxonomyHint: ['Bags & Purses', 'Totes'],
  },
  poster: {
    name: 'poster',
    blueprintId: 282,
    model: 'Matte vertical poster',
    providers: [DISTRICT_PHOTO, MWW],
    // 12 × 18 inches at 300 DPI; the same artwork still has 150 DPI at 24 × 36.
    placeholders: [{ position: 'front', width: 3600, height: 5400 }],
    sizes: ['12" x 18"', '16" x 20"', '18" x 24"', '24" x 36"'],
    colors: [],
    defaultColors: [],
    taxonomyHint: ['Art & Collectibles', 'Prints', 'Digital Prints'],
  },
  sticker: {
    name: 'sticker',
    blueprintId: 400,
    model: 'Kiss-cut vinyl sticker',
    providers: [SWIFTPOD, PRINTIFY_CHOICE],
    placeholders: [{ position: 'front', width: 1800, height: 1800 }],
    sizes: ['2" x 2"', '3" x 3"', '4" x 4"', '6" x 6"'],
    colors: [COLOR.white, COLOR.transparent],
    defaultColors: ['White'],
    taxonomyHint: ['Paper & Party Supplies', 'Paper', 'Stickers, Labels & Tags', 'Stickers'],
  },
  'phone-case': {
    name: 'phone-case',
    blueprintId: 269,
    model: 'Tough phone case',
    providers: [SPOKE, MWW],
    placeholders: [{ position: 'front', width: 1262, height: 2211 }],
    sizes: ['iPhone 14', 'iPhone 15', 'iPhone 15 Pro Max', 'iPhone 16', 'iPhone 16 Pro', 'Samsung Galaxy S24'],
    colors: [COLOR.glossy, COLOR.matte],
    defaultColors: ['Glossy'],
    taxonomyHint: ['Electronics & Accessories', 'Cell Phone Accessories', 'Phone Cases'],
  },
};

/** The template of a name; undefined for anything else. */
export function templateOf(name: string): ProductTemplate | undefined {
  return Object.hasOwn(PRODUCT_TEMPLATES, name) ? PRODUCT_TEMPLATES[name as TemplateName] : undefined;
}
