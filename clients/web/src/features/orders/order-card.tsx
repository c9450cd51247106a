import { Link } from '@tanstack/react-router';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { APPROVED_WAIT_MS, isWaitingAtPrintify } from '../../../../../schema/products/order.rules.js';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { ApproveOrderDocument } from '../../gql/products.js';
import type { OrdersQuery, OrderStatus } from '../../gql/products.js';
import { useRight } from '../../graph/session-store.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Tone } from '../../ui/chip.js';
import { ErrorNote } from '../../ui/error-note.js';
import { toast } from '../../ui/toast.js';
import { useNow } from '../../ui/use-now.js';
import { Age } from '../../vocabulary/age.js';
import { formatMoney } from '../../vocabulary/money.js';

type Order = NonNullable<OrdersQuery['orders']['nodes'][number]>;

const statusNames = defineMessages<OrderStatus>({
  RECEIVED: { id: 'orders.status.RECEIVED' },
  REVIEW: { id: 'orders.status.REVIEW' },
  APPROVED: { id: 'orders.status.APPROVED' },
  PRODUCTION: { id: 'orders.status.PRODUCTION' },
  SHIPPED: { id: 'orders.status.SHIPPED' },
  DELIVERED: { id: 'orders.status.DELIVERED' },
  CANCELLED: { id: 'orders.status.CANCELLED' },
  FAILED: { id: 'orders.status.FAILED' },
});
const TONES: Readonly<Record<OrderStatus, Tone>> = {
  RECEIVED: 'info',
  REVIEW: 'warning',
  APPROVED: 'info',
  PRODUCTION: 'info',
  SHIPPED: 'accent',
  DELIVERED: 'positive',
  CANCELLED: 'plain',
  FAILED: 'negative',
};

/** One order: what, where to, how it stands, and what waits for the seller. */
export function OrderCard({ order, onChanged }: { order: Order; onChanged: () => void }) {
  const intl = useIntl();
  const { status, etsyReceiptId, boughtAt, lines, total, cost, country, shipments, problem } = order;
  return (
    <li className="card space-y-3 p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">
            <FormattedMessage id="orders.number" values={{ number: etsyReceiptId }} />
          </span>
          <Chip tone={TONES[status]}>{intl.formatMessage(statusNames[status])}</Chip>
        </p>
        <p className="text-sm text-muted">
          <Age at={boughtAt} />
          {country && ` · ${country}`}
        </p>
      </div>
      <ul className="text-sm">
        {lines.map(({ title, sku, quantity, productId }) => (
          <li key={`${productId} ${sku}`}>
            {`${quantity} × `}
            <Link to="/products/$id" params={{ id: productId }} className="underline">
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-6 text-sm text-muted">
        {total && <FormattedMessage id="orders.paid" values={{ amount: formatMoney(intl, total) }} />}
        {cost && <FormattedMessage id="orders.cost" values={{ amount: formatMoney(intl, cost) }} />}
      </p>
      {shipments.map(({ carrier, number, url, sentAt }) => (
        <p key={number} className="text-sm">
          {url ? (
            <a href={url} target="_blank" rel="noreferrer" className="underline">{`${carrier} ${number}`}</a>
          ) : (
            `${carrier} ${number}`
          )}{' '}
          <span className="text-muted">
            {sentAt ? <FormattedMessage id="orders.told" /> : <FormattedMessage id="orders.untold" />}
          </span>
        </p>
      ))}
      {problem && (
        <p role="alert" lang="en" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
          {problem.message}
        </p>
      )}
      {(status === 'REVIEW' || status === 'FAILED') && <Approve order={order} onChanged={onChanged} />}
      {status === 'APPROVED' && <PutBack order={order} onChanged={onChanged} />}
    </li>
  );
}

/** Approved long ago, and Printify still or again waits for somebody to send it to production. */
function PutBack({ order, onChanged }: { order: Order; onChanged: () => void }) {
  const now = useNow(15);
  const { printifyStatus, approvedAt, boughtAt } = order;
  const isLong = now - Date.parse(approvedAt ?? boughtAt) > APPROVED_WAIT_MS;
  if (!isLong || !isWaitingAtPrintify(printifyStatus)) return null;
  return (
    <>
      <p className="text-sm text-warning">
        <FormattedMessage id="orders.putBack" />
      </p>
      <Approve order={order} onChanged={onChanged} />
    </>
  );
}

function Approve({ order, onChanged }: { order: Order; onChanged: () => void }) {
  const intl = useIntl();
  const canWrite = useRight('products.write');
  const [, approve] = useMutation(ApproveOrderDocument);
  const action = useAction(async () =>
    outcomeOf(await approve({ input: { id: order.id } }), (data) => data.orderApprove.userErrors),
  );
  const press = async () => {
    if (!(await action.run(undefined))) return;
    toast(<FormattedMessage id="orders.approved" />);
    onChanged();
  };
  if (!canWrite) return null;
  return (
    <div className="space-y-2">
      <Button kind="primary" isBusy={action.isBusy} onClick={() => void press()}>
        {order.cost ? (
          <FormattedMessage id="orders.approveFor" values={{ amount: formatMoney(intl, order.cost) }} />
        ) : (
          <FormattedMessage id="orders.approve" />
        )}
      </Button>
      {action.trouble?.kind === 'failed' && <ErrorNote fault={action.trouble.fault} />}
      {action.trouble?.kind === 'refused' && (
        <p role="alert" className="text-sm text-negative">
          <FormattedMessage id="orders.refused" />
        </p>
      )}
    </div>
  );
}
