import { useId, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { Segmented } from '../../ui/segmented.js';
import { useNow } from '../../ui/use-now.js';
import { useWidth } from '../../ui/use-width.js';
import { formatDay, formatMoment, formatScore } from '../../vocabulary/numbers.js';
import { CurveTable } from './curve-table.js';
import { nearest, plotOf } from './curve-scale.js';
import type { CurvePoint, Measure, Place, Plot, PlotBox } from './curve-scale.js';
import { RANGES } from './ranges.js';
import type { Range } from './ranges.js';

export interface TrendCurveProps {
  points: readonly CurvePoint[];
  range: Range;
  onRange: (range: Range) => void;
  onsetAt: string | null;
  peakAt: string | null;
}

const nothing = defineMessages<Measure>({ count: { id: 'detail.curve.none' }, score: { id: 'detail.curve.noScore' } });
const moments = defineMessages({ onset: { id: 'detail.curve.onset' }, peak: { id: 'detail.curve.peak' } });
const HEIGHT = 240;
const MINUTE = 60;

/** Signals or score over a span, with axes, a reading under the pointer or the arrow keys, and the same as a table. */
export function TrendCurve({ points, range, onRange, onsetAt, peakAt }: TrendCurveProps) {
  const intl = useIntl();
  const [measure, setMeasure] = useState<Measure>('count');
  const [holder, width] = useWidth();
  const now = useNow(MINUTE);
  const box: PlotBox = { width, height: HEIGHT, left: 40, right: 12, top: 12, bottom: 24 };
  const { bucket } = RANGES[range];
  const plot = width > 0 ? plotOf({ points, measure, bucket, box, now }) : null;
  const isSilent = measure === 'count' && points.every(({ count }) => count === 0);
  return (
    <div>
      <div className="mb-3 flex flex-wrap justify-between gap-2">
        <Segmented
          label={intl.formatMessage({ id: 'detail.curve.measure' })}
          value={measure}
          options={[
            { value: 'count', text: <FormattedMessage id="detail.curve.count" /> },
            { value: 'score', text: <FormattedMessage id="detail.curve.score" /> },
          ]}
          onChange={setMeasure}
        />
        <RangeChoice range={range} onRange={onRange} />
      </div>
      <div ref={holder} style={{ height: HEIGHT }} className="relative">
        {plot && !isSilent && <Drawing plot={plot} box={box} measure={measure} marks={{ onsetAt, peakAt }} />}
        {width > 0 && (isSilent || !plot) && (
          <p className="flex h-full items-center justify-center rounded-md bg-sunken text-sm text-muted">
            <FormattedMessage {...nothing[measure]} />
          </p>
        )}
      </div>
      <CurveTable points={points} bucket={bucket} />
    </div>
  );
}

function RangeChoice({ range, onRange }: Pick<TrendCurveProps, 'range' | 'onRange'>) {
  const intl = useIntl();
  return (
    <Segmented
      label={intl.formatMessage({ id: 'detail.curve.range' })}
      value={range}
      options={[
        { value: '48h', text: <FormattedMessage id="detail.curve.range.48h" /> },
        { value: '7d', text: <FormattedMessage id="detail.curve.range.7d" /> },
        { value: '30d', text: <FormattedMessage id="detail.curve.range.30d" /> },
        { value: '90d', text: <FormattedMessage id="detail.curve.range.90d" /> },
      ]}
      onChange={onRange}
    />
  );
}

interface DrawingProps {
  plot: Plot;
  box: PlotBox;
  measure: Measure;
  marks: { onsetAt: string | null; peakAt: string | null };
}

function Drawing({ plot, box, measure, marks }: DrawingProps) {
  const help = useId();
  const [read, setRead] = useState<number | null>(null);
  const place = read === null ? undefined : plot.places[Math.min(read, plot.places.length - 1)];
  const follow = (event: PointerEvent<SVGSVGElement>) =>
    setRead(nearest(plot.places, event.clientX - event.currentTarget.getBoundingClientRect().left));
  const step = (event: KeyboardEvent<SVGSVGElement>) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setRead((was) => Math.min(Math.max((was ?? plot.places.length) + by, 0), plot.places.length - 1));
  };
  return (
    <>
      <svg
        tabIndex={0}
        role="application"
        aria-labelledby={help}
        width={box.width}
        height={box.height}
        className="touch-pan-y rounded-md text-accent"
        onPointerMove={follow}
        onPointerLeave={() => setRead(null)}
        onBlur={() => setRead(null)}
        onKeyDown={step}
      >
        <title id={help}>
          <FormattedMessage id="detail.curve.help" />
        </title>
        <Axes plot={plot} box={box} />
        <Mark x={marks.onsetAt && plot.xOf(marks.onsetAt)} box={box} moment="onset" />
        <Mark x={marks.peakAt && plot.xOf(marks.peakAt)} box={box} moment="peak" />
        <path d={plot.area} fill="currentColor" opacity="0.1" />
        <path className="line" d={plot.line} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
        <path
          d={plot.open}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray="2 4"
          strokeLinecap="round"
        />
        {place && <Crosshair place={place} box={box} />}
      </svg>
      <p aria-live="polite" className="pointer-events-none absolute right-3 top-0 text-right text-xs">
        {place && <ReadOut place={place} measure={measure} bucket={plot.bucket} />}
      </p>
    </>
  );
}

