import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { StreamEvent } from '#domain/signals/signal-stream.js';
import { type FilterSubject, matches, readTrendFilter } from '#domain/trends/trend-filter.js';
import type { Clock } from '#infra/clock.js';
import { streamLag } from '#observability/metrics.js';
import { TrendSignalEvent } from '#schema/signals/trend-signal-event.type.js';
import { TrendWhere } from '#schema/trends/trend.inputs.js';
import type { ApiContext } from '../context.js';

interface StreamArgs {
  where?: TrendWhere | null;
  after?: string | null;
}

/** The durable stream: every signal once, in cursor order, resumed from any cursor of the last 72 hours. */
@Resolver()
export class TrendSignalsResolver {
  constructor(private readonly clock: Clock) {}

  @Subscription(() => TrendSignalEvent, {
    description:
      'Every recorded signal, once, in the order of its cursor. Without `after` it begins now. ' +
      'A cursor older than 72 hours is answered with CURSOR_EXPIRED and a query for a snapshot.',
    subscribe: ({ args, context }: { args: StreamArgs; context: ApiContext }) =>
      context.domain.stream.subscribe(context.actor, {
        accepts: acceptOf(args.where),
        filterKey: args.where ? JSON.stringify(args.where) : '',
        after: context.lastEventId ?? args.after ?? undefined,
      }),
  })
  trendSignals(
    @Root() event: StreamEvent,
    @Arg('where', () => TrendWhere, { nullable: true, description: 'Which signals; all when absent.' })
    _where: TrendWhere | undefined,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last event received.' })
    _after: string | undefined,
  ): TrendSignalEvent {
    const ageMs = this.clock.now().getTime() - event.occurredAt.getTime();
    if (event.kind === 'SIGNAL') streamLag.observe(Math.max(0, this.clock.wallMs(ageMs)) / 1_000);
    // The signal's public id is a field resolver: its row stands where the promise has it.
    return event as unknown as TrendSignalEvent;
  }
}

function acceptOf(where: TrendWhere | null | undefined): ((subject: FilterSubject) => boolean) | undefined {
  if (!where) return undefined;
  const filter = readTrendFilter(where);
  return (subject) => matches(filter, subject);
}
