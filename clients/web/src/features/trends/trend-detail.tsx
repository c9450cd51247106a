import { FormattedMessage, useIntl } from 'react-intl';
import type { ReactNode } from 'react';
import { useLivePoints } from '../../live/live-points.js';
import { originReasons } from '../../vocabulary/origins.js';
import { OriginBadge } from '../../vocabulary/origin-badge.js';
import { reasonSentence } from '../../vocabulary/reason.js';
import { ScoredAge } from '../../vocabulary/scored-age.js';
import { stageReasons } from '../../vocabulary/stages.js';
import { TrendMarks } from '../../vocabulary/trend-marks.js';
import { categoryName } from '../../vocabulary/categories.js';
import { PlatformEvidence } from './platform-evidence.js';
import { PostList } from './post-list.js';
import { RANGES } from './ranges.js';
import type { Range } from './ranges.js';
import { TrendCurve } from './trend-curve.js';
import { TrendGrowth } from './trend-growth.js';
import { TrendHistory } from './trend-history.js';
import { TrendNumbers } from './trend-numbers.js';
import type { TrendDetail as Detail } from './use-trend-detail.js';

export interface TrendDetailProps {
  trend: Detail;
  range: Range;
  onRange: (range: Range) => void;
}

/** Everything about one trend except its name: the reason first, then numbers, curve, platforms and posts. */
export function TrendDetail({ trend, range, onRange }: TrendDetailProps) {
  const intl = useIntl();
  const points = useLiveCurve(trend, range);
  return (
    <div className="space-y-6">
      <div className="space-y-3">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-muted">
          <TrendMarks trend={trend} />
          {categoryName(intl, trend.category)}
          <OriginBadge origin={trend.origin} />
          <ScoredAge at={trend.scoredThrough} />
        </p>
        <Part title={<FormattedMessage id="detail.why" />}>
          <p className="text-lg leading-relaxed">{reasonSentence(intl, trend.reason)}</p>
          <p className="mt-2 text-sm text-muted">
            {intl.formatMessage(stageReasons[trend.stage])} {intl.formatMessage(originReasons[trend.origin])}
          </p>
        </Part>
      </div>
      <Part title={<FormattedMessage id="detail.curve" />}>
        <TrendCurve points={points} range={range} onRange={onRange} onsetAt={trend.onsetAt} peakAt={trend.peakAt} />
      </Part>
      <Part title={<FormattedMessage id="detail.numbers" />}>
        <TrendNumbers trend={trend} />
      </Part>
      <Part title={<FormattedMessage id="detail.growth" />}>
        <TrendGrowth growth={trend.growth} />
      </Part>
      <Part title={<FormattedMessage id="detail.platforms" />}>
        <PlatformEvidence platforms={trend.platforms} />
      </Part>
      <Part title={<FormattedMessage id="detail.evidence" />}>
        <PostList posts={trend.evidence.nodes} />
      </Part>
      <Part title={<FormattedMessage id="detail.history" />}>
        <TrendHistory trend={trend} />
      </Part>
    </div>
  );
}

const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className="card p-4 sm:p-5">
    <h2 className="mb-3 text-sm font-semibold text-muted">{title}</h2>
    {children}
  </section>
);

/** The curve of the answer with what ticks have brought since; days wait for the next reading. */
function useLiveCurve(trend: Detail, range: Range): Detail['curve'] {
  const live = useLivePoints(trend.id, []);
  if (RANGES[range].bucket !== 'HOUR' || live.length === 0) return trend.curve;
  const counts = new Map(live.map(({ at, count }) => [Date.parse(at), count]));
  return trend.curve.map((point) => ({
    ...point,
    count: Math.max(point.count, counts.get(Date.parse(point.at)) ?? 0),
  }));
}
