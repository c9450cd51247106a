/** A colour as Printify names it, and as it looks (`#RRGGBB`, upper case), for previews and contrast. */
export interface TemplateColor {
  readonly name: string;
  readonly hex: string;
}

/** Colours of blank products by Printify's names; how they look is read from pictures of the makers and only near. */
export const COLOR = {
  white: { name: 'White', hex: '#FFFFFF' },
  black: { name: 'Black', hex: '#14191E' },
  navy: { name: 'Navy', hex: '#1F2A44' },
  heather: { name: 'Athletic Heather', hex: '#B7B9BC' },
  heatherGrey: { name: 'Heather Grey', hex: '#B6B8BA' },
  asphalt: { name: 'Asphalt', hex: '#52514F' },
  cream: { name: 'Natural', hex: '#F3EAD7' },
  red: { name: 'Red', hex: '#C01F34' },
  royal: { name: 'True Royal', hex: '#2A57A5' },
  plainRoyal: { name: 'Royal', hex: '#2350A8' },
  forest: { name: 'Forest', hex: '#1F3D30' },
  forestGreen: { name: 'Forest Green', hex: '#223B2C' },
  militaryGreen: { name: 'Military Green', hex: '#5F6147' },
  mustard: { name: 'Mustard', hex: '#E3A53B' },
  pink: { name: 'Pink', hex: '#F7C9D4' },
  lightPink: { name: 'Light Pink', hex: '#F4CFDA' },
  lightBlue: { name: 'Light Blue', hex: '#A9C7E8' },
  purple: { name: 'Purple', hex: '#4A2F73' },
  sand: { name: 'Sand', hex: '#DCCFB6' },
  sportGrey: { name: 'Sport Grey', hex: '#C6C5C8' },
  darkHeather: { name: 'Dark Heather', hex: '#4A4D52' },
  maroon: { name: 'Maroon', hex: '#5B1F2F' },
  glossy: { name: 'Glossy', hex: '#EEF0F2' },
  matte: { name: 'Matte', hex: '#E4E4E2' },
  transparent: { name: 'Transparent', hex: '#F4F6F8' },
} as const satisfies Record<string, TemplateColor>;

/** How a colour looks, by its name; undefined where we do not know. */
export function hexOfColor(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return Object.values(COLOR).find((color) => color.name.toLowerCase() === wanted)?.hex;
}
