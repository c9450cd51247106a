export interface Bar {
  x: number;
  width: number;
  /** Top and height of the whole bar. */
  y: number;
  height: number;
  /** Height of the refused part, which stands on top. */
  refusedHeight: number;
}

const GAP_SHARE = 0.25;

/** A round number at or above the highest, so that the axis can be read: 1, 2 or 5 times a power of ten. */
export function roundTop(highest: number): number {
  if (highest <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  return ([1, 2, 5, 10].find((step) => step * power >= highest) ?? 10) * power;
}

/** Bars from the bottom of a box; what is not zero is at least a pixel high. */
export function barsOf(
  values: readonly { total: number; refused: number }[],
  box: { width: number; height: number },
): Bar[] {
  const top = roundTop(Math.max(0, ...values.map(({ total }) => total)));
  const step = box.width / Math.max(values.length, 1);
  const width = Math.max(1, step * (1 - GAP_SHARE));
  return values.map(({ total, refused }, index) => {
    const height = total === 0 ? 0 : Math.max(1, (total / top) * box.height);
    return {
      x: index * step + (step - width) / 2,
      width,
      y: box.height - height,
      height,
      refusedHeight: total === 0 ? 0 : (Math.min(refused, total) / total) * height,
    };
  });
}
