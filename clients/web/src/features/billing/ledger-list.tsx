import { defineMessages, FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { UsageLedgerDocument } from '../../gql/billing.js';
import type { LedgerEvent } from '../../gql/billing.js';
import { useAnswer } from '../../graph/use-answer.js';
import { LoadMore } from '../../ui/load-more.js';
import { Skeleton } from '../../ui/skeleton.js';
import { usePageCursors } from '../../ui/use-page-cursors.js';
import type { PageCursors } from '../../ui/use-page-cursors.js';
import { quotaNames } from '../../vocabulary/quota-meter.js';

const events = defineMessages<LedgerEvent>({
  RESERVED: { id: 'ledger.RESERVED' },
  SETTLED: { id: 'ledger.SETTLED' },
  RELEASED: { id: 'ledger.RELEASED' },
  BOUGHT: { id: 'ledger.BOUGHT' },
  REFUNDED: { id: 'ledger.REFUNDED' },
});

/** Every unit's way, newest first. */
export function LedgerList() {
  const pages = usePageCursors();
  return (
    <ul className="divide-y divide-hairline text-sm">
      {pages.afters.map((after, index) => (
        <LedgerPage key={after ?? ''} after={after} pages={pages} isLast={index === pages.afters.length - 1} />
      ))}
    </ul>
  );
}

function LedgerPage({ after, pages, isLast }: { after: string | null; pages: PageCursors; isLast: boolean }) {
  const intl = useIntl();
  const { answer } = useAnswer({
    query: UsageLedgerDocument,
    variables: { first: 10, after },
    pick: ({ billing }) => billing?.ledger,
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
          <FormattedMessage id="billing.ledger.none" />
        </li>
      )}
      {answer.nodes.flatMap((entry) =>
        entry
          ? [
              <li key={entry.id} className="flex flex-wrap items-baseline gap-x-3 py-2">
                <FormattedDate value={entry.at} day="numeric" month="short" hour="2-digit" minute="2-digit" />
                <span className="font-medium">{intl.formatMessage(events[entry.event])}</span>
                <span className="tabular ml-auto">
                  {intl.formatNumber(entry.amount)} {intl.formatMessage(quotaNames[entry.resource])}
                </span>
                {entry.source === 'EXTRA' && (
                  <span className="text-muted">
                    <FormattedMessage id="ledger.extra" />
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
