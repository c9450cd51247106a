import { defineMessages } from 'react-intl';
import type { TrendStage } from '../gql/operations.js';

/** Along a trend's life. */
export const STAGES = [
  'EMERGING',
  'RISING',
  'PEAKING',
  'DECLINING',
  'WATCHING',
  'DORMANT',
] as const satisfies readonly TrendStage[];

export const stageNames = defineMessages<TrendStage>({
  DORMANT: { id: 'stage.DORMANT' },
  WATCHING: { id: 'stage.WATCHING' },
  EMERGING: { id: 'stage.EMERGING' },
  RISING: { id: 'stage.RISING' },
  PEAKING: { id: 'stage.PEAKING' },
  DECLINING: { id: 'stage.DECLINING' },
});

export const stageReasons = defineMessages<TrendStage>({
  DORMANT: { id: 'stage.DORMANT.why' },
  WATCHING: { id: 'stage.WATCHING.why' },
  EMERGING: { id: 'stage.EMERGING.why' },
  RISING: { id: 'stage.RISING.why' },
  PEAKING: { id: 'stage.PEAKING.why' },
  DECLINING: { id: 'stage.DECLINING.why' },
});

export const isStage = (value: string): value is TrendStage => STAGES.some((stage) => stage === value);
