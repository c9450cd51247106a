import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { follow } from './follow.js';
import { type AnswerNotice, type Fetch, type HttpSettings, post } from './http.js';
import type { LiveSource } from './live-source.js';
import { type Connection, paginate } from './paginate.js';
import { printOperation } from './print-document.js';
import { type LiveEvent, Resume } from './resume.js';
import { type RetryNotice, type RetryOptions, withRetry } from './retry.js';
import { createSocketSource, type WebSocketConstructor } from './socket-source.js';
import { createSseSource } from './sse-source.js';

/**
 * An operation that carries the types of its answer and its variables, such as the documents of this package; or its text,
 * whose types the caller names: `query<Data, Variables>(text)`.
 */
export type Operation<Data, Variables> = DocumentTypeDecoration<Data, Variables> | string;

export interface PodpusherOptions {
  /** Address of the GraphQL endpoint, e.g. `https://podpusher.example/graphql`. */
  readonly url: string;
  /** API key; a function is asked for each connection, for keys that change. Without one calls are anonymous. */
  readonly key?: string | (() => string | Promise<string>) | undefined;
  readonly fetch?: Fetch;
  /** For runtimes that have none of their own, such as Node 20: that of the package `ws`. */
  readonly WebSocket?: WebSocketConstructor | undefined;
  /** How events come: by socket where there is one, else by server-sent events. */
  readonly transport?: 'websocket' | 'sse';
  /** How long one try of a query or mutation may take, milliseconds: 30,000 unless told otherwise. */
  readonly timeoutMs?: number;
  /** Of queries, of mutations with an idempotency key, and of what was refused before it ran: 6 repeats, from 250 ms to 30 s, unless told otherwise. */
  readonly retry?: Partial<RetryOptions>;
  /** Of streams: for ever, from 250 ms to 30 s, unless told otherwise. */
  readonly liveRetry?: Partial<RetryOptions>;
  readonly onRetry?: (notice: RetryNotice) => void;
  readonly onAnswer?: (notice: AnswerNotice) => void;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface MutateOptions extends CallOptions {
  /** The same key has one effect however often it is sent; with it the mutation is repeated like a query. */
  readonly idempotencyKey?: string | undefined;
}

export interface SubscribeOptions {
  /** Ends the stream, quietly. */
  readonly signal?: AbortSignal | undefined;
  /** Told of this stream's reconnections, in place of the client's `onRetry`. */
  readonly onRetry?: ((notice: RetryNotice) => void) | undefined;
  /** Told whenever the stream has reached the server, at first and again, before there are any events. */
  readonly onOpen?: (() => void) | undefined;
}

/** Variables may be left out where all of them may be. */
type Rest<Variables, Options> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];

/** Variables with a cursor to begin after. */
interface Resumable {
  after?: string | null | undefined;
}

type PaginateArgs<Data, Node, Variables> = [
  variables: Variables,
  select: (data: Data) => Connection<Node> | null | undefined,
  options?: CallOptions,
];

/** The event of a stream that `live` can resume: the one field of its answer that has a cursor. */
export type LiveEventOf<Data> = Extract<Data[keyof Data], LiveEvent>;

/** A client of the API. Every failure is a PodpusherError, or the reason of the signal that was aborted. */
export interface Podpusher {
  query<Data, Variables>(document: Operation<Data, Variables>, ...rest: Rest<Variables, CallOptions>): Promise<Data>;
  /** What the mutation refuses by its own rules is in `userErrors` of its payload, and no error. */
  mutate<Data, Variables>(document: Operation<Data, Variables>, ...rest: Rest<Variables, MutateOptions>): Promise<Data>;
  /** Answers as they come, over all reconnections. What happens in between is not made up for: see `live`. */
  subscribe<Data, Variables>(
    document: Operation<Data, Variables>,
    ...rest: Rest<Variables, SubscribeOptions>
  ): AsyncGenerator<Data, void, undefined>;
  /**
   * Events of a stream that has cursors, resumed after the last one received over all reconnections: nothing is lost within
   * 72 hours and nothing comes twice. Give `after` in the variables to go on where an earlier run ended.
   */
  live<Data, Variables extends Resumable>(
    document: Operation<Data, Variables>,
    ...rest: Rest<Variables, SubscribeOptions>
  ): AsyncGenerator<LiveEventOf<Data>, void, undefined>;
  /** Nodes of a connection, page after page; `select` finds the connection in an answer. */
  paginate<Data, Node, Variables extends Resumable>(
    document: Operation<Data, Variables>,
    ...args: PaginateArgs<Data, Node, Variables>
  ): AsyncGenerator<NonNullable<Node>, void, undefined>;
  /** Ends every stream and closes the socket. */
  close(): void;
}

