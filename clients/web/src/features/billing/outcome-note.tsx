import { defineMessages, FormattedMessage } from 'react-intl';
import type { Outcome } from '../../forms/outcome.js';
import { ErrorNote } from '../../ui/error-note.js';

const texts = defineMessages({
  ALREADY_SUBSCRIBED: { id: 'billing.refusal.ALREADY_SUBSCRIBED' },
  NOT_SUBSCRIBED: { id: 'billing.refusal.NOT_SUBSCRIBED' },
  SAME_PLAN: { id: 'billing.refusal.SAME_PLAN' },
  USAGE_ABOVE_PLAN: { id: 'billing.refusal.USAGE_ABOVE_PLAN' },
  CHANGE_WAITING: { id: 'billing.refusal.CHANGE_WAITING' },
  CARD_DECLINED: { id: 'billing.refusal.CARD_DECLINED' },
  PREVIEW_OLD: { id: 'billing.refusal.PREVIEW_OLD' },
  PAYMENT_LATE: { id: 'billing.refusal.PAYMENT_LATE' },
  OTHER: { id: 'billing.refusal.OTHER' },
});

/** Why something was not done, below the button that asked for it. */
export function OutcomeNote({ outcome }: { outcome: Outcome | undefined }) {
  if (!outcome || outcome.kind === 'done') return null;
  if (outcome.kind === 'failed') return <ErrorNote fault={outcome.fault} />;
  const code = outcome.refusals[0]?.code ?? '';
  return (
    <p role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
      <FormattedMessage {...(code in texts ? texts[code as keyof typeof texts] : texts.OTHER)} />
    </p>
  );
}
