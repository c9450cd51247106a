import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { RefreshMockupsDocument } from '../../gql/products.js';
import { useRight } from '../../graph/session-store.js';
import { Button } from '../../ui/button.js';
import { toast } from '../../ui/toast.js';
import { Picture } from './product-card.js';
import type { Product } from './product-page.js';
import { ProductTrouble } from './product-trouble.js';

/** The pictures that Printify made: one large, the others to choose from. */
export function MockupGallery({ product }: { product: Product }) {
  const intl = useIntl();
  const [chosen, setChosen] = useState(0);
  const canWrite = useRight('products.write');
  const { mockups, status } = product;
  const shown = mockups[Math.min(chosen, mockups.length - 1)];
  return (
    <div className="space-y-3">
      <div className="card overflow-hidden">
        {shown ? (
          <img
            src={shown.url}
            alt={intl.formatMessage({ id: 'products.mockup.alt' }, { title: product.title, view: shown.position })}
            className="aspect-square w-full bg-sunken object-contain"
          />
        ) : (
          <Picture src={undefined} isMaking={status === 'CREATING'} />
        )}
      </div>
      {mockups.length > 1 && (
        <ul className="flex flex-wrap gap-2">
          {mockups.map(({ url, position }, at) => (
            <li key={url}>
              <button
                type="button"
                aria-label={intl.formatMessage({ id: 'products.mockup.show' }, { number: at + 1, view: position })}
                aria-pressed={at === chosen}
                onClick={() => setChosen(at)}
                className="block size-14 overflow-hidden rounded-md border border-control aria-pressed:outline-2 aria-pressed:outline-accent"
              >
                <img src={url} alt="" className="size-full object-cover" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {canWrite && product.printifyProductId !== null && <Refresh id={product.id} />}
    </div>
  );
}

function Refresh({ id }: { id: string }) {
  const [, refresh] = useMutation(RefreshMockupsDocument);
  const action = useAction(async () =>
    outcomeOf(await refresh({ input: { id } }), (data) => data.productMockupsRefresh.userErrors),
  );
  const press = async () => {
    if (await action.run(undefined)) toast(<FormattedMessage id="products.ordered" />);
  };
  return (
    <>
      <Button isBusy={action.isBusy} onClick={() => void press()}>
        <FormattedMessage id="products.mockup.refresh" />
      </Button>
      <ProductTrouble of={action.trouble} />
    </>
  );
}
