import { type Path, reversed, rotate, type Step } from './path.js';

/** How far a control point lies out for a quarter of a circle. */
const ROUND = 0.5523;

export function polygon(...points: readonly (readonly [number, number])[]): Path {
  const steps = points.map(([x, y], index): Step => ({ op: index === 0 ? 'M' : 'L', points: [x, y] }));
  return [...steps, { op: 'Z', points: [] }];
}

export function ellipse(cx: number, cy: number, [rx, ry]: readonly [number, number]): Path {
  const [kx, ky] = [rx * ROUND, ry * ROUND];
  return [
    { op: 'M', points: [cx - rx, cy] },
    { op: 'C', points: [cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry] },
    { op: 'C', points: [cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy] },
    { op: 'C', points: [cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry] },
    { op: 'C', points: [cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy] },
    { op: 'Z', points: [] },
  ];
}

export const circle = (cx: number, cy: number, radius: number): Path => ellipse(cx, cy, [radius, radius]);

/** A band between two circles around the origin. */
export function ring(outer: number, inner: number): Path {
  return [...circle(0, 0, outer), ...reversed(circle(0, 0, inner))];
}

export function rectangle(left: number, top: number, [width, height]: readonly [number, number]): Path {
  return polygon([left, top], [left + width, top], [left + width, top + height], [left, top + height]);
}

export function roundedRectangle(
  left: number,
  top: number,
  { width, height, radius }: { width: number; height: number; radius: number },
): Path {
  const [right, bottom, k] = [left + width, top + height, radius * (1 - ROUND)];
  return [
    { op: 'M', points: [left + radius, top] },
    { op: 'L', points: [right - radius, top] },
    { op: 'C', points: [right - k, top, right, top + k, right, top + radius] },
    { op: 'L', points: [right, bottom - radius] },
    { op: 'C', points: [right, bottom - k, right - k, bottom, right - radius, bottom] },
    { op: 'L', points: [left + radius, bottom] },
    { op: 'C', points: [left + k, bottom, left, bottom - k, left, bottom - radius] },
    { op: 'L', points: [left, top + radius] },
    { op: 'C', points: [left, top + k, left + k, top, left + radius, top] },
    { op: 'Z', points: [] },
  ];
}

/** A star around the origin, one point up. */
export function star(points: number, outer: number, inner: number): Path {
  const corners = Array.from({ length: points * 2 }, (_, index): readonly [number, number] => {
    const angle = (index * Math.PI) / points - Math.PI / 2;
    const radius = index % 2 === 0 ? outer : inner;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });
  return polygon(...corners);
}

/** A leaf from the origin upwards: two curves that meet in a tip. */
export function leaf(length: number, width: number): Path {
  return [
    { op: 'M', points: [0, 0] },
    { op: 'C', points: [-width, -length * 0.3, -width * 0.7, -length * 0.75, 0, -length] },
    { op: 'C', points: [width * 0.7, -length * 0.75, width, -length * 0.3, 0, 0] },
    { op: 'Z', points: [] },
  ];
}

/** Copies of a path around the origin, `count` in a whole turn. */
export function around(path: Path, count: number, from = 0): Path {
  return Array.from({ length: count }, (_, index) => rotate(path, from + (index * 360) / count)).flat();
}

/** From text of SVG with absolute M, L, Q, C and Z: for what is drawn by hand. */
export function drawn(text: string): Path {
  return [...text.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, op, points = '']) => ({
    op: op as Step['op'],
    points:
      points.trim() === ''
        ? []
        : points
            .trim()
            .split(/[\s,]+/)
            .map(Number),
  }));
}

/** A line with a body and round ends. */
export function bar([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], thick: number): Path {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const length = Math.hypot(x2 - x1, y2 - y1);
  const flat = roundedRectangle(-thick / 2, -thick / 2, { width: length + thick, height: thick, radius: thick / 2 });
  return rotate(flat, (angle * 180) / Math.PI).map(({ op, points }) => ({
    op,
    points: points.map((value, index) => value + (index % 2 === 0 ? x1 : y1)),
  }));
}
