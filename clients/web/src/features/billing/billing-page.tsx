import { Link } from '@tanstack/react-router';
import { LogIn, Lock } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { BillingPageDocument } from '../../gql/billing.js';
import { useRight, useSession } from '../../graph/session-store.js';
import { useAnswer } from '../../graph/use-answer.js';
import { buttonClass } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { SectionSkeleton } from '../../ui/skeleton.js';
import { QuotaMeter } from '../../vocabulary/quota-meter.js';
import { useQuotas } from '../../vocabulary/use-quotas.js';
import { InvoiceList } from './invoice-list.js';
import { LedgerList } from './ledger-list.js';
import { MemberUsage } from './member-usage.js';
import { OverageSection } from './overage-section.js';
import { PacksSection } from './packs-section.js';
import { PlanSection } from './plan-section.js';
import { ProblemBanner } from './problem-banner.js';
import { useAtBilling } from './use-billing-news.js';

/** Plan, payments and units of the workspace. */
export function BillingPage() {
  const { state, shownFor } = useSession();
  const canRead = useRight('billing.read');
  return (
    <Page title={<FormattedMessage id="billing.title" />} lead={<FormattedMessage id="billing.lead" />}>
      {state === 'signedOut' && (
        <EmptyState
          icon={<LogIn size={24} />}
          title={<FormattedMessage id="billing.signIn.title" />}
          text={<FormattedMessage id="billing.signIn.text" />}
          action={
            <Link to="/sign-in" search={{ from: '/billing' }} className={buttonClass('primary')}>
              <FormattedMessage id="session.signIn" />
            </Link>
          }
        />
      )}
      {state !== 'signedOut' && shownFor === null && <SectionSkeleton />}
      {state !== 'signedOut' && shownFor !== null && !canRead && (
        <EmptyState
          icon={<Lock size={24} />}
          title={<FormattedMessage id="fault.FORBIDDEN.title" />}
          text={<FormattedMessage id="billing.noRight" />}
        />
      )}
      {canRead && <Content key={shownFor} />}
    </Page>
  );
}

function Content() {
  useAtBilling();
  const { answer: billing } = useAnswer({ query: BillingPageDocument, variables: {}, pick: (data) => data.billing });
  const quotas = useQuotas();
  if (!billing) return <SectionSkeleton />;
  return (
    <div className="max-w-4xl space-y-6">
      <ProblemBanner billing={billing} />
      <PlanSection billing={billing} />
      <Section title={<FormattedMessage id="quota.title" />} lead={<FormattedMessage id="billing.quotas.lead" />}>
        <div className="grid gap-4 sm:grid-cols-3">
          {quotas?.map((quota) => (
            <QuotaMeter key={quota.resource} quota={quota} />
          ))}
        </div>
      </Section>
      <PacksSection billing={billing} />
      <OverageSection billing={billing} />
      <MemberUsage rows={billing.memberUsage} />
      <Section title={<FormattedMessage id="billing.invoices" />}>
        <InvoiceList />
      </Section>
      <Section title={<FormattedMessage id="billing.ledger" />} lead={<FormattedMessage id="billing.ledger.lead" />}>
        <LedgerList />
      </Section>
    </div>
  );
}
