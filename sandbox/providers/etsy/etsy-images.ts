import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import sharp from 'sharp';
import { fileOf, multipartOf, textOf } from '../multipart.js';
import type { Outside } from '../provider.js';
import { admit, admitOwner, type EtsyDesk, type EtsyExchange, idOf, type ShopCall } from './etsy-access.js';
import { readBoolean, readWhole } from './etsy-form.js';
import type { EtsyBooks, EtsyImage, EtsyListing } from './etsy-listing-records.js';
import { listingOf } from './etsy-listing-routes.js';
import { EtsyListings } from './etsy-listings.js';
import { refused, troubleWith } from './etsy-problems.js';
import { imageReply, imagesOf } from './etsy-replies.js';

const IMAGES_MOST = 20;
const ALT_TEXT_MOST = 500;
/** What Etsy recommends; the stand-in holds to it. */
const BYTES_MOST = 10 * 1024 * 1024;
/** Above it a picture is taken for an attack. */
const PIXELS_MOST = 100_000_000;
const FORMATS = ['jpeg', 'png', 'gif'];
const SIZES: Readonly<Record<string, { width: number; height?: number }>> = {
  '75x75': { width: 75, height: 75 },
  '170x135': { width: 170, height: 135 },
  '570xN': { width: 570 },
};

export function serveImages(app: FastifyInstance, desk: EtsyDesk): void {
  const ofListing = '/v3/application/shops/:shop_id/listings/:listing_id/images';
  app.post(ofListing, (request, reply) => upload(admitOwner(desk, { request, reply }, 'listings_w')));
  app.delete(`${ofListing}/:image_id`, (request, reply) => remove(admitOwner(desk, { request, reply }, 'listings_w')));
  app.get('/v3/application/listings/:listing_id/images', (request, reply) => list(desk, { request, reply }));
  app.get('/v3/application/listings/:listing_id/images/:image_id', (request, reply) => one(desk, { request, reply }));
  app.get('/images/:size/:image_id', (request, reply) => show(desk, request, reply));
}

async function upload(call: ShopCall): Promise<unknown> {
  const { desk, reply } = call;
  const listing = listingOf(call);
  const { bytes, existingId, altText, ...place } = await readUpload(call);
  const image = bytes
    ? await storeImage(desk, { listingId: listing.listingId, bytes, altText })
    : reuse(desk, listing, { imageId: existingId, altText });
  const rank = placeImage(desk, listing.listingId, { imageId: image.imageId, ...place });
  return reply.code(201).send(imageReply(image, rank, desk.outside.origin()));
}

interface ImageUpload {
  bytes: Buffer | undefined;
  existingId: number;
  altText: string | null;
  rank: number;
  isOverwriting: boolean;
}

async function readUpload({ request }: ShopCall): Promise<ImageUpload> {
  const form = await multipartOf(request);
  if (!form) throw refused(400, 'Expected multipart/form-data with an image');
  const bytes = await fileOf(form, 'image');
  const existing = textOf(form, 'listing_image_id');
  if (bytes && existing) throw refused(400, 'Provide either image or listing_image_id, not both.');
  if (!bytes && !existing) throw refused(400, 'No image file or listing_image_id was given.');
  return {
    bytes,
    existingId: readWhole('listing_image_id', existing ?? '0'),
    altText: readAltText(textOf(form, 'alt_text')),
    rank: readWhole('rank', textOf(form, 'rank') ?? '1'),
    isOverwriting: readBoolean('overwrite', textOf(form, 'overwrite') ?? 'false'),
  };
}

function readAltText(text: string | undefined): string | null {
  if (text === undefined || [...text].length <= ALT_TEXT_MOST) return text ?? null;
  throw troubleWith('alt_text', `Alt text must be ${ALT_TEXT_MOST} characters or less.`);
}

/** A picture that the seller's shop already has; it may be brought back, or only get another place or text. */
function reuse(
  { books }: EtsyDesk,
  listing: EtsyListing,
  wanted: { imageId: number; altText: string | null },
): EtsyImage {
  const image = books.images.get(wanted.imageId);
  const owner = image && books.listings.get(image.listingId);
  if (!image || owner?.shopId !== listing.shopId) throw refused(404, `Image ${wanted.imageId} could not be found`);
  const altText = wanted.altText ?? image.altText;
  if (image.listingId === listing.listingId) return books.images.put({ ...image, altText });
  const imageId = nextImageId(books);
  return books.images.put({ ...image, id: String(imageId), imageId, listingId: listing.listingId, altText });
}

export interface NewImage {
  listingId: number;
  bytes: Buffer;
  altText: string | null;
}

