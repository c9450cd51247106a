import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { PRICE_RULES } from '../../../../../schema/products/price.rules.js';
import { AmountInput } from '../../forms/amount-input.js';
import { Chip } from '../../ui/chip.js';
import { formatMoney } from '../../vocabulary/money.js';
import type { Product } from './product-page.js';
import { formatBps } from './product-words.js';
import { Swatch } from './swatch.js';

export type Variant = Product['variants'][number];
/** A variant with what was chosen and is not saved yet. */
export interface ShownVariant {
  variant: Variant;
  isOn: boolean;
  priceMinor: number;
}

export const nameOf = ({ color, size, sku }: Variant): string => [color, size].filter(Boolean).join(' / ') || sku;

interface TableProps {
  variants: readonly ShownVariant[];
  canWrite: boolean;
  explainedId: string | null;
  onSwitch: (of: Variant, isOn: boolean) => void;
  /** Null: as it was. */
  onPrice: (of: Variant, priceMinor: number | null) => void;
  onExplain: (id: string) => void;
}

/** Sizes and colours: which are offered, at what price, and what is left of it. */
export function VariantTable({ variants, explainedId, ...rest }: TableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead className="text-left text-muted">
          <tr>
            <Head>
              <FormattedMessage id="products.variant" />
            </Head>
            <Head isNumber>
              <FormattedMessage id="products.line.COST" />
            </Head>
            <Head isNumber>
              <FormattedMessage id="products.line.PRICE" />
            </Head>
            <Head isNumber>
              <FormattedMessage id="products.line.PROFIT" />
            </Head>
          </tr>
        </thead>
        <tbody>
          {variants.map((shown) => (
            <VariantRow key={shown.variant.id} {...rest} {...shown} isExplained={shown.variant.id === explainedId} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Head = ({ isNumber = false, children }: { isNumber?: boolean; children: ReactNode }) => (
  <th scope="col" className={`py-2 pr-3 font-normal last:pr-0 ${isNumber ? 'text-right' : ''}`}>
    {children}
  </th>
);

interface RowProps extends Omit<TableProps, 'variants' | 'explainedId'>, ShownVariant {
  isExplained: boolean;
}

function VariantRow({ variant, isOn, priceMinor, isExplained, canWrite, onSwitch, onPrice, onExplain }: RowProps) {
  const intl = useIntl();
  const { id, cost, arithmetic, colorHex, isAvailable } = variant;
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal">
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" checked={isOn} disabled={!canWrite} onChange={() => onSwitch(variant, !isOn)} />
          <Swatch hex={colorHex ?? null} />
          {nameOf(variant)}
          {!isAvailable && (
            <Chip tone="warning">
              <FormattedMessage id="products.outOfStock" />
            </Chip>
          )}
        </label>
      </th>
      <td className="py-1.5 pr-3 text-right whitespace-nowrap tabular-nums">
        {cost ? formatMoney(intl, cost) : <FormattedMessage id="products.unknown" />}
      </td>
      <td className="py-1.5 pr-3 text-right whitespace-nowrap tabular-nums">
        <PriceCell variant={variant} priceMinor={priceMinor} canWrite={canWrite} onPrice={onPrice} />
      </td>
      <td className="py-1.5 text-right tabular-nums sm:whitespace-nowrap">
        <button
          type="button"
          aria-pressed={isExplained}
          onClick={() => onExplain(id)}
          className="rounded-sm underline decoration-dotted aria-pressed:font-semibold"
        >
          {priceMinor !== variant.price.amountMinor ? (
            <FormattedMessage id="products.whenSaved" />
          ) : arithmetic ? (
            `${formatMoney(intl, arithmetic.profit)} · ${formatBps(intl, arithmetic.marginBps)}`
          ) : (
            <FormattedMessage id="products.unknown" />
          )}
        </button>
      </td>
    </tr>
  );
}

function PriceCell({ variant, priceMinor, canWrite, onPrice }: PriceCellProps) {
  const intl = useIntl();
  const { currencyCode } = variant.price;
  if (!canWrite) return formatMoney(intl, variant.price);
  const { min, max } = PRICE_RULES.price;
  return (
    <AmountInput
      aria-label={intl.formatMessage({ id: 'products.priceOf' }, { variant: nameOf(variant), currency: currencyCode })}
      aria-invalid={priceMinor < min || priceMinor > max || undefined}
      amountMinor={priceMinor}
      currency={currencyCode}
      onAmount={(minor) => onPrice(variant, minor)}
      className="h-8 w-20 rounded-md border border-control bg-surface px-2 text-right tabular-nums aria-invalid:border-negative pointer-coarse:h-11"
    />
  );
}

type PriceCellProps = Pick<RowProps, 'variant' | 'priceMinor' | 'canWrite' | 'onPrice'>;
