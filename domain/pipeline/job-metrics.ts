import { pipelineJobs, pipelineJobSeconds, pipelineRetries } from '#observability/metrics.js';
import type { JobRow, PastAttempt } from './job-row.js';

export function countEnd({ task, status, startedAt, finishedAt }: JobRow): void {
  const labels = { kind: task, outcome: status };
  pipelineJobs.inc(labels);
  if (startedAt && finishedAt) pipelineJobSeconds.observe(labels, (finishedAt.getTime() - startedAt.getTime()) / 1_000);
}

export function countRetry(kind: string, cause: PastAttempt['outcome']): void {
  pipelineRetries.inc({ kind, cause });
}
