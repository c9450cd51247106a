import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { SignalFilter, StreamEvent } from '#domain/signals/signal-events.js';
import { topicsOfFilter } from '#domain/trends/filter-topics.js';
import { matches } from '#domain/trends/trend-filter.js';
import { TrendSignalEvent } from '#schema/signals/trend-signal-event.type.js';
import { TrendWhere } from '#schema/trends/trend.inputs.js';
import { Public } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { readFilter } from '../trends/read-filter.js';

interface StreamArgs {
  where?: TrendWhere | null;
  after?: string | null;
}

/** The durable stream: every signal once, in cursor order, resumed from any cursor of the last 72 hours. */
@Resolver()
export class TrendSignalsResolver {
  @Public()
  @Subscription(() => TrendSignalEvent, {
    description:
      'Every recorded signal, once, in the order of its cursor. Without `after` it begins now. ' +
      'A cursor older than 72 hours is answered with CURSOR_EXPIRED and a query for a snapshot.',
    subscribe: ({ args, context }: { args: StreamArgs; context: ApiContext }) =>
      context.domain.stream.subscribe(context.actor, {
        ...filterOf(args.where),
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
    // The signal's public id is a field resolver: its row stands where the promise has it.
    return event as unknown as TrendSignalEvent;
  }
}

/** Two texts of the same meaning give the same key. */
function filterOf(where: TrendWhere | null | undefined): SignalFilter {
  if (!where) return { accepts: undefined, topics: undefined, filterKey: '' };
  const filter = readFilter(where);
  return {
    accepts: (subject) => matches(filter, subject),
    topics: topicsOfFilter(filter),
    filterKey: JSON.stringify(filter),
  };
}
