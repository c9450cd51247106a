import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { MakeProductAgainDocument, ProductDocument } from '../../gql/products.js';
import type { ProductQuery } from '../../gql/products.js';
import { useRight } from '../../graph/session-store.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Boundary } from '../../ui/boundary.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Page } from '../../ui/page.js';
import { SectionSkeleton } from '../../ui/skeleton.js';
import { useEvery } from '../../ui/use-every.js';
import { DriftSection } from './drift-section.js';
import { MockupGallery } from './mockup-gallery.js';
import { ProductTrouble } from './product-trouble.js';
import { STATUS_TONES, statusNames, templateNames } from './product-words.js';
import { StateSection } from './state-section.js';
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
          <StateSection product={product} onChanged={again} />
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
