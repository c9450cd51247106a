import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Confidence } from '../../vocabulary/confidence.js';
import { formatChange, formatShare, formatSigned } from '../../vocabulary/numbers.js';
import { Score } from '../../vocabulary/score.js';
import { Velocity } from '../../vocabulary/velocity.js';
import type { TrendDetail } from './use-trend-detail.js';

/** The readings of a trend, each with what it means. */
export function TrendNumbers({ trend }: { trend: TrendDetail }) {
  const intl = useIntl();
  const baseline =
    trend.baseline === null
      ? null
      : intl.formatNumber(trend.baseline, { maximumFractionDigits: trend.baseline < 10 ? 1 : 0 });
  return (
    <dl className="grid @md:grid-cols-2 @4xl:grid-cols-3 gap-x-6 gap-y-5">
      <Reading name={<FormattedMessage id="detail.score" />} meaning={<FormattedMessage id="detail.score.why" />}>
        <Score score={trend.score} provisional={trend.provisionalScore} size="card" />
      </Reading>
      <Reading
        name={<FormattedMessage id="detail.velocity" />}
        meaning={
          baseline === null ? (
            <FormattedMessage id="detail.velocity.noBaseline" />
          ) : (
            <FormattedMessage id="detail.velocity.against" values={{ baseline }} />
          )
        }
      >
        <Velocity velocity={trend.velocity} />
      </Reading>
      <Reading
        name={<FormattedMessage id="detail.confidence" />}
        meaning={<FormattedMessage id="detail.confidence.why" />}
      >
        <Confidence confidence={trend.confidence} />
      </Reading>
      <Reading
        name={<FormattedMessage id="detail.acceleration" />}
        meaning={<FormattedMessage id="detail.acceleration.why" />}
      >
        <Known value={trend.acceleration} format={(value) => formatChange(intl, value)} />
      </Reading>
      <Reading name={<FormattedMessage id="detail.momentum" />} meaning={<FormattedMessage id="detail.momentum.why" />}>
        <Known value={trend.momentum} format={(value) => formatSigned(intl, value)} />
      </Reading>
      <Reading name={<FormattedMessage id="detail.novelty" />} meaning={<FormattedMessage id="detail.novelty.why" />}>
        <Known value={trend.novelty} format={(value) => formatShare(intl, value)} />
      </Reading>
    </dl>
  );
}

interface ReadingProps {
  name: ReactNode;
  meaning: ReactNode;
  children: ReactNode;
}

const Reading = ({ name, meaning, children }: ReadingProps) => (
  <div>
    <dt className="text-sm">{name}</dt>
    <dd className="mt-1">
      <div className="flex min-h-8 items-center">{children}</div>
      <p className="mt-1 text-xs text-muted">{meaning}</p>
    </dd>
  </div>
);

function Known({ value, format }: { value: number | null; format: (value: number) => string }) {
  if (value !== null) return <span className="tabular text-base font-semibold">{format(value)}</span>;
  return (
    <span className="text-sm text-muted">
      <FormattedMessage id="value.unknown" />
    </span>
  );
}
