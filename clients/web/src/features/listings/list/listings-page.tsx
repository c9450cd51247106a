import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Download, ImageOff, Tags } from 'lucide-react';
import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useClient } from 'urql';
import { INPUT } from '../../../forms/field.js';
import { ListingsDocument, ListingsExportDocument } from '../../../gql/listings.js';
import type { ListingExportFormat, ListingsQuery, ListingStatus, ListingWhere } from '../../../gql/listings.js';
import { faultOf } from '../../../graph/fault.js';
import type { Fault } from '../../../graph/fault.js';
import { Boundary } from '../../../ui/boundary.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorNote } from '../../../ui/error-note.js';
import { Page } from '../../../ui/page.js';
import { saveFile } from '../../../ui/save-file.js';
import { PagedList } from '../../../ui/paged-list.js';
import { LoadingWords, Skeleton } from '../../../ui/skeleton.js';
import { Age } from '../../../vocabulary/age.js';
import { formatMoney } from '../../../vocabulary/money.js';
import { StatusChip, statusNames } from '../status-chip.js';
import { STATUSES, whereOf } from './listing-search.js';
import type { ListingSearch } from './listing-search.js';

type Row = NonNullable<ListingsQuery['listings']['nodes'][number]>;

const PAGE_SIZE = 25;

/** All listings of the workspace, newest first. */
export function ListingsPage() {
  const search: ListingSearch = useSearch({ strict: false });
  const where = whereOf(search);
  return (
    <Page
      title={<FormattedMessage id="listings.title" />}
      lead={<FormattedMessage id="listings.lead" />}
      aside={<Export where={where} />}
    >
      <Filters search={search} />
      <Boundary resetKey={JSON.stringify(where)}>
        <List key={JSON.stringify(where)} where={where} isFiltered={where !== null} />
      </Boundary>
    </Page>
  );
}

function Filters({ search }: { search: ListingSearch }) {
  const intl = useIntl();
  const id = useId();
  const navigate = useNavigate();
  const change = (patch: { q?: string; status?: ListingStatus | undefined }) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...patch }).filter(([, value]) => value));
    void navigate({ to: '/listings', search: next, replace: true, resetScroll: false });
  };
  return (
    <search className="mb-4 flex flex-wrap items-end gap-3" aria-label={intl.formatMessage({ id: 'listings.filters' })}>
      <div className="min-w-0 flex-1 basis-56">
        <label htmlFor={`${id}-q`} className="mb-1 block text-sm font-medium">
          <FormattedMessage id="listings.search" />
        </label>
        <input
          id={`${id}-q`}
          key={search.q === undefined ? 'empty' : 'filled'}
          type="search"
          defaultValue={search.q}
          onKeyDown={(event) => event.key === 'Enter' && change({ q: event.currentTarget.value })}
          onBlur={(event) => event.target.value !== (search.q ?? '') && change({ q: event.target.value })}
          className={INPUT}
        />
      </div>
      <div>
        <label htmlFor={`${id}-status`} className="mb-1 block text-sm font-medium">
          <FormattedMessage id="listings.status" />
        </label>
        <select
          id={`${id}-status`}
          value={search.status ?? ''}
          onChange={(event) =>
            change({ status: event.target.value === '' ? undefined : (event.target.value as ListingStatus) })
          }
          className={INPUT}
        >
          <option value="">{intl.formatMessage({ id: 'listings.status.all' })}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {intl.formatMessage(statusNames[status])}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}

/** What the list shows, as a file. */
function Export({ where }: { where: ListingWhere | null }) {
  const client = useClient();
  const [fault, setFault] = useState<Fault>();
  const save = async (format: ListingExportFormat) => {
    const { data, error } = await client
      .query(ListingsExportDocument, { format, ids: null, where }, { requestPolicy: 'network-only' })
      .toPromise();
    setFault(error ? faultOf(error) : undefined);
    const file = data?.listingsExport;
    if (file) saveFile(file.name, file.text, file.contentType);
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => void save('CSV')}>
        <Download aria-hidden size={16} />
        <FormattedMessage id="listings.export" values={{ format: 'CSV' }} />
      </Button>
      <Button onClick={() => void save('JSON')}>
        <Download aria-hidden size={16} />
        <FormattedMessage id="listings.export" values={{ format: 'JSON' }} />
      </Button>
      {fault && <ErrorNote fault={fault} />}
    </div>
  );
}

function List({ where, isFiltered }: { where: ListingWhere | null; isFiltered: boolean }) {
  return (
    <PagedList
      className="card divide-y divide-hairline"
      moreClass="p-4"
      query={ListingsDocument}
      variablesAt={(after) => ({ where, first: PAGE_SIZE, after })}
      pick={({ listings }) => listings}
      waiting={
        <li className="space-y-3 p-4">
          <LoadingWords />
          <Skeleton className="h-12 w-full" />
          <Skeleton className="h-12 w-full" />
        </li>
      }
      none={<Nothing isFiltered={isFiltered} />}
    >
      {(listing) => <ListingRow listing={listing} />}
    </PagedList>
  );
}

const Nothing = ({ isFiltered }: { isFiltered: boolean }) => (
  <li>
    <EmptyState
      icon={<Tags aria-hidden size={22} />}
      title={<FormattedMessage id="listings.none" />}
      text={
        isFiltered ? <FormattedMessage id="listings.none.filtered" /> : <FormattedMessage id="listings.none.text" />
      }
      action={
        isFiltered ? (
          <Link to="/listings" className={buttonClass()}>
            <FormattedMessage id="listings.none.clear" />
          </Link>
        ) : (
          <Link to="/trends" className={buttonClass('primary')}>
            <FormattedMessage id="listings.none.action" />
          </Link>
        )
      }
    />
  </li>
);

function ListingRow({ listing }: { listing: Row }) {
  const intl = useIntl();
  const { id, status, text, price, content, score, updatedAt, scheduledAt } = listing;
  const [image] = content.images;
  return (
    <li className="relative flex items-center gap-4 p-3 hover:bg-sunken sm:px-4">
      {image ? (
        <img
          src={image.url}
          alt=""
          loading="lazy"
          className="size-14 shrink-0 rounded-md border border-hairline bg-sunken object-cover"
        />
      ) : (
        <span className="flex size-14 shrink-0 items-center justify-center rounded-md bg-sunken text-muted">
          <ImageOff aria-hidden size={20} />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <Link
          to="/composer/$id"
          params={{ id }}
          data-row
          className="row-link line-clamp-2 font-medium break-words"
          lang={text.locale.toLowerCase()}
        >
          {text.title || <FormattedMessage id="listings.untitled" />}
        </Link>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          <StatusChip status={status} />
          {scheduledAt && status === 'SCHEDULED' ? (
            <span>{intl.formatDate(scheduledAt, { dateStyle: 'medium', timeStyle: 'short' })}</span>
          ) : (
            <Age at={updatedAt} />
          )}
          <span className="tabular">
            <FormattedMessage id="listings.score" values={{ score: score.total }} />
          </span>
        </p>
      </div>
      <p className="tabular shrink-0 text-sm font-medium">{price && formatMoney(intl, price)}</p>
    </li>
  );
}
