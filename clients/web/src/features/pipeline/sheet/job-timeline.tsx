import { defineMessages, FormattedMessage, FormattedTime, useIntl } from 'react-intl';
import { useMutation, useQuery } from 'urql';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { CancelJobDocument, JobHistoryDocument, RetryJobDocument } from '../../../gql/pipeline.js';
import type { JobAttemptOutcome, JobHistoryQuery } from '../../../gql/pipeline.js';
import { Button } from '../../../ui/button.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { jobStatusNames, taskNames } from '../board/board-texts.js';
import { PipelineTrouble } from '../pipeline-trouble.js';

const outcomes = defineMessages<JobAttemptOutcome>({
  SUCCEEDED: { id: 'pipeline.attempt.SUCCEEDED' },
  FAILED: { id: 'pipeline.attempt.FAILED' },
  WAITING: { id: 'pipeline.attempt.WAITING' },
  INTERRUPTED: { id: 'pipeline.attempt.INTERRUPTED' },
  DIED: { id: 'pipeline.attempt.DIED' },
  CANCELLED: { id: 'pipeline.attempt.CANCELLED' },
});

export interface JobTimelineProps {
  jobId: string;
  canWrite: boolean;
  onChanged: () => void;
}

type Job = NonNullable<JobHistoryQuery['job']>;

/** How a job went: its attempts, when it is tried next, when it may be done. */
export function JobTimeline({ jobId, canWrite, onChanged }: JobTimelineProps) {
  const intl = useIntl();
  const [{ data }] = useQuery({ query: JobHistoryDocument, variables: { id: jobId } });
  const job = data?.job;
  if (!job) return <Skeleton className="h-24 w-full" />;
  const known = taskNames[job.task as keyof typeof taskNames] as (typeof taskNames)['make-product'] | undefined;
  const task = known ? intl.formatMessage(known) : job.task;
  return (
    <section aria-label={task} className="space-y-2 border-t border-hairline pt-4">
      <h3 className="flex flex-wrap items-baseline justify-between gap-2 text-sm font-semibold">
        {task}
        <span className="font-normal text-muted">
          <FormattedMessage {...jobStatusNames[job.status]} />
        </span>
      </h3>
      <When job={job} />
      {job.problem && job.status !== 'SUCCEEDED' && <p className="text-sm text-negative">{job.problem.message}</p>}
      {job.history.length > 0 && (
        <ol className="space-y-1 text-sm text-muted">
          {job.history.map(({ number, endedAt, outcome, message }) => (
            <li key={`${number} ${endedAt}`}>
              <FormattedMessage id="pipeline.attempt" values={{ number }} /> ·{' '}
              <FormattedTime value={endedAt} timeStyle="medium" /> · <FormattedMessage {...outcomes[outcome]} />
              {message !== null && outcome !== 'SUCCEEDED' && <span className="block pl-4">{message}</span>}
            </li>
          ))}
        </ol>
      )}
      {canWrite && <Buttons job={job} onChanged={onChanged} />}
    </section>
  );
}

function When({ job }: { job: Job }) {
  const { nextAttemptAt, expectedEndAt, cancelRequestedAt, status } = job;
  const time = (value: string) => <FormattedTime value={value} timeStyle="medium" />;
  if (cancelRequestedAt !== null && status === 'RUNNING') return line(<FormattedMessage id="pipeline.cancelling" />);
  if (status === 'RETRYING' && nextAttemptAt !== null) {
    return line(<FormattedMessage id="pipeline.next" values={{ time: time(nextAttemptAt) }} />);
  }
  if (status !== 'RUNNING') return null;
  return line(
    expectedEndAt === null ? (
      <FormattedMessage id="pipeline.eta.unknown" />
    ) : (
      <FormattedMessage id="pipeline.eta" values={{ time: time(expectedEndAt) }} />
    ),
  );
}

const line = (text: React.ReactNode) => <p className="text-sm text-muted">{text}</p>;

function Buttons({ job: { id, status, cancelRequestedAt }, onChanged }: { job: Job; onChanged: () => void }) {
  const [, cancel] = useMutation(CancelJobDocument);
  const [, retry] = useMutation(RetryJobDocument);
  const cancelling = useAction(async () =>
    outcomeOf(await cancel({ input: { id } }), (data) => data.jobCancel.userErrors),
  );
  const retrying = useAction(async () => outcomeOf(await retry({ input: { id } }), (data) => data.jobRetry.userErrors));
  const after = (isDone: boolean) => {
    if (isDone) onChanged();
  };
  const isOpen = status === 'QUEUED' || status === 'RUNNING' || status === 'RETRYING';
  return (
    <div className="flex flex-wrap gap-2">
      {isOpen && cancelRequestedAt === null && (
        <Button isBusy={cancelling.isBusy} onClick={() => void cancelling.run(undefined).then(after)}>
          <FormattedMessage id="pipeline.cancelJob" />
        </Button>
      )}
      {(status === 'FAILED' || status === 'CANCELLED') && (
        <Button isBusy={retrying.isBusy} onClick={() => void retrying.run(undefined).then(after)}>
          <FormattedMessage id="pipeline.retry" />
        </Button>
      )}
      <PipelineTrouble of={cancelling.trouble ?? retrying.trouble} />
    </div>
  );
}
