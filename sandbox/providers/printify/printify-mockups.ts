import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import sharp, { type OverlayOptions } from 'sharp';
import type { Outside } from '../provider.js';
import { paramOf, type PrintifyDesk } from './printify-access.js';
import { type CatalogueVariant, blueprintOf } from './printify-catalogue.js';
import { refusedPlainly } from './printify-problems.js';
import { goodOfProduct } from './printify-products.js';
import type { PlacedImage, PrintifyBooks, PrintifyProduct } from './printify-records.js';
import { CANVAS, drawProduct, type ProductDrawing } from './product-drawings.js';

/** Pictures of products, drawn when first asked for and kept. */
export function serveMockups(app: FastifyInstance, desk: PrintifyDesk): void {
  app.get('/mockups/:product_id/:variant_id/:position/:revision', (request, reply) => show(desk, request, reply));
  app.get('/blueprints/:name', async (request, reply) => {
    const blueprint = blueprintOf(Number.parseInt(paramOf(request, 'name'), 10));
    if (!blueprint) throw refusedPlainly(404);
    const { width, height } = blueprint.sizes[0]!.areas[0]!;
    const order = { shape: blueprint.shape, hex: blueprint.colours[0]!.hex, ratio: width / height, position: 'front' };
    return sendJpeg(
      reply,
      await sharp(Buffer.from(drawProduct(order).svg))
        .jpeg({ quality: 86 })
        .toBuffer(),
    );
  });
}

async function show(desk: PrintifyDesk, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const product = desk.books.products.get(paramOf(request, 'product_id'));
  const revision = Number.parseInt(paramOf(request, 'revision'), 10);
  if (!product || revision > product.artworkRevision) throw refusedPlainly(404);
  const [variantId, position] = [Number(paramOf(request, 'variant_id')), paramOf(request, 'position')];
  if (!/^\w{1,20}$/.test(position)) throw refusedPlainly(404);
  return sendJpeg(reply, await mockupOf(desk, product, { variantId, position, revision }));
}

function sendJpeg(reply: FastifyReply, bytes: Buffer): unknown {
  return reply
    .type('image/jpeg')
    .headers({ 'cache-control': 'public, max-age=86400', 'access-control-allow-origin': '*' })
    .send(bytes);
}

export interface MockupPlace {
  variantId: number;
  position: string;
  revision: number;
}

/** The picture at one place, from the files when it was drawn before. @throws ProviderProblem for no such place. */
export async function mockupOf(
  { outside, books }: PrintifyDesk,
  product: PrintifyProduct,
  { variantId, position, revision }: MockupPlace,
): Promise<Buffer> {
  const name = `mockup-${product.id}-${variantId}-${position}-${revision}.jpg`;
  const kept = outside.files.get(name);
  if (kept) return kept;
  const good = goodOfProduct(outside, product);
  const variant = good.variants.find(({ id }) => id === variantId);
  const area = variant?.areas.find((known) => known.position === position);
  if (!variant || !area || revision !== product.artworkRevision) throw refusedPlainly(404);
  const { shape } = good.blueprint;
  const drawing = drawProduct({ shape, hex: variant.colour.hex, ratio: area.width / area.height, position });
  const images = imagesAt(product, variant, position);
  const artwork = await Promise.all(images.map((image) => place(image, { outside, books, drawing })));
  const picture = sharp(Buffer.from(drawing.svg)).composite(artwork.filter((layer) => layer !== undefined));
  const bytes = await picture.jpeg({ quality: 88 }).toBuffer();
  outside.files.put(name, bytes);
  return bytes;
}

function imagesAt({ printAreas }: PrintifyProduct, { id }: CatalogueVariant, position: string): readonly PlacedImage[] {
  const area = printAreas.find(({ variant_ids: ids }) => ids.includes(id));
  return area?.placeholders.find((placeholder) => placeholder.position === position)?.images ?? [];
}

interface Placing {
  outside: Outside;
  books: PrintifyBooks;
  drawing: ProductDrawing;
}

/** The artwork at its place, turned and cut at the edge of the print area. */
async function place(image: PlacedImage, { outside, books, drawing }: Placing): Promise<OverlayOptions | undefined> {
  const upload = books.uploads.get(image.id);
  if (!upload) return undefined;
  const { area } = drawing;
  const width = Math.max(1, Math.round(area.width * image.scale));
  const turned = await layerOf(outside, { file: upload.file, width, angle: image.angle });
  if (!turned) return undefined;
  const at = {
    left: Math.round(area.width * image.x - turned.info.width / 2),
    top: Math.round(area.height * image.y - turned.info.height / 2),
  };
  return cut(turned, at, area);
}

type Layer = { data: Buffer; info: { width: number; height: number } };
const LAYERS_KEPT = 16;
/** The colours of a product share their artwork, and to shrink it is what takes time. */
const layers = new Map<string, Promise<Layer | undefined>>();

function layerOf(outside: Outside, order: { file: string; width: number; angle: number }): Promise<Layer | undefined> {
  const key = `${outside.state.epochMs} ${order.file} ${order.width} ${order.angle}`;
  const known = layers.get(key);
  if (known) return known;
  const made = makeLayer(outside, order);
  layers.set(key, made);
  for (const old of [...layers.keys()].slice(0, Math.max(0, layers.size - LAYERS_KEPT))) layers.delete(old);
  return made;
}

async function makeLayer(
  { files }: Outside,
  { file, width, angle }: { file: string; width: number; angle: number },
): Promise<Layer | undefined> {
  const bytes = files.get(file);
  if (!bytes) return undefined;
  let layer = sharp(bytes, { limitInputPixels: false }).resize({ width }).ensureAlpha();
  if (angle !== 0) layer = sharp(await layer.png().toBuffer()).rotate(angle, { background: '#0000' });
  return layer.png().toBuffer({ resolveWithObject: true });
}

async function cut(
  turned: Layer,
  at: { left: number; top: number },
  area: ProductDrawing['area'],
): Promise<OverlayOptions | undefined> {
  const [left, top] = [Math.max(0, at.left), Math.max(0, at.top)];
  const width = Math.min(at.left + turned.info.width, Math.round(area.width)) - left;
  const height = Math.min(at.top + turned.info.height, Math.round(area.height)) - top;
  if (width < 1 || height < 1) return undefined;
  const input = await sharp(turned.data)
    .extract({ left: left - at.left, top: top - at.top, width, height })
    .toBuffer();
  return { input, left: clamp(area.left + left), top: clamp(area.top + top) };
}

function clamp(value: number): number {
  return Math.min(CANVAS - 1, Math.max(0, Math.round(value)));
}
