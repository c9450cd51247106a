import { useEffect, useState } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import type { Outcome } from '../../forms/outcome.js';
import { ChangePlanDocument, PreviewPlanDocument } from '../../gql/billing.js';
import type { BillingInterval, BillingPageQuery, PaidPlan, PreviewPlanMutation } from '../../gql/billing.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Skeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { planNames } from '../../vocabulary/plans.js';
import { Money } from './money.js';
import { OutcomeNote } from './outcome-note.js';
import { OverLimits } from './over-limits.js';

type Preview = PreviewPlanMutation['subscriptionPreview'];
type Subscription = NonNullable<BillingPageQuery['billing']>['subscription'] | undefined;

export interface ChangeDialogProps {
  plan: PaidPlan;
  interval: BillingInterval;
  /** With the subscription that is changed. */
  billing: BillingPageQuery['billing'] | undefined;
  onClose: () => void;
}

/** What another plan costs, to the cent, before it is taken. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { plan, billing, onClose } = props;
  const intl = useIntl();
  const { preview, outcome, isBusy, accept } = useChange(props);
  return (
    <Dialog
      title={<FormattedMessage id="change.title" values={{ plan: intl.formatMessage(planNames[plan]) }} />}
      onClose={onClose}
    >
      <div className="space-y-4">
        {!preview && !outcome && <Skeleton className="h-24" />}
        {preview?.invoice && <PreviewLines preview={preview} invoice={preview.invoice} />}
        {preview && billing?.subscription?.isCancelAtPeriodEnd && (
          <p className="text-sm">
            <FormattedMessage id="change.goesOn" />
          </p>
        )}
        <OutcomeNote outcome={outcome} />
        <WayToPay outcome={outcome} subscription={billing?.subscription} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>
            <FormattedMessage id="change.keep" />
          </Button>
          <Button kind="primary" disabled={!preview} isBusy={isBusy} onClick={() => void accept()}>
            <FormattedMessage id="change.accept" />
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** To the invoice that is open, where that is why nothing is changed. */
function WayToPay({ outcome, subscription }: { outcome: Outcome | undefined; subscription: Subscription }) {
  const isLate = outcome?.kind === 'refused' && outcome.refusals[0]?.code === 'PAYMENT_LATE';
  const payUrl = subscription?.problem?.payUrl;
  if (!isLate || !payUrl) return null;
  return (
    <a href={payUrl} className={buttonClass('plain')}>
      <FormattedMessage id="billing.problem.pay" />
    </a>
  );
}

/** The preview, and the order that follows it. */
function useChange({ plan, interval, onClose }: ChangeDialogProps) {
  const intl = useIntl();
  const [, ask] = useMutation(PreviewPlanDocument);
  const [{ fetching: isBusy }, change] = useMutation(ChangePlanDocument);
  const [preview, setPreview] = useState<Preview>();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let isGone = false;
    void ask({ input: { plan, interval } }).then(({ data, error }) => {
      if (isGone) return;
      const result = outcomeOf({ data: data?.subscriptionPreview, error }, ({ userErrors }) => userErrors);
      if (result.kind === 'done') setPreview(data?.subscriptionPreview);
      else setOutcome(result);
    });
    return () => {
      isGone = true;
    };
  }, [ask, plan, interval]);
  const accept = async () => {
    const prorationDate = preview?.prorationDate;
    if (!prorationDate) return;
    const input = { plan, interval, prorationDate, idempotencyKey: crypto.randomUUID() };
    const { data, error } = await change({ input });
    const result = outcomeOf({ data: data?.subscriptionChange, error }, ({ userErrors }) => userErrors);
    if (result.kind !== 'done') {
      setOutcome(result);
      return;
    }
    const name = intl.formatMessage(planNames[plan]);
    const changesAt = data?.subscriptionChange.subscription?.changesAt;
    toast(
      changesAt ? (
        <FormattedMessage id="change.ordered" values={{ plan: name, date: <Day value={changesAt} /> }} />
      ) : (
        <FormattedMessage id="change.done" values={{ plan: name }} />
      ),
    );
    onClose();
  };
  return { preview, outcome, isBusy, accept };
}

function Day({ value }: { value: string }) {
  return <FormattedDate value={value} day="numeric" month="long" year="numeric" />;
}

function PreviewLines({ preview, invoice }: { preview: Preview; invoice: NonNullable<Preview['invoice']> }) {
  const { startsAt, prorationDate, overLimits } = preview;
  return (
    <>
      {startsAt && startsAt !== prorationDate && (
        <p className="font-medium">
          <FormattedMessage id="change.starts" values={{ date: <Day value={startsAt} /> }} />
        </p>
      )}
      <OverLimits rows={overLimits} />
      <table className="w-full text-sm">
        <caption className="sr-only">
          <FormattedMessage id="change.lines" />
        </caption>
        <tbody className="divide-y divide-hairline">
          {invoice.lines.map(({ text, amount }, index) => (
            <tr key={`${index} ${text}`}>
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {text}
              </th>
              <td className="py-2 text-right">
                <Money of={amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="font-medium">
        {preview.isChargedNow ? (
          <FormattedMessage id="change.now" values={{ amount: <Money of={invoice.amountDue} /> }} />
        ) : (
          <FormattedMessage
            id="change.later"
            values={{
              amount: <Money of={invoice.amountDue} />,
              date: <FormattedDate value={invoice.at} day="numeric" month="long" />,
            }}
          />
        )}
      </p>
    </>
  );
}
