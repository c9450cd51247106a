import { useIntl } from 'react-intl';
import { formatScore } from './numbers.js';

export interface ScoreProps {
  score: number;
  provisional: number;
  /** Large in cards, small in rows. */
  size?: 'row' | 'card';
}

/** The score of the last closed hour as number and bar, and the running one when it differs. */
export function Score({ score, provisional, size = 'row' }: ScoreProps) {
  const intl = useIntl();
  const closed = formatScore(intl, score);
  const running = formatScore(intl, provisional);
  const big = size === 'card' ? 'text-2xl' : 'text-base';
  return (
    <span className="inline-flex min-w-0 flex-col gap-1">
      <span className="flex items-baseline gap-2 whitespace-nowrap">
        <span
          className={`tabular font-semibold ${big}`}
          title={intl.formatMessage({ id: 'value.scoreOf' }, { score: closed })}
        >
          {closed}
        </span>
        {running !== closed && (
          <span className="tabular text-xs text-muted" title={intl.formatMessage({ id: 'value.now.why' })}>
            {intl.formatMessage({ id: 'value.now' }, { score: running })}
          </span>
        )}
      </span>
      <span aria-hidden className="relative block h-1 w-16 overflow-hidden rounded-full bg-hairline">
        <span
          className="bar-fill absolute inset-y-0 left-0 rounded-full bg-accent"
          style={{ width: `${Math.min(score, 100)}%` }}
        />
      </span>
    </span>
  );
}
