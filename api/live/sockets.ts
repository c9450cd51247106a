import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, parse } from 'graphql';
import { CloseCode, type Context, handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { Actor } from '#domain/accounts/actor.js';
import type { Domain } from '#domain/create-domain.js';
import type { Config } from '#infra/config.js';
import type { Logger } from '#observability/logger.js';
import { socketCloses, socketsOpen } from '#observability/metrics.js';
import { formatErrors } from '../format-error.js';
import { SOCKET_LIMITS } from '../limits.js';
import type { Callers } from '../pipeline/caller.js';
import { type ContextFactory, readRequestId } from '../pipeline/context-factory.js';
import type { LiveOperations, LiveOutcome } from './live-operations.js';
import { LiveSocket } from './live-socket.js';
import { pump } from './pump.js';
import { watchActors } from './watch-actors.js';

export interface SocketsDeps {
  live: LiveOperations;
  callers: Callers;
  contexts: ContextFactory;
  domain: Domain;
  config: Config;
  logger: Logger;
}

export interface Sockets {
  /** Takes no more, and tells those that are open to come back, spread so that they do not all come at once. */
  stop(): Promise<void>;
}

interface Extra {
  socket: LiveSocket;
  request: IncomingMessage;
  actor: Actor;
}

interface Subscribe {
  id: string;
  payload: SubscribePayload;
}

type SocketContext = Context<Record<string, unknown>, Extra>;

const PATH = '/graphql';
const GOING_AWAY = 1001;
const SPREAD_MS = 2_000;
/** graphql-ws wants to see what kind of operation an outcome stands for. */
const STREAM = { schema: undefined as never, document: parse('subscription { stream }') };
const SINGLE = { schema: undefined as never, document: parse('{ single }') };

/** graphql-transport-ws on the path of /graphql. */
export function attachSockets(server: Server, deps: SocketsDeps): Sockets {
  const wss = new WebSocketServer({ noServer: true, maxPayload: SOCKET_LIMITS.messageBytes, handleProtocols });
  const protocol = createProtocol(deps);
  const open = new Set<LiveSocket>();
  let isStopping = false;
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (isStopping || request.url?.split('?')[0] !== PATH) return refuse(stream, isStopping);
    wss.handleUpgrade(request, stream, head, (webSocket) => {
      const socket = new LiveSocket(webSocket, stream);
      open.add(socket);
      socketsOpen.inc();
      const extra: Extra = { socket, request, actor: { kind: 'anonymous' } };
      const closed = protocol.opened(socket, extra);
      socket.watch(extra);
      webSocket.once('close', (code, reason) => {
        open.delete(socket);
        socketsOpen.dec();
        socketCloses.inc({ code: String(code) });
        void closed(code, reason.toString());
      });
    });
  });
  const stopWatching = watchActors(deps.domain, open, deps.logger);
  return {
    stop: async () => {
      isStopping = true;
      stopWatching();
      await closeAll(open);
      wss.close();
    },
  };
}

function createProtocol(deps: SocketsDeps) {
  return makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: SOCKET_LIMITS.initTimeoutMs,
    onConnect: (context) => admit(context, deps),
    onSubscribe: (context, id, payload) => subscribe(context, { id, payload }, deps),
    execute: (args) => (args.contextValue as Extract<LiveOutcome, { kind: 'single' }>).answer as never,
    subscribe: (args) => args.contextValue as AsyncIterableIterator<never>,
    onNext: (...event) => event.at(-1) as never,
  });
}

/** A wrong key closes the socket; no key leaves it anonymous. Cookies count only from our own pages. */
async function admit({ connectionParams, extra }: SocketContext, deps: SocketsDeps): Promise<boolean | undefined> {
  try {
    const authorization = readAuthorization(connectionParams);
    const { origin, cookie } = extra.request.headers;
    const isByCookie = authorization === undefined && cookie !== undefined;
    if (isByCookie && isForeign(origin, extra.request, deps.config)) throw new Error('a cookie from a foreign page');
    extra.actor = await deps.callers.actorOf({ authorization, cookie });
    return undefined;
  } catch (error) {
    deps.logger.info({ err: error }, 'a socket was refused');
    extra.socket.close(CloseCode.Forbidden, 'FORBIDDEN');
    return false;
  }
}

function readAuthorization(params: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const given = params?.['authorization'] ?? params?.['Authorization'] ?? undefined;
  if (given !== undefined && typeof given !== 'string') throw new Error('authorization is no text');
  return given;
}

function isForeign(origin: string | undefined, request: IncomingMessage, config: Config): boolean {
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  return origin !== new URL(config.publicUrl).origin && new URL(origin).host !== request.headers.host;
}

async function subscribe({ extra, subscriptions }: SocketContext, { id, payload }: Subscribe, deps: SocketsDeps) {
  const requestId = readRequestId(undefined);
  if (Object.keys(subscriptions).length > SOCKET_LIMITS.operations) {
    const message = `A socket carries at most ${SOCKET_LIMITS.operations} operations.`;
    return [new GraphQLError(message, { extensions: { code: 'THROTTLED', requestId, retryable: true } })];
  }
  const outcome = await open(requestId, payload, { extra, deps });
  switch (outcome.kind) {
    case 'refused':
      return outcome.errors.map(({ message, extensions }) => new GraphQLError(message, { extensions }));
    case 'single':
      return { ...SINGLE, contextValue: outcome };
    case 'stream':
      return { ...STREAM, contextValue: pump(outcome.answers, extra.socket, id) };
  }
}

/** Nothing may be thrown here: graphql-ws would close the socket and with it all other streams on it. */
async function open(
  requestId: string,
  payload: SubscribePayload,
  { extra, deps }: { extra: Extra; deps: SocketsDeps },
): Promise<LiveOutcome> {
  try {
    const context = await deps.contexts.create({
      requestId,
      actor: extra.actor,
      ip: extra.request.socket.remoteAddress ?? '',
      userAgent: extra.request.headers['user-agent'] ?? '',
      bodyBytes: 0,
      sessionCookie: undefined,
      lastEventId: undefined,
    });
    return await deps.live.open(payload, { context, transport: 'ws' });
  } catch (error) {
    deps.logger.error({ err: error, requestId }, 'an operation on a socket failed');
    return { kind: 'refused', errors: formatErrors([error], requestId) };
  }
}

function refuse(stream: Duplex, isStopping: boolean): void {
  const status = isStopping ? '503 Service Unavailable' : '404 Not Found';
  stream.on('error', () => undefined);
  stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

async function closeAll(open: ReadonlySet<LiveSocket>): Promise<void> {
  const pauseMs = Math.min(SPREAD_MS / Math.max(1, open.size), 20);
  let at = 0;
  const closing = [...open].map(async (socket) => {
    await new Promise((resolve) => setTimeout(resolve, pauseMs * at++));
    await socket.end(GOING_AWAY, 'GOING_AWAY');
  });
  await Promise.all(closing);
}
