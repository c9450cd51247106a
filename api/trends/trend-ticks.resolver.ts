import { Arg, Directive, Resolver, Root, Subscription } from 'type-graphql';
import { formatUuidId } from '#schema/base/public-id.js';
import type { TrendTickRow } from '#domain/trends/trend-ticks.js';
import { TrendWhere } from '#schema/trends/trend.inputs.js';
import { TrendTick } from '#schema/trends/trend-tick.type.js';
import { Public } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { readFilter } from './read-filter.js';

interface TicksArgs {
  where?: TrendWhere | null;
}

/** What changed, coalesced: at most four answers a second, only trends that moved. */
@Resolver()
export class TrendTicksResolver {
  @Public()
  @Directive('@listSize(assumedSize: 10)')
  @Subscription(() => [TrendTick], {
    description:
      'Trends that changed since the last tick, at most 4 times a second. For screens; `trendSignals` misses nothing.',
    subscribe: ({ args, context }: { args: TicksArgs; context: ApiContext }) =>
      context.domain.ticks.subscribe(context.actor, readFilter(args.where)),
  })
  trendTicks(
    @Root() rows: TrendTickRow[],
    @Arg('where', () => TrendWhere, { nullable: true, description: 'Which trends; all when absent.' })
    _where: TrendWhere | undefined,
  ): TrendTick[] {
    return rows.map((row) => ({ ...row, id: formatUuidId('trd', row.id) }));
  }
}
