import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { FileLinks, OpenedLink, UploadTicket } from '#infra/object-store/file-links.js';
import type { StoredObject } from '#infra/object-store.js';
import { readBody } from './read-body.js';

/** How an upload ended. */
export type UploadOutcome = 'stored' | 'taken';

export interface FilesRouteDeps {
  links: FileLinks;
  clock: Clock;
  /** Undefined when there is no such file. */
  open(key: string): Promise<StoredObject | undefined>;
  receive(ticket: UploadTicket, bytes: Buffer): Promise<UploadOutcome>;
}

/** Uploads that are held in memory at once; each has its ticket's size at most. */
const UPLOADS_AT_ONCE = 6;

/** Nothing in a file of ours may run, be framed as a page, or be taken for something else. */
const FILE_HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
} as const;

/** Stored files under signed addresses, and the one place where files come in. The signature is the right. */
export async function filesRoute(app: FastifyInstance, deps: FilesRouteDeps): Promise<void> {
  // The body is read below, up to the size that was signed, whatever its type is called.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  let uploads = 0;
  app.get<Rest>('/files/*', async (request, reply) => sendFile(deps, request, reply));
  app.put<Rest>('/files/uploads/*', async (request, reply) => {
    if (uploads >= UPLOADS_AT_ONCE) {
      throw new AppError('THROTTLED', 'Too many uploads run at this moment. Send it again.', { retryAfterMs: 2_000 });
    }
    uploads += 1;
    try {
      return await takeUpload(deps, request, reply);
    } finally {
      uploads -= 1;
    }
  });
}

interface Rest {
  Params: { '*': string };
}

async function sendFile(deps: FilesRouteDeps, request: FastifyRequest<Rest>, reply: FastifyReply): Promise<unknown> {
  reply.headers(FILE_HEADERS);
  const link = deps.links.open(request.params['*']);
  if (link === undefined) return refuse(reply, 404, 'There is no such file. Ask for its address again.');
  if (link === 'expired') return refuse(reply, 410, 'This address has expired. Ask for the file’s address again.');
  const file = await deps.open(link.key);
  if (!file) return refuse(reply, 404, 'This file is gone.');
  const tag = `"${createHash('sha256').update(file.bytes).digest('base64url').slice(0, 22)}"`;
  reply.header('etag', tag).header('cache-control', `private, max-age=${secondsLeft(link, deps.clock)}, immutable`);
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply
    .type(file.contentType)
    .header('content-disposition', `inline; filename="${nameOf(link.key)}"`)
    .send(file.bytes);
}

async function takeUpload(deps: FilesRouteDeps, request: FastifyRequest<Rest>, reply: FastifyReply): Promise<unknown> {
  reply.headers(FILE_HEADERS).header('cache-control', 'no-store');
  const ticket = deps.links.openUpload(request.params['*']);
  if (ticket === undefined)
    return refuse(reply, 404, 'Nothing can be uploaded here. Ask for an address by designUploadCreate.');
  if (ticket === 'expired')
    return refuse(reply, 410, 'This address has expired. Ask for a new one by designUploadCreate.');
  const bytes = await readBody(request.raw, ticket.maxBytes);
  if (bytes.length === 0) return refuse(reply, 400, 'The file is empty.');
  const outcome = await deps.receive(ticket, bytes);
  if (outcome === 'taken')
    return refuse(reply, 409, 'A file was uploaded here already. Ask for a new address for another one.');
  return reply.code(201).send({ bytes: bytes.length });
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').send({ message });
}

const secondsLeft = ({ expiresAt }: OpenedLink, clock: Clock): number =>
  Math.max(0, Math.floor((expiresAt.getTime() - clock.now().getTime()) / 1_000));

const nameOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
