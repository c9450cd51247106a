import { defineMessages, FormattedMessage } from 'react-intl';
import type { Outcome } from '../../forms/outcome.js';
import { RefusalText } from '../../forms/refusal-text.js';
import { ErrorNote } from '../../ui/error-note.js';

const texts = defineMessages({
  NOT_FAILED: { id: 'pipeline.refusal.NOT_FAILED' },
  ENDED: { id: 'pipeline.refusal.ENDED' },
  NOT_WAITING: { id: 'pipeline.refusal.NOT_WAITING' },
  CHOICE_INVALID: { id: 'pipeline.refusal.CHOICE_INVALID' },
  NOTHING_TO_START_FROM: { id: 'pipeline.refusal.NOTHING_TO_START_FROM' },
  PLAN_INVALID: { id: 'pipeline.refusal.PLAN_INVALID' },
  CRON_INVALID: { id: 'pipeline.refusal.CRON_INVALID' },
  TIME_ZONE_INVALID: { id: 'pipeline.refusal.TIME_ZONE_INVALID' },
  TOO_MANY: { id: 'pipeline.refusal.TOO_MANY' },
  TITLE_INVALID: { id: 'pipeline.refusal.TITLE_INVALID' },
});

/** What went wrong with something of the pipeline; nothing when nothing did. */
export function PipelineTrouble({ of }: { of: Exclude<Outcome, { kind: 'done' }> | null }) {
  if (!of) return null;
  if (of.kind === 'failed') return <ErrorNote fault={of.fault} />;
  return (
    <div role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
      {of.refusals.map(({ code }) => (
        <p key={code}>
          {code in texts ? <FormattedMessage {...texts[code as keyof typeof texts]} /> : <RefusalText code={code} />}
        </p>
      ))}
    </div>
  );
}
