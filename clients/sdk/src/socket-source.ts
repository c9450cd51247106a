import { type Client, createClient } from 'graphql-ws/client';
import { answerError, type AnswerError, networkError, PodpusherError } from './error.js';
import type { Answer } from './http.js';
import type { LiveRequest, LiveSource } from './live-source.js';

/** A constructor of WebSockets: the browser's, Node's (from 22), or that of the package `ws`. */
export type WebSocketConstructor = new (url: string, protocols?: string | string[]) => object;

export interface SocketSettings {
  readonly url: string;
  readonly WebSocket: WebSocketConstructor;
  readonly headers: () => Promise<Record<string, string>>;
}

/** Quiet after which the server is asked whether it is there, and how long it may take to say so. */
const PING_MS = 12_000;
const PONG_WAIT_MS = 8_000;
/** From the first packet to the server's welcome. */
const CONNECT_WAIT_MS = 15_000;
/** Keeps the socket for a stream that is opened again at once. */
const LINGER_MS = 300;

/** What the server takes in one message, less the message's own frame. A longer one would close the socket for all streams. */
const MOST_BYTES = 64 * 1024 - 256;

const isTooLarge = (request: LiveRequest): boolean =>
  new TextEncoder().encode(JSON.stringify(request)).length > MOST_BYTES;

/** One socket for all streams of a client, by the protocol graphql-transport-ws. */
export function createSocketSource(settings: SocketSettings): LiveSource {
  const client = createSocket(settings);
  let isConnected = false;
  client.on('connected', () => (isConnected = true));
  client.on('closed', () => (isConnected = false));
  return {
    open: (request, sink) => {
      let isOpen = true;
      const tellOpen = (): void => {
        if (isOpen) sink.open();
      };
      const stopHearing = client.on('connected', tellOpen);
      const end = (error?: PodpusherError): void => {
        stopHearing();
        if (isOpen) sink.end(error);
        isOpen = false;
      };
      if (isTooLarge(request)) {
        end(new PodpusherError('PAYLOAD_TOO_LARGE', `A subscription may have ${String(MOST_BYTES)} bytes.`));
        return () => undefined;
      }
      const stop = client.subscribe(request, {
        next: (answer) => isOpen && sink.next(answer as Answer),
        error: (error) => end(errorOf(error)),
        complete: () => end(),
      });
      if (isConnected) tellOpen();
      return () => {
        isOpen = false;
        stopHearing();
        stop();
      };
    },
    close: () => void client.dispose(),
  };
}

function createSocket({ url, WebSocket, headers }: SocketSettings): Client {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const calm = (): void => clearTimeout(timer);
  const cutAfter = (ms: number): void => {
    calm();
    timer = setTimeout(() => client.terminate(), ms);
  };
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: headers,
    keepAlive: PING_MS,
    lazyCloseTimeout: LINGER_MS,
    // Readers reconnect by themselves: each knows its cursor.
    retryAttempts: 0,
    on: {
      connecting: () => cutAfter(CONNECT_WAIT_MS),
      connected: calm,
      closed: calm,
      error: calm,
      ping: (isFromServer) => isFromServer || cutAfter(PONG_WAIT_MS),
      pong: (isFromServer) => isFromServer && calm(),
    },
  });
  return client;
}

/** Close codes after which the same socket would be refused again. */
const REFUSED = [4400, 4406, 4409];

function errorOf(error: unknown): PodpusherError {
  if (Array.isArray(error)) return answerError(error as AnswerError[]);
  if (!isCloseEvent(error)) return networkError('The socket could not be opened.', { cause: error });
  const { code, reason } = error;
  const message = `The socket was closed: ${String(code)} ${reason}`;
  if (code === 4403 && reason === 'FORBIDDEN') return new PodpusherError('FORBIDDEN', message, { status: code });
  return networkError(message, { status: code, isRetryable: !REFUSED.includes(code) });
}

function isCloseEvent(error: unknown): error is { code: number; reason: string } {
  return typeof error === 'object' && error !== null && 'code' in error && 'reason' in error;
}
