import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { formatBps } from './product-words.js';

const LEAST_BPS = 0;
const MOST_BPS = 7_000;
const STEP_BPS = 100;

/** The wanted margin, as a slider. */
export function MarginField({ value, onChange }: { value: number; onChange: (bps: number) => void }) {
  const intl = useIntl();
  const id = useId();
  return (
    <div className="max-w-md">
      <label htmlFor={id} className="flex items-baseline justify-between gap-4 text-sm">
        <FormattedMessage id="products.marginWanted" />
        <output htmlFor={id} className="font-semibold tabular-nums">
          {formatBps(intl, value)}
        </output>
      </label>
      <input
        id={id}
        type="range"
        min={LEAST_BPS}
        max={Math.max(MOST_BPS, value)}
        step={STEP_BPS}
        value={value}
        aria-valuetext={formatBps(intl, value)}
        onChange={(event) => onChange(Number(event.target.value))}
        className="mt-1 h-9 w-full accent-accent"
      />
    </div>
  );
}
