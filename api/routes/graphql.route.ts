import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { stringifySetCookie } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#domain/accounts/actor.js';
import type { Config } from '#infra/config.js';
import { AppError, ERRORS } from '#infra/errors.js';
import type { ApiContext, SessionCookie } from '../context.js';
import { formatError } from '../format-error.js';
import { REQUEST_LIMITS } from '../limits.js';
import { type Callers, SESSION_COOKIE } from '../pipeline/caller.js';
import type { ContextFactory } from '../pipeline/context-factory.js';
import { withDocument } from '../pipeline/persisted-documents.js';
import { parseJsonBody, readBody, refuseCompressed } from './read-body.js';

export interface GraphqlRouteDeps {
  apollo: ApolloServer<ApiContext>;
  callers: Callers;
  contexts: ContextFactory;
  config: Config;
  /** Address that a request came from. */
  addressOf: (request: IncomingMessage) => string;
  /** Told the type of each answer, by the Accept that asked for it. */
  onAnswered: ((accept: string | undefined, contentType: string | undefined) => void) | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before the body is read, whose size limit depends on it. */
    actor: Actor | undefined;
    /** Bytes of the body. */
    bodyBytes: number;
  }
}

/** GraphQL over HTTP: POST with JSON, GET with the header that keeps foreign pages out. */
export async function graphqlRoute(app: FastifyInstance, deps: GraphqlRouteDeps): Promise<void> {
  app.decorateRequest('bodyBytes', 0);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', async (request: FastifyRequest, payload: FastifyRequest['raw']) => {
    refuseCompressed(request.headers);
    const isSignedIn = request.actor !== undefined && request.actor.kind !== 'anonymous';
    const body = await readBody(payload, isSignedIn ? REQUEST_LIMITS.recordBodyBytes : REQUEST_LIMITS.bodyBytes);
    request.bodyBytes = body.length;
    return parseJsonBody(body);
  });
  app.addHook('onRequest', async (request) => {
    const { authorization, cookie } = request.headers;
    request.actor = await deps.callers.actorOf({ authorization, cookie, ip: deps.addressOf(request.raw) });
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => answer(request, reply, deps),
  });
  app.route({ method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'], url: '/graphql', handler: refuseMethod });
}

async function refuseMethod(_request: FastifyRequest, reply: FastifyReply): Promise<never> {
  reply.header('allow', 'GET, POST');
  throw new AppError('METHOD_NOT_ALLOWED', ERRORS.METHOD_NOT_ALLOWED.remedy);
}

async function answer(request: FastifyRequest, reply: FastifyReply, deps: GraphqlRouteDeps): Promise<FastifyReply> {
  const at = request.url.indexOf('?');
  const { body, isOwn } = withDocument(request.body);
  const response = await deps.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: at < 0 ? '' : request.url.slice(at),
      body,
    },
    context: async () => deps.contexts.create({ ...originOf(request, reply, deps), isOwnDocument: isOwn }),
  });
  if (response.status === 200) deps.onAnswered?.(request.headers.accept, response.headers.get('content-type'));
  for (const [name, value] of response.headers) reply.header(name, value);
  const text = response.body.kind === 'complete' ? response.body.string : '';
  return reply.code(response.status ?? 200).send(response.status === 200 ? text : withRequestId(text, request.id));
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/**
 * What Apollo refuses before an operation begins has passed no hook, and so has an empty request id yet. In JSON these
 * characters can only be that field: quotes inside texts are escaped.
 */
function withRequestId(text: string, requestId: string): string {
  return text.replaceAll('"requestId":""', `"requestId":${JSON.stringify(requestId)}`);
}

function originOf(request: FastifyRequest, reply: FastifyReply, { config, addressOf }: GraphqlRouteDeps) {
  return {
    requestId: request.id,
    actor: request.actor ?? { kind: 'anonymous' as const },
    ip: addressOf(request.raw),
    userAgent: request.headers['user-agent'] ?? '',
    bodyBytes: request.bodyBytes,
    sessionCookie: cookieOf(reply, config),
    lastEventId: undefined,
    isCostDebugged: request.headers['cost-debug'] === '1',
    idempotencyKey: headerOf(request, 'idempotency-key'),
    markReplayed: () => void reply.header('idempotent-replayed', 'true'),
  };
}

function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** Lax: sent when somebody follows a link to us, never with a foreign page's POST. */
function cookieOf(reply: FastifyReply, config: Config): SessionCookie {
  const shared = {
    name: SESSION_COOKIE,
    path: '/',
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: config.publicUrl.startsWith('https:'),
  };
  return {
    set: (value, expires) => void reply.header('set-cookie', stringifySetCookie({ ...shared, value, expires })),
    clear: () => void reply.header('set-cookie', stringifySetCookie({ ...shared, value: '', maxAge: 0 })),
  };
}

/** An error outside of any operation, in the same form. */
export function errorBody(error: unknown, requestId: string): string {
  return JSON.stringify({ errors: [formatError(error, requestId)] });
}
