import { ArrowRightLeft } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { FormattedMessage, useIntl } from 'react-intl';
import { Chip } from '../../../ui/chip.js';
import { Age } from '../../../vocabulary/age.js';
import { choiceNames, jobStatusNames, runStatusNames, taskNames } from './board-texts.js';
import type { Card } from './use-board.js';

export interface BoardCardProps {
  card: Card;
  canWrite: boolean;
  onAskWhere: () => void;
}

/** What a card says at a glance: what it is, how it stands, what is wrong. */
export function BoardCard({ card, canWrite, onAskWhere }: BoardCardProps) {
  const intl = useIntl();
  const { title, thumbnailUrl, trend, updatedAt } = card;
  return (
    <div className="min-w-0 flex-1 space-y-2">
      {thumbnailUrl !== null && (
        <img src={thumbnailUrl} alt="" loading="lazy" className="h-24 w-full rounded-sm bg-sunken object-contain" />
      )}
      <div className="flex items-start gap-1">
        <p title={title} className="line-clamp-3 min-w-0 flex-1 break-words text-sm font-medium">
          {title}
        </p>
        {canWrite && (
          <AriaButton
            onPress={onAskWhere}
            aria-label={intl.formatMessage({ id: 'pipeline.moveTo.of' }, { title })}
            className="-mr-1.5 -mt-1 inline-flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-sunken data-[focus-visible]:outline-2 data-[focus-visible]:outline-info pointer-coarse:size-11"
          >
            <ArrowRightLeft aria-hidden size={16} />
          </AriaButton>
        )}
      </div>
      <div className="space-y-1.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
          {trend && (
            <span className="tabular">
              <FormattedMessage id="pipeline.score" values={{ score: Math.round(trend.score) }} />
            </span>
          )}
          <Age at={updatedAt} />
        </p>
        <Standing card={card} />
      </div>
    </div>
  );
}

function Standing({ card: { run, job, hasDrift } }: { card: Card }) {
  const badge = run ? runBadge(run) : job?.status === 'FAILED' ? FAILED : undefined;
  const problem = problemOf(run, job);
  return (
    <div className="space-y-1.5">
      <p className="flex flex-wrap gap-1.5">
        {badge && (
          <Chip tone={badge.tone}>
            <FormattedMessage {...badge.text} />
          </Chip>
        )}
        {hasDrift && (
          <Chip tone="warning">
            <FormattedMessage id="pipeline.drift" />
          </Chip>
        )}
      </p>
      {run && <WaitsFor run={run} />}
      {job && isOpen(job.status) && <JobLine job={job} />}
      {problem && <p className="line-clamp-2 text-xs text-negative">{problem.message}</p>}
    </div>
  );
}

const WaitsFor = ({ run: { waitingFor } }: { run: NonNullable<Card['run']> }) =>
  waitingFor && (
    <p className="text-xs text-muted">
      <FormattedMessage {...choiceNames[waitingFor]} />
    </p>
  );

const FAILED = { tone: 'negative', text: jobStatusNames.FAILED } as const;

function runBadge({ status, waitingFor }: NonNullable<Card['run']>) {
  if (waitingFor) return { tone: 'info', text: runStatusNames.WAITING } as const;
  if (status === 'FAILED') return { tone: 'negative', text: runStatusNames.FAILED } as const;
  return status === 'CANCELLED' ? ({ tone: 'plain', text: runStatusNames.CANCELLED } as const) : undefined;
}

function problemOf(run: Card['run'], job: Card['job']) {
  return run?.problem ?? (job?.status === 'FAILED' ? job.problem : null);
}

const isOpen = (status: string): boolean => status === 'QUEUED' || status === 'RUNNING' || status === 'RETRYING';

function JobLine({ job }: { job: NonNullable<Card['job']> }) {
  const intl = useIntl();
  const known = taskNames[job.task as keyof typeof taskNames] as (typeof taskNames)['make-product'] | undefined;
  const task = known ? intl.formatMessage(known) : job.task;
  return (
    <div>
      <p className="text-xs text-muted">
        {task} · <FormattedMessage {...jobStatusNames[job.status]} />
      </p>
      <progress
        max={100}
        value={job.progress}
        aria-label={task}
        className="mt-1 block h-1.5 w-full overflow-hidden rounded-full [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
