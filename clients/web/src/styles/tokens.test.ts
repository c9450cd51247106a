import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);
const THEMES = ['light', 'dark'] as const;
const SURFACES = ['bg', 'surface', 'sunken'];

/** Relative luminance and contrast by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string, theme: (typeof THEMES)[number]): number {
  const [darker = 0, lighter = 0] = [a, b]
    .map((name) => luminance(tokens.get(name)?.[theme] ?? ''))
    .sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const TONES = ['accent', 'positive', 'warning', 'negative', 'info'];
const text = [
  ...['text', 'muted', ...TONES].flatMap((ink) => SURFACES.map((ground) => [ink, ground] as const)),
  ...TONES.map((tone) => [tone, `${tone}-soft`] as const),
  ['text', 'accent-soft'] as const,
  ['muted', 'accent-soft'] as const,
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-hover'] as const,
];
const controls = ['control', 'accent', 'info', ...[1, 2, 3, 4, 5, 6].map((n) => `series-${n}`)].flatMap((ink) =>
  SURFACES.map((ground) => [ink, ground] as const),
);

describe.each(THEMES)('colours in %s', (theme) => {
  test.each(text)('%s on %s reads at 4.5 to 1', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(controls)('%s on %s is seen at 3 to 1', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
