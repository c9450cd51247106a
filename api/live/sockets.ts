import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, parse } from 'graphql';
import { type Context, handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { type Actor, anonymous } from '#domain/accounts/actor.js';
import { AppError } from '#infra/errors.js';
import { socketCloses, socketsOpen } from '#observability/metrics.js';
import { type FormattedError, formatErrors } from '../format-error.js';
import { CONNECTION_LIMITS, SOCKET_LIMITS } from '../limits.js';
import { type ContextFactory, readRequestId } from '../pipeline/context-factory.js';
import type { CostExtension } from '../pipeline/operation-cost.js';
import { admit, type AdmissionDeps, type Handshake, readHandshake } from './admission.js';
import type { LiveConnection, LiveConnections } from './connections.js';
import { sendAway } from './going-away.js';
import type { LiveOperations, LiveOutcome } from './live-operations.js';
import { LiveSocket } from './live-socket.js';
import { pump, pumpFeed } from './pump.js';
import { pingSockets } from './socket-pings.js';

export interface SocketsDeps extends AdmissionDeps {
  live: LiveOperations;
  contexts: ContextFactory;
  connections: LiveConnections;
  /** Address of the caller behind proxies that are trusted. */
  addressOf: (request: IncomingMessage) => string;
}

export interface Sockets {
  /** Takes no more, and tells those that are open to come back, spread so that they do not all come at once. */
  stop(): Promise<void>;
}

/** One socket and who holds it. */
class Extra implements LiveConnection {
  actor: Actor = anonymous;
  isGreeted = false;
  /** The last one that began to open, by id. */
  private readonly opening = new Map<string, symbol>();

  constructor(
    readonly socket: LiveSocket,
    readonly handshake: Handshake,
  ) {}

  get ip(): string {
    return this.handshake.ip;
  }

  /** An operation begins to open. The answer tells, once it has, whether no other one has taken its id meanwhile. */
  beginOpening(id: string): () => boolean {
    const ticket = Symbol(id);
    this.opening.set(id, ticket);
    return () => this.opening.get(id) === ticket && this.opening.delete(id);
  }

  /** A ping may carry anything; clients that know nothing of it answer with a pong. */
  warn(notice: Readonly<Record<string, unknown>>): void {
    void this.socket.send(JSON.stringify({ type: 'ping', payload: notice }));
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }
}

type SocketContext = Context<Record<string, unknown>, Extra>;

const PATH = '/graphql';
/** graphql-ws wants to see what kind of operation an outcome stands for. */
const STREAM = { schema: undefined as never, document: parse('subscription { stream }') };
const SINGLE = { schema: undefined as never, document: parse('{ single }') };

/** graphql-transport-ws on the path of /graphql. */
export function attachSockets(server: Server, deps: SocketsDeps): Sockets {
  // Over the limit of ours the close code tells why; over this one nothing more is read.
  const maxPayload = 2 * SOCKET_LIMITS.messageBytes;
  const wss = new WebSocketServer({ noServer: true, clientTracking: false, maxPayload, handleProtocols });
  const protocol = createProtocol(deps);
  const open = new Set<LiveSocket>();
  const strangers = new Strangers();
  let isStopping = false;
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const ip = deps.addressOf(request);
    const refusal = refusalOf(request, isStopping, strangers.isCrowded(ip));
    if (refusal) return refuse(stream, refusal);
    wss.handleUpgrade(request, stream, head, (webSocket) => {
      const socket = new LiveSocket(webSocket, stream);
      const extra = new Extra(socket, readHandshake(request, ip));
      open.add(socket);
      socketsOpen.inc();
      strangers.watch(extra);
      const closed = protocol.opened(socket, extra);
      webSocket.once('close', (code, reason) => {
        open.delete(socket);
        socketsOpen.dec();
        socketCloses.inc({ code: String(code) });
        strangers.forget(extra);
        deps.connections.remove(extra);
        void closed(code, reason.toString());
      });
    });
  });
  const stopPings = pingSockets(open);
  return {
    stop: async () => {
      isStopping = true;
      stopPings();
      await sendAway(open);
      wss.close();
    },
  };
}

/** Sockets that have not greeted: nobody's yet, so that only their address bounds them. */
class Strangers {
  private readonly byAddress = new Map<string, Set<Extra>>();

  isCrowded(ip: string): boolean {
    const waiting = this.byAddress.get(ip);
    if (!waiting) return false;
    for (const extra of waiting) if (extra.isGreeted) waiting.delete(extra);
    return waiting.size >= CONNECTION_LIMITS.ungreetedPerAddress;
  }

