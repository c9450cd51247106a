import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { decimalOf, minorOf } from '../../../../../../schema/base/money.rules.js';
import { ETSY_FEES, saleParts } from '../../../../../../schema/listings/etsy-fees.rules.js';
import { INPUT } from '../../../forms/field.js';
import { useComposerState, useFaults, usePatch, usePlace } from './composer-context.js';
import { FaultList } from './fault-text.js';

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
      <Parts priceMinor={priceMinor} currency={currency} costMinor={listing.sale?.cost?.amountMinor ?? null} />
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

/** Typed as people write it, with point or comma; what is no amount yet leaves the price alone. */
function PriceField({ id, priceMinor, currency, isReadOnly, isInvalid, onChange }: PriceFieldProps) {
  const shown = priceMinor === null ? '' : decimalOf({ amountMinor: priceMinor, currencyCode: currency });
  const [typed, setTyped] = useState(shown);
  const [isTyping, setTyping] = useState(false);
  const change = (text: string) => {
    setTyped(text);
    const minor = text.trim() === '' ? null : minorOf(text.trim().replace(',', '.'), currency);
    if (minor !== undefined) onChange(minor);
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <FormattedMessage id="composer.price" values={{ currency }} />
      </label>
      <input
        id={id}
        data-first
        inputMode="decimal"
        autoComplete="off"
        readOnly={isReadOnly}
        aria-invalid={isInvalid || undefined}
        aria-describedby={`${id}-hint ${id}-faults`}
        value={isTyping ? typed : shown}
        onFocus={() => {
          setTyped(shown);
          setTyping(true);
        }}
        onBlur={() => setTyping(false)}
        onChange={(event) => change(event.target.value)}
        className={`${INPUT} tabular`}
      />
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
        <FormattedMessage id="composer.price.hint" />
      </p>
    </div>
  );
}

interface PartsProps {
  priceMinor: number | null;
  currency: string;
  costMinor: number | null;
}

/** The arithmetic of one sale, line by line. */
function Parts({ priceMinor, currency, costMinor }: PartsProps) {
  const intl = useIntl();
  if (priceMinor === null) return null;
  const parts = saleParts(priceMinor, costMinor);
  const money = (minor: number, code = currency) => {
    const amount = Number(decimalOf({ amountMinor: minor, currencyCode: code }));
    return intl.formatNumber(amount, { style: 'currency', currency: code });
  };
  const unknown = <FormattedMessage id="composer.sale.unknown" />;
  const tone = parts.profitMinor !== null && parts.profitMinor <= 0 ? 'text-negative' : 'text-positive';
  return (
    <div className="rounded-md bg-sunken p-3 text-sm">
      <dl className="tabular space-y-1">
        <Part name={<FormattedMessage id="composer.sale.price" />}>{money(parts.priceMinor)}</Part>
        <Part name={<FormattedMessage id="composer.sale.cost" />}>
          {parts.costMinor === null ? unknown : `− ${money(parts.costMinor)}`}
        </Part>
        <Part name={<FormattedMessage id="composer.sale.listing" />}>− {money(parts.listingFeeMinor, 'USD')}</Part>
        <Part name={<FormattedMessage id="composer.sale.transaction" />}>− {money(parts.transactionFeeMinor)}</Part>
        <Part name={<FormattedMessage id="composer.sale.payment" values={{ country: ETSY_FEES.country }} />}>
          − {money(parts.paymentFeeMinor)}
        </Part>
        <Part name={<FormattedMessage id="composer.sale.profit" />} isSum>
          <span className={tone}>{parts.profitMinor === null ? unknown : money(parts.profitMinor)}</span>
        </Part>
      </dl>
      <FeeSource />
    </div>
  );
}

const Part = ({ name, isSum = false, children }: { name: ReactNode; isSum?: boolean; children: ReactNode }) => (
  <div className={`flex justify-between gap-4 ${isSum ? 'border-t border-control pt-1 font-semibold' : ''}`}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function FeeSource() {
  const intl = useIntl();
  const date = intl.formatDate(ETSY_FEES.readOn, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <p className="mt-2 text-xs text-muted">
      <FormattedMessage
        id="composer.sale.source"
        values={{
          date,
          link: (text) => (
            <a key="source" href={ETSY_FEES.source} target="_blank" rel="noreferrer" className="underline">
              {text}
            </a>
          ),
        }}
      />
    </p>
  );
}
