import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { defineMessages, FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { useMutation, useQuery } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import type { Outcome } from '../../forms/outcome.js';
import { CancelPlanDocument, NextInvoiceDocument, OpenPortalDocument, ResumePlanDocument } from '../../gql/billing.js';
import type { BillingPageQuery, SubscriptionStatus } from '../../gql/billing.js';
import { useRight } from '../../graph/session-store.js';
import { useTexts } from '../../i18n/texts.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Tone } from '../../ui/chip.js';
import { Section } from '../../ui/section.js';
import { planNames } from '../../vocabulary/plans.js';
import { billingLocaleOf } from './currencies.js';
import { Money } from './money.js';
import { OutcomeNote } from './outcome-note.js';
import { useStripePage } from './use-stripe-page.js';

type Billing = NonNullable<BillingPageQuery['billing']>;
type Subscription = NonNullable<Billing['subscription']>;

const statusNames = defineMessages<SubscriptionStatus>({
  INCOMPLETE: { id: 'billing.status.INCOMPLETE' },
  INCOMPLETE_EXPIRED: { id: 'billing.status.INCOMPLETE_EXPIRED' },
  TRIALING: { id: 'billing.status.TRIALING' },
  ACTIVE: { id: 'billing.status.ACTIVE' },
  PAST_DUE: { id: 'billing.status.PAST_DUE' },
  UNPAID: { id: 'billing.status.UNPAID' },
  PAUSED: { id: 'billing.status.PAUSED' },
  CANCELED: { id: 'billing.status.CANCELED' },
});
const TONES: Readonly<Partial<Record<SubscriptionStatus, Tone>>> = {
  TRIALING: 'info',
  ACTIVE: 'positive',
  PAST_DUE: 'warning',
  UNPAID: 'negative',
};

/** The plan, what comes next, and what an owner can do about it. */
export function PlanSection({ billing }: { billing: Billing }) {
  const intl = useIntl();
  const { subscription } = billing;
  return (
    <Section
      title={
        <span className="flex flex-wrap items-center gap-2">
          {intl.formatMessage(planNames[billing.plan])}
          {subscription && (
            <Chip tone={TONES[subscription.status] ?? 'plain'}>
              {intl.formatMessage(statusNames[subscription.status])}
            </Chip>
          )}
        </span>
      }
      aside={
        <Link to="/plans" className={buttonClass(subscription ? 'plain' : 'primary')}>
          <FormattedMessage id="billing.plans" />
        </Link>
      }
    >
      <div className="space-y-4">
        {subscription ? <Terms subscription={subscription} /> : <FormattedMessage id="billing.none" />}
        {subscription?.changesAt && (
          <p className="text-sm font-medium">
            <FormattedMessage
              id="billing.changes"
              values={{
                plan: intl.formatMessage(planNames[subscription.plan]),
                date: <FormattedDate value={subscription.changesAt} day="numeric" month="long" year="numeric" />,
              }}
            />
          </p>
        )}
        <Actions billing={billing} />
      </div>
    </Section>
  );
}

function Terms({ subscription }: { subscription: Subscription }) {
  const { price, interval, periodEnd, isCancelAtPeriodEnd, endedAt } = subscription;
  const day = (value: string) => <FormattedDate value={value} day="numeric" month="long" year="numeric" />;
  return (
    <dl className="grid gap-4 text-sm sm:grid-cols-2 [&_dd]:mt-1 [&_dd]:font-medium [&_dt]:text-muted">
      <div>
        <dt>
          <FormattedMessage id="billing.price" />
        </dt>
        <dd>
          <Money of={price} />{' '}
          {interval === 'MONTH' ? <FormattedMessage id="plans.aMonth" /> : <FormattedMessage id="plans.aYear" />}
        </dd>
      </div>
      <div>
        <dt>
          <EndWords subscription={subscription} />
        </dt>
        <dd>{day(endedAt ?? periodEnd)}</dd>
      </div>
      {endedAt === null && !isCancelAtPeriodEnd && <NextInvoice key={`${price.amount} ${periodEnd}`} />}
    </dl>
  );
}

/** What happens on the day that stands below. */
function EndWords({ subscription: { endedAt, isCancelAtPeriodEnd, status } }: { subscription: Subscription }) {
  if (endedAt !== null) return <FormattedMessage id="billing.ended" />;
  if (isCancelAtPeriodEnd) return <FormattedMessage id="billing.ends" />;
  return status === 'TRIALING' ? <FormattedMessage id="billing.trialEnds" /> : <FormattedMessage id="billing.renews" />;
}

function NextInvoice() {
  const [{ data }] = useQuery({ query: NextInvoiceDocument, requestPolicy: 'cache-and-network' });
  const invoice = data?.billing?.nextInvoice;
  if (!invoice) return null;
  return (
    <div>
      <dt>
        <FormattedMessage
          id="billing.next"
          values={{ date: <FormattedDate value={invoice.at} day="numeric" month="long" /> }}
        />
      </dt>
      <dd>
        <Money of={invoice.amountDue} />
      </dd>
    </div>
  );
}

const isResumable = ({ isCancelAtPeriodEnd, status }: Subscription): boolean =>
  isCancelAtPeriodEnd || status === 'PAUSED';

function Actions({ billing }: { billing: Billing }) {
  const canManage = useRight('billing.manage');
  const locale = useTexts((texts) => texts.locale);
  const [, openPortal] = useMutation(OpenPortalDocument);
  const [{ fetching: isCancelling }, cancel] = useMutation(CancelPlanDocument);
  const [{ fetching: isResuming }, resume] = useMutation(ResumePlanDocument);
  const portal = useStripePage();
  const [outcome, setOutcome] = useState<Outcome>();
  if (!canManage) return null;
  const running = billing.subscription?.endedAt === null ? billing.subscription : undefined;
  const input = { idempotencyKey: crypto.randomUUID() };
  const toPortal = () =>
    portal.go(async () => {
      const { data, error } = await openPortal({ input: { locale: billingLocaleOf(locale) } });
      return { page: data?.portalCreate, error };
    });
  const end = async () => {
    const { data, error } = await cancel({ input });
    setOutcome(outcomeOf({ data: data?.subscriptionCancel, error }, ({ userErrors }) => userErrors));
  };
  const goOn = async () => {
    const { data, error } = await resume({ input });
    setOutcome(outcomeOf({ data: data?.subscriptionResume, error }, ({ userErrors }) => userErrors));
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {billing.hasPortal && (
          <Button isBusy={portal.isBusy} onClick={() => void toPortal()}>
            <FormattedMessage id="billing.portal" />
          </Button>
        )}
        {running && !running.isCancelAtPeriodEnd && (
          <Button kind="danger" isBusy={isCancelling} onClick={() => void end()}>
            <FormattedMessage id="billing.cancel" />
          </Button>
        )}
        {running && isResumable(running) && (
          <Button kind="primary" isBusy={isResuming} onClick={() => void goOn()}>
            <FormattedMessage id="billing.resume" />
          </Button>
        )}
      </div>
      <OutcomeNote outcome={portal.outcome ?? outcome} />
    </>
  );
}
