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
import { nameOf, type ShownVariant, type Variant, VariantTable } from './variant-table.js';

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

/** What was chosen here in place of what stood there. Once something else stands there, saved here or changed elsewhere, it is void. */
interface Chosen<Value> {
  value: Value;
  over: Value;
}

const valueOf = <Value,>(chosen: Chosen<Value> | undefined, now: Value): Value =>
  chosen?.over === now ? chosen.value : now;

/** What was changed and not saved: the margin, which variants are off, and prices of single ones. */
function useChanges(product: Product, onSaved: () => void) {
  const [marginChosen, setMargin] = useState<Chosen<number>>();
  const [switched, switchOn] = useChosen<boolean>();
  const [priced, setPrice] = useChosen<number>();
  const [savedVersion, setSavedVersion] = useState<number | null>(null);
  const [, update] = useMutation(UpdateProductDocument);
  const marginBps = valueOf(marginChosen, product.marginBps);
  const shown = product.variants.map((variant): ShownVariant => {
    const isOn = valueOf(switched.get(variant.id), variant.isEnabled);
    const priceMinor = valueOf(priced.get(variant.id), variant.price.amountMinor);
    return { variant, isOn, priceMinor };
  });
  const plan = marginBps === product.marginBps ? {} : { marginBps };
  const variants = shown.flatMap(changeOf);
  const action = useAction<undefined>(async () => {
    const input = { id: product.id, expectedVersion: product.version, ...plan, variants };
    return outcomeOf(await update({ input }), (data) => data.productUpdate.userErrors);
  });
  const save = async () => {
    if (!(await action.run(undefined))) return;
    setSavedVersion(product.version);
    toast(<FormattedMessage id="products.saved" />);
    onSaved();
  };
  return {
    marginBps,
    shown,
    save,
    action,
    setMargin: (value: number) => setMargin({ value, over: product.marginBps }),
    switchOn: ({ id, isEnabled }: Variant, value: boolean) => switchOn(id, { value, over: isEnabled }),
    setPrice: ({ id, price: { amountMinor } }: Variant, value: number | null) =>
      setPrice(id, { value: value ?? amountMinor, over: amountMinor }),
    isChanged: product.version !== savedVersion && (plan.marginBps !== undefined || variants.length > 0),
  };
}

/** Choices by variant. */
function useChosen<Value>() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen<Value>>>(new Map());
  const choose = (id: string, one: Chosen<Value>) => setChosen((before) => new Map(before).set(id, one));
  return [chosen, choose] as const;
}

/** What is to be sent of a variant; nothing where all is as it was. */
function changeOf({ variant: { id, isEnabled, price }, isOn, priceMinor }: ShownVariant) {
  const change = {
    ...(isOn !== isEnabled && { isEnabled: isOn }),
    ...(priceMinor !== price.amountMinor && { priceMinor }),
  };
  return Object.keys(change).length > 0 ? [{ id, ...change }] : [];
}

function Variants({ product, onSaved }: { product: Product; onSaved: () => void }) {
  const canWrite = useRight('products.write') && ['READY', 'PUBLISHED'].includes(product.status);
  const { marginBps, shown, save, action, isChanged, ...change } = useChanges(product, onSaved);
  const [chosenId, explain] = useState<string | null>(null);
  const explained = product.variants.find(({ id }) => id === chosenId) ?? product.variants[0];
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
        {canWrite && <MarginField value={marginBps} onChange={change.setMargin} />}
        <VariantTable
          variants={shown}
          canWrite={canWrite}
          explainedId={explained?.id ?? null}
          onSwitch={change.switchOn}
          onPrice={change.setPrice}
          onExplain={explain}
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
