import { useCallback, useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { useQuery, useSubscription } from 'urql';
import { DrawingJobDocument, DrawingJobsDocument } from '../../../gql/designs.js';
import { Button } from '../../../ui/button.js';
import { useEvery } from '../../../ui/use-every.js';

const WHERE = { task: ['generate-designs'] };
/** Beside the stream, in case it is cut: the job is read again. */
const LOOK_MS = 10_000;
const ENDED: readonly string[] = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

export interface DrawingProps {
  jobId: string;
  /** Called with every change, so that the list shows what has come. */
  onLook: () => void;
  onEnd: () => void;
}

/** How far the drawing is, live; designs come one by one. */
export function Drawing({ jobId, onLook, onEnd }: DrawingProps) {
  const job = useDrawingJob({ jobId, onLook, onEnd });
  if (job?.status === 'FAILED' || job?.status === 'CANCELLED') {
    return (
      <div
        role="alert"
        className="flex flex-wrap items-center justify-between gap-3 rounded-md bg-negative-soft p-3 text-sm text-negative"
      >
        <span>
          <FormattedMessage id="designs.drawing.failed" values={{ why: job.problem?.message ?? '' }} />
        </span>
        <Button onClick={onEnd}>
          <FormattedMessage id="designs.drawing.dismiss" />
        </Button>
      </div>
    );
  }
  const percent = job?.progress ?? 0;
  return (
    <div role="status" className="card flex items-center gap-4 px-4 py-3 text-sm">
      <span>
        <FormattedMessage id="designs.drawing" values={{ percent }} />
      </span>
      <progress max={100} value={percent} aria-hidden className="h-2 min-w-0 flex-1 accent-accent" />
    </div>
  );
}

function useDrawingJob({ jobId, onLook, onEnd }: DrawingProps) {
  const [{ data }, again] = useQuery({ query: DrawingJobDocument, variables: { id: jobId } });
  const [{ data: live }] = useSubscription({ query: DrawingJobsDocument, variables: { where: WHERE } });
  const job = data?.job;
  const status = job?.status;
  const hasEnded = status !== undefined && ENDED.includes(status);
  const news = live?.jobs.jobs.some(({ id }) => id === jobId) ? live.jobs.cursor : undefined;
  // Each change of the job may have brought a design.
  useEffect(() => {
    if (news !== undefined || hasEnded) onLook();
  }, [news, hasEnded, onLook]);
  useEffect(() => {
    if (status === 'SUCCEEDED') onEnd();
  }, [status, onEnd]);
  const look = useCallback(() => {
    if (!hasEnded) again({ requestPolicy: 'network-only' });
  }, [hasEnded, again]);
  useEvery(LOOK_MS, look);
  return job;
}
