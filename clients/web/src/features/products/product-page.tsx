import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../forms/confirm-dialog.js';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { ArchiveProductDocument, MakeProductAgainDocument, ProductDocument } from '../../gql/products.js';
import type { ProductQuery } from '../../gql/products.js';
import { useRight } from '../../graph/session-store.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Boundary } from '../../ui/boundary.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { SectionSkeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { useEvery } from '../../ui/use-every.js';
import { DriftSection } from './drift-section.js';
import { MockupGallery } from './mockup-gallery.js';
import { ProductTrouble } from './product-trouble.js';
import { STATUS_TONES, statusNames, templateNames } from './product-words.js';
import { VariantSection } from './variant-section.js';

export type Product = NonNullable<ProductQuery['product']>;

const LOOK_MS = 3_000;

/** One product: pictures, state, prices, and how it differs from Printify's. */
export function ProductPage() {
  const { id } = useParams({ from: '/products/products/$id' });
  return (
    <Boundary isPage resetKey={id}>
      <ProductDetail key={id} id={id} />
    </Boundary>
  );
}

function ProductDetail({ id }: { id: string }) {
  const { answer: product, again } = useAnswer({
    query: ProductDocument,
    variables: { id },
    pick: (data) => data.product,
  });
  const isUnderWay = product?.status === 'CREATING' || product?.status === 'PUBLISHING';
  useEvery(LOOK_MS, () => {
    if (isUnderWay || product?.mockups.length === 0) again();
  });
  if (!product) {
    return (
      <div className="mx-auto w-full max-w-[84rem] px-4 py-6 md:px-8">
        <SectionSkeleton />
      </div>
    );
  }
  return (
    <Page title={product.title} lead={<Lead product={product} />} aside={<NextStep product={product} />}>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className="space-y-6">
          <MockupGallery product={product} />
        </div>
        <div className="min-w-0 space-y-6">
          {product.problem && <Problem product={product} onAgain={again} />}
          {product.drift.length > 0 && <DriftSection product={product} onDone={again} />}
          <VariantSection product={product} onSaved={again} />
          <StateSection product={product} />
        </div>
      </div>
    </Page>
  );
}

function Lead({ product }: { product: Product }) {
  const intl = useIntl();
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Chip tone={STATUS_TONES[product.status]}>{intl.formatMessage(statusNames[product.status])}</Chip>
      {intl.formatMessage(templateNames[product.template])}
      {product.trend && (
        <Link to="/trends/$id" params={{ id: product.trend.id }} className="underline">
          {product.trend.keyword}
        </Link>
      )}
    </span>
  );
}

/** What one does next with it. The composer makes the listing. */
function NextStep({ product: { id, status, etsyUrl } }: { product: Product }) {
  if (status === 'READY') {
    return (
      <Link to="/composer/new" search={{ productId: id }} className={buttonClass('primary')}>
        <FormattedMessage id="products.compose" />
      </Link>
    );
  }
  if (status !== 'PUBLISHED' || etsyUrl === null) return null;
  return (
    <a href={etsyUrl} target="_blank" rel="noreferrer" className={buttonClass()}>
      <FormattedMessage id="products.openEtsy" />
    </a>
  );
}

function Problem({ product, onAgain }: { product: Product; onAgain: () => void }) {
  const canWrite = useRight('products.write');
  const [, makeAgain] = useMutation(MakeProductAgainDocument);
  const action = useAction(async () =>
    outcomeOf(await makeAgain({ input: { id: product.id } }), (data) => data.productMakeAgain.userErrors),
  );
  const press = async () => {
    if (await action.run(undefined)) onAgain();
  };
  return (
    <div role="alert" className="space-y-3 rounded-md bg-negative-soft p-4 text-negative">
      <p className="font-medium">
        <FormattedMessage id="products.problem" />
      </p>
      <p lang="en">{product.problem?.message}</p>
      {(product.problem?.action?.includes('printify') ?? false) && (
        <p>
          <a href="/settings/connections" className="underline">
            <FormattedMessage id="products.toConnections" />
          </a>
        </p>
      )}
      {canWrite && product.status === 'FAILED' && (
        <Button isBusy={action.isBusy} onClick={() => void press()}>
          <FormattedMessage id="products.makeAgain" />
        </Button>
      )}
      <ProductTrouble of={action.trouble} />
    </div>
  );
}

function StateSection({ product }: { product: Product }) {
  const intl = useIntl();
  const canWrite = useRight('products.write');
  const [isAsking, setAsking] = useState(false);
  const { checkedAt, publishedAt, listingOwner, printifyProductId, status } = product;
  const date = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Section
      title={<FormattedMessage id="products.state" />}
      aside={
        canWrite &&
        status !== 'ARCHIVED' && (
          <Button kind="danger" onClick={() => setAsking(true)}>
            <FormattedMessage id="products.archive" />
          </Button>
        )
      }
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
      {isAsking && <ArchiveDialog product={product} onClose={() => setAsking(false)} />}
    </Section>
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
