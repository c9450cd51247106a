/** Red, green, blue: 0 to 255. */
export type Rgb = readonly [number, number, number];

/** `#RRGGBB`; undefined for anything else. */
export function parseHex(text: string): Rgb | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  return match ? [parseInt(match[1]!, 16), parseInt(match[2]!, 16), parseInt(match[3]!, 16)] : undefined;
}

export function formatHex(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Relative luminance, 0 to 1 (W3C, WCAG 2.2, "relative luminance"). */
export function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** 1 to 21 (W3C, WCAG 2.2, "contrast ratio"). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Between two colours: 0 is the first, 1 the second. */
export function blend(one: Rgb, other: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => one[index] + (other[index] - one[index]) * share;
  return [at(0), at(1), at(2)];
}

/** Moved towards black or white until it stands out from `ground` by `least`. */
export function legible(color: Rgb, ground: Rgb, least: number): Rgb {
  const goal: Rgb = luminance(ground) > 0.4 ? [16, 18, 24] : [255, 252, 244];
  for (let share = 0; share < 1; share += 0.06) {
    const moved = blend(color, goal, share);
    if (contrast(moved, ground) >= least) return moved;
  }
  return goal;
}
