import { Link } from '@tanstack/react-router';
import { Sprout } from 'lucide-react';
import { useCallback, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useQuery } from 'urql';
import { RisingDocument } from '../../gql/operations.js';
import { faultOf } from '../../graph/fault.js';
import { useRefetchOnGap } from '../../live/use-refetch.js';
import { buttonClass } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LoadingWords, Skeleton } from '../../ui/skeleton.js';
import { useEvery } from '../../ui/use-every.js';
import { RisingCard } from './rising-card.js';
import type { RisingTrend } from './rising-card.js';

const SHOWN = 8;
const EMPTY_RETRY_MS = 10_000;
const REREAD_MS = 120_000;

/** The strongest trends that are not yet over. Cards keep their places until the page is opened again. */
export function Rising() {
  const [{ data, error }, read] = useQuery({ query: RisingDocument, variables: { first: SHOWN } });
  const reread = useCallback(() => read({ requestPolicy: 'network-only' }), [read]);
  useRefetchOnGap(reread);
  const trends = data?.trends.nodes.filter((node): node is RisingTrend => node !== null);
  useEvery(trends?.length === 0 ? EMPTY_RETRY_MS : REREAD_MS, reread);
  if (error && !data) throw faultOf(error);
  return (
    <section aria-labelledby="rising-title">
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 id="rising-title" className="text-lg font-semibold">
          <FormattedMessage id="today.rising" />
        </h2>
        <Link to="/trends" className="text-sm font-medium text-accent hover:underline">
          <FormattedMessage id="today.rising.all" />
        </Link>
      </div>
      <RisingContent trends={trends} />
    </section>
  );
}

function RisingContent({ trends }: { trends: readonly RisingTrend[] | undefined }) {
  if (trends === undefined) return <RisingSkeleton />;
  return trends.length === 0 ? <NothingRising /> : <RisingGrid trends={trends} />;
}

function RisingGrid({ trends }: { trends: readonly RisingTrend[] }) {
  const [firstOrder] = useState(() => new Map(trends.map(({ id }, index) => [id, index])));
  const placed = trends.toSorted((a, b) => (firstOrder.get(a.id) ?? SHOWN) - (firstOrder.get(b.id) ?? SHOWN));
  return (
    <ol className="grid gap-4 sm:grid-cols-2">
      {placed.map((trend) => (
        <RisingCard key={trend.id} trend={trend} />
      ))}
    </ol>
  );
}

const NothingRising = () => (
  <EmptyState
    icon={<Sprout size={24} />}
    title={<FormattedMessage id="today.empty.title" />}
    text={<FormattedMessage id="today.empty.text" />}
    action={
      <Link to="/trends" className={buttonClass()}>
        <FormattedMessage id="today.empty.action" />
      </Link>
    }
  />
);

const RisingSkeleton = () => (
  <div className="grid gap-4 sm:grid-cols-2">
    <LoadingWords />
    {Array.from({ length: SHOWN }, (_, index) => (
      <div key={index} className="card space-y-3 p-4">
        <Skeleton className="h-6 w-2/3" />
        <Skeleton className="h-12" />
        <Skeleton className="h-9 w-1/2" />
        <Skeleton className="h-4 w-3/4" />
      </div>
    ))}
  </div>
);
