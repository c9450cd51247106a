import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { DataSource, EntitySchema, In, type Repository } from 'typeorm';
import { Keyword } from '#schema/signals/keyword.entity.js';
import { platformOf } from '#schema/signals/signal.values.js';
import { Trend } from '#schema/trends/trend.entity.js';
import { TYPE_DEFS } from './type-defs.js';

/** The build one would make without a second thought: Apollo's standalone server, TypeORM repositories, a DataLoader. */
interface SignalRow {
  id: string;
  observedAt: Date;
  keywordId: number;
  platformId: number;
  count: number;
  engagement: string | null;
}

const signalSchema = new EntitySchema<SignalRow>({
  name: 'signals',
  tableName: 'signals',
  columns: {
    id: { type: 'bigint', primary: true },
    observedAt: { type: 'timestamptz', name: 'observed_at' },
    keywordId: { type: 'integer', name: 'keyword_id' },
    platformId: { type: 'smallint', name: 'platform_id' },
    count: { type: 'integer' },
    engagement: { type: 'bigint', nullable: true },
  },
});

interface NaiveContext {
  signals: DataLoader<number, SignalRow[]>;
}

function resolversOf(trends: Repository<Trend>): Record<string, unknown> {
  return {
    Query: {
      trends: async (_: unknown, { first }: { first: number }) => ({
        nodes: await trends.find({
          relations: { keyword: true },
          order: { score: 'DESC', keywordId: 'DESC' },
          take: first,
        }),
      }),
      node: (_: unknown, { id }: { id: string }) =>
        trends.findOne({ where: { id: id.replace('trd_', '') }, relations: { keyword: true } }),
    },
    Node: { __resolveType: () => 'Trend' },
    Trend: {
      id: (trend: Trend) => `trd_${trend.id}`,
      keyword: (trend: Trend) => trend.keyword!.keyword,
      category: (trend: Trend) => trend.keyword!.category,
      updatedAt: (trend: Trend) => trend.updatedAt.toISOString(),
      signals: async (trend: Trend, { first }: { first: number }, context: NaiveContext) => ({
        nodes: (await context.signals.load(trend.keywordId)).slice(0, first),
      }),
    },
    Signal: {
      id: (signal: SignalRow) => `sig_${signal.id}`,
      platform: (signal: SignalRow) => platformOf(signal.platformId),
      engagement: (signal: SignalRow) => (signal.engagement === null ? null : Number(signal.engagement)),
      observedAt: (signal: SignalRow) => signal.observedAt.toISOString(),
    },
  };
}

export async function startNaiveServer(databaseUrl: string): Promise<string> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities: [Trend, Keyword, signalSchema],
    poolSize: 4,
  });
  await source.initialize();
  const signals = source.getRepository(signalSchema);
  const server = new ApolloServer<NaiveContext>({
    typeDefs: TYPE_DEFS,
    resolvers: resolversOf(source.getRepository(Trend)) as never,
  });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => ({
      signals: new DataLoader(async (keywordIds) => {
        const found = await signals.find({ where: { keywordId: In([...keywordIds]) }, order: { observedAt: 'DESC' } });
        return keywordIds.map((keywordId) => found.filter((signal) => signal.keywordId === keywordId));
      }),
    }),
  });
  return new URL('/graphql', url).href;
}
