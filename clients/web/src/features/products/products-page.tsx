import { Link } from '@tanstack/react-router';
import { Shirt } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ProductsDocument } from '../../gql/products.js';
import type { ProductWhere } from '../../gql/products.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Boundary } from '../../ui/boundary.js';
import { buttonClass } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { Page } from '../../ui/page.js';
import { Segmented } from '../../ui/segmented.js';
import { LoadingWords, Skeleton } from '../../ui/skeleton.js';
import { usePageCursors } from '../../ui/use-page-cursors.js';
import type { PageCursors } from '../../ui/use-page-cursors.js';
import { ProductCard } from './product-card.js';

const PAGE_SIZE = 24;
const GRID = 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-4';
type View = 'all' | 'published' | 'drift' | 'failed' | 'archived';

const WHERES: Readonly<Record<View, ProductWhere>> = {
  all: {},
  published: { status: ['PUBLISHED'] },
  drift: { hasDrift: true },
  failed: { status: ['FAILED'] },
  archived: { status: ['ARCHIVED'] },
};

/** All products of the workspace. */
export function ProductsPage() {
  const intl = useIntl();
  const [view, setView] = useState<View>('all');
  return (
    <Page
      title={<FormattedMessage id="products.title" />}
      lead={<FormattedMessage id="products.lead" />}
      aside={
        <Link to="/orders" className={buttonClass()}>
          <FormattedMessage id="orders.title" />
        </Link>
      }
    >
      <div className="mb-4">
        <Segmented
          label={intl.formatMessage({ id: 'products.view' })}
          value={view}
          options={[
            { value: 'all', text: <FormattedMessage id="products.view.all" /> },
            { value: 'published', text: <FormattedMessage id="products.view.published" /> },
            { value: 'drift', text: <FormattedMessage id="products.view.drift" /> },
            { value: 'failed', text: <FormattedMessage id="products.view.failed" /> },
            { value: 'archived', text: <FormattedMessage id="products.view.archived" /> },
          ]}
          onChange={setView}
        />
      </div>
      <Boundary resetKey={view}>
        <ProductPages key={view} view={view} />
      </Boundary>
    </Page>
  );
}

function ProductPages({ view }: { view: View }) {
  const pages = usePageCursors();
  return (
    <ul className={GRID}>
      {pages.afters.map((after, index) => (
        <ProductRows
          key={after ?? ''}
          after={after}
          view={view}
          pages={pages}
          isLast={index === pages.afters.length - 1}
        />
      ))}
    </ul>
  );
}

interface RowsProps {
  after: string | null;
  view: View;
  pages: PageCursors;
  isLast: boolean;
}

function ProductRows({ after, view, pages, isLast }: RowsProps) {
  const { answer } = useAnswer({
    query: ProductsDocument,
    variables: { first: PAGE_SIZE, after, where: WHERES[view] },
    pick: ({ products }) => products,
  });
  if (!answer) return <WaitingCards />;
  if (after === null && answer.nodes.length === 0) {
    return (
      <li className="col-span-full">
        <NoProducts view={view} />
      </li>
    );
  }
  return (
    <>
      {answer.nodes.flatMap((product) => (product ? [<ProductCard key={product.id} product={product} />] : []))}
      {isLast && answer.pageInfo.hasNextPage && (
        <li className="col-span-full pt-2">
          <LoadMore onPress={() => pages.more(answer.pageInfo.endCursor)} />
        </li>
      )}
    </>
  );
}

const WaitingCards = () => (
  <>
    <li className="sr-only">
      <LoadingWords />
    </li>
    {Array.from({ length: 6 }, (_, at) => (
      <li key={at} aria-hidden className="card overflow-hidden">
        <Skeleton className="aspect-square w-full rounded-none" />
        <div className="space-y-2 p-4">
          <Skeleton className="h-5 w-3/4" />
          <Skeleton className="h-4 w-1/2" />
        </div>
      </li>
    ))}
  </>
);

function NoProducts({ view }: { view: View }) {
  if (view !== 'all') {
    return (
      <p className="card p-6 text-muted">
        <FormattedMessage id="products.noneOfView" />
      </p>
    );
  }
  return (
    <EmptyState
      icon={<Shirt size={22} />}
      title={<FormattedMessage id="products.none" />}
      text={<FormattedMessage id="products.none.text" />}
      action={
        <Link to="/products/new" className={buttonClass('primary')}>
          <FormattedMessage id="products.new" />
        </Link>
      }
    />
  );
}
