import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import { AmountInput } from '../../../forms/amount-input.js';
import { INPUT } from '../../../forms/field.js';
import { useComposerState, useFaults, usePatch, usePlace } from './composer-context.js';
import { ExchangeNote } from './exchange-note.js';
import { FaultList } from './fault-text.js';
import { SaleParts } from './sale-parts.js';

/** The price, what Etsy takes of it, and what is left. */
export function PriceBlock() {
  const id = useId();
  const { canWrite, listing } = usePlace();
  const { priceMinor, currency, quantity } = useComposerState(({ draft }) => draft);
  const patch = usePatch();
  const faults = useFaults('price').filter(({ code }) => code !== 'MISSING');
  const of = (field: string) => faults.filter((fault) => fault.field === field);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="space-y-4">
        <PriceField
          key={currency}
          id={`${id}-price`}
          priceMinor={priceMinor}
          currency={currency}
          isReadOnly={!canWrite}
          isInvalid={of('priceMinor').length > 0}
          onChange={(minor) => patch({ priceMinor: minor })}
        />
        <FaultList id={`${id}-price-faults`} faults={of('priceMinor')} />
        <ExchangeNote />
        <div>
          <label htmlFor={`${id}-quantity`} className="mb-1 block text-sm font-medium">
            <FormattedMessage id="composer.quantity" />
          </label>
          <input
            id={`${id}-quantity`}
            type="number"
            min={1}
            max={999}
            readOnly={!canWrite}
            value={quantity}
            onChange={(event) => patch({ quantity: Math.trunc(Number(event.target.value)) })}
            className={`${INPUT} tabular`}
          />
          <FaultList
            id={`${id}-quantity-faults`}
            faults={of('quantity')}
            onFix={canWrite ? ({ fix }) => patch({ quantity: Number(fix) }) : undefined}
          />
        </div>
      </div>
      <SaleParts priceMinor={priceMinor} currency={currency} listing={listing} />
    </div>
  );
}

interface PriceFieldProps {
  id: string;
  priceMinor: number | null;
  currency: string;
  isReadOnly: boolean;
  isInvalid: boolean;
  onChange: (priceMinor: number | null) => void;
}

function PriceField({ id, priceMinor, currency, isReadOnly, isInvalid, onChange }: PriceFieldProps) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <FormattedMessage id="composer.price" values={{ currency }} />
      </label>
      <AmountInput
        id={id}
        data-first
        amountMinor={priceMinor}
        currency={currency}
        readOnly={isReadOnly}
        aria-invalid={isInvalid || undefined}
        aria-describedby={`${id}-hint ${id}-faults`}
        onAmount={onChange}
        className={`${INPUT} tabular`}
      />
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
        <FormattedMessage id="composer.price.hint" />
      </p>
    </div>
  );
}
