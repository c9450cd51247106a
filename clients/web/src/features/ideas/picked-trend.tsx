import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { IdeaTrendDocument } from '../../gql/ideas.js';
import { buttonClass } from '../../ui/button.js';
import { Skeleton } from '../../ui/skeleton.js';
import { reasonSentence } from '../../vocabulary/reason.js';

/** The trend that ideas are to be made from, and why it rises; without one, the way to the list. */
export function PickedTrend({ trendId }: { trendId: string | undefined }) {
  const intl = useIntl();
  const [{ data, fetching }] = useQuery({
    query: IdeaTrendDocument,
    variables: { id: trendId ?? '' },
    pause: trendId === undefined,
  });
  if (trendId !== undefined && fetching && !data) return <Skeleton className="h-12 max-w-xl" />;
  const trend = data?.trend;
  return (
    <div className="flex max-w-3xl flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-sunken p-3 text-sm">
      {trend ? (
        <p className="min-w-0 flex-1 basis-64">
          <span className="block font-medium [overflow-wrap:anywhere]">{trend.keyword}</span>
          <span className="text-muted">{reasonSentence(intl, trend.reason)}</span>
        </p>
      ) : (
        <p className="flex-1 basis-64 text-muted">
          <FormattedMessage id="ideas.trend.none" />
        </p>
      )}
      <Link to="/trends" className={buttonClass('plain')}>
        {trend ? <FormattedMessage id="ideas.trend.other" /> : <FormattedMessage id="ideas.trend.choose" />}
      </Link>
    </div>
  );
}
