import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../forms/confirm-dialog.js';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { ArchiveProductDocument, CheckProductDocument } from '../../gql/products.js';
import { useRight } from '../../graph/session-store.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { toast } from '../../ui/toast.js';
import { useEvery } from '../../ui/use-every.js';
import { EditTextsDialog } from './edit-texts-dialog.js';
import type { Product } from './product-page.js';
import { ProductTrouble } from './product-trouble.js';

/** While a comparison runs the page looks this often whether it is there, and so many times at most. */
const LOOK_MS = 1_500;
const MOST_LOOKS = 20;

interface StateProps {
  product: Product;
  onChanged: () => void;
}

/** How it stands at Printify and Etsy, and what can be done with the whole of it. */
export function StateSection({ product, onChanged }: StateProps) {
  const intl = useIntl();
  const canWrite = useRight('products.write');
  const { checkedAt, publishedAt, listingOwner, printifyProductId, status } = product;
  const date = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Section
      title={<FormattedMessage id="products.state" />}
      aside={canWrite && status !== 'ARCHIVED' && <Moves product={product} onChanged={onChanged} />}
    >
      <dl className="grid grid-cols-1 gap-x-6 gap-y-3 text-sm sm:grid-cols-2">
        <Fact name={<FormattedMessage id="products.owner" />}>
          {listingOwner === 'PRINTIFY' ? (
            <FormattedMessage id="products.owner.PRINTIFY" />
          ) : (
            <FormattedMessage id="products.owner.PODPUSHER" />
          )}
        </Fact>
        <Fact name={<FormattedMessage id="products.published" />}>
          {publishedAt ? date(publishedAt) : <FormattedMessage id="products.notYet" />}
        </Fact>
        <Fact name={<FormattedMessage id="products.checked" />}>
          {checkedAt ? date(checkedAt) : <FormattedMessage id="products.notYet" />}
        </Fact>
        <Fact name={<FormattedMessage id="products.printifyId" />}>
          {printifyProductId ?? <FormattedMessage id="products.notYet" />}
        </Fact>
      </dl>
    </Section>
  );
}

function Moves({ product, onChanged }: StateProps) {
  const [opened, setOpened] = useState<'edit' | 'archive' | null>(null);
  const close = () => setOpened(null);
  return (
    <div className="flex flex-wrap gap-2">
      {product.printifyProductId !== null && <Compare product={product} onChanged={onChanged} />}
      {['READY', 'PUBLISHED'].includes(product.status) && (
        <Button onClick={() => setOpened('edit')}>
          <FormattedMessage id="products.edit" />
        </Button>
      )}
      <Button kind="danger" onClick={() => setOpened('archive')}>
        <FormattedMessage id="products.archive" />
      </Button>
      {opened === 'archive' && <ArchiveDialog product={product} onClose={close} />}
      {opened === 'edit' && <EditTextsDialog product={product} onSaved={onChanged} onClose={close} />}
    </div>
  );
}

const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-muted">{name}</dt>
    <dd className="break-words">{children}</dd>
  </div>
);

function ArchiveDialog({ product, onClose }: { product: Product; onClose: () => void }) {
  const navigate = useNavigate();
  const [, archive] = useMutation(ArchiveProductDocument);
  const action = useAction<undefined>(async () =>
    outcomeOf(
      await archive({ input: { id: product.id, expectedVersion: product.version } }),
      (data) => data.productArchive.userErrors,
    ),
  );
  return (
    <ConfirmDialog
      title={<FormattedMessage id="products.archive" />}
      text={
        product.publishedAt ? (
          <FormattedMessage id="products.archive.published" />
        ) : (
          <FormattedMessage id="products.archive.text" />
        )
      }
      confirm={<FormattedMessage id="products.archive" />}
      action={action}
      onDone={() => {
        toast(<FormattedMessage id="products.archived" />);
        void navigate({ to: '/products' });
      }}
      onClose={onClose}
    />
  );
}

/** Asks Printify now, instead of at the next round; busy until the moment of the last comparison is another. */
function Compare({ product, onChanged }: StateProps) {
  const [, check] = useMutation(CheckProductDocument);
  const [awaited, setAwaited] = useState({ after: product.checkedAt, looksLeft: 0 });
  const action = useAction(async () =>
    outcomeOf(await check({ input: { id: product.id } }), (data) => data.productCheck.userErrors),
  );
  const isComparing = awaited.looksLeft > 0 && awaited.after === product.checkedAt;
  useEvery(LOOK_MS, () => {
    if (!isComparing) return;
    setAwaited(({ after, looksLeft }) => ({ after, looksLeft: looksLeft - 1 }));
    onChanged();
  });
  const press = async () => {
    if (!(await action.run(undefined))) return;
    toast(<FormattedMessage id="products.comparing" />);
    setAwaited({ after: product.checkedAt, looksLeft: MOST_LOOKS });
  };
  return (
    <>
      <Button isBusy={action.isBusy || isComparing} onClick={() => void press()}>
        <FormattedMessage id="products.compare" />
      </Button>
      <ProductTrouble of={action.trouble} />
    </>
  );
}
