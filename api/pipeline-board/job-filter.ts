import type { JobFilter } from '#domain/pipeline/job-queries.js';
import { AppError } from '#infra/errors.js';
import { parseUuidId } from '#schema/base/public-id.js';
import type { JobWhere } from '#schema/pipeline/job.type.js';
import { rowIdOf } from '../accounts/tenancy-errors.js';

const MOST_TASKS = 20;

/** @throws AppError BAD_USER_INPUT */
export function readJobFilter(where: JobWhere | null | undefined): JobFilter {
  const { status, task, runId, subjectId, isOpen } = where ?? {};
  if (task && task.length > MOST_TASKS) {
    throw new AppError('BAD_USER_INPUT', `\`task\` holds more than ${MOST_TASKS} kinds.`, { field: ['where', 'task'] });
  }
  const filter: { [Name in keyof JobFilter]?: JobFilter[Name] | null | undefined } = {
    statuses: status?.map((one) => one.toLowerCase()),
    tasks: task,
    runId: runId == null ? null : rowIdOf('prn', runId),
    subjectId: subjectId == null ? null : rowIdOf(parseUuidId(subjectId)?.kind ?? 'wks', subjectId),
    isOpen,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
}
