import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { buttonClass } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Page } from '../../ui/page.js';
import { DetailSkeleton } from './detail-skeleton.js';
import type { Range } from './ranges.js';
import { MakeListingLink } from './make-listing-link.js';
import { TrendDetail } from './trend-detail.js';
import { TrendTitle } from './trend-title.js';
import { TrendNotFound } from './trend-not-found.js';
import { useTrendDetail } from './use-trend-detail.js';

/** One trend as a page of its own. */
export function TrendPage({ id }: { id: string }) {
  const [range, setRange] = useState<Range>('48h');
  const trend = useTrendDetail(id, range);
  return (
    <Page
      title={<TrendTitle trend={trend} />}
      aside={
        <div className="flex flex-wrap gap-2">
          <Link to="/trends" className={buttonClass('quiet')}>
            <ArrowLeft aria-hidden size={16} />
            <FormattedMessage id="detail.back" />
          </Link>
          {trend && <CopyLink id={id} />}
          {trend && <MakeListingLink id={id} keyword={trend.keyword} />}
        </div>
      }
    >
      {trend === undefined && <DetailSkeleton />}
      {trend === null && <TrendNotFound />}
      {trend && <TrendDetail trend={trend} range={range} onRange={setRange} heading="h2" />}
    </Page>
  );
}

function CopyLink({ id }: { id: string }) {
  const intl = useIntl();
  return (
    <CopyButton
      text={`${location.origin}/trends/${id}`}
      label={intl.formatMessage({ id: 'detail.copyLink' })}
      doneLabel={intl.formatMessage({ id: 'detail.copied' })}
    />
  );
}
