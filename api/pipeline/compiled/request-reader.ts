import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { LRUCache } from 'lru-cache';
import { REQUEST_LIMITS } from '../../limits.js';
import { withDocument } from '../persisted-documents.js';
import { operationKey } from './compiled-operations.js';

/** A request whose form leaves no question: anything else goes the long way, which answers for every form. */
export interface PlainRequest {
  text: string;
  /** Empty when the request names none. */
  operationName: string;
  variables: Readonly<Record<string, unknown>>;
  /** Whether the document is one of our own client's, asked for by its id. */
  isOwn: boolean;
  /** Names the text and its operation (operationKey); with what is read once, so that it is not put together for each call. */
  key: string;
}

/** Headers that change how an operation is run or answered. */
const SPECIAL_HEADERS = ['cost-debug', 'idempotency-key', 'content-encoding', 'expect', 'transfer-encoding'];

/** Whether the head is that of a plain POST of JSON, so that its body can be read without deciding anything. */
export function isPlainHead({ method, url, headers }: IncomingMessage): boolean {
  if (method !== 'POST' || url !== '/graphql') return false;
  const type = headers['content-type'];
  if (type !== 'application/json' && type !== 'application/json; charset=utf-8') return false;
  const length = Number(headers['content-length']);
  return length > 0 && length <= REQUEST_LIMITS.bodyBytes && SPECIAL_HEADERS.every((name) => !(name in headers));
}

/** The whole body; undefined when the sender went away. */
export function readAll(request: IncomingMessage, done: (body: Buffer) => void): void {
  let first: Buffer | undefined;
  let more: Buffer[] | undefined;
  request.on('data', (chunk: Buffer) => {
    if (!first) first = chunk;
    else (more ??= [first]).push(chunk);
  });
  request.on('end', () => done(more ? Buffer.concat(more) : (first ?? Buffer.alloc(0))));
  request.on('error', () => undefined);
}

/** A body and what stands in it. */
interface ReadBody {
  body: Buffer;
  plain: PlainRequest;
}

/** Clients that poll send the same body again and again: it is read once, and known again by its bytes on its connection. */
export class PlainBodies {
  private readonly known = new LRUCache<string, PlainRequest>({ max: 1_000 });
  private readonly last = new WeakMap<Socket, ReadBody>();

  /** Undefined for whatever is not plainly one operation with its variables. */
  read(body: Buffer, connection: Socket): PlainRequest | undefined {
    if (body.length > LONGEST_KNOWN) return readPlainBody(body);
    const last = this.last.get(connection);
    if (last?.body.equals(body)) return last.plain;
    const plain = this.find(body);
    if (plain) this.last.set(connection, { body, plain });
    return plain;
  }

  private find(body: Buffer): PlainRequest | undefined {
    const key = body.toString('latin1');
    const known = this.known.get(key);
    if (known) return known;
    const plain = readPlainBody(body);
    if (plain) this.known.set(key, plain);
    return plain;
  }
}

/** Bytes of a body that is remembered. */
const LONGEST_KNOWN = 4_096;

function readPlainBody(body: Buffer): PlainRequest | undefined {
  const parsed = isUtf8(body) ? parseJson(body.toString()) : undefined;
  if (!isPlainObject(parsed)) return undefined;
  const { body: named, isOwn } = withKnownDocument(parsed);
  const { query, variables, operationName, ...rest } = named;
  // Null is as good as nothing for both.
  const [given, name] = [variables ?? {}, operationName ?? ''];
  const isPlain = typeof query === 'string' && typeof name === 'string' && isPlainObject(given);
  if (!isPlain || Object.keys(rest).length > 0) return undefined;
  return { text: query, operationName: name, variables: given, isOwn, key: operationKey(query, name) };
}

/** An unknown id is left to the long way, which says so. */
function withKnownDocument(parsed: object): { body: Record<string, unknown>; isOwn: boolean } {
  try {
    return withDocument(parsed) as { body: Record<string, unknown>; isOwn: boolean };
  } catch {
    return { body: {}, isOwn: false };
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
