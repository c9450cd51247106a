import { defineMessages } from 'react-intl';
import type {
  JobStatus,
  PipelineRunChoice,
  PipelineRunStatus,
  PipelineRunStep,
  PipelineStage,
} from '../../../gql/pipeline.js';

export const STAGE_ORDER = ['SIGNAL', 'IDEA', 'READY', 'LIVE'] as const satisfies readonly PipelineStage[];

export const stageNames = defineMessages<PipelineStage>({
  SIGNAL: { id: 'pipeline.stage.SIGNAL' },
  IDEA: { id: 'pipeline.stage.IDEA' },
  READY: { id: 'pipeline.stage.READY' },
  LIVE: { id: 'pipeline.stage.LIVE' },
});
export const emptyTexts = defineMessages<PipelineStage>({
  SIGNAL: { id: 'pipeline.empty.SIGNAL' },
  IDEA: { id: 'pipeline.empty.IDEA' },
  READY: { id: 'pipeline.empty.READY' },
  LIVE: { id: 'pipeline.empty.LIVE' },
});
export const jobStatusNames = defineMessages<JobStatus>({
  QUEUED: { id: 'pipeline.job.QUEUED' },
  RUNNING: { id: 'pipeline.job.RUNNING' },
  RETRYING: { id: 'pipeline.job.RETRYING' },
  SUCCEEDED: { id: 'pipeline.job.SUCCEEDED' },
  FAILED: { id: 'pipeline.job.FAILED' },
  CANCELLED: { id: 'pipeline.job.CANCELLED' },
});
export const runStatusNames = defineMessages<PipelineRunStatus>({
  RUNNING: { id: 'pipeline.run.RUNNING' },
  WAITING: { id: 'pipeline.run.WAITING' },
  SUCCEEDED: { id: 'pipeline.run.SUCCEEDED' },
  FAILED: { id: 'pipeline.run.FAILED' },
  CANCELLED: { id: 'pipeline.run.CANCELLED' },
});
export const stepNames = defineMessages<PipelineRunStep>({
  IDEAS: { id: 'pipeline.step.IDEAS' },
  DESIGNS: { id: 'pipeline.step.DESIGNS' },
  PRODUCT: { id: 'pipeline.step.PRODUCT' },
  LISTING: { id: 'pipeline.step.LISTING' },
  PUBLISH: { id: 'pipeline.step.PUBLISH' },
  DONE: { id: 'pipeline.step.DONE' },
});
export const choiceNames = defineMessages<PipelineRunChoice>({
  IDEA: { id: 'pipeline.choice.IDEA' },
  DESIGN: { id: 'pipeline.choice.DESIGN' },
  PUBLISH: { id: 'pipeline.choice.PUBLISH' },
});
/** Why a card stays where it is. */
export const moveFaults = defineMessages({
  NEEDS_TREND: { id: 'pipeline.move.NEEDS_TREND' },
  NEEDS_IDEA: { id: 'pipeline.move.NEEDS_IDEA' },
  NEEDS_PRODUCT: { id: 'pipeline.move.NEEDS_PRODUCT' },
  NEEDS_PUBLISHING: { id: 'pipeline.move.NEEDS_PUBLISHING' },
  STILL_LIVE: { id: 'pipeline.move.STILL_LIVE' },
  CONFLICT: { id: 'pipeline.move.CONFLICT' },
  NOT_FOUND: { id: 'pipeline.move.NOT_FOUND' },
});
/** Kinds of jobs; one that a newer server has reads as it is written there. */
export const taskNames = defineMessages({
  'generate-ideas': { id: 'pipeline.task.generate-ideas' },
  'generate-designs': { id: 'pipeline.task.generate-designs' },
  'make-product': { id: 'pipeline.task.make-product' },
  'publish-listing': { id: 'pipeline.task.publish-listing' },
  'sync-product': { id: 'pipeline.task.sync-product' },
  'place-order': { id: 'pipeline.task.place-order' },
  'send-tracking': { id: 'pipeline.task.send-tracking' },
});
