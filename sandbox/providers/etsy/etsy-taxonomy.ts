/**
 * A small part of Etsy's seller taxonomy: the goods that are commonly printed to order. 482 (T-shirts), 200 (primary colour),
 * 513 and 514 (a seller's own variations) are Etsy's numbers; the others only look like them, so read them, do not write them down.
 */
export interface TaxonomyNode {
  readonly id: number;
  readonly level: number;
  readonly name: string;
  readonly parent_id: number | null;
  readonly children: TaxonomyNode[];
  readonly full_path_taxonomy_ids: readonly number[];
}

export interface TaxonomyProperty {
  readonly property_id: number;
  readonly name: string;
  readonly display_name: string;
  readonly scales: readonly { scale_id: number; display_name: string; description: string }[];
  readonly is_required: boolean;
  readonly supports_attributes: boolean;
  readonly supports_variations: boolean;
  readonly is_multivalued: boolean;
  readonly max_values_allowed: number | null;
  readonly possible_values: readonly TaxonomyValue[];
  readonly selected_values: readonly TaxonomyValue[];
}

export interface TaxonomyValue {
  readonly value_id: number;
  readonly name: string;
  readonly scale_id: number | null;
  readonly equal_to: readonly number[];
}

type Branch = readonly [id: number, name: string, children?: readonly Branch[]];

const TREE: readonly Branch[] = [
  [
    374,
    'Clothing',
    [
      [
        1902,
        'Gender-Neutral Adult Clothing',
        [
          [
            481,
            'Tops & Tees',
            [
              [482, 'T-shirts'],
              [486, 'Tank tops'],
            ],
          ],
          [
            2201,
            'Hoodies & Sweatshirts',
            [
              [2202, 'Hoodies'],
              [2203, 'Sweatshirts'],
            ],
          ],
        ],
      ],
    ],
  ],
  [
    891,
    'Home & Living',
    [[1045, 'Kitchen & Dining', [[1054, 'Drink & Barware', [[1060, 'Drinkware', [[1062, 'Mugs']]]]]]]],
  ],
  [132, 'Bags & Purses', [[151, 'Totes']]],
  [66, 'Art & Collectibles', [[119, 'Prints', [[124, 'Posters']]]]],
  [1250, 'Paper & Party Supplies', [[1272, 'Paper', [[1320, 'Stickers, Labels & Tags', [[1323, 'Stickers']]]]]]],
  [825, 'Electronics & Accessories', [[868, 'Electronics Cases', [[873, 'Phone Cases']]]]],
];

const NODES = new Map<number, TaxonomyNode>();
export const TAXONOMY: readonly TaxonomyNode[] = TREE.map((branch) => grow(branch, null));

function grow([id, name, children = []]: Branch, parent: TaxonomyNode | null): TaxonomyNode {
  const node: TaxonomyNode = {
    id,
    level: parent ? parent.level + 1 : 0,
    name,
    parent_id: parent?.id ?? null,
    children: [],
    full_path_taxonomy_ids: [...(parent?.full_path_taxonomy_ids ?? []), id],
  };
  NODES.set(id, node);
  for (const child of children) node.children.push(grow(child, node));
  return node;
}

export function nodeOf(id: number): TaxonomyNode | undefined {
  return NODES.get(id);
}

const LETTER_SIZES = { scale_id: 301, display_name: 'US letter size', description: 'XS to 5XL' };
const INCHES = { scale_id: 327, display_name: 'Inches', description: 'Inches' };
const OUNCES = { scale_id: 335, display_name: 'Fluid ounces', description: 'Fluid ounces' };

const COLOUR_NAMES =
  'Black,Blue,Green,Grey,Orange,Pink,Purple,Red,White,Yellow,Beige,Brown,Gold,Silver,Clear,Rainbow'.split(',');

type Shape = Partial<TaxonomyProperty> & {
  values?: readonly string[];
  scale?: { scale_id: number; display_name: string; description: string };
};

