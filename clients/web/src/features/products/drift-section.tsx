import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { RepublishProductDocument } from '../../gql/products.js';
import { useRight } from '../../graph/session-store.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { toast } from '../../ui/toast.js';
import { formatMoney } from '../../vocabulary/money.js';
import type { Product } from './product-page.js';
import { ProductTrouble } from './product-trouble.js';
import { driftTexts } from './product-words.js';

type Drift = Product['drift'][number];

/** How Printify's product differs from ours, and the button that brings them in line. */
export function DriftSection({ product, onDone }: { product: Product; onDone: () => void }) {
  const canWrite = useRight('products.write');
  const [, republish] = useMutation(RepublishProductDocument);
  const action = useAction(async () =>
    outcomeOf(await republish({ input: { id: product.id } }), (data) => data.productRepublish.userErrors),
  );
  const press = async () => {
    if (!(await action.run(undefined))) return;
    toast(<FormattedMessage id="products.ordered" />);
    setTimeout(onDone, 3_000);
  };
  const isGone = product.drift.some(({ kind }) => kind === 'DELETED');
  return (
    <Section
      title={<FormattedMessage id="products.drift" />}
      lead={isGone ? <FormattedMessage id="products.drift.gone" /> : <FormattedMessage id="products.drift.lead" />}
      aside={
        canWrite &&
        !isGone && (
          <Button kind="primary" isBusy={action.isBusy} onClick={() => void press()}>
            <FormattedMessage id="products.republish" />
          </Button>
        )
      }
    >
      <ul className="divide-y divide-hairline text-sm">
        {product.drift.map((drift, at) => (
          <li key={at} className="py-2">
            <DriftLine drift={drift} product={product} />
          </li>
        ))}
      </ul>
      <ProductTrouble of={action.trouble} />
    </Section>
  );
}

function DriftLine({ drift: { kind, printifyVariantId, ours, theirs }, product }: { drift: Drift; product: Product }) {
  const intl = useIntl();
  const variant = product.variants.find((one) => one.printifyVariantId === printifyVariantId);
  const name = variant ? [variant.color, variant.size].filter(Boolean).join(' / ') : '';
  const isMoney = kind === 'PRICE' || kind === 'COST';
  const show = (text: string) =>
    isMoney
      ? formatMoney(intl, { amountMinor: Number(text), currencyCode: variant?.price.currencyCode ?? 'USD' })
      : text;
  return <FormattedMessage {...driftTexts[kind]} values={{ variant: name, ours: show(ours), theirs: show(theirs) }} />;
}
