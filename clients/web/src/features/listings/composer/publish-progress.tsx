import { useEffect } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { PublishJobDocument } from '../../../gql/listings.js';

type Step = 'CHECK' | 'PRINTIFY' | 'DRAFT' | 'DETAILS' | 'IMAGES' | 'VARIANTS' | 'TRANSLATIONS' | 'ACTIVATE' | 'DONE';

const steps = defineMessages<Step>({
  CHECK: { id: 'composer.step.CHECK' },
  PRINTIFY: { id: 'composer.step.PRINTIFY' },
  DRAFT: { id: 'composer.step.DRAFT' },
  DETAILS: { id: 'composer.step.DETAILS' },
  IMAGES: { id: 'composer.step.IMAGES' },
  VARIANTS: { id: 'composer.step.VARIANTS' },
  TRANSLATIONS: { id: 'composer.step.TRANSLATIONS' },
  ACTIVATE: { id: 'composer.step.ACTIVATE' },
  DONE: { id: 'composer.step.DONE' },
});
const EVERY_MS = 1_000;
const ENDED = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

const WAITING = { status: 'QUEUED', step: 'CHECK', progress: 0, problem: null };

/** How far a listing is on its way to Etsy. */
export function PublishProgress({ jobId, onEnd }: { jobId: string; onEnd: () => void }) {
  const intl = useIntl();
  const [{ data }, ask] = useQuery({
    query: PublishJobDocument,
    variables: { id: jobId },
    requestPolicy: 'cache-and-network',
  });
  const job = data?.job ?? WAITING;
  const hasEnded = ENDED.includes(job.status);
  useEffect(() => {
    const timer = setInterval(() => {
      ask({ requestPolicy: 'network-only' });
      if (hasEnded) onEnd();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [ask, hasEnded, onEnd]);
  const step = (steps as Partial<Record<string, (typeof steps)[Step]>>)[job.step] ?? steps.CHECK;
  return (
    <div className="card mb-4 p-4" role="status">
      <div className="mb-2 flex justify-between gap-4 text-sm">
        <span className="font-medium">
          {job.status === 'RETRYING' ? (
            <FormattedMessage id="composer.publish.retrying" values={{ message: job.problem?.message ?? '' }} />
          ) : (
            intl.formatMessage(step)
          )}
        </span>
        <span className="tabular text-muted">{intl.formatNumber(job.progress / 100, { style: 'percent' })}</span>
      </div>
      <div aria-hidden className="h-2 overflow-hidden rounded-full bg-sunken">
        <div className="bar-fill h-full bg-accent transition-[width]" style={{ width: `${job.progress}%` }} />
      </div>
    </div>
  );
}