const Crosshair = ({ place: { x, y }, box }: { place: Place; box: PlotBox }) => (
  <>
    <line x1={x} x2={x} y1={box.top} y2={box.height - box.bottom} stroke="var(--control)" />
    <circle cx={x} cy={y} r="4" fill="var(--surface)" stroke="currentColor" strokeWidth="2" />
  </>
);

interface ReadOutProps {
  place: Place;
  measure: Measure;
  bucket: Plot['bucket'];
}

function ReadOut({ place: { point, isOpen }, measure, bucket }: ReadOutProps) {
  const intl = useIntl();
  return (
    <span className="tabular inline-block rounded-md border border-hairline bg-surface px-2 py-1">
      <span className="block text-muted">
        {bucket === 'DAY' ? formatDay(intl, point.at) : formatMoment(intl, point.at)}
      </span>
      <span className="block font-medium">
        {measure === 'count' ? (
          <FormattedMessage id="detail.curve.signals" values={{ count: point.count }} />
        ) : (
          <FormattedMessage id="detail.curve.scoreValue" values={{ score: formatScore(intl, point.score ?? 0) }} />
        )}
      </span>
      {isOpen && (
        <span className="block text-muted">
          <FormattedMessage id="detail.curve.open" />
        </span>
      )}
    </span>
  );
}

function Axes({ plot, box }: { plot: Plot; box: PlotBox }) {
  const intl = useIntl();
  const [start, end] = [plot.ticksX[0], plot.ticksX.at(-1)];
  const isLong = start && end && end.at.getTime() - start.at.getTime() > 3 * 86_400_000;
  return (
    <g aria-hidden className="text-xs" fill="var(--muted)">
      {plot.ticksY.map(({ y, value }) => (
        <g key={value}>
          <line x1={box.left} x2={box.width - box.right} y1={y} y2={y} stroke="var(--hairline)" />
          <text x={box.left - 8} y={y} textAnchor="end" dominantBaseline="middle">
            {intl.formatNumber(value, { notation: 'compact' })}
          </text>
        </g>
      ))}
      {plot.ticksX.map(({ x, at }) => (
        <text key={at.getTime()} x={x} y={box.height - 6} textAnchor="middle">
          {isLong
            ? intl.formatDate(at, { day: 'numeric', month: 'short', ...(plot.bucket === 'DAY' && { timeZone: 'UTC' }) })
            : intl.formatDate(at, { weekday: 'short', hour: '2-digit', minute: '2-digit' })}
        </text>
      ))}
    </g>
  );
}

interface MarkProps {
  x: number | string | null;
  box: PlotBox;
  moment: keyof typeof moments;
}

const LABEL_ROOM = 120;

/** A moment of the trend's life as a vertical line with its name. */
function Mark({ x, box, moment }: MarkProps) {
  if (typeof x !== 'number') return null;
  const isLeft = x > box.width - LABEL_ROOM;
  const y = moment === 'onset' ? box.top + 8 : box.top + 22;
  return (
    <g className="text-xs" fill="var(--muted)">
      <line x1={x} x2={x} y1={box.top} y2={box.height - box.bottom} stroke="var(--warning)" strokeDasharray="3 3" />
      <text x={isLeft ? x - 6 : x + 6} y={y} textAnchor={isLeft ? 'end' : 'start'}>
        <FormattedMessage {...moments[moment]} />
      </text>
    </g>
  );
}
