import type DataLoader from 'dataloader';
import type { Actor } from '#domain/accounts/actor.js';
import type { Domain } from '#domain/create-domain.js';
import type { JobRow } from '#domain/pipeline/job-row.js';
import { byKey } from '../by-key.js';

/** Rows of the pipeline by their keys, for those who may see them. */
export interface PipelineLoaders {
  readonly jobById: DataLoader<string, JobRow | null>;
  /** How long jobs of a kind take, by the kind. */
  readonly usualJobMs: DataLoader<string, { task: string; usualMs: number } | null>;
}

export function createPipelineLoaders({ jobDesk }: Domain, actor: Actor): PipelineLoaders {
  return {
    jobById: byKey(
      (ids) => jobDesk.byIds(actor, ids),
      ({ id }) => id,
    ),
    usualJobMs: byKey(
      (tasks) => jobDesk.usualMs(actor, tasks),
      ({ task }) => task,
    ),
  };
}
