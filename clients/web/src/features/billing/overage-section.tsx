import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import type { Outcome } from '../../forms/outcome.js';
import { type BillingPageQuery, SetOverageDocument } from '../../gql/billing.js';
import { useRight } from '../../graph/session-store.js';
import { Section } from '../../ui/section.js';
import { OutcomeNote } from './outcome-note.js';

/** Whether API points come faster, and are billed beyond the plan. Only a subscription can pay for them. */
export function OverageSection({ billing }: { billing: NonNullable<BillingPageQuery['billing']> }) {
  const canManage = useRight('billing.manage');
  const [isOn, setIsOn] = useState(billing.isOverageOn);
  const [outcome, setOutcome] = useState<Outcome>();
  const [{ fetching: isBusy }, update] = useMutation(SetOverageDocument);
  const isPaid = billing.subscription?.endedAt === null;
  if (!canManage || (!isPaid && !isOn)) return null;
  const change = async (wish: boolean) => {
    const { data, error } = await update({ input: { isOn: wish } });
    if (data) setIsOn(data.overageUpdate.isOn);
    setOutcome(outcomeOf({ data: data?.overageUpdate, error }, ({ userErrors }) => userErrors));
  };
  return (
    <Section title={<FormattedMessage id="overage.title" />} lead={<FormattedMessage id="overage.lead" />}>
      <label className="flex min-h-6 items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isBusy}
          onChange={(event) => void change(event.target.checked)}
          className="size-4 accent-(--accent)"
        />
        <FormattedMessage id="overage.switch" />
      </label>
      <OutcomeNote outcome={outcome} />
    </Section>
  );
}
