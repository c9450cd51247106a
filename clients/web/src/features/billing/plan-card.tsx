import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { CreateCheckoutDocument } from '../../gql/billing.js';
import type { BillingCurrency, BillingInterval, BillingPageQuery, PaidPlan, PlansQuery } from '../../gql/billing.js';
import { useRight, useSession } from '../../graph/session-store.js';
import { useTexts } from '../../i18n/texts.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { planNames } from '../../vocabulary/plans.js';
import { billingLocaleOf } from './currencies.js';
import { Money } from './money.js';
import { OutcomeNote } from './outcome-note.js';
import { useStripePage } from './use-stripe-page.js';

type Offer = PlansQuery['plans'][number];

export interface PlanCardProps {
  offer: Offer;
  billing: BillingPageQuery['billing'] | undefined;
  interval: BillingInterval;
  currency: BillingCurrency;
  onChange: (plan: PaidPlan) => void;
}

/** A plan: what it costs, what it allows, and the button to it. */
export function PlanCard(props: PlanCardProps) {
  const { offer, billing, interval, currency } = props;
  const id = useId();
  const intl = useIntl();
  const price = offer.prices.find(({ month }) => month.currencyCode === currency);
  const isCurrent = billing?.plan === offer.plan;
  return (
    <li
      aria-labelledby={id}
      className={`card flex min-w-0 flex-col gap-4 p-5 ${isCurrent ? 'outline-2 outline-accent' : ''}`}
    >
      <div className="flex items-center justify-between gap-2">
        <h2 id={id} className="text-lg font-semibold">
          {intl.formatMessage(planNames[offer.plan])}
        </h2>
        {isCurrent && (
          <Chip tone="accent">
            <FormattedMessage id="plans.current" />
          </Chip>
        )}
      </div>
      <p className="text-2xl font-semibold">
        {price ? (
          <Money of={interval === 'MONTH' ? price.month : price.year} isShort />
        ) : (
          <FormattedMessage id="plans.free" />
        )}
        {price && (
          <span className="text-sm font-normal text-muted">
            {' '}
            {interval === 'MONTH' ? <FormattedMessage id="plans.aMonth" /> : <FormattedMessage id="plans.aYear" />}
          </span>
        )}
      </p>
      <Features offer={offer} />
      <div className="mt-auto space-y-2">
        <Action {...props} />
      </div>
    </li>
  );
}

function Features({ offer }: { offer: Offer }) {
  return (
    <ul className="space-y-1.5 text-sm [&_svg]:mt-0.5 [&_svg]:shrink-0 [&_svg]:text-positive">
      {[
        <FormattedMessage key="l" id="plans.listings" values={{ count: offer.listings }} />,
        <FormattedMessage key="i" id="plans.images" values={{ count: offer.images }} />,
        <FormattedMessage key="d" id="plans.ideas" values={{ count: offer.ideas }} />,
        <FormattedMessage key="s" id="plans.seats" values={{ count: offer.seats }} />,
        <FormattedMessage key="e" id="plans.experiments" values={{ count: offer.experiments }} />,
        <FormattedMessage key="k" id="plans.apiKeys" values={{ count: offer.apiKeys }} />,
        <FormattedMessage key="r" id="plans.requests" values={{ count: offer.requestsPerMinute }} />,
        <FormattedMessage key="a" id="plans.audit" values={{ days: offer.auditRetentionDays }} />,
        ...(offer.hasPrioritySupport ? [<FormattedMessage key="p" id="plans.support" />] : []),
      ].map((text) => (
        <li key={text.key} className="flex gap-2">
          <Check aria-hidden size={16} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Action({ offer, billing, interval, currency, onChange }: PlanCardProps) {
  const state = useSession((session) => session.state);
  const canManage = useRight('billing.manage');
  if (state === 'signedOut') {
    return (
      <Link to="/sign-up" search={{ from: '/plans' }} className={`${buttonClass('primary')} w-full`}>
        <FormattedMessage id="plans.signUp" />
      </Link>
    );
  }
  if (!billing || offer.plan === 'FREE') return null;
  if (!canManage) {
    return (
      <p className="text-sm text-muted">
        <FormattedMessage id="plans.askOwner" />
      </p>
    );
  }
  const plan: PaidPlan = offer.plan;
  const running = runningOf(billing);
  if (!running) {
    const trialDays = billing.isTrialAvailable ? offer.trialDays : 0;
    return <BuyButton plan={plan} interval={interval} currency={currency} trialDays={trialDays} />;
  }
  if (running.plan === plan && running.interval === interval) {
    return (
      <Link to="/billing" className={`${buttonClass()} w-full`}>
        <FormattedMessage id="plans.manage" />
      </Link>
    );
  }
  return (
    <ChangeButton
      plan={plan}
      isBack={billing.plan === plan && running.changesAt !== null}
      onClick={() => onChange(plan)}
    />
  );
}

/** To another plan, or back to the one that is paid for. */
function ChangeButton({ plan, isBack, onClick }: { plan: PaidPlan; isBack: boolean; onClick: () => void }) {
  const intl = useIntl();
  const values = { plan: intl.formatMessage(planNames[plan]) };
  return (
    <Button kind="primary" className="w-full" onClick={onClick}>
      {isBack ? (
        <FormattedMessage id="plans.stay" values={values} />
      ) : (
        <FormattedMessage id="plans.change" values={values} />
      )}
    </Button>
  );
}

interface BuyButtonProps {
  plan: PaidPlan;
  interval: BillingInterval;
  currency: BillingCurrency;
  trialDays: number;
}

/** The way to Stripe's page. */
function BuyButton({ plan, interval, currency, trialDays }: BuyButtonProps) {
  const intl = useIntl();
  const locale = useTexts((texts) => texts.locale);
  const [, create] = useMutation(CreateCheckoutDocument);
  const { isBusy, outcome, go } = useStripePage();
  const name = intl.formatMessage(planNames[plan]);
  const buy = () =>
    go(async () => {
      const input = { plan, interval, currency, locale: billingLocaleOf(locale), idempotencyKey: crypto.randomUUID() };
      const { data, error } = await create({ input });
      return { page: data?.checkoutCreate, error };
    });
  return (
    <>
      <Button kind="primary" className="w-full" isBusy={isBusy} onClick={() => void buy()}>
        {trialDays > 0 ? (
          <FormattedMessage id="plans.try" values={{ plan: name, days: trialDays }} />
        ) : (
          <FormattedMessage id="plans.buy" values={{ plan: name }} />
        )}
      </Button>
      <OutcomeNote outcome={outcome} />
    </>
  );
}

function runningOf({ subscription }: NonNullable<BillingPageQuery['billing']>) {
  return subscription?.endedAt === null ? subscription : undefined;
}
