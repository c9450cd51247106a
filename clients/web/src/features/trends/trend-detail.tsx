import { Link } from '@tanstack/react-router';
import { Lightbulb } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ReactNode } from 'react';
import { useRight } from '../../graph/session-store.js';
import { useLivePoints } from '../../live/live-points.js';
import { buttonClass } from '../../ui/button.js';
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

type Heading = 'h2' | 'h3';

export interface TrendDetailProps {
  trend: Detail;
  range: Range;
  onRange: (range: Range) => void;
  /** Level below the trend's name. */
  heading: Heading;
}

/** Everything about one trend except its name: the reason first, then curve, numbers, platforms and posts. */
export function TrendDetail({ trend, range, onRange, heading }: TrendDetailProps) {
  const points = useLiveCurve(trend, range);
  return (
    <div className="@container space-y-4">
      <Why trend={trend} heading={heading} />
      <Part heading={heading} title={<FormattedMessage id="detail.curve" />}>
        <TrendCurve points={points} range={range} onRange={onRange} onsetAt={trend.onsetAt} peakAt={trend.peakAt} />
      </Part>
      <Part heading={heading} title={<FormattedMessage id="detail.numbers" />}>
        <TrendNumbers trend={trend} />
      </Part>
      <div className="grid items-start gap-4 @4xl:grid-cols-2">
        <div className="space-y-4">
          <Part heading={heading} title={<FormattedMessage id="detail.platforms" />}>
            <PlatformEvidence platforms={trend.platforms} />
          </Part>
          <Part heading={heading} title={<FormattedMessage id="detail.growth" />}>
            <TrendGrowth growth={trend.growth} />
          </Part>
        </div>
        <Part heading={heading} title={<FormattedMessage id="detail.evidence" />}>
          <PostList posts={trend.evidence.nodes} />
        </Part>
      </div>
      <Part heading={heading} title={<FormattedMessage id="detail.history" />}>
        <TrendHistory trend={trend} />
      </Part>
    </div>
  );
}

function Why({ trend, heading }: { trend: Detail; heading: Heading }) {
  const intl = useIntl();
  const canWriteIdeas = useRight('ideas.write');
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-muted">
        <TrendMarks trend={trend} />
        {categoryName(intl, trend.category)}
        <OriginBadge origin={trend.origin} />
        <ScoredAge at={trend.scoredThrough} />
      </div>
      {canWriteIdeas && (
        <Link to="/studio/ideas" search={{ trend: trend.id }} data-idea-action className={buttonClass('primary')}>
          <Lightbulb aria-hidden size={16} />
          <FormattedMessage id="detail.ideas" />
        </Link>
      )}
      <Part heading={heading} title={<FormattedMessage id="detail.why" />}>
        <p className="text-lg leading-relaxed">{reasonSentence(intl, trend.reason)}</p>
        <p className="mt-2 text-sm text-muted">
          {intl.formatMessage(stageReasons[trend.stage])} {intl.formatMessage(originReasons[trend.origin])}
        </p>
      </Part>
    </>
  );
}

interface PartProps {
  heading: Heading;
  title: ReactNode;
  children: ReactNode;
}

const Part = ({ heading: Title, title, children }: PartProps) => (
  <section className="card p-4 sm:p-5">
    <Title className="mb-3 text-sm font-semibold text-muted">{title}</Title>
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
