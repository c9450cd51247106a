import { useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useQuery } from 'urql';
import type { ListingBlock, ListingLocale } from '../../../../../../schema/listings/listing.rules.js';
import { ComposerDocument, ListingChecksDocument } from '../../../gql/listings.js';
import type { ComposerListingFragment } from '../../../gql/listings.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { useRight } from '../../../graph/session-store.js';
import { Page } from '../../../ui/page.js';
import { LoadingWords, Skeleton } from '../../../ui/skeleton.js';
import { Block, blockNames } from './block.js';
import { ChecksPanel } from './checks-panel.js';
import { ComposerBar } from './composer-bar.js';
import { ComposerProvider, usePlace } from './composer-context.js';
import type { ComposerStore } from './composer-store.js';
import { ConflictDialog } from './conflict-dialog.js';
import { DetailsBlock } from './details-block.js';
import { ImagesBlock } from './images-block.js';
import { LanguageNote, LanguageTabs } from './language-tabs.js';
import { PreviewPanel } from './preview-panel.js';
import { PriceBlock } from './price-block.js';
import { PublishProgress } from './publish-progress.js';
import { Remedy } from './remedy.js';
import { ScorePanel } from './score-panel.js';
import { PoliciesBlock, ShippingBlock } from './shop-blocks.js';
import { TagsBlock } from './tags-block.js';
import { DescriptionBlock, TitleBlock } from './text-blocks.js';
import { useComposer } from './use-composer.js';
import { moved, useReorder } from './use-reorder.js';

const CONTENTS: Readonly<Record<ListingBlock, () => ReactNode>> = {
  title: () => <TitleBlock />,
  tags: () => <TagsBlock />,
  description: () => <DescriptionBlock />,
  images: () => <ImagesBlock />,
  price: () => <PriceBlock />,
  details: () => <DetailsBlock />,
  shipping: () => <ShippingBlock />,
  policies: () => <PoliciesBlock />,
};

/** Writes a listing, keeps it at every key, and takes it live. */
export function ComposerPage() {
  const { id } = useParams({ strict: false });
  return <Loaded key={id} id={id ?? ''} />;
}

function Loaded({ id }: { id: string }) {
  const { answer, again } = useAnswer({ query: ComposerDocument, variables: { id }, pick: ({ listing }) => listing });
  return answer ? <Opened listing={answer} onStale={again} /> : <Waiting />;
}

function Opened({ listing, onStale }: { listing: ComposerListingFragment; onStale: () => void }) {
  const store = useComposer(listing);
  return store ? <Composer listing={listing} store={store} onStale={onStale} /> : <Waiting />;
}

const Waiting = () => (
  <Page title={<FormattedMessage id="composer.title" />}>
    <LoadingWords />
    <div className="grid gap-6 lg:grid-cols-[1fr_22rem]">
      <div className="space-y-4">
        <Skeleton className="h-32 w-full" />
        <Skeleton className="h-40 w-full" />
        <Skeleton className="h-72 w-full" />
      </div>
      <Skeleton className="h-64 w-full" />
    </div>
  </Page>
);

const CHECK_AFTER_MS = 400;

/** Checks of what is saved, asked again a moment after each save. */
function useChecks(id: string, store: ComposerStore, status: string) {
  const [{ data }, ask] = useQuery({ query: ListingChecksDocument, variables: { id } });
  const version = store((state) => state.version);
  useEffect(() => {
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), CHECK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [ask, version, status]);
  return data?.listing ?? undefined;
}

function Composer({
  listing,
  store,
  onStale,
}: {
  listing: ComposerListingFragment;
  store: ComposerStore;
  onStale: () => void;
}) {
  const [locale, setLocale] = useState<ListingLocale>(() => store.getState().draft.locale);
  const mayWrite = useRight('listings.write');
  const canWrite = mayWrite && listing.status !== 'ARCHIVED';
  const checks = useChecks(listing.id, store, listing.status);
  useEffect(() => void store.getState().follow(listing.version), [store, listing.version]);
  const title = store(({ draft }) => draft.texts[draft.locale].title);
  return (
    <ComposerProvider value={{ store, listing, locale, setLocale, canWrite }}>
      <Page
        title={<span className="line-clamp-1 break-all">{title || <FormattedMessage id="composer.title" />}</span>}
        aside={<ComposerBar checks={checks} onChanged={onStale} />}
      >
        <Standing onEnd={onStale} />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="min-w-0 space-y-4">
            <LanguageTabs />
            <LanguageNote />
            <Blocks />
          </div>
          <aside className="min-w-0 space-y-4 lg:sticky lg:top-20">
            <ScorePanel />
            <ChecksPanel checks={checks} />
            <PreviewPanel />
          </aside>
        </div>
        <ConflictDialog />
      </Page>
    </ComposerProvider>
  );
}

/** On its way, failed, live or planned: said above everything else. */
function Standing({ onEnd }: { onEnd: () => void }) {
  const intl = useIntl();
  const { listing } = usePlace();
  const { status, jobId, problem, etsyUrl, scheduledAt } = listing;
  const end = useCallback(() => onEnd(), [onEnd]);
  if (status === 'PUBLISHING' && jobId) return <PublishProgress jobId={jobId} onEnd={end} />;
  if (status === 'FAILED' && problem) {
    return (
      <div role="alert" className="mb-4 rounded-md bg-negative-soft p-4 text-sm text-negative">
        <p className="font-medium">
          <FormattedMessage id="composer.failed" />
        </p>
        <p className="mt-1">
          {problem.message} <Remedy action={problem.action} />
        </p>
      </div>
    );
  }
  if (status === 'LIVE' && etsyUrl) {
    return (
      <p className="mb-4 rounded-md bg-positive-soft p-3 text-sm text-positive">
        <FormattedMessage
          id="composer.live"
          values={{
            link: (text) => (
              <a key="etsy" href={etsyUrl} target="_blank" rel="noreferrer" className="font-medium underline">
                {text}
              </a>
            ),
          }}
        />
      </p>
    );
  }
  if (status !== 'SCHEDULED' || !scheduledAt) return null;
  return (
    <p className="mb-4 rounded-md bg-info-soft p-3 text-sm text-info">
      <FormattedMessage
        id="composer.scheduled"
        values={{ at: intl.formatDate(scheduledAt, { dateStyle: 'full', timeStyle: 'short' }) }}
      />
    </p>
  );
}

/** The blocks in the order that the person chose. */
function Blocks() {
  const intl = useIntl();
  const { store } = usePlace();
  const blocks = store(({ draft }) => draft.blocks);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    const next = moved(blocks, from, to);
    if (next === blocks) return;
    store.getState().change((draft) => ({ ...draft, blocks: next }));
    setSaid(
      intl.formatMessage(
        { id: 'composer.moved' },
        { name: intl.formatMessage(blockNames[blocks[from]!]), at: to + 1, count: blocks.length },
      ),
    );
  };
  const reorder = useReorder(move, 'vertical');
  return (
    <div
      id="composer-blocks"
      role="tabpanel"
      aria-label={intl.formatMessage({ id: 'composer.title' })}
      className="space-y-4"
    >
      {blocks.map((block, at) => (
        <Block key={block} block={block} at={at} count={blocks.length} reorder={reorder} onMove={move}>
          {CONTENTS[block]()}
        </Block>
      ))}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
