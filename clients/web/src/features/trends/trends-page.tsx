import { useSearch } from '@tanstack/react-router';
import { SearchX, TrendingUp } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { faultOf } from '../../graph/fault.js';
import { LiveBoundary } from '../../live/live-boundary.js';
import { useRefetchOnGap } from '../../live/use-refetch.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Pill } from '../../ui/pill.js';
import { LoadingWords, Skeleton } from '../../ui/skeleton.js';
import { useEvery } from '../../ui/use-every.js';
import { TrendFilters } from './trend-filters.js';
import { ClearFilters } from './clear-filters.js';
import { hasFilters, whereOf } from './trend-search.js';
import type { TrendSearch } from './trend-search.js';
import { TrendTable } from './trend-table.js';
import { useSteadyOrder } from './use-steady-order.js';
import { useTrendPages } from './use-trend-pages.js';
import { useHour } from './use-hour.js';

const REREAD_MS = 120_000;
const EMPTY_REREAD_MS = 10_000;

/** All trends, ranked, filtered by the address. */
export function TrendsPage() {
  const search = useSearch({ from: '/trends' });
  return (
    <Page title={<FormattedMessage id="trends.title" />} lead={<FormattedMessage id="trends.lead" />}>
      <TrendFilters search={search} />
      <LiveBoundary resetKey={JSON.stringify(whereOf(search, 0))}>
        <TrendList search={search} />
      </LiveBoundary>
    </Page>
  );
}

function TrendList({ search }: { search: TrendSearch }) {
  const sort = search.sort ?? 'SCORE_DESC';
  const pages = useTrendPages({ where: whereOf(search, useHour()), orderBy: [sort] });
  const { rows, hasNewOrder } = useSteadyOrder(pages.orderKey, sort, pages.trends ?? []);
  useRefetchOnGap(pages.reread);
  useEvery(rows.length === 0 ? EMPTY_REREAD_MS : REREAD_MS, pages.reread);
  if (pages.error && pages.trends === undefined) throw faultOf(pages.error);
  if (pages.trends === undefined) return <TableSkeleton />;
  if (rows.length === 0) return hasFilters(search) ? <NothingMatches /> : <NoTrends />;
  return (
    <>
      <Pill isShown={hasNewOrder} onPress={pages.restart}>
        <FormattedMessage id="trends.newOrder" />
      </Pill>
      <TrendTable rows={rows} sort={sort} />
      <ListEnd pages={pages} count={rows.length} />
    </>
  );
}

function ListEnd({ pages, count }: { pages: ReturnType<typeof useTrendPages>; count: number }) {
  return (
    <div className="flex justify-center py-6 text-sm text-muted" role="status">
      {pages.isLoadingMore && <FormattedMessage id="trends.loadingMore" />}
      {!pages.isLoadingMore && pages.hasMore && <LoadMore onPress={pages.loadMore} />}
      {!pages.hasMore && <FormattedMessage id="trends.end" values={{ count }} />}
    </div>
  );
}

const LoadMore = ({ onPress }: { onPress: () => void }) => (
  <button
    type="button"
    onClick={onPress}
    className="inline-flex min-h-9 items-center rounded-md border border-control bg-surface px-4 text-sm font-medium text-text hover:bg-sunken pointer-coarse:min-h-11"
  >
    <FormattedMessage id="trends.more" />
  </button>
);

const NoTrends = () => (
  <EmptyState
    icon={<TrendingUp size={24} />}
    title={<FormattedMessage id="trends.empty.title" />}
    text={<FormattedMessage id="trends.empty.text" />}
  />
);

const NothingMatches = () => (
  <EmptyState
    icon={<SearchX size={24} />}
    title={<FormattedMessage id="trends.none.title" />}
    text={<FormattedMessage id="trends.none.text" />}
    action={<ClearFilters />}
  />
);

const TableSkeleton = () => (
  <div className="card space-y-px p-4">
    <LoadingWords />
    {Array.from({ length: 12 }, (_, index) => (
      <Skeleton key={index} className="my-3 h-8" />
    ))}
  </div>
);