const RETRY: RetryOptions = { attempts: 6, minMs: 250, maxMs: 30_000 };
const LIVE_RETRY: RetryOptions = { ...RETRY, attempts: Number.POSITIVE_INFINITY };
const TIMEOUT_MS = 30_000;

/** A client for one endpoint and one key. It connects when it is first asked something. */
export function createPodpusher(options: PodpusherOptions): Podpusher {
  return new Client(options);
}

interface Sending extends MutateOptions {
  readonly isRepeatable: boolean;
}

class Client implements Podpusher {
  readonly #options: PodpusherOptions;
  readonly #http: HttpSettings;
  readonly #closing = new AbortController();
  #source: LiveSource | undefined;

  constructor(options: PodpusherOptions) {
    this.#options = options;
    this.#http = httpSettingsOf(options);
  }

  query<Data, Variables>(document: Operation<Data, Variables>, ...rest: Rest<Variables, CallOptions>): Promise<Data> {
    const [variables, options] = rest;
    return this.#send(document, variables, { ...options, isRepeatable: true });
  }

  mutate<Data, Variables>(
    document: Operation<Data, Variables>,
    ...rest: Rest<Variables, MutateOptions>
  ): Promise<Data> {
    const [variables, options] = rest;
    return this.#send(document, variables, { ...options, isRepeatable: options?.idempotencyKey !== undefined });
  }

  subscribe<Data, Variables>(document: Operation<Data, Variables>, ...rest: Rest<Variables, SubscribeOptions>) {
    const [variables, options] = rest;
    return follow<Data>({
      ...this.#streamOf(options),
      request: { ...printOperation(document), variables: { ...variables } },
      eventsOf: (data) => [data as Data],
      settle: () => false,
      whenFull: 'drop-oldest',
    });
  }

  live<Data, Variables extends Resumable>(
    document: Operation<Data, Variables>,
    ...rest: Rest<Variables, SubscribeOptions>
  ) {
    const [variables, options] = rest;
    const resume = new Resume<LiveEvent & LiveEventOf<Data>>(variables?.after ?? undefined);
    const current = {
      ...variables,
      /** Read whenever the request is sent. */
      get after() {
        return resume.after;
      },
    };
    return follow<LiveEventOf<Data>>({
      ...this.#streamOf(options),
      request: { ...printOperation(document), variables: current },
      eventsOf: (data) => resume.eventsOf(data),
      settle: (error) => resume.settle(error),
      whenFull: 'reopen',
    });
  }

  paginate<Data, Node, Variables extends Resumable>(
    document: Operation<Data, Variables>,
    ...[variables, select, options]: PaginateArgs<Data, Node, Variables>
  ) {
    const read = async (after: string | null | undefined) =>
      select(await this.#send<Data>(document, { ...variables, after }, { ...options, isRepeatable: true }));
    return paginate(variables.after, read);
  }

  close(): void {
    this.#closing.abort();
    this.#source?.close();
  }

  #send<Data>(document: Operation<Data, never>, variables: unknown, sending: Sending): Promise<Data> {
    const { signal, idempotencyKey, isRepeatable } = sending;
    const operation = printOperation(document);
    return withRetry({
      operation: operation.operationName,
      options: { ...RETRY, ...this.#options.retry },
      isRepeatable,
      signal,
      onRetry: this.#options.onRetry,
      call: async () => (await post(this.#http, { operation, variables, signal, idempotencyKey })) as Data,
    });
  }

  #streamOf({ signal, onOpen, onRetry = this.#options.onRetry }: SubscribeOptions = {}) {
    const closing = this.#closing.signal;
    return {
      source: (this.#source ??= createSource(this.#options, this.#http)),
      retry: { ...LIVE_RETRY, ...this.#options.liveRetry },
      signal: signal ? AbortSignal.any([signal, closing]) : closing,
      onRetry,
      onOpen,
    };
  }
}

function httpSettingsOf({ url, key, fetch = globalThis.fetch, timeoutMs = TIMEOUT_MS, onAnswer }: PodpusherOptions) {
  const base = (globalThis as { location?: { href: string } }).location?.href;
  return {
    url: new URL(url, base).href,
    fetch: (address: string, init: RequestInit) => fetch(address, init),
    timeoutMs,
    onAnswer,
    headers: async (): Promise<Record<string, string>> => {
      const current = typeof key === 'function' ? await key() : key;
      return current === undefined ? {} : { authorization: `Bearer ${current}` };
    },
  };
}

function createSource({ WebSocket, transport }: PodpusherOptions, http: HttpSettings): LiveSource {
  const constructor = WebSocket ?? (globalThis as { WebSocket?: WebSocketConstructor }).WebSocket;
  if (transport === 'sse' || !constructor) return createSseSource(http);
  return createSocketSource({ url: http.url, WebSocket: constructor, headers: http.headers });
}
