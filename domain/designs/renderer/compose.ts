import type { LayoutInput } from './brief.js';
import { type FaceName, FACES } from './faces.js';
import { LAYOUTS } from './layouts/layouts.js';
import { drawOrnament, isNeutral } from './ornaments/choose-ornament.js';
import { type Box, toPathText } from './path.js';
import { type Block, inkBox, movePieces, type Piece, scalePieces } from './piece.js';
import type { DesignSpec } from './plan-design.js';
import { randomOf } from './random.js';
import { wornSpots } from './texture.js';
import { textOf } from './breaking.js';
import { loudPartOf } from './loud-part.js';

/** Nothing is printed nearer to the edge than this share of the shorter side. */
export const SAFE_MARGIN = 0.04;
/**
 * The picture of a spec as SVG in the print's own pixels, on an even ground: paths alone, so that no font of the machine
 * plays a part. What is cut out is painted in the ground's colour; two grounds tell what is transparent (rasterizer.ts).
 */
export function composeSvg(spec: DesignSpec): (ground: string) => string {
  const block = arrange(spec);
  const pieces = areasOf(spec).flatMap((area) => fitInto(block, placeIn(block, area, spec)));
  const { width, height } = spec;
  const drawn = pieces.map((piece) => ({ piece, path: toPathText(piece.path) }));
  const worn = spec.isWorn ? wornSpots(width, height, randomOf(BigInt(spec.seed), 'worn')) : '';
  return (ground) => {
    const body = drawn.map(({ piece, path }) =>
      toElement(piece, path, piece.ink === 'hole' ? ground : spec.inks[piece.ink]),
    );
    const spots = worn && `<path d="${worn}" fill="${ground}"/>`;
    const rest = `${body.join('')}${spots}</svg>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${rest}`;
  };
}

/** Text and ornament of a spec as its layout sets them, before they are fitted into a print. */
export function arrange(spec: DesignSpec): Block {
  return LAYOUTS[spec.layout].arrange(inputOf(spec));
}

/** Where the ink of a spec lies, in pixels of the print. */
export function inkBoxOf(spec: DesignSpec, block: Block = arrange(spec)): Box {
  const ink = inkBox(block.pieces.filter((piece) => piece.ink !== 'hole'));
  const places = areasOf(spec).map((area) => placeIn(block, area, spec));
  return {
    left: Math.min(...places.map(({ x, factor }) => x + ink.left * factor)),
    top: Math.min(...places.map(({ y, factor }) => y + ink.top * factor)),
    right: Math.max(...places.map(({ x, factor }) => x + ink.right * factor)),
    bottom: Math.max(...places.map(({ y, factor }) => y + ink.bottom * factor)),
  };
}

function inputOf(spec: DesignSpec): LayoutInput {
  const text = textOf(spec.lines, spec.locale, spec.keyword);
  return {
    text,
    loud: loudPartOf(text, spec.keyword),
    faces: spec.faces,
    ornament: drawOrnament(spec.ornament),
    isNeutral: isNeutral(spec.ornament),
    random: randomOf(BigInt(spec.seed), 'arrange'),
    cased: (text: string, face: FaceName) => (FACES[face].isCapital ? text.toLocaleUpperCase(spec.locale) : text),
  };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0: at the top, 0.5: in the middle. */
  readonly sink: number;
}

/** A wrap as wide as twice its height and more (a mug) is printed on both sides; tall prints sit in the upper part. */
function areasOf({ width, height, inks }: DesignSpec): Area[] {
  const margin = Math.ceil(Math.min(width, height) * SAFE_MARGIN);
  const inner = height - 2 * margin;
  if (width / height > 1.9) {
    const half = width / 2;
    return [0, half].map((x) => ({ x: x + margin, y: margin, width: half - 2 * margin, height: inner, sink: 0.5 }));
  }
  return [
    {
      x: margin,
      y: margin,
      width: width - 2 * margin,
      height: inner,
      sink: height > width ? (inks.paper ? 0.44 : 0.35) : 0.5,
    },
  ];
}

interface Place {
  readonly factor: number;
  readonly x: number;
  readonly y: number;
}

function placeIn(block: Block, area: Area, { layout }: DesignSpec): Place {
  const { width: share = 1 } = LAYOUTS[layout] as { width?: number };
  const factor = Math.min((area.width * share) / block.width, area.height / block.height);
  const y = area.y + (area.height - block.height * factor) * area.sink;
  return { factor, x: area.x + area.width / 2, y };
}

const fitInto = (block: Block, { factor, x, y }: Place): Piece[] => movePieces(scalePieces(block.pieces, factor), x, y);

function toElement({ stroke }: Piece, path: string, color: string): string {
  const line =
    stroke === undefined ? '' : ` stroke="${color}" stroke-width="${stroke.toFixed(2)}" stroke-linejoin="round"`;
  return `<path d="${path}" fill="${color}"${line}/>`;
}
