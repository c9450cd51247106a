import { AppError } from '#infra/errors.js';
import { webDocuments } from './web-documents.generated.js';

/** The part of a request that says what is asked. */
export interface DocumentRequest {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/** Where the text comes from: our own documents may cost more than others may. */
export interface RequestedDocument {
  /** Undefined or anything but a text when the request is malformed. */
  query: unknown;
  isOwn: boolean;
}

const PREFIX = 'sha256:';

/**
 * The text that a request stands for: its own, or that of a document of the web client which it names by id, as `documentId`
 * or in the form of persisted queries (`extensions.persistedQuery.sha256Hash`).
 * @throws AppError NOT_FOUND for an id that this build does not have
 */
export function readDocument(request: DocumentRequest): RequestedDocument {
  const { query } = request;
  if (query !== undefined && query !== null && query !== '') return { query, isOwn: false };
  const id = idOf(request);
  if (id === undefined) return { query, isOwn: false };
  const text = webDocuments.get(id);
  if (text !== undefined) return { query: text, isOwn: true };
  const message = 'There is no persisted document with this id: send the text of the document as `query`.';
  throw new AppError('NOT_FOUND', message, { field: ['documentId'], facts: { persistedDocument: 'UNKNOWN' } });
}

/** The same request with its text in place of an id; anything malformed stays as it is. */
export function withDocument(body: unknown): { body: unknown; isOwn: boolean } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body, isOwn: false };
  const { query, isOwn } = readDocument(body);
  if (!isOwn) return { body, isOwn };
  const { documentId: _documentId, extensions, ...rest } = body as DocumentRequest;
  const { persistedQuery: _persistedQuery, ...others } = (extensions ?? {}) as Record<string, unknown>;
  return { body: { ...rest, query, ...(Object.keys(others).length > 0 && { extensions: others }) }, isOwn };
}

function idOf({ documentId, extensions }: DocumentRequest): string | undefined {
  if (typeof documentId === 'string')
    return documentId.startsWith(PREFIX) ? documentId.slice(PREFIX.length) : documentId;
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery;
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : undefined;
}
