import { Link } from '@tanstack/react-router';
import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { defineMessages, useIntl } from 'react-intl';
import type { TrendRowFragment } from '../../gql/operations.js';
import { useLivePoints } from '../../live/live-points.js';
import { Chip } from '../../ui/chip.js';
import { Sparkline } from '../../ui/sparkline.js';
import { categoryName } from '../../vocabulary/categories.js';
import { Confidence } from '../../vocabulary/confidence.js';
import { OriginBadge } from '../../vocabulary/origin-badge.js';
import { PlatformMarks } from '../../vocabulary/platform-marks.js';
import { Score } from '../../vocabulary/score.js';
import { ScoredAge } from '../../vocabulary/scored-age.js';
import { StageChip } from '../../vocabulary/stage-chip.js';
import { Velocity } from '../../vocabulary/velocity.js';

export const features = tableFeatures({});
const column = createColumnHelper<typeof features, TrendRowFragment>();

export type ColumnId =
  'rank' | 'display' | 'score' | 'series' | 'velocity' | 'stage' | 'confidence' | 'platforms' | 'scoredThrough';

export const columnNames = defineMessages<ColumnId>({
  rank: { id: 'trends.col.rank' },
  display: { id: 'trends.col.trend' },
  score: { id: 'trends.col.score' },
  series: { id: 'trends.col.spark' },
  velocity: { id: 'trends.col.velocity' },
  stage: { id: 'trends.col.stage' },
  confidence: { id: 'trends.col.confidence' },
  platforms: { id: 'trends.col.platforms' },
  scoredThrough: { id: 'trends.col.age' },
});

export const columnLooks: Readonly<Record<ColumnId, string>> = {
  rank: 'hidden w-12 text-right md:table-cell',
  display: '',
  score: 'w-24 sm:w-28',
  series: 'hidden w-40 sm:table-cell',
  velocity: 'hidden w-24 md:table-cell',
  stage: 'hidden w-24 xl:table-cell',
  confidence: 'hidden w-24 2xl:table-cell',
  platforms: 'hidden w-40 xl:table-cell',
  scoredThrough: 'hidden w-28 xl:table-cell',
};

export const columns = column.columns([
  column.display({ id: 'rank', cell: ({ row }) => <Rank place={row.index + 1} /> }),
  column.accessor('display', { cell: ({ row }) => <Name trend={row.original} /> }),
  column.accessor('score', {
    cell: ({ row: { original } }) => <ScoreCell trend={original} />,
  }),
  column.accessor('series', { cell: ({ row: { original } }) => <LiveSparkline trend={original} /> }),
  column.accessor('velocity', { cell: ({ row }) => <Velocity velocity={row.original.velocity} isBare /> }),
  column.accessor('stage', { cell: ({ row }) => <StageChip stage={row.original.stage} /> }),
  column.accessor('confidence', { cell: ({ row }) => <Confidence confidence={row.original.confidence} /> }),
  column.accessor('platforms', { cell: ({ row }) => <PlatformMarks platforms={row.original.platforms} /> }),
  column.accessor('scoredThrough', { cell: ({ row }) => <Provenance trend={row.original} /> }),
]);

function Rank({ place }: { place: number }) {
  const intl = useIntl();
  return <span className="tabular text-sm text-muted">{intl.formatNumber(place)}</span>;
}

/** The keyword is the row's one link; narrow windows find below it what has no column there. */
function Name({ trend }: { trend: TrendRowFragment }) {
  const intl = useIntl();
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-center gap-x-2">
        <Link
          to="/trends"
          search={(was) => ({ ...was, id: trend.id })}
          resetScroll={false}
          data-row
          data-trend={trend.id}
          className="row-link font-medium [overflow-wrap:anywhere]"
        >
          {trend.display}
        </Link>
        {trend.isBreakout && (
          <Chip tone="accent" title={intl.formatMessage({ id: 'trend.breakout.why' })}>
            {intl.formatMessage({ id: 'trend.breakout' })}
          </Chip>
        )}
        {trend.isSeasonal && (
          <Chip tone="info" title={intl.formatMessage({ id: 'trend.seasonal.why' })}>
            {intl.formatMessage({ id: 'trend.seasonal' })}
          </Chip>
        )}
      </div>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
        {categoryName(intl, trend.category)}
        <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 xl:hidden">
          <StageChip stage={trend.stage} />
          <OriginBadge origin={trend.origin} />
          <ScoredAge at={trend.scoredThrough} />
        </span>
        <span className="md:hidden">
          <Velocity velocity={trend.velocity} />
        </span>
      </div>
    </div>
  );
}

function LiveSparkline({ trend }: { trend: TrendRowFragment }) {
  return <Sparkline readings={useLivePoints(trend.id, trend.series)} className="h-8 w-full sm:w-36" />;
}

/** Narrow windows find the curve below the score. */
function ScoreCell({ trend }: { trend: TrendRowFragment }) {
  return (
    <>
      <Score score={trend.score} provisional={trend.provisionalScore} />
      <div className="mt-2 sm:hidden">
        <LiveSparkline trend={trend} />
      </div>
    </>
  );
}

function Provenance({ trend }: { trend: TrendRowFragment }) {
  return (
    <span className="flex flex-col gap-0.5 text-xs text-muted">
      <ScoredAge at={trend.scoredThrough} isShort />
      <OriginBadge origin={trend.origin} />
    </span>
  );
}
