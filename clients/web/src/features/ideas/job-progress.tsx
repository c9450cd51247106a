import { useCallback, useEffect } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useQuery, useSubscription } from 'urql';
import { IdeaJobDocument, IdeaJobsDocument } from '../../gql/ideas.js';
import type { IdeaJobStateFragment } from '../../gql/ideas.js';
import { useEvery } from '../../ui/use-every.js';

const steps = defineMessages({
  facts: { id: 'ideas.step.facts' },
  writing: { id: 'ideas.step.writing' },
  screening: { id: 'ideas.step.screening' },
});
const WHERE = { task: ['generate-ideas'] };
/** Beside the stream, in case it is cut: the job is read again. */
const LOOK_MS = 3_000;

/** How far the job is that thinks of ideas: live, and read again while it runs. */
export function JobProgress({ jobId, onDone }: { jobId: string; onDone: () => void }) {
  const [{ data }, again] = useQuery({ query: IdeaJobDocument, variables: { id: jobId } });
  useSubscription({ query: IdeaJobsDocument, variables: { where: WHERE } });
  const job = data?.job;
  const isOpen = !job || ['QUEUED', 'RUNNING', 'RETRYING'].includes(job.status);
  const hasSucceeded = job?.status === 'SUCCEEDED';
  useEffect(() => {
    if (hasSucceeded) onDone();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Told once, when it has succeeded.
  }, [hasSucceeded]);
  const look = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  return (
    <>
      {isOpen && <Looking onLook={look} />}
      <Progress job={job ?? undefined} />
    </>
  );
}

function Looking({ onLook }: { onLook: () => void }) {
  useEvery(LOOK_MS, onLook);
  return null;
}

function Progress({ job }: { job: IdeaJobStateFragment | undefined }) {
  if (job?.status === 'FAILED' || job?.status === 'CANCELLED') {
    return (
      <div role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
        <p className="font-medium">
          <FormattedMessage id="ideas.job.failed" />
        </p>
        {job.problem && <p lang="en">{job.problem.message}</p>}
      </div>
    );
  }
  return (
    <div role="status" className="card p-4 text-sm">
      {job?.status === 'SUCCEEDED' ? (
        <p className="text-positive">
          <FormattedMessage id="ideas.job.done" />
        </p>
      ) : (
        <UnderWay job={job} />
      )}
    </div>
  );
}

const isStep = (name: string): name is keyof typeof steps => Object.hasOwn(steps, name);

function UnderWay({ job }: { job: IdeaJobStateFragment | undefined }) {
  const intl = useIntl();
  const step = job && isStep(job.step) ? job.step : 'facts';
  return (
    <div className="space-y-2">
      <p>
        {job?.status === 'RETRYING' ? <FormattedMessage id="ideas.job.again" /> : <FormattedMessage {...steps[step]} />}
      </p>
      <progress
        value={job?.progress ?? 0}
        max={100}
        aria-label={intl.formatMessage({ id: 'ideas.job.label' })}
        className="h-2 w-full max-w-xl accent-accent"
      />
      {job?.problem && (
        <p className="text-muted" lang="en">
          {job.problem.message}
        </p>
      )}
    </div>
  );
}
