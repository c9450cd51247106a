import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { useQuery } from 'urql';
import { DrawingJobDocument } from '../../../gql/designs.js';
import { Button } from '../../../ui/button.js';

const LOOK_MS = 1_200;
const ENDED: readonly string[] = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

export interface DrawingProps {
  jobId: string;
  /** Called with every look, so that the list shows what has come. */
  onLook: () => void;
  onEnd: () => void;
}

/** How far the drawing is; looked at while it goes on, because designs come one by one. */
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
  const [{ data }, ask] = useQuery({
    query: DrawingJobDocument,
    variables: { id: jobId },
    requestPolicy: 'network-only',
  });
  const status = data?.job?.status;
  const hasEnded = status !== undefined && ENDED.includes(status);
  useEffect(() => {
    if (hasEnded) {
      onLook();
      if (status === 'SUCCEEDED') onEnd();
      return undefined;
    }
    const timer = setInterval(() => {
      ask({ requestPolicy: 'network-only' });
      onLook();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [hasEnded, status, ask, onLook, onEnd]);
  return data?.job;
}