/** Checks and keeps a picture; it is not among the listing's yet. */
export async function storeImage(
  desk: { outside: Outside; books: EtsyBooks },
  { listingId, bytes, altText }: NewImage,
): Promise<EtsyImage> {
  if (bytes.length > BYTES_MOST) throw refused(400, 'The image file is too large: the limit is 10 MB.');
  const facts = await examine(bytes);
  const { books, outside } = desk;
  return outside.store.atomic(() => {
    const imageId = nextImageId(books);
    const file = `etsy-${imageId}.${facts.format}`;
    outside.files.put(file, bytes);
    const { width, height, hex } = facts;
    const createdAtMs = outside.clock.now().getTime();
    return books.images.put({
      id: String(imageId),
      imageId,
      listingId,
      file,
      width,
      height,
      hex,
      altText,
      createdAtMs,
    });
  });
}

function nextImageId(books: EtsyBooks): number {
  return books.images.nextNumber(5_600_000_001);
}

async function examine(bytes: Buffer): Promise<{ format: string; width: number; height: number; hex: string }> {
  try {
    const picture = sharp(bytes, { limitInputPixels: PIXELS_MOST });
    const { format, width, height } = await picture.metadata();
    if (!FORMATS.includes(format)) throw new Error(format);
    const { dominant } = await picture.stats();
    const hex = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('');
    return { format, width, height, hex: hex.toUpperCase() };
  } catch {
    throw refused(400, 'The image file is not valid: use a jpg, png or gif file.');
  }
}

/** Puts a picture at its rank; the others move on, or the one that was there goes when it is overwritten. */
function placeImage(
  desk: EtsyDesk,
  listingId: number,
  place: { imageId: number; rank: number; isOverwriting: boolean },
): number {
  const listing = desk.books.listings.get(listingId);
  if (!listing) throw refused(404, `Resource not found: listing ${listingId}`);
  const others = listing.imageIds.filter((id) => id !== place.imageId);
  const index = Math.min(Math.max(place.rank, 1) - 1, others.length);
  const imageIds = others.toSpliced(index, place.isOverwriting ? 1 : 0, place.imageId);
  if (imageIds.length > IMAGES_MOST) throw refused(400, `A listing may have at most ${IMAGES_MOST} images.`);
  new EtsyListings(desk.outside, desk.books).save({ ...listing, imageIds });
  return index + 1;
}

/** Appends a picture. */
export function appendImage(desk: EtsyDesk, image: EtsyImage): void {
  placeImage(desk, image.listingId, { imageId: image.imageId, rank: IMAGES_MOST, isOverwriting: false });
}

function remove(call: ShopCall): unknown {
  const { desk, request, reply } = call;
  const listing = listingOf(call);
  const imageId = idOf(request, 'image_id');
  if (!listing.imageIds.includes(imageId)) throw refused(404, `Image ${imageId} could not be found`);
  if (listing.state === 'active' && listing.imageIds.length === 1) {
    throw refused(400, 'An active listing must keep at least one image.');
  }
  const imageIds = listing.imageIds.filter((id) => id !== imageId);
  new EtsyListings(desk.outside, desk.books).save({ ...listing, imageIds });
  return reply.code(204).send();
}

function list(desk: EtsyDesk, exchange: EtsyExchange): unknown {
  admit(desk, exchange);
  const listing = listingById(desk, exchange.request);
  const images = imagesOf(desk.books, listing);
  const results = images.map((image, index) => imageReply(image, index + 1, desk.outside.origin()));
  return exchange.reply.send({ count: results.length, results });
}

function one(desk: EtsyDesk, exchange: EtsyExchange): unknown {
  admit(desk, exchange);
  const listing = listingById(desk, exchange.request);
  const imageId = idOf(exchange.request, 'image_id');
  const rank = listing.imageIds.indexOf(imageId) + 1;
  if (rank === 0) throw refused(404, `Image ${imageId} could not be found`);
  return exchange.reply.send(imageReply(desk.books.images.get(imageId)!, rank, desk.outside.origin()));
}

function listingById({ books }: EtsyDesk, request: FastifyRequest): EtsyListing {
  const listingId = idOf(request, 'listing_id');
  const listing = books.listings.get(listingId);
  if (!listing) throw refused(404, `Resource not found: listing ${listingId}`);
  return listing;
}

/** The picture itself, as browsers load it: no key is asked for. */
async function show(desk: EtsyDesk, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const image = desk.books.images.get(idOf(request, 'image_id'));
  const bytes = image && desk.outside.files.get(image.file);
  if (!bytes) throw refused(404, 'Image not found');
  const size = SIZES[(request.params as { size: string }).size];
  const body = size
    ? await sharp(bytes)
        .resize({ ...size, fit: 'cover' })
        .jpeg()
        .toBuffer()
    : bytes;
  const type = size ? 'image/jpeg' : `image/${image.file.split('.').at(-1)!}`;
  return reply
    .headers({ 'cache-control': 'public, max-age=86400', 'access-control-allow-origin': '*' })
    .type(type)
    .send(body);
}
