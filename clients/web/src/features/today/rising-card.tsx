import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RisingQuery } from '../../gql/operations.js';
import { useLivePoints } from '../../live/live-points.js';
import { Sparkline } from '../../ui/sparkline.js';
import { Confidence } from '../../vocabulary/confidence.js';
import { formatChange } from '../../vocabulary/numbers.js';
import { PlatformNames } from '../../vocabulary/platform-marks.js';
import { Score } from '../../vocabulary/score.js';
import { ScoredAge } from '../../vocabulary/scored-age.js';
import { TrendMarks } from '../../vocabulary/trend-marks.js';
import { OriginBadge } from '../../vocabulary/origin-badge.js';
import { Velocity } from '../../vocabulary/velocity.js';

export type RisingTrend = NonNullable<RisingQuery['trends']['nodes'][number]>;

const PERCENT = 100;

/** One rising trend: curve, score, growth with both counts, and what it rests on. */
export function RisingCard({ trend }: { trend: RisingTrend }) {
  const readings = useLivePoints(trend.id, trend.series);
  return (
    <li className="card relative flex flex-col gap-3 p-4 transition-colors focus-within:border-accent hover:border-accent">
      <div className="flex items-start justify-between gap-3">
        <h3 className="text-base font-semibold leading-snug [overflow-wrap:anywhere]">
          <Link to="." search={{ id: trend.id }} data-row data-trend={trend.id} className="row-link rounded-sm">
            {trend.display}
          </Link>
        </h3>
        <TrendMarks trend={trend} />
      </div>
      <Sparkline readings={readings} className="h-14 w-full" />
      <div className="flex items-end justify-between gap-3">
        <Score score={trend.score} provisional={trend.provisionalScore} size="card" />
        <div className="flex flex-col items-end gap-1">
          <Velocity velocity={trend.velocity} />
          <Confidence confidence={trend.confidence} isNamed />
        </div>
      </div>
      <WeekOnWeek wow={trend.growth.wow} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-hairline pt-3 text-xs text-muted">
        <PlatformNames platforms={trend.platforms} />
        <span className="ml-auto inline-flex items-center gap-2">
          <OriginBadge origin={trend.origin} />
          <ScoredAge at={trend.scoredThrough} />
        </span>
      </div>
    </li>
  );
}

const WeekOnWeek = ({ wow }: { wow: RisingTrend['growth']['wow'] }) => (
  <p className="text-xs text-muted">
    <WeekText wow={wow} />
  </p>
);

/** There is no percentage of nothing: a week after one without signals is told by its count. */
function WeekText({ wow }: { wow: RisingTrend['growth']['wow'] }) {
  const intl = useIntl();
  if (wow === null) return <FormattedMessage id="today.rising.wow.unknown" />;
  const { percent, current, previous } = wow;
  if (previous === 0 && current > 0) return <FormattedMessage id="today.rising.wow.new" values={{ current }} />;
  const change = formatChange(intl, percent / PERCENT);
  return <FormattedMessage id="today.rising.wow" values={{ percent: change, current, previous }} />;
}
