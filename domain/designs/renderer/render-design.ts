import sharp from 'sharp';
import { composeSvg } from './compose.js';
import type { DesignSpec } from './plan-design.js';
import type { Rasterizer } from './rasterizer.js';

/** Pixels an inch of every print that is made here. */
export const PRINT_DPI = 300;

/** A print-ready PNG of a spec: transparent unless the goods are paper, 300 DPI, sRGB. The same spec gives the same bytes. */
export async function renderDesign(spec: DesignSpec, rasterizer: Rasterizer): Promise<Buffer> {
  const onGround = composeSvg(spec);
  const { paper } = spec.inks;
  const { data, width, height } = await rasterizer.draw(
    paper === undefined ? [onGround('#000000'), onGround('#ffffff')] : [onGround(paper)],
  );
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 6, effort: 4 })
    .withMetadata({ density: PRINT_DPI })
    .toBuffer();
}
