import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { GrowthFragment } from '../../gql/operations.js';
import { formatChange } from '../../vocabulary/numbers.js';
import type { TrendDetail } from './use-trend-detail.js';

const names = defineMessages({
  wow: { id: 'detail.growth.wow' },
  mom: { id: 'detail.growth.mom' },
  yoy: { id: 'detail.growth.yoy' },
});
const PERCENT = 100;

/** Plain growth over a week, a month and a year, each with both counts. */
export const TrendGrowth = ({ growth }: { growth: TrendDetail['growth'] }) => (
  <dl className="divide-y divide-hairline text-sm">
    {(['wow', 'mom', 'yoy'] as const).map((span) => (
      <div key={span} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2 first:pt-0 last:pb-0">
        <dt className="w-36">
          <FormattedMessage {...names[span]} />
        </dt>
        <dd className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-1">
          <Rate rate={growth[span]} />
        </dd>
      </div>
    ))}
  </dl>
);

function Rate({ rate }: { rate: GrowthFragment | null }) {
  const intl = useIntl();
  if (rate === null) {
    return (
      <span className="text-muted">
        <FormattedMessage id="detail.growth.unknown" />
      </span>
    );
  }
  if (rate.previous === 0 && rate.current > 0) {
    return (
      <span className="tabular font-semibold text-positive">
        <FormattedMessage id="detail.growth.new" values={{ current: rate.current }} />
      </span>
    );
  }
  const percent = formatChange(intl, rate.percent / PERCENT);
  return (
    <>
      <span className={`tabular font-semibold ${rate.percent < 0 ? 'text-negative' : 'text-positive'}`}>
        {rate.isCapped ? <FormattedMessage id="detail.growth.capped" values={{ percent }} /> : percent}
      </span>
      <span className="tabular text-xs text-muted">
        <FormattedMessage id="detail.growth.counts" values={{ current: rate.current, previous: rate.previous }} />
      </span>
    </>
  );
}
