import { memo } from 'react';
import { useIntl } from 'react-intl';
import { sparklinePath } from './sparkline-path.js';
import type { Reading } from './sparkline-path.js';

const BOX = { width: 120, height: 30 };

export interface SparklineProps {
  readings: readonly Reading[];
  className?: string;
}

/** 48 hours as one line; the running hour is dotted because it is not complete. */
export const Sparkline = memo(function Sparkline({ readings, className = 'h-8 w-full' }: SparklineProps) {
  const intl = useIntl();
  const counts = readings.map(({ count }) => count);
  const path = sparklinePath(readings, BOX, Date.now());
  if (!path || counts.every((count) => count === 0)) {
    return <span className="text-xs text-muted">{intl.formatMessage({ id: 'spark.none' })}</span>;
  }
  const label = intl.formatMessage(
    { id: 'spark.label' },
    { low: Math.min(...counts), high: Math.max(...counts), last: counts.at(-1) ?? 0 },
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-3 -3 ${BOX.width + 6} ${BOX.height + 6}`}
      preserveAspectRatio="none"
      className={`overflow-visible text-accent ${className}`}
      fill="none"
      stroke="currentColor"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d={path.area} fill="currentColor" stroke="none" opacity="0.1" />
      <path className="line" d={path.line} strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
      <path d={path.open} strokeWidth="1.5" strokeDasharray="1 3" vectorEffect="non-scaling-stroke" />
      <path d={`M${path.last.x} ${path.last.y}h.01`} strokeWidth="5" vectorEffect="non-scaling-stroke" />
    </svg>
  );
});
