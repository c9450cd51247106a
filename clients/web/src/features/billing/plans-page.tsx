import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { BillingPageDocument, PlansDocument } from '../../gql/billing.js';
import type { BillingCurrency, BillingInterval, BillingPageQuery, PaidPlan } from '../../gql/billing.js';
import { useRight } from '../../graph/session-store.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Page } from '../../ui/page.js';
import { Segmented } from '../../ui/segmented.js';
import { SectionSkeleton } from '../../ui/skeleton.js';
import { ChangeDialog } from './change-dialog.js';
import { CURRENCIES, currencyOf } from './currencies.js';
import { PlanCard } from './plan-card.js';
import { useAtBilling } from './use-billing-news.js';

/** The plans side by side, and the way to another one. */
export function PlansPage() {
  const intl = useIntl();
  const canRead = useRight('billing.read');
  useAtBilling();
  const { answer: offers } = useAnswer({ query: PlansDocument, variables: {}, pick: ({ plans }) => plans });
  const [{ data }] = useQuery({ query: BillingPageDocument, pause: !canRead });
  const [interval, setInterval] = useState<BillingInterval>('MONTH');
  const [chosen, setCurrency] = useState<BillingCurrency>(currencyOf(intl.locale));
  const [wanted, setWanted] = useState<PaidPlan>();
  const billing = data?.billing ?? undefined;
  const fixed = runningCurrency(billing);
  const currency = fixed ?? chosen;
  return (
    <Page
      title={<FormattedMessage id="plans.title" />}
      lead={<FormattedMessage id="plans.lead" />}
      aside={
        <div className="flex flex-wrap gap-3">
          <Segmented
            label={intl.formatMessage({ id: 'plans.interval' })}
            value={interval}
            onChange={setInterval}
            options={[
              { value: 'MONTH', text: <FormattedMessage id="plans.monthly" /> },
              { value: 'YEAR', text: <FormattedMessage id="plans.yearly" /> },
            ]}
          />
          {!fixed && (
            <Segmented
              label={intl.formatMessage({ id: 'plans.currency' })}
              value={currency}
              onChange={setCurrency}
              options={CURRENCIES.map((value) => ({ value, text: value }))}
            />
          )}
        </div>
      }
    >
      {!offers && <SectionSkeleton />}
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {offers?.map((offer) => (
          <PlanCard
            key={offer.plan}
            offer={offer}
            billing={billing}
            interval={interval}
            currency={currency}
            onChange={setWanted}
          />
        ))}
      </ul>
      <p className="mt-4 text-sm text-muted">
        <FormattedMessage id="plans.note" />
      </p>
      {wanted && (
        <ChangeDialog plan={wanted} interval={interval} billing={billing} onClose={() => setWanted(undefined)} />
      )}
    </Page>
  );
}

/** The currency of the subscription that runs: it stays. */
function runningCurrency(billing: BillingPageQuery['billing'] | undefined): BillingCurrency | undefined {
  const subscription = billing?.subscription;
  if (subscription?.endedAt !== null) return undefined;
  return CURRENCIES.find((currency) => currency === subscription.price.currencyCode);
}
