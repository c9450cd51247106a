import { useIntl } from 'react-intl';
import type { TrendStage } from '../gql/operations.js';
import { Chip } from '../ui/chip.js';
import { StageChip } from './stage-chip.js';

export interface MarkedTrend {
  readonly stage: TrendStage;
  readonly isBreakout: boolean;
  readonly isSeasonal: boolean;
}

/** Stage, breakout and season of a trend. */
export function TrendMarks({ trend }: { trend: MarkedTrend }) {
  const intl = useIntl();
  return (
    <span className="inline-flex flex-wrap justify-end gap-1">
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
      <StageChip stage={trend.stage} />
    </span>
  );
}
