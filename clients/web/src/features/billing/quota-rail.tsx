import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useRight } from '../../graph/session-store.js';
import { QuotaMeter } from '../../vocabulary/quota-meter.js';
import { useQuotas } from '../../vocabulary/use-quotas.js';
import { useBillingNews } from './use-billing-news.js';

/** Units of the month at the foot of the rail; they follow what happens. */
export function QuotaRail() {
  const intl = useIntl();
  const quotas = useQuotas();
  const seesBilling = useRight('billing.read');
  useBillingNews();
  if (!quotas) return null;
  return (
    <div
      role="group"
      aria-label={intl.formatMessage({ id: 'quota.title' })}
      className="mt-auto space-y-3 border-t border-hairline px-2 pt-4"
    >
      {quotas.map((quota) => (
        <QuotaMeter key={quota.resource} quota={quota} isCompact />
      ))}
      <Link to={seesBilling ? '/billing' : '/plans'} className="block text-xs text-accent underline underline-offset-4">
        {seesBilling ? intl.formatMessage({ id: 'billing.title' }) : intl.formatMessage({ id: 'plans.title' })}
      </Link>
    </div>
  );
}
