import { useIntl } from 'react-intl';
import type { TrendStage } from '../gql/operations.js';
import { Chip } from '../ui/chip.js';
import type { Tone } from '../ui/chip.js';
import { stageNames, stageReasons } from './stages.js';

const TONES: Readonly<Record<TrendStage, Tone>> = {
  DORMANT: 'plain',
  WATCHING: 'plain',
  EMERGING: 'info',
  RISING: 'positive',
  PEAKING: 'warning',
  DECLINING: 'negative',
};

export function StageChip({ stage }: { stage: TrendStage }) {
  const intl = useIntl();
  return (
    <Chip tone={TONES[stage]} title={intl.formatMessage(stageReasons[stage])}>
      {intl.formatMessage(stageNames[stage])}
    </Chip>
  );
}
