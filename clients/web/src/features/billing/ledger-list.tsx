import { defineMessages, FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { UsageLedgerDocument } from '../../gql/billing.js';
import type { LedgerEvent, UsageLedgerQuery } from '../../gql/billing.js';
import { PagedList } from '../../ui/paged-list.js';
import { Skeleton } from '../../ui/skeleton.js';

const PAGE_SIZE = 10;

const events = defineMessages<LedgerEvent>({
  RESERVED: { id: 'ledger.RESERVED' },
  SETTLED: { id: 'ledger.SETTLED' },
  RELEASED: { id: 'ledger.RELEASED' },
  BOUGHT: { id: 'ledger.BOUGHT' },
  REFUNDED: { id: 'ledger.REFUNDED' },
});

/** Every unit's way, newest first. */
export const LedgerList = () => (
  <PagedList
    className="divide-y divide-hairline text-sm"
    query={UsageLedgerDocument}
    variablesAt={(after) => ({ first: PAGE_SIZE, after })}
    pick={({ billing }) => billing?.ledger}
    waiting={
      <li>
        <Skeleton className="h-12" />
      </li>
    }
    none={
      <li className="text-muted">
        <FormattedMessage id="billing.ledger.none" />
      </li>
    }
  >
    {(entry) => <LedgerRow entry={entry} />}
  </PagedList>
);

type Page = NonNullable<NonNullable<UsageLedgerQuery['billing']>['ledger']>;
type Entry = NonNullable<Page['nodes'][number]>;

function LedgerRow({ entry }: { entry: Entry }) {
  const intl = useIntl();
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-2">
      <FormattedDate value={entry.at} day="numeric" month="short" hour="2-digit" minute="2-digit" />
      <span className="font-medium">{intl.formatMessage(events[entry.event])}</span>
      <span className="tabular ml-auto">
        <FormattedMessage id="ledger.amount" values={{ resource: entry.resource, count: entry.amount }} />
      </span>
      {entry.source === 'EXTRA' && (
        <span className="text-muted">
          <FormattedMessage id="ledger.extra" />
        </span>
      )}
    </li>
  );
}
