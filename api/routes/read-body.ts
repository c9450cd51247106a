import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { AppError } from '#infra/errors.js';

const keptBodies = new WeakMap<Readable, Buffer>();

/** For a body that was read already, within every limit, by whoever looked at the request first. */
export function keepBody(stream: Readable, body: Buffer): void {
  keptBodies.set(stream, body);
}

/**
 * Reads a body up to a limit that depends on who sends it.
 * @throws AppError PAYLOAD_TOO_LARGE, before more than the limit is held; BAD_USER_INPUT when the sender goes away
 */
export async function readBody(stream: Readable, limitBytes: number): Promise<Buffer> {
  const kept = keptBodies.get(stream);
  if (kept) return kept;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of untilGone(stream)) {
    size += chunk.length;
    if (size > limitBytes) throw new AppError('PAYLOAD_TOO_LARGE', `A request may have ${limitBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function* untilGone(stream: Readable): AsyncGenerator<Buffer, void, void> {
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (cause) {
    throw new AppError('BAD_USER_INPUT', 'The body broke off.', { retryable: true, cause });
  }
}

/** @throws AppError UNSUPPORTED_MEDIA_TYPE when the body is compressed: how much it holds would show too late */
export function refuseCompressed({ 'content-encoding': encoding = 'identity' }: IncomingHttpHeaders): void {
  if (encoding.toLowerCase() === 'identity') return;
  throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, not compressed.');
}

/** @throws AppError BAD_USER_INPUT when it is not JSON in UTF-8 */
export function parseJsonBody(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new AppError('BAD_USER_INPUT', 'The body is not JSON in UTF-8.');
  }
}
