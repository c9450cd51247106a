import type { Actor } from '#domain/accounts/actor.js';
import type { FilterSubject } from '#domain/trends/trend-filter.js';
import type { TrendFacts } from '#domain/trends/trend-facts.js';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Logger } from '#observability/logger.js';
import { STREAM_HEARTBEAT_MS } from '#schema/signals/signal.rules.js';
import { SignalDispatch } from './signal-dispatch.js';
import { SignalEvents, type SignalFilter } from './signal-events.js';
import type { LogBounds, SignalLog } from './signal-log.js';
import { SignalReader, type SignalSources } from './signal-reader.js';
import type { SignalTail } from './signal-tail.js';
import { parseStreamCursor } from './stream-cursor.js';

export interface StreamRequest extends SignalFilter {
  /** Cursor of the last event received; undefined: from now. */
  after: string | undefined;
}

export interface SignalStreamDeps {
  log: SignalLog;
  tail: SignalTail;
  facts: TrendFacts;
  /** Topics that a signal has, for filters that are found by them. */
  topicsOf: (subject: FilterSubject) => readonly string[];
  clock: Clock;
  logger: Logger;
  /** Wall milliseconds; shorter in tests. */
  heartbeatMs?: number;
}

/** What a reader does when its cursor has left the log. */
const SNAPSHOT_QUERY = 'query Snapshot { trends(first: 250, orderBy: [UPDATED_AT_DESC]) { nodes { id score } } }';

/**
 * Streams out of the durable log (docs/adr/0023). Readers that keep up are handed new signals together; the others read the
 * log at their own pace. Nothing is dropped while a cursor is within the retention, and memory per reader is one page.
 */
export class SignalStream {
  private openCount = 0;
  private readonly sources: SignalSources;

  constructor(private readonly deps: SignalStreamDeps) {
    const { log, tail, topicsOf, logger } = deps;
    const events = new SignalEvents(deps.facts, deps.clock);
    const dispatch = new SignalDispatch({ tail, events, topicsOf, logger });
    this.sources = { log, tail, events, dispatch, heartbeatMs: deps.heartbeatMs ?? STREAM_HEARTBEAT_MS };
  }

  /** Streams open in this process. */
  get open(): number {
    return this.openCount;
  }

  /**
   * Signals after a cursor, or from now. Its first event is a heartbeat with the cursor at which the stream begins, so that
   * a reader can resume before it got its first signal.
   * @throws AppError INVALID_CURSOR, CURSOR_EXPIRED
   */
  async subscribe(_actor: Actor, { after, ...filter }: StreamRequest): Promise<SignalReader> {
    const wanted = after === undefined ? undefined : parseStreamCursor(after);
    const bounds = await this.deps.log.bounds();
    const position = wanted === undefined ? bounds.newest : checkStart(wanted, bounds);
    this.openCount += 1;
    const onClose = () => void (this.openCount -= 1);
    return new SignalReader(this.sources, filter, { position, newest: bounds.newest, onClose });
  }
}

function checkStart(after: number, { newest, oldest }: LogBounds): number {
  if (after > newest) {
    throw new AppError(
      'INVALID_CURSOR',
      'The cursor in `after` is ahead of this stream: it is of another installation.',
      {
        field: ['after'],
      },
    );
  }
  if (after < oldest - 1) {
    throw new AppError('CURSOR_EXPIRED', 'This cursor is older than 72 hours. Read a snapshot, then subscribe anew.', {
      field: ['after'],
      facts: { snapshotQuery: SNAPSHOT_QUERY },
    });
  }
  return after;
}
