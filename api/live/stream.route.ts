import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#domain/accounts/actor.js';
import { AppError } from '#infra/errors.js';
import { statusOfCode } from '../format-error.js';
import { CONNECTION_LIMITS, REQUEST_LIMITS } from '../limits.js';
import type { Callers } from '../pipeline/caller.js';
import type { ContextFactory } from '../pipeline/context-factory.js';
import { errorBody } from '../routes/graphql.route.js';
import { parseJsonBody, readBody, refuseCompressed } from '../routes/read-body.js';
import type { LiveConnections } from './connections.js';
import { EventResponse } from './event-response.js';
import type { LiveAnswer, LiveOperations, LiveOutcome, LiveRequest } from './live-operations.js';

export interface StreamRouteDeps {
  live: LiveOperations;
  callers: Callers;
  contexts: ContextFactory;
  connections: LiveConnections;
  /** Responses that are open, to be ended when the server stops. */
  responses: Set<EventResponse>;
  addressOf: (request: IncomingMessage) => string;
}

/**
 * GraphQL over server-sent events, one operation a connection (the distinct mode of graphql-sse), for integrators whose
 * proxies drop sockets. Events of `trendSignals` carry their cursor as id, so that Last-Event-ID resumes them.
 */
export async function streamRoute(app: FastifyInstance, deps: StreamRouteDeps): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', async (request: FastifyRequest, payload: FastifyRequest['raw']) => {
    refuseCompressed(request.headers);
    return parseJsonBody(await readBody(payload, REQUEST_LIMITS.bodyBytes));
  });
  app.post('/graphql/stream', (request, reply) => stream(request, reply, deps));
}

async function stream(request: FastifyRequest, reply: FastifyReply, deps: StreamRouteDeps): Promise<FastifyReply> {
  const { authorization, cookie } = request.headers;
  const ip = deps.addressOf(request.raw);
  const actor = await deps.callers.actorOf({ authorization, cookie, ip });
  const response = new EventResponse(reply.raw, actor, ip);
  const crowded = deps.connections.add(response, await deps.connections.planOf(response));
  if (crowded !== undefined) throw tooMany(crowded);
  try {
    const outcome = await open(request, { actor, ip }, deps);
    if (outcome.kind === 'refused') {
      void refuse(reply, outcome, request.id);
    } else {
      void reply.hijack();
      deps.responses.add(response);
      await send(response, outcome, request.id);
    }
  } finally {
    deps.responses.delete(response);
    deps.connections.remove(response);
  }
  return reply;
}

async function open(request: FastifyRequest, { actor, ip }: { actor: Actor; ip: string }, deps: StreamRouteDeps) {
  const context = await deps.contexts.create({
    requestId: request.id,
    actor,
    ip,
    userAgent: request.headers['user-agent'] ?? '',
    bodyBytes: 0,
    sessionCookie: undefined,
    lastEventId: lastEventIdOf(request),
    isCostDebugged: request.headers['cost-debug'] === '1',
  });
  return deps.live.open(readRequest(request.body), { context, transport: 'sse' });
}

type Refused = Extract<LiveOutcome, { kind: 'refused' }>;

function refuse(reply: FastifyReply, { errors, cost }: Refused, requestId: string): FastifyReply {
  const [first] = errors;
  const retryAfterMs = first?.extensions.retryAfterMs;
  if (retryAfterMs !== undefined) reply.header('retry-after', String(Math.ceil(retryAfterMs / 1_000)));
  return reply
    .code(first ? statusOfCode(first.extensions.code) : 400)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors, extensions: { cost, requestId } }));
}

async function send(response: EventResponse, outcome: Exclude<LiveOutcome, { kind: 'refused' }>, requestId: string) {
  response.begin(requestId);
  try {
    switch (outcome.kind) {
      case 'single':
        response.next(outcome.answer);
        response.complete();
        return;
      case 'stream':
        await sendAnswers(response, outcome.answers);
        return;
      case 'feed': {
        const follower = outcome.feed.follow(response);
        await response.closed;
        follower.end();
      }
    }
  } catch (error) {
    response.fail(errorBody(error, requestId));
  }
}

async function sendAnswers(response: EventResponse, answers: AsyncIterator<LiveAnswer>): Promise<void> {
  void response.closed.then(() => answers.return?.());
  for (let answer = await answers.next(); !answer.done; answer = await answers.next()) {
    response.next(answer.value.answer, answer.value.cursor);
    await response.drained();
  }
  response.complete();
}

function tooMany(message: string): AppError {
  return new AppError('THROTTLED', message, {
    retryable: true,
    retryAfterMs: CONNECTION_LIMITS.crowdedRetryMs,
  });
}

function readRequest(body: unknown): LiveRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new AppError('BAD_USER_INPUT', 'The body must be an object with `query`.');
  }
  return body as LiveRequest;
}

function lastEventIdOf(request: FastifyRequest): string | undefined {
  const given = request.headers['last-event-id'];
  return typeof given === 'string' && given !== '' ? given : undefined;
}

/** Ends the streams: their clients come back, to this server's successor or another. */
export async function endStreams(responses: ReadonlySet<EventResponse>): Promise<void> {
  const open = [...responses];
  for (const response of open) response.leave();
  await Promise.all(open.map(({ closed }) => closed));
}
