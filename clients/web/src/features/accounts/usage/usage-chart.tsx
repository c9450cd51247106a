import { useIntl } from 'react-intl';
import { useWidth } from '../../../ui/use-width.js';
import { barsOf, roundTop } from './bars.js';
import type { UsageSum } from './usage-page.js';

const HEIGHT = 180;
const LEFT = 48;
const BOTTOM = 24;
const TOP = 8;
const LABELS_EVERY_PX = 72;

export interface UsageChartProps {
  sums: readonly UsageSum[];
  measure: 'requests' | 'points';
  isByDay: boolean;
}

/** Bars over time, refused ones marked. A picture of the table below it, which says the same in words. */
export function UsageChart({ sums, measure, isByDay }: UsageChartProps) {
  const intl = useIntl();
  const [holder, width] = useWidth();
  const total = sums.reduce((sum, each) => sum + each[measure], 0);
  const label =
    measure === 'requests'
      ? intl.formatMessage({ id: 'usage.chart.requests' }, { total })
      : intl.formatMessage({ id: 'usage.chart.points' }, { total });
  return (
    <div ref={holder} className="mb-4">
      {width > 0 && (
        <svg role="img" aria-label={label} width={width} height={HEIGHT} className="block">
          <Drawing sums={sums} measure={measure} isByDay={isByDay} width={width} />
        </svg>
      )}
    </div>
  );
}

function Drawing({ sums, measure, isByDay, width }: UsageChartProps & { width: number }) {
  const intl = useIntl();
  const box = { width: width - LEFT, height: HEIGHT - BOTTOM - TOP };
  const values = sums.map((sum) => ({ total: sum[measure], refused: measure === 'requests' ? sum.throttled : 0 }));
  const bars = barsOf(values, box);
  const top = roundTop(Math.max(0, ...values.map(({ total }) => total)));
  const every = Math.max(1, Math.ceil(LABELS_EVERY_PX / (box.width / Math.max(sums.length, 1))));
  const name = (at: string) =>
    isByDay
      ? intl.formatDate(at, { day: 'numeric', month: 'short', timeZone: 'UTC' })
      : intl.formatTime(at, { hour: 'numeric', minute: '2-digit' });
  return (
    <g fontSize="11" fill="var(--muted)" className="tabular">
      {[0, top / 2, top].map((value) => {
        const y = TOP + box.height - (value / top) * box.height;
        return (
          <g key={value}>
            <line x1={LEFT} x2={width} y1={y} y2={y} stroke="var(--hairline)" />
            <text x={LEFT - 8} y={y + 4} textAnchor="end">
              {intl.formatNumber(value, { notation: 'compact' })}
            </text>
          </g>
        );
      })}
      {bars.map((bar, index) => (
        <g key={sums[index]?.at} transform={`translate(${LEFT + bar.x} ${TOP})`}>
          <rect y={bar.y} width={bar.width} height={bar.height} rx="2" fill="var(--series-1)" className="bar-fill" />
          <rect
            y={bar.y}
            width={bar.width}
            height={bar.refusedHeight}
            rx="2"
            fill="var(--series-2)"
            className="bar-fill"
          />
        </g>
      ))}
      {sums.map(({ at }, index) =>
        index % every === 0 ? (
          <text key={at} x={LEFT + (bars[index]?.x ?? 0)} y={HEIGHT - 6}>
            {name(at)}
          </text>
        ) : null,
      )}
    </g>
  );
}
