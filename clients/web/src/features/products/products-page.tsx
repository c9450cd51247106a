import { Link } from '@tanstack/react-router';
import { Shirt } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { SearchField } from '../../forms/search-field.js';
import { ProductsDocument } from '../../gql/products.js';
import type { ProductWhere } from '../../gql/products.js';
import { Boundary } from '../../ui/boundary.js';
import { buttonClass } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { PagedList } from '../../ui/paged-list.js';
import { Segmented } from '../../ui/segmented.js';
import { LoadingWords, Skeleton } from '../../ui/skeleton.js';
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
  const [search, setSearch] = useState('');
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
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
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
        <SearchField label={<FormattedMessage id="products.search" />} value={search} onSearch={setSearch} />
      </div>
      <Boundary resetKey={`${view} ${search}`}>
        <ProductPages key={`${view} ${search}`} view={view} search={search} />
      </Boundary>
    </Page>
  );
}

const ProductPages = ({ view, search }: { view: View; search: string }) => (
  <PagedList
    className={GRID}
    moreClass="col-span-full pt-2"
    query={ProductsDocument}
    variablesAt={(after) => ({
      first: PAGE_SIZE,
      after,
      where: { ...WHERES[view], ...(search !== '' && { search }) },
    })}
    pick={({ products }) => products}
    waiting={<WaitingCards />}
    none={
      <li className="col-span-full">
        <NoProducts isFiltered={view !== 'all' || search !== ''} />
      </li>
    }
  >
    {(product) => <ProductCard product={product} />}
  </PagedList>
);

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

function NoProducts({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
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
