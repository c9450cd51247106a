import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { UpdateProductDocument } from '../../gql/products.js';
import { useRight } from '../../graph/session-store.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { toast } from '../../ui/toast.js';
import { MarginField } from './margin-field.js';
import { PriceArithmetic } from './price-arithmetic.js';
import type { Product } from './product-page.js';
import { ProductTrouble } from './product-trouble.js';
import { nameOf, type Prices, type Variant, VariantTable } from './variant-table.js';

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

/** What was changed and not saved: the margin, which variants are off, and prices of single ones. */
function useChanges(product: Product, onSaved: () => void) {
  const [margin, setMargin] = useState(product.marginBps);
  const [off, setOff] = useState<ReadonlySet<string>>(offOf(product));
  const [prices, setPrices] = useState<Prices>(new Map());
  const [, update] = useMutation(UpdateProductDocument);
  const variants = product.variants.flatMap(({ id, isEnabled }) => {
    const priceMinor = prices.get(id);
    const isToggled = off.has(id) === isEnabled;
    return isToggled || priceMinor !== undefined
      ? [{ id, ...(isToggled && { isEnabled: !isEnabled }), ...(priceMinor !== undefined && { priceMinor }) }]
      : [];
  });
  const isReplanned = margin !== product.marginBps;
  const action = useAction<undefined>(async () => {
    const plan = isReplanned ? { marginBps: margin } : {};
    const input = { id: product.id, expectedVersion: product.version, ...plan, variants };
    return outcomeOf(await update({ input }), (data) => data.productUpdate.userErrors);
  });
  const save = async () => {
    if (!(await action.run(undefined))) return;
    setPrices(new Map());
    toast(<FormattedMessage id="products.saved" />);
    onSaved();
  };
  return {
    margin,
    setMargin,
    off,
    prices,
    toggle: (id: string) => setOff((before) => toggled(before, id)),
    price: (of: Variant, priceMinor: number | null) => setPrices((before) => priced(before, of, priceMinor)),
    save,
    action,
    isChanged: isReplanned || variants.length > 0,
  };
}

function Variants({ product, onSaved }: { product: Product; onSaved: () => void }) {
  const canWrite = useRight('products.write') && ['READY', 'PUBLISHED'].includes(product.status);
  const { margin, setMargin, save, action, isChanged, ...changes } = useChanges(product, onSaved);
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
          off={changes.off}
          prices={changes.prices}
          canWrite={canWrite}
          explainedId={explained?.id ?? null}
          onToggle={changes.toggle}
          onPrice={changes.price}
          onExplain={setShown}
        />
        {canWrite && (
          <p className="text-sm text-muted">
            <FormattedMessage id="products.variants.ownPrice" />
          </p>
        )}
        {explained && <Explained variant={explained} />}
        <ProductTrouble of={action.trouble} />
      </div>
    </Section>
  );
}

/** How one price came about. */
const Explained = ({ variant }: { variant: Variant }) =>
  variant.arithmetic && (
    <div className="rounded-md bg-sunken p-4">
      <p className="mb-2 font-medium">
        <FormattedMessage id="products.arithmeticOf" values={{ variant: nameOf(variant) }} />
      </p>
      <PriceArithmetic parts={variant.arithmetic} />
    </div>
  );

const offOf = ({ variants }: Product) => new Set(variants.filter(({ isEnabled }) => !isEnabled).map(({ id }) => id));

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}

/** A price as it was is no change. */
function priced(before: Prices, { id, price }: Variant, priceMinor: number | null): Prices {
  const after = new Map(before);
  if (priceMinor === null || priceMinor === price.amountMinor) after.delete(id);
  else after.set(id, priceMinor);
  return after;
}