  watch(extra: Extra): void {
    const waiting = this.byAddress.get(extra.ip) ?? new Set();
    this.byAddress.set(extra.ip, waiting.add(extra));
  }

  forget(extra: Extra): void {
    const waiting = this.byAddress.get(extra.ip);
    waiting?.delete(extra);
    if (waiting?.size === 0) this.byAddress.delete(extra.ip);
  }
}

function createProtocol(deps: SocketsDeps) {
  return makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: SOCKET_LIMITS.initTimeoutMs,
    onConnect: (context) => greet(context, deps),
    onSubscribe: (context, id, payload) => subscribe(context, { id, payload }, deps),
    execute: (args) => (args.contextValue as Extract<LiveOutcome, { kind: 'single' }>).answer as never,
    subscribe: (args) => args.contextValue as AsyncIterableIterator<never>,
    onNext: (...event) => event.at(-1) as never,
  });
}

async function greet({ connectionParams, extra }: SocketContext, deps: SocketsDeps): Promise<boolean | undefined> {
  const admitted = await admit(connectionParams, extra.handshake, deps);
  const refusal = 'reason' in admitted ? admitted : await takeIn(extra, admitted, deps.connections);
  if (refusal) extra.close(refusal.code, refusal.reason);
  return refusal ? false : undefined;
}

async function takeIn(extra: Extra, actor: Actor, connections: LiveConnections) {
  extra.isGreeted = true;
  extra.actor = actor;
  const plan = await connections.planOf(extra);
  if (!extra.socket.isOpen) return { code: 1000, reason: 'GONE' };
  const crowded = connections.add(extra, plan);
  if (crowded === undefined) return undefined;
  // A close reason is a word for machines: people read the ping before it.
  const reason = 'TOO_MANY_SOCKETS';
  extra.warn({ reason, message: crowded });
  return { code: 4429, reason };
}

interface Subscribe {
  id: string;
  payload: SubscribePayload;
}

async function subscribe({ extra, subscriptions }: SocketContext, { id, payload }: Subscribe, deps: SocketsDeps) {
  const requestId = readRequestId(undefined);
  if (Object.keys(subscriptions).length > SOCKET_LIMITS.operations) {
    const message = `A socket carries at most ${SOCKET_LIMITS.operations} operations at once.`;
    return asRefusal(formatErrors([new AppError('THROTTLED', message, { retryable: true })], requestId));
  }
  const isWanted = extra.beginOpening(id);
  const outcome = await open(requestId, payload, { extra, deps });
  if (!isWanted()) return discard(outcome);
  switch (outcome.kind) {
    case 'refused':
      return asRefusal(outcome.errors, outcome.cost);
    case 'single':
      return { ...SINGLE, contextValue: outcome };
    case 'stream':
      return { ...STREAM, contextValue: pump(outcome.answers, extra.socket, id) };
    case 'feed':
      return { ...STREAM, contextValue: pumpFeed(outcome.feed, extra.socket, id) };
  }
}

/** The protocol has no place for the cost beside errors: the first one carries it. */
function asRefusal(errors: readonly FormattedError[], cost?: CostExtension): GraphQLError[] {
  return errors.map(
    ({ message, extensions }, at) =>
      new GraphQLError(message, { extensions: at === 0 && cost ? { ...extensions, cost } : extensions }),
  );
}

/**
 * It was completed, and its id used again, before it had opened. graphql-ws knows one operation an id, and would take this one
 * for the other: it never hears of it.
 */
function discard(outcome: LiveOutcome): Promise<never> {
  if (outcome.kind === 'feed') outcome.feed.close();
  if (outcome.kind === 'stream') void outcome.answers.return?.();
  return new Promise(() => undefined);
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
      ip: extra.ip,
      userAgent: extra.handshake.userAgent,
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

function refusalOf({ url }: IncomingMessage, isStopping: boolean, isCrowded: boolean): string | undefined {
  if (isStopping) return '503 Service Unavailable';
  if (url?.split('?')[0] !== PATH) return '404 Not Found';
  return isCrowded ? '429 Too Many Requests' : undefined;
}

function refuse(stream: Duplex, status: string): void {
  stream.on('error', () => undefined);
  const hint = status.startsWith('429') ? 'retry-after: 3\r\n' : '';
  stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n${hint}content-length: 0\r\n\r\n`);
}