function property(id: number, name: string, { values = [], scale, ...rest }: Shape): TaxonomyProperty {
  return {
    property_id: id,
    name,
    display_name: name,
    scales: scale ? [scale] : [],
    is_required: false,
    supports_attributes: true,
    supports_variations: false,
    is_multivalued: false,
    max_values_allowed: null,
    possible_values: values.map((value, index) => ({
      value_id: id === PRIMARY_COLOR ? index + 1 : (id % 100_000) * 100 + index + 1,
      name: value,
      scale_id: scale?.scale_id ?? null,
      equal_to: [],
    })),
    selected_values: [],
    ...rest,
  };
}

export const PRIMARY_COLOR = 200;
/** A seller's own variations: any name, any values. */
export const CUSTOM_PROPERTIES: readonly number[] = [513, 514];

const COLOUR = property(PRIMARY_COLOR, 'Primary color', { values: COLOUR_NAMES, supports_variations: true });
const CLOTHING_SIZE = property(62_809_790_395, 'Size', {
  values: ['XS', 'S', 'M', 'L', 'XL', '2XL', '3XL', '4XL', '5XL'],
  scale: LETTER_SIZES,
  supports_attributes: false,
  supports_variations: true,
});
const POSTER_SIZE = property(47_626_759_834, 'Dimensions', {
  values: ['8 x 10', '11 x 14', '12 x 18', '16 x 20', '18 x 24', '24 x 36'],
  scale: INCHES,
  supports_attributes: false,
  supports_variations: true,
});
const STICKER_SIZE = property(47_626_759_835, 'Size', {
  values: ['2 x 2', '3 x 3', '4 x 4', '6 x 6'],
  scale: INCHES,
  supports_attributes: false,
  supports_variations: true,
});
const CAPACITY = property(55_891_450_037, 'Capacity', {
  values: ['11', '15', '20'],
  scale: OUNCES,
  supports_variations: true,
});
const OCCASION = property(46_803_063_641, 'Occasion', {
  values: ['Anniversary', 'Birthday', 'Graduation', 'Retirement', 'Wedding'],
});
const HOLIDAY = property(46_803_063_659, 'Holiday', {
  values: ['Christmas', 'Easter', 'Halloween', "Mother's Day", "Father's Day", "Valentine's Day"],
});
const GRAPHIC = property(54_142_602_013, 'Graphic', {
  values: ['Animal', 'Flower', 'Quote & saying', 'Landscape & scenery', 'Fantasy & sci-fi', 'Food & drink'],
  is_multivalued: true,
  max_values_allowed: 5,
});
const SLEEVE = property(49_814_600_413, 'Sleeve length', { values: ['Short sleeve', 'Long sleeve', 'Sleeveless'] });
const FIT = property(49_814_600_414, 'Fit', { values: ['Regular', 'Oversized', 'Slim'] });
const FINISH = property(49_814_600_420, 'Finish', { values: ['Glossy', 'Matte'], supports_variations: true });

const COMMON = [OCCASION, HOLIDAY];
const PROPERTIES: Readonly<Record<number, readonly TaxonomyProperty[]>> = {
  482: [COLOUR, CLOTHING_SIZE, SLEEVE, FIT, GRAPHIC, ...COMMON],
  486: [COLOUR, CLOTHING_SIZE, FIT, GRAPHIC, ...COMMON],
  2202: [COLOUR, CLOTHING_SIZE, FIT, GRAPHIC, ...COMMON],
  2203: [COLOUR, CLOTHING_SIZE, FIT, GRAPHIC, ...COMMON],
  1062: [COLOUR, CAPACITY, GRAPHIC, ...COMMON],
  151: [COLOUR, GRAPHIC, ...COMMON],
  124: [POSTER_SIZE, FINISH, GRAPHIC, ...COMMON],
  1323: [STICKER_SIZE, FINISH, GRAPHIC],
  873: [COLOUR, FINISH, GRAPHIC],
};

/** Properties of a node; those above the goods have none of their own. */
export function propertiesOf(taxonomyId: number): readonly TaxonomyProperty[] {
  return PROPERTIES[taxonomyId] ?? COMMON;
}
