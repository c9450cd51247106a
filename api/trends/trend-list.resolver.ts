import { Arg, Args, ArgsType, Ctx, Directive, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { TrendFilter } from '#domain/trends/trend-filter.js';
import { DEFAULT_ORDER, type TrendList, type TrendPage } from '#domain/trends/trend-list.js';
import { normaliseKeyword } from '#domain/signals/keyword-normaliser.js';
import type { TrendRow } from '#domain/trends/trend-queries.js';
import { AppError } from '#infra/errors.js';
import { LIST_LIMIT } from '#schema/base/page.rules.js';
import { PageArgs } from '#schema/base/page.args.js';
import { TotalCount } from '#schema/base/page-info.type.js';
import { readPage } from '#schema/base/page-request.js';
import { parseUuidId } from '#schema/base/public-id.js';
import { TrendOrder } from '#schema/trends/trend.enums.type.js';
import { TrendWhere } from '#schema/trends/trend.inputs.js';
import { Trend, TrendConnection } from '#schema/trends/trend.type.js';
import { Public } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { readFilter } from './read-filter.js';

@ArgsType()
class TrendsArgs extends PageArgs {
  @Field(() => TrendWhere, { nullable: true, description: 'Which trends; all when absent.' })
  where?: TrendWhere | null;

  @Field(() => [TrendOrder], { nullable: true, description: 'How to sort, first key first; by score when absent.' })
  orderBy?: `${TrendOrder}`[] | null;
}

/** A connection that still knows its filter, for the count. */
type CountableConnection = TrendConnection & { filter: TrendFilter };

/** Lists of trends, and single ones. Public data. */
@Resolver(() => TrendConnection)
export class TrendListResolver {
  constructor(private readonly list: TrendList) {}

  @Public()
  @Query(() => TrendConnection, { description: 'Trends by filter and order, page by page.' })
  async trends(@Args(() => TrendsArgs) args: TrendsArgs, @Ctx() { loaders }: ApiContext): Promise<CountableConnection> {
    const filter = readFilter(args.where);
    const orders = args.orderBy?.length ? args.orderBy : DEFAULT_ORDER;
    if (orders.length > LIST_LIMIT)
      throw new AppError('BAD_USER_INPUT', '`orderBy` is too long.', { field: ['orderBy'] });
    const page = await this.list.page({ filter, orders }, readPage(args));
    const rows = await loaders.trendByKeywordId.loadMany(page.edges.map((edge) => edge.keywordId));
    return toConnection(page, rows.map(rowOrThrow), filter);
  }

  @Directive('@cost(weight: 5)')
  @FieldResolver(() => TotalCount, { description: 'How many there are in all, counted up to 10,000. Costs 5.' })
  totalCount(@Root() connection: CountableConnection): Promise<TotalCount> {
    return this.list.count(connection.filter);
  }

  @Public()
  @Query(() => Trend, { nullable: true, description: 'One trend by id or by keyword; null when there is none.' })
  async trend(
    @Ctx() { loaders }: ApiContext,
    @Arg('id', () => ID, { nullable: true, description: 'Its public id.' }) id?: string | null,
    @Arg('keyword', () => String, {
      nullable: true,
      description: 'Its keyword, normalised here. Not together with `id`.',
    })
    keyword?: string | null,
  ): Promise<TrendRow | null> {
    if (isGiven(id) === isGiven(keyword)) {
      throw new AppError('BAD_USER_INPUT', 'Give either `id` or `keyword`.', { field: ['id'] });
    }
    if (isGiven(id)) {
      const parsed = parseUuidId(id);
      return parsed?.kind === 'trd' ? loaders.trendById.load(parsed.uuid) : null;
    }
    const normalised = normaliseKeyword(keyword!);
    return normalised ? loaders.trendByKeyword.load(normalised.keyword) : null;
  }
}

const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

function rowOrThrow(row: TrendRow | null | Error): TrendRow | null {
  if (row instanceof Error) throw row;
  return row;
}

function toConnection(page: TrendPage, rows: readonly (TrendRow | null)[], filter: TrendFilter): CountableConnection {
  const nodes = rows.map((row) => row as Trend | null);
  return {
    filter,
    nodes,
    edges: page.edges.map((edge, index) => ({ cursor: edge.cursor, node: nodes[index] ?? null })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.edges[0]?.cursor ?? null,
      endCursor: page.edges.at(-1)?.cursor ?? null,
    },
  };
}
