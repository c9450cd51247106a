import { TrendingDown, TrendingUp } from 'lucide-react';
import { useIntl } from 'react-intl';
import { formatChange } from './numbers.js';

export interface VelocityProps {
  velocity: number | null;
  /** Without "against usual", below a heading that says so. */
  isBare?: boolean;
}

/** How far the last day is above or below the usual level; "not known" below ten signals. */
export function Velocity({ velocity, isBare = false }: VelocityProps) {
  const intl = useIntl();
  if (velocity === null) {
    return (
      <span className="text-xs text-muted" title={intl.formatMessage({ id: 'value.unknown.velocity' })}>
        {intl.formatMessage({ id: 'value.unknown' })}
      </span>
    );
  }
  const percent = formatChange(intl, velocity);
  const Icon = velocity < 0 ? TrendingDown : TrendingUp;
  return (
    <span
      className={`tabular inline-flex items-center gap-1 whitespace-nowrap text-sm font-medium ${velocity < 0 ? 'text-negative' : 'text-positive'}`}
    >
      <Icon aria-hidden size={14} />
      {isBare ? percent : intl.formatMessage({ id: 'value.againstUsual' }, { percent })}
    </span>
  );
}
