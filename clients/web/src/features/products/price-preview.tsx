import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ProductPriceDocument } from '../../gql/products.js';
import type { ProductPriceInput } from '../../gql/products.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Skeleton } from '../../ui/skeleton.js';
import { formatMoney } from '../../vocabulary/money.js';
import { PriceArithmetic } from './price-arithmetic.js';

/** What the price will be: by Printify's costs where they are known, else by one that the seller assumes. */
export function PricePreview({ input }: { input: ProductPriceInput }) {
  const intl = useIntl();
  const id = useId();
  const [assumed, setAssumed] = useState('');
  const assumedCostMinor = Math.round(Number(assumed.replace(',', '.')) * 100);
  const isAssumed = assumed.trim() !== '' && assumedCostMinor >= 0;
  const { answer } = useAnswer({
    query: ProductPriceDocument,
    variables: { input: { ...input, ...(isAssumed && { assumedCostMinor }) } },
    pick: ({ productPrice }) => productPrice,
  });
  if (!answer) return <Skeleton className="h-40 w-full" />;
  const { costSource, from, to } = answer;
  return (
    <div className="space-y-3" aria-live="polite">
      {costSource !== 'KNOWN' && (
        <div className="space-y-2 rounded-md bg-sunken p-3 text-sm">
          <p>
            <FormattedMessage id="products.cost.unknown" />
          </p>
          <label htmlFor={id} className="block font-medium">
            <FormattedMessage id="products.cost.assumed" />
          </label>
          <input
            id={id}
            inputMode="decimal"
            value={assumed}
            onChange={(event) => setAssumed(event.target.value)}
            className="h-9 w-28 rounded-md border border-control bg-surface px-2 pointer-coarse:h-11"
          />
        </div>
      )}
      {from && to && (
        <>
          <p className="text-2xl font-semibold tabular-nums">
            {formatMoney(intl, from.price)}
            {to.price.amountMinor !== from.price.amountMinor && `–${formatMoney(intl, to.price)}`}
          </p>
          <PriceArithmetic parts={from} />
        </>
      )}
    </div>
  );
}
