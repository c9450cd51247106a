import { defineMessages, FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { InvoicesDocument } from '../../gql/billing.js';
import type { InvoicesQuery, InvoiceStatus } from '../../gql/billing.js';
import { Chip } from '../../ui/chip.js';
import type { Tone } from '../../ui/chip.js';
import { PagedList } from '../../ui/paged-list.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Money } from './money.js';

const PAGE_SIZE = 10;

const names = defineMessages<InvoiceStatus>({
  DRAFT: { id: 'invoice.DRAFT' },
  OPEN: { id: 'invoice.OPEN' },
  PAID: { id: 'invoice.PAID' },
  UNCOLLECTIBLE: { id: 'invoice.UNCOLLECTIBLE' },
  VOID: { id: 'invoice.VOID' },
});
const TONES: Readonly<Partial<Record<InvoiceStatus, Tone>>> = {
  OPEN: 'warning',
  PAID: 'positive',
  UNCOLLECTIBLE: 'negative',
};

/** Invoices, newest first, each with Stripe's page of it. */
export const InvoiceList = () => (
  <PagedList
    className="divide-y divide-hairline text-sm"
    query={InvoicesDocument}
    variablesAt={(after) => ({ first: PAGE_SIZE, after })}
    pick={({ billing }) => billing?.invoices}
    waiting={
      <li>
        <Skeleton className="h-12" />
      </li>
    }
    none={
      <li className="text-muted">
        <FormattedMessage id="billing.invoices.none" />
      </li>
    }
  >
    {(invoice) => <InvoiceRow invoice={invoice} />}
  </PagedList>
);

type Page = NonNullable<NonNullable<InvoicesQuery['billing']>['invoices']>;
type Invoice = NonNullable<Page['nodes'][number]>;

function InvoiceRow({ invoice }: { invoice: Invoice }) {
  const intl = useIntl();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <FormattedDate value={invoice.issuedAt} day="numeric" month="short" year="numeric" />
      {invoice.pageUrl ? (
        <a href={invoice.pageUrl} className="text-accent underline underline-offset-4">
          {invoice.number ?? intl.formatMessage(names.DRAFT)}
        </a>
      ) : (
        <span>{invoice.number}</span>
      )}
      <Chip tone={TONES[invoice.status] ?? 'plain'}>{intl.formatMessage(names[invoice.status])}</Chip>
      {invoice.isDisputed && (
        <Chip tone="negative">
          <FormattedMessage id="invoice.disputed" />
        </Chip>
      )}
      <span className="ml-auto font-medium">
        <Money of={invoice.total} />
      </span>
      {invoice.refunded.amountMinor > 0 && (
        <span className="text-muted">
          <FormattedMessage id="invoice.refunded" values={{ amount: <Money of={invoice.refunded} /> }} />
        </span>
      )}
    </li>
  );
}
