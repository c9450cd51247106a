/** What can be printed here: a small part of Printify's catalogue. Blueprint ids are Printify's where they are known. */
export interface Blueprint {
  readonly id: number;
  readonly title: string;
  readonly brand: string;
  readonly model: string;
  readonly description: string;
  /** How it is drawn in mock-ups. */
  readonly shape: 'tee' | 'hoodie' | 'sweatshirt' | 'mug' | 'tote' | 'poster' | 'sticker' | 'phone-case';
  /** Node of Etsy's taxonomy under which Printify lists it. */
  readonly etsyTaxonomyId: number;
  readonly colours: readonly Colour[];
  /** Each may have print areas of its own. */
  readonly sizes: readonly Size[];
  readonly providers: readonly Offer[];
}

export interface Colour {
  readonly title: string;
  readonly hex: string;
}

export interface Size {
  readonly title: string;
  /** Cents on top of the provider's base cost. */
  readonly extraCost: number;
  readonly areas: readonly Area[];
}

export interface Area {
  readonly position: string;
  readonly width: number;
  readonly height: number;
}

/** What one print provider asks for a blueprint, in cents. */
export interface Offer {
  readonly providerId: number;
  readonly baseCost: number;
  readonly firstItem: number;
  readonly additionalItem: number;
  readonly handlingDays: number;
}

export interface PrintProvider {
  readonly id: number;
  readonly title: string;
  readonly country: string;
  readonly region: string;
  readonly city: string;
  readonly zip: string;
}

export const PRINT_PROVIDERS: readonly PrintProvider[] = [
  { id: 29, title: 'Monster Digital', country: 'US', region: 'NC', city: 'Charlotte', zip: '28273' },
  { id: 39, title: 'SwiftPOD', country: 'US', region: 'CA', city: 'San Jose', zip: '95131' },
  { id: 99, title: 'Printify Choice', country: 'US', region: 'DE', city: 'Lewes', zip: '19958' },
  { id: 26, title: 'Textildruck Europa', country: 'DE', region: '', city: 'Berlin', zip: '12099' },
  { id: 72, title: 'Print Clever', country: 'GB', region: '', city: 'Watford', zip: 'WD24 4YQ' },
  { id: 28, title: 'District Photo', country: 'US', region: 'MD', city: 'Beltsville', zip: '20705' },
  { id: 10, title: 'MWW On Demand', country: 'US', region: 'NC', city: 'Hendersonville', zip: '28792' },
  { id: 1, title: 'SPOKE Custom Products', country: 'US', region: 'OH', city: 'Troy', zip: '45373' },
];

const GARMENT_COLOURS = colours(
  'White#ffffff Black#1d1d1f Navy#1f2a44 Heather_Grey#b6b8ba Dark_Heather#4b4d52 Red#b3202a Royal#2350a8 Forest_Green#23412f ' +
    'Maroon#5b1f2e Sand#d8c9a8 Light_Blue#a9c7e8 Light_Pink#f2c8d0 Natural#efe6d2 Military_Green#5f6147 Purple#4a2f73',
);

function colours(text: string): Colour[] {
  return text.split(' ').map((part) => {
    const [title, hex] = part.split('#') as [string, string];
    return { title: title.replaceAll('_', ' '), hex: `#${hex}` };
  });
}

function area(position: string, width: number, height: number): Area {
  return { position, width, height };
}

const TEE_AREAS = [area('front', 4500, 5400), area('back', 4500, 5400)];
const HOODIE_AREAS = [area('front', 4050, 3450), area('back', 4500, 5400)];
const SWEATSHIRT_AREAS = [area('front', 4500, 4500), area('back', 4500, 5400)];

function garmentSizes(areas: readonly Area[]): Size[] {
  const titles = ['S', 'M', 'L', 'XL', '2XL', '3XL'];
  const extras = [0, 0, 0, 0, 200, 350];
  return titles.map((title, index) => ({ title, extraCost: extras[index]!, areas }));
}

function sizes(entries: readonly [title: string, extraCost: number, width: number, height: number][]): Size[] {
  return entries.map(([title, extraCost, width, height]) => ({
    title,
    extraCost,
    areas: [area('front', width, height)],
  }));
}

/** Offers: provider, base cost, shipping of the first and of each further item, days of handling. */
function offers(...entries: readonly [number, number, number, number, number][]): Offer[] {
  return entries.map(([providerId, baseCost, firstItem, additionalItem, handlingDays]) => ({
    providerId,
    baseCost,
    firstItem,
    additionalItem,
    handlingDays,
  }));
}

const TEE = {
  shape: 'tee',
  etsyTaxonomyId: 482,
  colours: GARMENT_COLOURS,
  sizes: garmentSizes(TEE_AREAS),
} as const;

