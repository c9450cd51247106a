import type { FilterSubject } from '#domain/trends/trend-filter.js';
import type { TrendFacts, TrendFactsRow } from '#domain/trends/trend-facts.js';
import type { Clock } from '#infra/clock.js';
import type { LoggedSignal } from './signal-log.js';
import type { SignalRow } from './signal-queries.js';
import { formatStreamCursor } from './stream-cursor.js';

export interface StreamEvent {
  cursor: string;
  occurredAt: Date;
  kind: 'SIGNAL' | 'HEARTBEAT' | 'RESET';
  signal: SignalRow | null;
}

/** Which signals a stream is about. */
export interface SignalFilter {
  /** Undefined: every signal. */
  accepts: ((subject: FilterSubject) => boolean) | undefined;
  /** Topics of which a signal must have one; undefined: any signal may pass. */
  topics: readonly string[] | undefined;
  /** Equal for equal filters: their readers share the work. */
  filterKey: string;
}

/** A signal as filters see it, and the event that it is. */
export interface Candidate {
  subject: FilterSubject;
  event: StreamEvent;
}

/** What signals of the log mean to streams. */
export class SignalEvents {
  private readonly accepted = new WeakMap<readonly LoggedSignal[], Map<string, Promise<readonly StreamEvent[]>>>();

  constructor(
    private readonly facts: TrendFacts,
    private readonly clock: Clock,
  ) {}

  /** In order; signals whose keyword is gone are left out. */
  async candidates(page: readonly LoggedSignal[]): Promise<Candidate[]> {
    const facts = await this.facts.of(page.map(({ signal }) => signal.keywordId));
    return page.flatMap((logged) => {
      const trend = facts.get(logged.signal.keywordId);
      return trend ? [{ subject: subjectOf(logged.signal, trend), event: eventOf(logged, trend) }] : [];
    });
  }

  /** Readers that stand at the same place get the same page: what it means under a filter is worked out once for all. */
  acceptedOf(page: readonly LoggedSignal[], { accepts, filterKey }: SignalFilter): Promise<readonly StreamEvent[]> {
    const byFilter = this.accepted.get(page) ?? new Map<string, Promise<readonly StreamEvent[]>>();
    this.accepted.set(page, byFilter);
    const known = byFilter.get(filterKey);
    if (known) return known;
    const accepted = this.candidates(page).then((candidates) =>
      candidates.flatMap(({ subject, event }) => (!accepts || accepts(subject) ? [event] : [])),
    );
    byFilter.set(filterKey, accepted);
    accepted.catch(() => byFilter.delete(filterKey));
    return accepted;
  }

  marker(kind: 'HEARTBEAT' | 'RESET', seq: number): StreamEvent {
    return { cursor: formatStreamCursor(seq), occurredAt: this.clock.now(), kind, signal: null };
  }
}

function eventOf({ seq, occurredAt, signal }: LoggedSignal, { keyword }: TrendFactsRow): StreamEvent {
  return { cursor: formatStreamCursor(seq), occurredAt, kind: 'SIGNAL', signal: { ...signal, keyword } };
}

/** Platform and origin are the signal's own; the rest are its trend's last sealed figures. */
function subjectOf(signal: LoggedSignal['signal'], trend: TrendFactsRow): FilterSubject {
  return { ...trend, platforms: [signal.platform], origin: signal.origin };
}
