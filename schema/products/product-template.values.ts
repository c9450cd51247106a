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

/** A colour as Printify names it, and as it looks (`#RRGGBB`, upper case), for previews and contrast. */
export interface TemplateColor {
  readonly name: string;
  readonly hex: string;
}

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

const COLOR = {
  white: { name: 'White', hex: '#FFFFFF' },
  black: { name: 'Black', hex: '#14191E' },
  navy: { name: 'Navy', hex: '#1F2A44' },
  heather: { name: 'Athletic Heather', hex: '#B7B9BC' },
  asphalt: { name: 'Asphalt', hex: '#52514F' },
  cream: { name: 'Natural', hex: '#F3EAD7' },
  red: { name: 'Red', hex: '#C01F34' },
  royal: { name: 'True Royal', hex: '#2A57A5' },
  forest: { name: 'Forest', hex: '#1F3D30' },
  mustard: { name: 'Mustard', hex: '#E3A53B' },
  pink: { name: 'Pink', hex: '#F7C9D4' },
  sand: { name: 'Sand', hex: '#DCCFB6' },
  sportGrey: { name: 'Sport Grey', hex: '#C6C5C8' },
  darkHeather: { name: 'Dark Heather', hex: '#4A4D52' },
  maroon: { name: 'Maroon', hex: '#5B1F2F' },
  lightPink: { name: 'Light Pink', hex: '#F4CFDA' },
  forestGreen: { name: 'Forest Green', hex: '#223B2C' },
} as const satisfies Record<string, TemplateColor>;

const FLEECE_COLORS = [
  COLOR.white,
  COLOR.black,
  COLOR.navy,
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
      COLOR.asphalt,
      COLOR.cream,
      COLOR.red,
      COLOR.royal,
      COLOR.forest,
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
      { position: 'front', width: 4500, height: 4500 },
      { position: 'back', width: 4500, height: 5400 },
    ],
    sizes: SIZES,
    colors: FLEECE_COLORS,
    defaultColors: ['Black', 'Sport Grey', 'Navy'],
    taxonomyHint: ['Clothing', 'Gender-Neutral Adult Clothing', 'Hoodies & Sweatshirts', 'Hoodies'],
  },
  sweatshirt: {
    name: 'sweatshirt',
    blueprintId: 49,
    model: 'Gildan 18000',
    providers: [MONSTER_DIGITAL, SWIFTPOD, PRINTIFY_CHOICE],
    placeholders: [
      { position: 'front', width: 4500, height: 5400 },
      { position: 'back', width: 4500, height: 5400 },
    ],
    sizes: SIZES,
    colors: FLEECE_COLORS,
    defaultColors: ['Sand', 'Black', 'Sport Grey'],
    taxonomyHint: ['Clothing', 'Gender-Neutral Adult Clothing', 'Hoodies & Sweatshirts', 'Sweatshirts'],
  },
  mug: {
    name: 'mug',
    blueprintId: 68,
    model: 'Ceramic mug, 11 oz',
    providers: [SPOKE, DISTRICT_PHOTO],
    placeholders: [{ position: 'front', width: 2475, height: 1155 }],
    sizes: ['11oz'],
    colors: [],
    defaultColors: [],
    taxonomyHint: ['Home & Living', 'Kitchen & Dining', 'Drink & Barware', 'Drinkware', 'Mugs'],
  },
  tote: {
    name: 'tote',
    blueprintId: 553,
    model: 'Liberty Bags OAD113',
    providers: [MONSTER_DIGITAL, PRINTIFY_CHOICE],
    placeholders: [{ position: 'front', width: 3000, height: 3300 }],
    sizes: ['One size'],
    colors: [COLOR.cream, COLOR.black],
    defaultColors: ['Natural'],
    taxonomyHint: ['Bags & Purses', 'Totes'],
  },
  poster: {
    name: 'poster',
    blueprintId: 282,
    model: 'Matte vertical poster',
    providers: [
      { id: 2, title: 'Sensaria' },
      { id: 99, title: 'Printify Choice' },
    ],
    // 12 × 18 inches at 300 DPI; the same artwork still has 150 DPI at 24 × 36.
    placeholders: [{ position: 'front', width: 3600, height: 5400 }],
    sizes: ['12" x 18"', '16" x 24"', '20" x 30"', '24" x 36"'],
    colors: [],
    defaultColors: [],
    taxonomyHint: ['Art & Collectibles', 'Prints', 'Digital Prints'],
  },
  sticker: {
    name: 'sticker',
    blueprintId: 400,
    model: 'Kiss-cut vinyl sticker',
    providers: [
      { id: 73, title: 'Printed Simply' },
      { id: 99, title: 'Printify Choice' },
    ],
    placeholders: [{ position: 'front', width: 1800, height: 1800 }],
    sizes: ['2" x 2"', '3" x 3"', '4" x 4"', '6" x 6"'],
    colors: [],
    defaultColors: [],
    taxonomyHint: ['Paper & Party Supplies', 'Paper', 'Stickers, Labels & Tags', 'Stickers'],
  },
  'phone-case': {
    name: 'phone-case',
    blueprintId: 269,
    model: 'Tough phone case',
    providers: [SPOKE, PRINTIFY_CHOICE],
    placeholders: [{ position: 'front', width: 1220, height: 2340 }],
    sizes: ['iPhone 14', 'iPhone 15', 'iPhone 15 Pro', 'iPhone 16', 'iPhone 16 Pro', 'Samsung Galaxy S24'],
    colors: [],
    defaultColors: [],
    taxonomyHint: ['Electronics & Accessories', 'Cell Phone Accessories', 'Phone Cases'],
  },
};

/** The template of a name; undefined for anything else. */
export function templateOf(name: string): ProductTemplate | undefined {
  return Object.hasOwn(PRODUCT_TEMPLATES, name) ? PRODUCT_TEMPLATES[name as TemplateName] : undefined;
}
