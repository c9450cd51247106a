import { answerError, networkError, PodpusherError } from './error.js';
import { type Answer, factsOf, failureOf, type Fetch, readAnswer } from './http.js';
import type { LiveRequest, LiveSink, LiveSource } from './live-source.js';

export interface SseSettings {
  readonly url: string;
  readonly fetch: Fetch;
  readonly headers: () => Promise<Record<string, string>>;
}

/** The server speaks at least every 12 s. */
const SILENCE_MS = 40_000;

/** A connection for each stream, by server-sent events: where there is no WebSocket, or something between drops them. */
export function createSseSource(settings: SseSettings): LiveSource {
  const open = new Set<AbortController>();
  return {
    open: (request, sink) => {
      const controller = new AbortController();
      open.add(controller);
      void read(settings, request, { sink, controller }).finally(() => open.delete(controller));
      return () => controller.abort();
    },
    close: () => open.forEach((controller) => controller.abort()),
  };
}

interface Reading {
  sink: LiveSink;
  controller: AbortController;
}

async function read(settings: SseSettings, request: LiveRequest, { sink, controller }: Reading): Promise<void> {
  const { signal } = controller;
  let end: PodpusherError | undefined;
  try {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...(await settings.headers()) };
    const asked = { method: 'POST', headers, body: JSON.stringify(request), signal };
    const response = await unlessSilent(controller, settings.fetch(`${settings.url}/stream`, asked));
    if (isStream(response) && !signal.aborted) sink.open();
    await readEvents(response, controller, (event) => deliver(event, sink, signal));
  } catch (error) {
    end = error instanceof PodpusherError ? error : (failureOf(error, undefined) as PodpusherError);
  }
  if (signal.reason === SILENCE) sink.end(networkError('The server was silent.', { cause: SILENCE }));
  else if (!signal.aborted) sink.end(end);
  controller.abort();
}

/** What the connection is cut with when the server is silent. */
const SILENCE = new Error(`silence of ${String(SILENCE_MS)} ms`);

/** Cuts the connection when what is awaited of it does not come. */
function unlessSilent<Value>(controller: AbortController, awaited: Promise<Value>): Promise<Value> {
  const timer = setTimeout(() => controller.abort(SILENCE), SILENCE_MS);
  return awaited.finally(() => clearTimeout(timer));
}

const isStream = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/event-stream') === true;

async function readEvents(response: Response, controller: AbortController, deliver: (event: SseEvent) => void) {
  if (!isStream(response) || !response.body) {
    const { errors = [] } = await readAnswer(response, undefined);
    throw answerError(errors, factsOf(response));
  }
  const parser = new SseParser();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const chunk = await unlessSilent(controller, reader.read());
    if (chunk.done) throw networkError('The stream broke off.');
    for (const event of parser.push(chunk.value)) {
      if (event.name === 'complete') return;
      deliver(event);
    }
  }
}

function deliver({ name, data }: SseEvent, sink: LiveSink, signal: AbortSignal): void {
  // Other names tell of the connection, such as why it is about to end.
  if (name !== 'next' && name !== 'error') return;
  const answer = JSON.parse(data) as Answer;
  if (name === 'error') throw answerError(answer.errors ?? []);
  if (!signal.aborted) sink.next(answer);
}

interface SseEvent {
  name: string;
  data: string;
}

/** The text form of server-sent events, as far as GraphQL uses it: an event's name and data. */
export class SseParser {
  #rest = '';

  /** Events that a further piece of text completes. */
  push(text: string): SseEvent[] {
    const parts = (this.#rest + text).split(/\r?\n\r?\n/);
    this.#rest = parts.pop() ?? '';
    return parts.flatMap((part) => {
      const data = fieldsOf(part, 'data');
      return data === undefined ? [] : [{ name: fieldsOf(part, 'event') ?? 'message', data }];
    });
  }
}

function fieldsOf(part: string, name: string): string | undefined {
  const values = part
    .split(/\r?\n/)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).replace(/^ /, ''));
  return values.length > 0 ? values.join('\n') : undefined;
}
