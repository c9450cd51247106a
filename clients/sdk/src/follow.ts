import { answerError, networkError, PodpusherError } from './error.js';
import { EventQueue } from './event-queue.js';
import type { Answer } from './http.js';
import type { LiveRequest, LiveSource } from './live-source.js';
import { isPassing, type RetryNotice, type RetryOptions, sleep, waitMsOf } from './retry.js';

/** How one stream is followed over any number of connections. */
export interface FollowPlan<Event> {
  readonly source: LiveSource;
  readonly request: LiveRequest;
  readonly retry: RetryOptions;
  readonly signal: AbortSignal;
  readonly onRetry: ((notice: RetryNotice) => void) | undefined;
  readonly onOpen: (() => void) | undefined;
  /** Events of one answer that the reader shall see. */
  readonly eventsOf: (data: unknown) => readonly Event[];
  /** Looks at an error first. True: it has been dealt with, connect again at once. */
  readonly settle: (error: PodpusherError) => boolean;
  /** What becomes of a reader that is slower than its events: those it has missed are read again, or are gone. */
  readonly whenFull: 'reopen' | 'drop-oldest';
}

/** Events that wait for a slow reader, at most. */
const QUEUE_LIMIT = 1_000;

/**
 * Events of a stream, reconnecting until `signal` is aborted. Streams of this API never end by themselves: an end is a server
 * that goes away.
 * @throws PodpusherError when the stream is refused for good, or the repeats are used up
 */
export async function* follow<Event>(plan: FollowPlan<Event>): AsyncGenerator<Event, void, undefined> {
  let attempt = 0;
  while (!isOver(plan)) {
    let failure: PodpusherError;
    try {
      for await (const event of connection(plan)) {
        attempt = 0;
        yield event;
      }
      continue;
    } catch (error) {
      if (isOver(plan)) return;
      if (!(error instanceof PodpusherError)) throw error;
      failure = error;
    }
    if (plan.settle(failure)) continue;
    if (attempt >= plan.retry.attempts || !isCurable(failure)) throw failure;
    const waitMs = waitMsOf(failure, attempt, plan.retry);
    attempt += 1;
    plan.onRetry?.({ operation: plan.request.operationName, attempt, waitMs, error: failure });
    await sleep(waitMs, plan.signal).catch(() => undefined);
  }
}

/** A stream that nobody watches comes back after faults of the server as well, which a caller would want to see. */
const isCurable = (error: PodpusherError): boolean => error.isRetryable || isPassing(error);

const isOver = ({ signal }: { signal: AbortSignal }): boolean => signal.aborted;

/** Events of one connection. Returns when the reader was too slow for it, or `signal` is aborted. */
async function* connection<Event>(plan: FollowPlan<Event>): AsyncGenerator<Event, void, undefined> {
  const queue = new EventQueue<Event>();
  const quit = (): void => queue.end();
  plan.signal.addEventListener('abort', quit, { once: true });
  const stop = plan.source.open(plan.request, {
    open: () => plan.onOpen?.(),
    next: (answer) => {
      // Not even looked at: an event that is not queued must not move the cursor.
      if (queue.isEnded) return;
      take(plan, answer, queue);
      if (queue.size < QUEUE_LIMIT) return;
      if (plan.whenFull === 'reopen') queue.end();
      else queue.dropOldest();
    },
    end: (error = networkError('The server has ended the stream.')) => queue.end(error),
  });
  try {
    for (let event = await queue.next(); event !== undefined; event = await queue.next()) {
      if (plan.signal.aborted) return;
      yield event;
    }
  } finally {
    plan.signal.removeEventListener('abort', quit);
    stop();
  }
}

function take<Event>({ eventsOf }: FollowPlan<Event>, { data, errors }: Answer, queue: EventQueue<Event>): void {
  if (errors?.length) return queue.end(answerError(errors, { data: data ?? undefined }));
  for (const event of eventsOf(data)) queue.push(event);
}
