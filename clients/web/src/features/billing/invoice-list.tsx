import { defineMessages, FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { InvoicesDocument } from '../../gql/billing.js';
import type { InvoiceStatus } from '../../gql/billing.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Chip } from '../../ui/chip.js';
import type { Tone } from '../../ui/chip.js';
import { LoadMore } from '../../ui/load-more.js';
import { Skeleton } from '../../ui/skeleton.js';
import { usePageCursors } from '../../ui/use-page-cursors.js';
import type { PageCursors } from '../../ui/use-page-cursors.js';
import { Money } from './money.js';

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
export function InvoiceList() {
  const pages = usePageCursors();
  return (
    <ul className="divide-y divide-hairline text-sm">
      {pages.afters.map((after, index) => (
        <InvoicePage key={after ?? ''} after={after} pages={pages} isLast={index === pages.afters.length - 1} />
      ))}
    </ul>
  );
}

function InvoicePage({ after, pages, isLast }: { after: string | null; pages: PageCursors; isLast: boolean }) {
  const intl = useIntl();
  const { answer } = useAnswer({
    query: InvoicesDocument,
    variables: { first: 10, after },
    pick: ({ billing }) => billing?.invoices,
  });
  if (!answer) {
    return (
      <li>
        <Skeleton className="h-12" />
      </li>
    );
  }
  return (
    <>
      {after === null && answer.nodes.length === 0 && (
        <li className="text-muted">
          <FormattedMessage id="billing.invoices.none" />
        </li>
      )}
      {answer.nodes.flatMap((invoice) =>
        invoice
          ? [
              <li key={invoice.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
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
              </li>,
            ]
          : [],
      )}
      {isLast && answer.pageInfo.hasNextPage && (
        <li className="pt-4">
          <LoadMore onPress={() => pages.more(answer.pageInfo.endCursor)} />
        </li>
      )}
    </>
  );
}
