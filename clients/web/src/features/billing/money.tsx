import { FormattedNumber } from 'react-intl';

export interface Price {
  amount: string;
  currencyCode: string;
}

/** An amount as the language writes it; whole amounts without decimals where asked. */
export const Money = ({ of: { amount, currencyCode }, isShort = false }: { of: Price; isShort?: boolean }) => (
  <span className="tabular">
    <FormattedNumber
      value={Number(amount)}
      style="currency"
      currency={currencyCode}
      {...(isShort && { trailingZeroDisplay: 'stripIfInteger' })}
    />
  </span>
);
