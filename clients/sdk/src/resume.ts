import type { PodpusherError } from './error.js';

/** An event of a stream that can be resumed. */
export interface LiveEvent {
  /** Hand the last one to `after`, once you have dealt with the event. */
  readonly cursor: string;
  /**
   * HEARTBEAT: nothing happened, but keep the cursor. RESET: your cursor left the log, so read a snapshot and go on from here.
   * All others, such as SIGNAL and JOBS, are what the stream tells.
   */
  readonly kind: string;
}

/** Cursors of the last events, by which a repeat is known. */
const REMEMBERED = 2_000;

/** Where a reader stands in a stream that it resumes. */
export class Resume<Event extends LiveEvent> {
  /** Cursor of the last event received. */
  after: string | undefined;
  #isCut = false;
  readonly #seen = new Set<string>();

  constructor(after: string | undefined) {
    this.after = after;
  }

  /** The event, if it is new. What follows a cursor that had left the log begins with a RESET. */
  eventsOf(data: unknown): Event[] {
    const event = Object.values(data ?? {}).find(isLiveEvent) as Event | undefined;
    if (!event || this.#isRepeat(event)) return [];
    this.after = event.cursor;
    if (!this.#isCut) return [event];
    this.#isCut = false;
    const nothing = 'jobs' in event ? { jobs: [] } : { signal: null };
    const reset = { ...event, kind: 'RESET', ...nothing };
    return isNews(event) ? [reset, event] : [reset];
  }

  /** A cursor that is too old is given up, and the stream begins now. */
  settle({ code }: PodpusherError): boolean {
    if (code !== 'CURSOR_EXPIRED' || this.after === undefined) return false;
    this.after = undefined;
    this.#isCut = true;
    return true;
  }

  #isRepeat(event: Event): boolean {
    if (!isNews(event)) return false;
    const { cursor } = event;
    if (this.#seen.has(cursor)) return true;
    this.#seen.add(cursor);
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.values().next().value!);
    return false;
  }
}

const isNews = ({ kind }: LiveEvent): boolean => kind !== 'HEARTBEAT' && kind !== 'RESET';

function isLiveEvent(value: unknown): value is LiveEvent {
  return typeof value === 'object' && value !== null && 'cursor' in value && 'kind' in value;
}
