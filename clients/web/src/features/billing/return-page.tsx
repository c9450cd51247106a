import { Link } from '@tanstack/react-router';
import { Check, Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { BillingPageDocument } from '../../gql/billing.js';
import { useRight } from '../../graph/session-store.js';
import { buttonClass } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { planNames } from '../../vocabulary/plans.js';
import { useAtBilling } from './use-billing-news.js';

const ASK_AGAIN_MS = 2_000;
const PATIENCE_MS = 60_000;

/** Where Stripe sends people back to. The payment counts when Stripe has told us, not because somebody came back. */
export function ReturnPage() {
  const intl = useIntl();
  useAtBilling();
  const canRead = useRight('billing.read');
  const [{ data }, ask] = useQuery({ query: BillingPageDocument, pause: !canRead });
  const [isPatient, setPatient] = useState(true);
  const billing = data?.billing;
  const isThere = billing?.subscription?.endedAt === null && billing.plan === billing.subscription.plan;
  useEffect(() => {
    if (isThere || !isPatient || !canRead) return undefined;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), ASK_AGAIN_MS);
    const end = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [isThere, isPatient, canRead, ask]);
  return (
    <Page title={<FormattedMessage id="return.title" />}>
      <div role="status">
        <EmptyState
          icon={isThere ? <Check size={24} /> : <Hourglass size={24} />}
          title={
            isThere ? (
              <FormattedMessage id="return.done" values={{ plan: intl.formatMessage(planNames[billing.plan]) }} />
            ) : (
              <FormattedMessage id="return.waiting" />
            )
          }
          text={
            isThere ? (
              <FormattedMessage id="return.done.text" />
            ) : isPatient ? (
              <FormattedMessage id="return.waiting.text" />
            ) : (
              <FormattedMessage id="return.late.text" />
            )
          }
          action={
            <Link to="/billing" className={buttonClass('primary')}>
              <FormattedMessage id="billing.title" />
            </Link>
          }
        />
      </div>
    </Page>
  );
}
