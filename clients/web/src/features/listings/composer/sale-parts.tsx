import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ETSY_FEES, paymentFeesOf, saleParts } from '../../../../../../schema/listings/etsy-fees.rules.js';
import type { ComposerListingFragment } from '../../../gql/listings.js';
import { formatMoney } from '../../../vocabulary/money.js';
import { costsOf } from './costs.js';

interface SalePartsProps {
  priceMinor: number | null;
  currency: string;
  listing: ComposerListingFragment;
}

/** The arithmetic of one sale, line by line. */
export function SaleParts({ priceMinor, currency, listing }: SalePartsProps) {
  const intl = useIntl();
  if (priceMinor === null) return null;
  const parts = saleParts({ ...costsOf(listing, currency), priceMinor, currency });
  const money = (amountMinor: number, currencyCode = currency) => formatMoney(intl, { amountMinor, currencyCode });
  const unknown = <FormattedMessage id="composer.sale.unknown" />;
  const taken = (minor: number | null) => (minor === null ? unknown : `− ${money(minor)}`);
  const tone = parts.profitMinor !== null && parts.profitMinor <= 0 ? 'text-negative' : 'text-positive';
  const country = paymentFeesOf(currency)?.country ?? currency;
  return (
    <div className="rounded-md bg-sunken p-3 text-sm">
      <dl className="tabular space-y-1">
        <Part name={<FormattedMessage id="composer.sale.price" />}>{money(parts.priceMinor)}</Part>
        <Part name={<FormattedMessage id="composer.sale.cost" />}>{taken(parts.costMinor)}</Part>
        <Part name={<FormattedMessage id="composer.sale.listing" />}>
          {parts.listingFeeMinor === null
            ? `− ${money(ETSY_FEES.listingUsdMinor, 'USD')}`
            : taken(parts.listingFeeMinor)}
        </Part>
        <Part name={<FormattedMessage id="composer.sale.transaction" />}>{taken(parts.transactionFeeMinor)}</Part>
        <Part name={<FormattedMessage id="composer.sale.payment" values={{ country }} />}>
          {taken(parts.paymentFeeMinor)}
        </Part>
        <Part name={<FormattedMessage id="composer.sale.profit" />} isSum>
          <span className={tone}>{parts.profitMinor === null ? unknown : money(parts.profitMinor)}</span>
        </Part>
      </dl>
      <RateSource currency={currency} rate={listing.exchange?.rate ?? null} />
      <FeeSource />
    </div>
  );
}

/** By which rate dollars became the price's currency, who said it and when. */
function RateSource({
  currency,
  rate,
}: {
  currency: string;
  rate: NonNullable<ComposerListingFragment['exchange']>['rate'];
}) {
  const intl = useIntl();
  if (rate?.currencyCode !== currency) return null;
  const values = { currency, rate: rate.rate, date: intl.formatDate(rate.setAt, { dateStyle: 'medium' }) };
  return (
    <p className="mt-2 text-xs text-muted">
      <FormattedMessage id="composer.sale.rate" values={values} />
    </p>
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
