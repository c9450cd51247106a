import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { signalHour, type SignalRow } from '#domain/signals/signal-queries.js';
import type { TrendRow } from '#domain/trends/trend-queries.js';
import type { SignalIds } from '#schema/base/public-id.js';
import { Signal } from '#schema/signals/signal.type.js';
import { Trend } from '#schema/trends/trend.type.js';
import type { ApiContext } from '../context.js';

/** Fields of a signal that are not in the log: its public id, its words, its trend. */
@Resolver(() => Signal)
export class SignalResolver {
  constructor(private readonly ids: SignalIds) {}

  @FieldResolver(() => ID)
  id(@Root() signal: SignalRow): string {
    return this.ids.format({
      keywordId: signal.keywordId,
      hour: signalHour(signal.observedAt),
      signalId: signal.signalId,
    });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Title or first words, as the platform gave them.' })
  async title(@Root() signal: SignalRow, @Ctx() { loaders }: ApiContext): Promise<string | null> {
    return signal.title === undefined ? ((await loaders.signalByKey.load(signal))?.title ?? null) : signal.title;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where it can be seen.' })
  async url(@Root() signal: SignalRow, @Ctx() { loaders }: ApiContext): Promise<string | null> {
    return signal.url === undefined ? ((await loaders.signalByKey.load(signal))?.url ?? null) : signal.url;
  }

  @FieldResolver(() => Trend, {
    nullable: true,
    description: 'Its trend; null until its keyword is scored for the first time.',
  })
  trend(@Root() signal: SignalRow, @Ctx() { loaders }: ApiContext): Promise<TrendRow | null> {
    return loaders.trendByKeywordId.load(signal.keywordId);
  }
}
