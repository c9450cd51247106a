import { FormattedMessage, useIntl } from 'react-intl';
import type { PricePartsFragment } from '../../gql/products.js';
import { formatMoney } from '../../vocabulary/money.js';
import { formatBps, lineNames } from './product-words.js';

type Parts = Pick<PricePartsFragment, 'lines' | 'marginBps' | 'feesUrl' | 'feesAsOf'>;

/** A price line by line, with where the fees are from. */
export function PriceArithmetic({ parts }: { parts: Parts }) {
  const intl = useIntl();
  return (
    <div className="text-sm">
      <table className="w-full">
        <caption className="sr-only">
          <FormattedMessage id="products.arithmetic" />
        </caption>
        <tbody>
          {parts.lines
            .filter(({ line, amount }) => amount.amountMinor !== 0 || line === 'PROFIT')
            .map(({ line, amount, rateBps }) => (
              <tr key={line} className={line === 'PROFIT' ? 'border-t border-hairline font-semibold' : ''}>
                <th scope="row" className="py-1 pr-4 text-left font-normal">
                  {intl.formatMessage(lineNames[line])}
                  {rateBps !== null && <span className="text-muted">{` (${formatBps(intl, rateBps)})`}</span>}
                </th>
                <td className="py-1 text-right whitespace-nowrap tabular-nums">{formatMoney(intl, amount)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="mt-2 text-muted">
        <FormattedMessage id="products.marginIs" values={{ margin: formatBps(intl, parts.marginBps) }} />{' '}
        <FormattedMessage
          id="products.feesFrom"
          values={{
            date: intl.formatDate(parts.feesAsOf, { dateStyle: 'medium', timeZone: 'UTC' }),
            link: (text) => (
              <a key="link" href={parts.feesUrl} target="_blank" rel="noreferrer" className="underline">
                {text}
              </a>
            ),
          }}
        />
      </p>
    </div>
  );
}
