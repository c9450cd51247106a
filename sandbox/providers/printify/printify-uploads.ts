import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { z } from 'zod';
import { admit, pageReply, paramOf, type PrintifyCall, type PrintifyDesk, readBody } from './printify-access.js';
import { invalidFields, refused, refusedPlainly } from './printify-problems.js';
import { hexId, type PrintifyUpload } from './printify-records.js';

/** Help pages name 100 MB for pictures of pixels. */
const BYTES_MOST = 100 * 1024 * 1024;
/** Base64 of that, and the JSON around it. */
const BODY_MOST = 140 * 1024 * 1024;
const PIXELS_MOST = 300_000_000;
const DOWNLOAD_MS = 15_000;
const MIME_TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpeg: 'image/jpeg' };

const uploadBody = z.object({
  file_name: z.string().min(1).max(255),
  url: z.url().optional(),
  contents: z.string().optional(),
});

export function serveUploads(app: FastifyInstance, desk: PrintifyDesk): void {
  app.post('/v1/uploads/images.json', { bodyLimit: BODY_MOST }, (request, reply) =>
    upload(admit(desk, { request, reply }, 'uploads.write')),
  );
  app.get('/v1/uploads.json', (request, reply) => {
    const call = admit(desk, { request, reply }, 'uploads.read');
    const kept = desk.books.uploads.where(({ accountId, isArchived }) => accountId === call.accountId && !isArchived);
    const items = kept.reverse().map((one) => uploadReply(one, desk));
    return reply.send(pageReply(call, { items, usual: 10, most: 100 }));
  });
  app.get('/v1/uploads/:image_id.json', (request, reply) => {
    const call = admit(desk, { request, reply }, 'uploads.read');
    return reply.send(uploadReply(uploadFor(call), desk));
  });
  app.post('/v1/uploads/:image_id/archive.json', (request, reply) => {
    const call = admit(desk, { request, reply }, 'uploads.write');
    desk.books.uploads.put({ ...uploadFor(call), isArchived: true });
    return reply.send({});
  });
  app.get('/uploads/:image_id', (request, reply) => {
    const found = desk.books.uploads.get(paramOf(request, 'image_id'));
    const bytes = found && desk.outside.files.get(found.file);
    if (!bytes) throw refusedPlainly(404);
    return reply.type(found.mimeType).header('cache-control', 'public, max-age=86400').send(bytes);
  });
}

async function upload(call: PrintifyCall): Promise<unknown> {
  const { desk, accountId, nowMs, request, reply } = call;
  const body = readBody(uploadBody, request.body);
  if ((body.url === undefined) === (body.contents === undefined)) {
    throw invalidFields(8150, { contents: 'Exactly one of url and contents is required.' });
  }
  const bytes = body.url === undefined ? decode(body.contents!) : await download(body.url);
  if (bytes.length > BYTES_MOST) throw tooLarge();
  const facts = await examine(bytes);
  const { books, outside } = desk;
  const stored = outside.store.atomic(() => {
    const id = hexId(outside.state.seed, 81, books.uploads.nextNumber(1));
    const file = `printify-${id}.${facts.format}`;
    outside.files.put(file, bytes);
    return books.uploads.put({
      id,
      accountId,
      fileName: body.file_name,
      file,
      width: facts.width,
      height: facts.height,
      size: bytes.length,
      mimeType: MIME_TYPES[facts.format]!,
      uploadedAtMs: nowMs,
      isArchived: false,
    });
  });
  return reply.send(uploadReply(stored, desk));
}

const tooLarge = () => refusedFile('error.file.size.limit.exceeded');

function refusedFile(code: string) {
  return refused(8201, `Failed to upload image. Cause: ${JSON.stringify({ code })}`);
}

function decode(contents: string): Buffer {
  const text = contents.replace(/^data:[\w/+.-]+;base64,/, '');
  const bytes = Buffer.from(text, 'base64');
  // Before the pattern: on texts as long as that, patterns may run out of stack.
  if (bytes.length > BYTES_MOST) throw tooLarge();
  if (!/^[A-Za-z0-9+/\r\n]+={0,2}\s*$/.test(text)) throw refusedFile('error.file.wrong.format');
  return bytes;
}

async function download(url: string): Promise<Buffer> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
    if (!answer.ok) throw new Error(`The requested URL returned error: ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  } catch (error) {
    throw refused(10300, downloadReason(url, error as Error));
  }
}

/** Printify's downloader is cURL, and its messages come through. */
function downloadReason(url: string, error: Error): string {
  const code = (error.cause as { code?: string } | undefined)?.code ?? '';
  const { hostname } = new URL(url);
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code)) return `cURL error 6: Could not resolve host: ${hostname}`;
  if (error.name === 'TimeoutError') return `cURL error 28: Operation timed out after ${DOWNLOAD_MS} milliseconds`;
  if (error.message.startsWith('The requested URL')) return `cURL error 22: ${error.message}`;
  return `cURL error 7: Failed to connect to ${hostname}`;
}

async function examine(bytes: Buffer): Promise<{ format: string; width: number; height: number }> {
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: PIXELS_MOST }).metadata();
    if (!MIME_TYPES[format]) throw new Error(format);
    return { format, width, height };
  } catch {
    throw refusedFile('error.file.wrong.format');
  }
}

function uploadFor({ desk, accountId, request }: PrintifyCall): PrintifyUpload {
  const found = desk.books.uploads.get(paramOf(request, 'image_id'));
  if (found?.accountId !== accountId) throw refusedPlainly(404);
  return found;
}

function uploadReply(upload: PrintifyUpload, { outside }: PrintifyDesk): unknown {
  return {
    id: upload.id,
    file_name: upload.fileName,
    height: upload.height,
    width: upload.width,
    size: upload.size,
    mime_type: upload.mimeType,
    preview_url: `${outside.origin()}/printify/uploads/${upload.id}`,
    upload_time: new Date(upload.uploadedAtMs).toISOString().slice(0, 19).replace('T', ' '),
  };
}
