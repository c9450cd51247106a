import { TriangleAlert } from 'lucide-react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { BillingPageQuery } from '../../gql/billing.js';
import { buttonClass } from '../../ui/button.js';
import { Money } from './money.js';
import { OverLimits } from './over-limits.js';

type Billing = NonNullable<BillingPageQuery['billing']>;

/** What is wrong with the payment, until when the plan works on, and what a smaller plan does not cover any more. */
export function ProblemBanner({ billing }: { billing: Billing }) {
  const { subscription, overLimits } = billing;
  const problem = subscription?.problem;
  if (!problem && overLimits.length === 0) return null;
  return (
    <div role="alert" className="card space-y-3 border-warning p-4 sm:p-6">
      {problem && (
        <>
          <p className="flex items-center gap-2 font-semibold">
            <TriangleAlert aria-hidden size={18} className="shrink-0 text-warning" />
            <FormattedMessage id="billing.problem.title" values={{ amount: <Money of={problem.amountDue} /> }} />
          </p>
          <p className="text-sm">
            {subscription.graceEndsAt && (
              <FormattedMessage
                id="billing.problem.grace"
                values={{ date: <FormattedDate value={subscription.graceEndsAt} day="numeric" month="long" /> }}
              />
            )}{' '}
            <FormattedMessage id="billing.problem.how" />
          </p>
          {problem.payUrl && (
            <a href={problem.payUrl} className={buttonClass('plain')}>
              <FormattedMessage id="billing.problem.pay" />
            </a>
          )}
        </>
      )}
      <OverLimits rows={overLimits} />
    </div>
  );
}
