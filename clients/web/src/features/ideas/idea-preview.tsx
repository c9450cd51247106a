import type { CSSProperties } from 'react';

/** Luminance of a colour by WCAG 2, 0 to 1. */
export function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const LIGHT = '#ffffff';
const DARK = '#17181a';
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

/** The ground on which the first colour reads better: a light or a dark shirt. */
export const groundOf = (ink: string): string => (contrast(ink, LIGHT) >= contrast(ink, DARK) ? LIGHT : DARK);

/** WCAG 2 for text of any size: long lines are drawn small. */
const READABLE = 4.5;

/** The colours that can be read on a ground; where none can, the one that always is. */
export function readable(colors: readonly string[], ground: string): string[] {
  const good = colors.filter((color) => contrast(color, ground) >= READABLE);
  return good.length > 0 ? good : [ground === LIGHT ? DARK : LIGHT];
}

const LAYOUT_CLASS: Readonly<Record<string, string>> = {
  script: 'italic',
  minimal: 'text-base font-medium',
  definition: 'text-left items-start',
  label: 'uppercase tracking-widest',
  stacked: 'uppercase',
  badge: 'uppercase tracking-wide',
  poster: 'uppercase tracking-tight',
  retro: 'uppercase',
};
const ACCENTS = 3;

/** The words of an idea in its colours: no design yet, but enough to judge. */
export function IdeaPreview({
  lines,
  palette,
  style,
  locale,
}: {
  lines: readonly string[];
  palette: readonly string[];
  style: string;
  locale: string;
}) {
  const layout = style.split(':')[0] ?? '';
  const ink = palette[0] ?? DARK;
  const ground = groundOf(ink);
  const inks = readable(palette.length > 0 ? palette : [ink], ground).slice(0, ACCENTS);
  const widest = Math.max(...lines.map(({ length }) => length), 8);
  const look: CSSProperties = {
    background: ground,
    fontSize: `clamp(0.95rem, ${(26 / widest).toFixed(2)}rem, 1.9rem)`,
  };
  return (
    <div
      lang={locale}
      style={look}
      className={`flex min-h-44 flex-col items-center justify-center gap-1 rounded-md border border-hairline px-4 py-6 text-center font-bold leading-tight [overflow-wrap:anywhere] ${LAYOUT_CLASS[layout] ?? ''}`}
    >
      {lines.map((line, at) => (
        <span key={`${at}${line}`} style={{ color: inks[at % inks.length] }}>
          {line}
        </span>
      ))}
    </div>
  );
}
