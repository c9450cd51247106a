import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { AppError } from '#infra/errors.js';
import { errorBody } from '../routes/graphql.route.js';
import { parseJsonBody, readBody } from '../routes/read-body.js';
import { REQUEST_LIMITS } from '../limits.js';
import type { Callers } from '../pipeline/caller.js';
import type { ContextFactory } from '../pipeline/context-factory.js';
import type { LiveOperations, LiveOutcome, LiveRequest } from './live-operations.js';

export interface StreamRouteDeps {
  live: LiveOperations;
  callers: Callers;
  contexts: ContextFactory;
}

const COMMENT_MS = 12_000;

/**
 * GraphQL over server-sent events, one operation a connection (the distinct mode of graphql-sse), for integrators whose
 * proxies drop sockets. Events of `trendSignals` carry their cursor as id, so that Last-Event-ID resumes them.
 */
export async function streamRoute(app: FastifyInstance, deps: StreamRouteDeps): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', async (_request: FastifyRequest, payload: FastifyRequest['raw']) =>
    parseJsonBody(await readBody(payload, REQUEST_LIMITS.bodyBytes)),
  );
  app.post('/graphql/stream', (request, reply) => stream(request, reply, deps));
}

async function stream(request: FastifyRequest, reply: FastifyReply, deps: StreamRouteDeps): Promise<FastifyReply> {
  const { authorization, cookie } = request.headers;
  const actor = await deps.callers.actorOf({ authorization, cookie });
  const context = await deps.contexts.create({
    requestId: request.id,
    actor,
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    bodyBytes: 0,
    sessionCookie: undefined,
    lastEventId: lastEventIdOf(request),
    idempotencyKey: request.headers['idempotency-key'] as string | undefined,
  });
  const outcome = await deps.live.open(readRequest(request.body), { context, transport: 'sse' });
  if (outcome.kind === 'refused') {
    return reply
      .code(400)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ errors: outcome.errors }));
  }
  reply.hijack();
  await send(request, reply, outcome).catch((error: unknown) => {
    if (!reply.raw.writableEnded) reply.raw.end(`event: error\ndata: ${errorBody(error, request.id)}\n\n`);
  });
  return reply;
}

async function send(request: FastifyRequest, reply: FastifyReply, outcome: Exclude<LiveOutcome, { kind: 'refused' }>) {
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-request-id': request.id,
  });
  raw.flushHeaders();
  const keepAlive = setInterval(() => raw.write(':\n\n'), COMMENT_MS);
  const answers = outcome.kind === 'single' ? once(outcome.answer) : outcome.answers;
  raw.once('close', () => void answers.return?.());
  try {
    for await (const answer of answers) {
      if (!raw.write(eventOf(answer)))
        await new Promise((resolve) => raw.once('drain', resolve).once('close', resolve));
    }
  } finally {
    clearInterval(keepAlive);
  }
  raw.end('event: complete\ndata:\n\n');
}

function eventOf(answer: FormattedExecutionResult): string {
  const signal = (answer.data as { trendSignals?: { cursor?: string } } | null)?.trendSignals;
  return `event: next\n${signal?.cursor ? `id: ${signal.cursor}\n` : ''}data: ${JSON.stringify(answer)}\n\n`;
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

async function* once(answer: FormattedExecutionResult): AsyncGenerator<FormattedExecutionResult, void, void> {
  yield answer;
}
