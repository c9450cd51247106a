import type DataLoader from 'dataloader';
import type { Actor } from '#domain/accounts/actor.js';
import type { Domain } from '#domain/create-domain.js';
import type { CardRow } from '#domain/pipeline/board/card-row.js';
import type { JobRow } from '#domain/pipeline/job-row.js';
import type { DrawingRun } from '#domain/pipeline/runs/drawing-runs.js';
import type { RunRow } from '#domain/pipeline/runs/run-row.js';
import type { ScheduleRow } from '#domain/pipeline/schedules/schedule-row.js';
import { byKey } from '../by-key.js';

/** Rows of the pipeline by their keys, for those who may see them. */
export interface PipelineLoaders {
  readonly jobById: DataLoader<string, JobRow | null>;
  /** The newest job about a thing, by the thing's row id. */
  readonly jobBySubjectId: DataLoader<string, JobRow | null>;
  /** How long jobs of a kind take, by the kind. */
  readonly usualJobMs: DataLoader<string, { task: string; usualMs: number } | null>;
  readonly runById: DataLoader<string, RunRow | null>;
  /** The run that draws an idea, by the idea's row id. */
  readonly drawingRunByIdeaId: DataLoader<string, DrawingRun | null>;
  readonly cardById: DataLoader<string, CardRow | null>;
  readonly scheduleById: DataLoader<string, ScheduleRow | null>;
}

export function createPipelineLoaders(domain: Domain, actor: Actor): PipelineLoaders {
  const { jobDesk, runDesk, cardDesk, scheduleDesk } = domain;
  const idOf = ({ id }: { id: string }) => id;
  return {
    jobById: byKey((ids) => jobDesk.byIds(actor, ids), idOf),
    jobBySubjectId: byKey(
      (ids) => jobDesk.ofSubjects(actor, ids),
      ({ subjectId }) => subjectId!,
    ),
    usualJobMs: byKey(
      (tasks) => jobDesk.usualMs(actor, tasks),
      ({ task }) => task,
    ),
    runById: byKey((ids) => runDesk.byIds(actor, ids), idOf),
    drawingRunByIdeaId: byKey(
      (ids) => runDesk.drawing(actor, ids),
      ({ ideaId }) => ideaId,
    ),
    cardById: byKey((ids) => cardDesk.byIds(actor, ids), idOf),
    scheduleById: byKey((ids) => scheduleDesk.byIds(actor, ids), idOf),
  };
}
