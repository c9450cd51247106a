import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { UpdateProductDocument } from '../../gql/products.js';
import { useRight } from '../../graph/session-store.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Section } from '../../ui/section.js';
import { toast } from '../../ui/toast.js';
import { MarginField } from './margin-field.js';
import { PriceArithmetic } from './price-arithmetic.js';
import type { Product } from './product-page.js';
import { ProductTrouble } from './product-trouble.js';
import { formatBps, formatMoney } from './product-words.js';

type Variant = Product['variants'][number];

/** Sizes and colours with their prices; the margin of all, and how one price came about. */
export function VariantSection({ product, onSaved }: { product: Product; onSaved: () => void }) {
  if (product.variants.length > 0) return <Variants product={product} onSaved={onSaved} />;
  return (
    <Section title={<FormattedMessage id="products.variants" />}>
      <p className="text-sm text-muted">
        <FormattedMessage id="products.variants.none" />
      </p>
    </Section>
  );
}

/** What was changed and not saved: the margin, and which variants are off. */
function useChanges(product: Product, onSaved: () => void) {
  const [margin, setMargin] = useState(product.marginBps);
  const [off, setOff] = useState<ReadonlySet<string>>(offOf(product));
  const [, update] = useMutation(UpdateProductDocument);
  const changes = product.variants.filter(({ id, isEnabled }) => off.has(id) === isEnabled);
  const action = useAction<undefined>(async () => {
    const variants = changes.map(({ id }) => ({ id, isEnabled: !off.has(id) }));
    const input = { id: product.id, expectedVersion: product.version, marginBps: margin, variants };
    return outcomeOf(await update({ input }), (data) => data.productUpdate.userErrors);
  });
  const save = async () => {
    if (!(await action.run(undefined))) return;
    toast(<FormattedMessage id="products.saved" />);
    onSaved();
  };
  const toggle = (id: string) => setOff((before) => toggled(before, id));
  return {
    margin,
    setMargin,
    off,
    toggle,
    save,
    action,
    isChanged: margin !== product.marginBps || changes.length > 0,
  };
}

function Variants({ product, onSaved }: { product: Product; onSaved: () => void }) {
  const canWrite = useRight('products.write') && ['READY', 'PUBLISHED'].includes(product.status);
  const { margin, setMargin, off, toggle, save, action, isChanged } = useChanges(product, onSaved);
  const [shown, setShown] = useState<string | null>(null);
  const explained = product.variants.find(({ id }) => id === shown) ?? product.variants[0];
  return (
    <Section
      title={<FormattedMessage id="products.variants" />}
      lead={<FormattedMessage id="products.variants.lead" />}
      aside={
        canWrite &&
        isChanged && (
          <Button kind="primary" isBusy={action.isBusy} onClick={() => void save()}>
            <FormattedMessage id="products.save" />
          </Button>
        )
      }
    >
      <div className="space-y-4">
        {canWrite && <MarginField value={margin} onChange={setMargin} />}
        <VariantTable
          variants={product.variants}
          off={off}
          canWrite={canWrite}
          explainedId={explained?.id ?? null}
          onToggle={toggle}
          onExplain={setShown}
        />
        {explained?.arithmetic && (
          <div className="rounded-md bg-sunken p-4">
            <p className="mb-2 font-medium">
              <FormattedMessage id="products.arithmeticOf" values={{ variant: nameOf(explained) }} />
            </p>
            <PriceArithmetic parts={explained.arithmetic} />
          </div>
        )}
        <ProductTrouble of={action.trouble} />
      </div>
    </Section>
  );
}

const nameOf = ({ color, size, sku }: Variant): string => [color, size].filter(Boolean).join(' / ') || sku;
const offOf = ({ variants }: Product) => new Set(variants.filter(({ isEnabled }) => !isEnabled).map(({ id }) => id));

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}

interface TableProps {
  variants: readonly Variant[];
  off: ReadonlySet<string>;
  canWrite: boolean;
  explainedId: string | null;
  onToggle: (id: string) => void;
  onExplain: (id: string) => void;
}

function VariantTable({ variants, off, explainedId, ...rest }: TableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead className="text-left text-muted">
          <tr>
            <th scope="col" className="py-2 pr-3 font-normal">
              <FormattedMessage id="products.variant" />
            </th>
            <th scope="col" className="py-2 pr-3 text-right font-normal">
              <FormattedMessage id="products.line.COST" />
            </th>
            <th scope="col" className="py-2 pr-3 text-right font-normal">
              <FormattedMessage id="products.line.PRICE" />
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              <FormattedMessage id="products.line.PROFIT" />
            </th>
          </tr>
        </thead>
        <tbody>
          {variants.map((variant) => (
            <VariantRow
              key={variant.id}
              {...rest}
              variant={variant}
              isOn={!off.has(variant.id)}
              isExplained={variant.id === explainedId}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<TableProps, 'canWrite' | 'onToggle' | 'onExplain'> {
  variant: Variant;
  isOn: boolean;
  isExplained: boolean;
}

function VariantRow({ variant, isOn, isExplained, canWrite, onToggle, onExplain }: RowProps) {
  const intl = useIntl();
  const { id, cost, price, arithmetic, colorHex, isAvailable } = variant;
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal">
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" checked={isOn} disabled={!canWrite} onChange={() => onToggle(id)} />
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
      <td className="py-1.5 pr-3 text-right whitespace-nowrap tabular-nums">{formatMoney(intl, price)}</td>
      <td className="py-1.5 text-right tabular-nums sm:whitespace-nowrap">
        <button
          type="button"
          aria-pressed={isExplained}
          onClick={() => onExplain(id)}
          className="rounded-sm underline decoration-dotted aria-pressed:font-semibold"
        >
          {arithmetic ? (
            `${formatMoney(intl, arithmetic.profit)} · ${formatBps(intl, arithmetic.marginBps)}`
          ) : (
            <FormattedMessage id="products.unknown" />
          )}
        </button>
      </td>
    </tr>
  );
}

/** A dot of the colour, beside its name. */
export const Swatch = ({ hex }: { hex: string | null }) =>
  hex === null ? null : (
    <span
      aria-hidden
      className="inline-block size-3.5 shrink-0 rounded-full border border-control"
      style={{ backgroundColor: hex }}
    />
  );