export const BLUEPRINTS: readonly Blueprint[] = [
  {
    id: 6,
    title: 'Unisex Heavy Cotton Tee',
    brand: 'Gildan',
    model: '5000',
    description: 'A classic tee of heavy cotton with a loose fit.',
    ...TEE,
    providers: offers([29, 831, 475, 240, 3], [99, 795, 475, 240, 3], [26, 990, 519, 199, 4]),
  },
  {
    id: 12,
    title: 'Unisex Jersey Short Sleeve Tee',
    brand: 'Bella+Canvas',
    model: '3001',
    description: 'A soft tee of combed cotton that fits like a well-loved favourite.',
    ...TEE,
    providers: offers([39, 1087, 475, 240, 2], [29, 1142, 475, 240, 3], [72, 1190, 479, 139, 4]),
  },
  {
    id: 77,
    title: 'Unisex Heavy Blend Hooded Sweatshirt',
    brand: 'Gildan',
    model: '18500',
    description: 'A warm hoodie with a kangaroo pocket.',
    shape: 'hoodie',
    etsyTaxonomyId: 2202,
    colours: GARMENT_COLOURS.slice(0, 12),
    sizes: garmentSizes(HOODIE_AREAS),
    providers: offers([29, 2095, 849, 210, 3], [39, 2148, 849, 210, 2], [26, 2390, 799, 299, 4]),
  },
  {
    id: 49,
    title: 'Unisex Heavy Blend Crewneck Sweatshirt',
    brand: 'Gildan',
    model: '18000',
    description: 'A sturdy sweatshirt with a ribbed collar.',
    shape: 'sweatshirt',
    etsyTaxonomyId: 2203,
    colours: GARMENT_COLOURS.slice(0, 12),
    sizes: garmentSizes(SWEATSHIRT_AREAS),
    providers: offers([29, 1698, 849, 210, 3], [39, 1747, 849, 210, 2]),
  },
  {
    id: 478,
    title: 'Ceramic Mug',
    brand: 'Generic brand',
    model: '',
    description: 'A glossy ceramic mug, safe in dishwasher and microwave.',
    shape: 'mug',
    etsyTaxonomyId: 1062,
    colours: colours('White#ffffff'),
    sizes: sizes([
      ['11oz', 0, 2475, 1155],
      ['15oz', 180, 2790, 1242],
    ]),
    providers: offers([28, 523, 659, 349, 2], [1, 548, 649, 339, 3], [72, 610, 549, 249, 3]),
  },
  {
    id: 1313,
    title: 'Cotton Canvas Tote Bag',
    brand: 'Liberty Bags',
    model: 'OAD113',
    description: 'A roomy tote of heavy cotton canvas.',
    shape: 'tote',
    etsyTaxonomyId: 151,
    colours: colours('Natural#efe6d2 Black#1d1d1f Navy#1f2a44 Red#b3202a'),
    sizes: sizes([['15" x 16"', 0, 3000, 3000]]),
    providers: offers([39, 992, 499, 250, 3], [10, 1120, 529, 270, 4]),
  },
  {
    id: 282,
    title: 'Matte Vertical Posters',
    brand: 'Generic brand',
    model: '',
    description: 'A poster on thick matte paper.',
    shape: 'poster',
    etsyTaxonomyId: 124,
    colours: colours('Matte#fdfdfb'),
    sizes: sizes([
      ['8" x 10"', 0, 2400, 3000],
      ['11" x 14"', 120, 3300, 4200],
      ['12" x 18"', 190, 3600, 5400],
      ['16" x 20"', 310, 4800, 6000],
      ['18" x 24"', 420, 5400, 7200],
      ['24" x 36"', 760, 7200, 10_800],
    ]),
    providers: offers([28, 482, 599, 120, 2], [10, 520, 629, 130, 3]),
  },
  {
    id: 400,
    title: 'Kiss-Cut Stickers',
    brand: 'Generic brand',
    model: '',
    description: 'Vinyl stickers cut along the artwork.',
    shape: 'sticker',
    etsyTaxonomyId: 1323,
    colours: colours('White#ffffff Transparent#f4f6f8'),
    sizes: sizes([
      ['2" x 2"', 0, 600, 600],
      ['3" x 3"', 21, 900, 900],
      ['4" x 4"', 48, 1200, 1200],
      ['6" x 6"', 130, 1800, 1800],
    ]),
    providers: offers([39, 134, 399, 9, 2], [99, 121, 399, 9, 2]),
  },
  {
    id: 269,
    title: 'Tough Phone Cases',
    brand: 'Generic brand',
    model: '',
    description: 'A case of two layers that takes a fall.',
    shape: 'phone-case',
    etsyTaxonomyId: 873,
    colours: colours('Glossy#eef0f2 Matte#e4e4e2'),
    sizes: sizes([
      ['iPhone 14', 0, 1187, 2074],
      ['iPhone 15', 0, 1187, 2074],
      ['iPhone 15 Pro Max', 60, 1262, 2211],
      ['iPhone 16', 60, 1200, 2090],
      ['Samsung Galaxy S24', 30, 1186, 2050],
    ]),
    providers: offers([1, 1085, 499, 260, 3], [10, 1150, 529, 270, 3]),
  },
];
