import { TrendingDown, TrendingUp } from 'lucide-react';
import { useIntl } from 'react-intl';
import { formatChange } from './numbers.js';

/** Growth a day; "not known" below ten signals. */
export function Velocity({ velocity }: { velocity: number | null }) {
  const intl = useIntl();
  if (velocity === null) {
    return (
      <span className="text-xs text-muted" title={intl.formatMessage({ id: 'value.unknown.velocity' })}>
        {intl.formatMessage({ id: 'value.unknown' })}
      </span>
    );
  }
  const Icon = velocity < 0 ? TrendingDown : TrendingUp;
  return (
    <span
      className={`tabular inline-flex items-center gap-1 whitespace-nowrap text-sm font-medium ${velocity < 0 ? 'text-negative' : 'text-positive'}`}
    >
      <Icon aria-hidden size={14} />
      {intl.formatMessage({ id: 'value.perDay' }, { percent: formatChange(intl, velocity) })}
    </span>
  );
}
