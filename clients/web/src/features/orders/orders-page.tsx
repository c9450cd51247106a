import { Link } from '@tanstack/react-router';
import { PackageOpen } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import { SearchField } from '../../forms/search-field.js';
import { useAction } from '../../forms/use-action.js';
import { OrderProductionModeDocument, OrdersDocument, SetOrderProductionDocument } from '../../gql/products.js';
import type { OrderProduction, OrderWhere } from '../../gql/products.js';
import { useRight } from '../../graph/session-store.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Boundary } from '../../ui/boundary.js';
import { buttonClass } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorNote } from '../../ui/error-note.js';
import { Page } from '../../ui/page.js';
import { PagedList } from '../../ui/paged-list.js';
import { Section } from '../../ui/section.js';
import { Segmented } from '../../ui/segmented.js';
import { SectionSkeleton, Skeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { OrderCard } from './order-card.js';

const PAGE_SIZE = 20;
type View = 'all' | 'waiting' | 'open' | 'sent' | 'problems';
const WHERES: Readonly<Record<View, OrderWhere>> = {
  all: {},
  waiting: { status: ['REVIEW'] },
  open: { status: ['RECEIVED', 'APPROVED', 'PRODUCTION'] },
  sent: { status: ['SHIPPED', 'DELIVERED'] },
  problems: { status: ['FAILED'] },
};

/** What buyers ordered by listings that are ours. */
export function OrdersPage() {
  const intl = useIntl();
  const [view, setView] = useState<View>('all');
  const [number, setNumber] = useState('');
  return (
    <Page
      title={<FormattedMessage id="orders.title" />}
      lead={<FormattedMessage id="orders.lead" />}
      aside={
        <Link to="/products" className={buttonClass()}>
          <FormattedMessage id="products.title" />
        </Link>
      }
    >
      <div className="space-y-6">
        <Boundary>
          <ProductionChoice />
        </Boundary>
        <div className="flex flex-wrap items-end justify-between gap-3">
          <Segmented
            label={intl.formatMessage({ id: 'orders.view' })}
            value={view}
            options={[
              { value: 'all', text: <FormattedMessage id="orders.view.all" /> },
              { value: 'waiting', text: <FormattedMessage id="orders.view.waiting" /> },
              { value: 'open', text: <FormattedMessage id="orders.view.open" /> },
              { value: 'sent', text: <FormattedMessage id="orders.view.sent" /> },
              { value: 'problems', text: <FormattedMessage id="orders.view.problems" /> },
            ]}
            onChange={setView}
          />
          <SearchField label={<FormattedMessage id="orders.search" />} value={number} onSearch={setNumber} />
        </div>
        <Boundary resetKey={`${view} ${number}`}>
          <OrderPages key={`${view} ${number}`} view={view} number={number} />
        </Boundary>
      </div>
    </Page>
  );
}

function ProductionChoice() {
  const intl = useIntl();
  const canWrite = useRight('products.write');
  const { answer, again } = useAnswer({
    query: OrderProductionModeDocument,
    variables: {},
    pick: ({ orderProduction }) => orderProduction,
  });
  const [, set] = useMutation(SetOrderProductionDocument);
  const action = useAction(async (production: OrderProduction) =>
    outcomeOf(await set({ input: { production } }), (data) => data.orderProductionSet.userErrors),
  );
  const choose = async (production: OrderProduction) => {
    if (!(await action.run(production))) return;
    toast(<FormattedMessage id="orders.production.saved" />);
    again();
  };
  if (!answer) return <SectionSkeleton />;
  return (
    <Section
      title={<FormattedMessage id="orders.production" />}
      lead={<FormattedMessage id="orders.production.lead" />}
    >
      {canWrite ? (
        <Segmented
          label={intl.formatMessage({ id: 'orders.production' })}
          value={answer}
          options={[
            { value: 'REVIEW', text: <FormattedMessage id="orders.production.REVIEW" /> },
            { value: 'AUTO', text: <FormattedMessage id="orders.production.AUTO" /> },
          ]}
          onChange={(production) => void choose(production)}
        />
      ) : (
        <p>
          {answer === 'AUTO' ? (
            <FormattedMessage id="orders.production.AUTO" />
          ) : (
            <FormattedMessage id="orders.production.REVIEW" />
          )}
        </p>
      )}
      {action.trouble?.kind === 'failed' && <ErrorNote fault={action.trouble.fault} />}
    </Section>
  );
}

const OrderPages = ({ view, number }: { view: View; number: string }) => (
  <PagedList
    className="space-y-4"
    moreClass=""
    query={OrdersDocument}
    variablesAt={(after) => ({
      first: PAGE_SIZE,
      after,
      where: { ...WHERES[view], ...(number !== '' && { number }) },
    })}
    pick={({ orders }) => orders}
    waiting={
      <li>
        <Skeleton className="h-28 w-full" />
      </li>
    }
    none={
      <li>
        <EmptyState
          icon={<PackageOpen size={22} />}
          title={
            view !== 'all' || number !== '' ? (
              <FormattedMessage id="orders.none.here" />
            ) : (
              <FormattedMessage id="orders.none" />
            )
          }
          text={
            view !== 'all' || number !== '' ? (
              <FormattedMessage id="orders.none.hereText" />
            ) : (
              <FormattedMessage id="orders.none.text" />
            )
          }
        />
      </li>
    }
  >
    {(order, again) => <OrderCard order={order} onChanged={again} />}
  </PagedList>
);
