import { useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useMutation, useQuery } from 'urql';
import type { ListingLocale } from '../../../../../../schema/listings/listing.rules.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { ListingRevisionsDocument, RestoreRevisionDocument } from '../../../gql/listings.js';
import type { ListingRevisionCause, ListingRevisionsQuery } from '../../../gql/listings.js';
import { LOCALE_NAMES } from '../../../i18n/locales.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { toast } from '../../../ui/toast.js';
import { usePlace } from './composer-context.js';
import { draftOf } from './draft.js';
import { nameOfField } from './field-names.js';
import { RefusalText } from './refusals.js';
import { isUnsaved, saveFirst } from './save-first.js';

type Revision = NonNullable<NonNullable<NonNullable<ListingRevisionsQuery['listing']>['revisions']>['nodes'][number]>;

const causes = defineMessages<ListingRevisionCause>({
  AUTOSAVE: { id: 'composer.history.AUTOSAVE' },
  SAVED: { id: 'composer.history.SAVED' },
  PUBLISHED: { id: 'composer.history.PUBLISHED' },
  RESTORED: { id: 'composer.history.RESTORED' },
  GENERATED: { id: 'composer.history.GENERATED' },
});
const FIRST = 25;

/** What the listing was, what each step changed, and the way back. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const { listing } = usePlace();
  const [{ data }] = useQuery({
    query: ListingRevisionsDocument,
    variables: { id: listing.id, first: FIRST, after: null },
    requestPolicy: 'network-only',
  });
  const revisions = data?.listing?.revisions.nodes.flatMap((one) => one ?? []);
  return (
    <Dialog title={<FormattedMessage id="composer.history" />} onClose={onClose}>
      {!revisions && <Skeleton className="h-24 w-full" />}
      {revisions?.length === 0 && (
        <p className="text-sm text-muted">
          <FormattedMessage id="composer.history.none" />
        </p>
      )}
      <ol className="divide-y divide-hairline">
        {revisions?.map((revision, at) => (
          <RevisionRow key={revision.id} revision={revision} isLatest={at === 0} onRestored={onClose} />
        ))}
      </ol>
    </Dialog>
  );
}

function RevisionRow({
  revision,
  isLatest,
  onRestored,
}: {
  revision: Revision;
  isLatest: boolean;
  onRestored: () => void;
}) {
  const intl = useIntl();
  const { store, canWrite } = usePlace();
  const [isShown, setShown] = useState(false);
  const [, restore] = useMutation(RestoreRevisionDocument);
  const action = useAction(async () => {
    const unsaved = await saveFirst(store);
    if (unsaved) return unsaved;
    const { version } = store.getState();
    const answer = await restore({ input: { id: revision.id, expectedVersion: version } });
    const outcome = outcomeOf(answer, (data) => data.listingRevisionRestore.userErrors);
    const listing = answer.data?.listingRevisionRestore.listing;
    if (outcome.kind === 'done' && listing) {
      store.getState().take(draftOf(listing), listing.version);
      toast(<FormattedMessage id="composer.history.restored" />);
      onRestored();
    }
    return outcome;
  });
  const unsaved = action.trouble?.kind === 'refused' ? action.trouble.refusals.find(isUnsaved) : undefined;
  const changes = isLatest ? revision.changes : revision.restoring;
  return (
    <li className="py-3 first:pt-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm">
          <span className="font-medium">
            {intl.formatDate(revision.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </span>
          <span className="text-muted"> · {intl.formatMessage(causes[revision.cause])}</span>
        </p>
        <div className="flex gap-2">
          <Button kind="quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            <FormattedMessage id="composer.history.changes" values={{ count: changes.length }} />
          </Button>
          {canWrite && !isLatest && (
            <Button isBusy={action.isBusy} onClick={() => void action.run(undefined)}>
              <FormattedMessage id="composer.history.restore" />
            </Button>
          )}
        </div>
      </div>
      {action.trouble && (
        <p role="alert" className="mt-1 text-sm text-negative">
          {unsaved ? <RefusalText refusal={unsaved} /> : <FormattedMessage id="composer.history.failed" />}
        </p>
      )}
      {isShown && <Changes changes={changes} />}
    </li>
  );
}

function Changes({ changes }: { changes: Revision['changes'] }) {
  const intl = useIntl();
  return (
    <dl className="mt-2 space-y-2 text-sm">
      {changes.map(({ field, locale, before, after }) => {
        const known = nameOfField(field);
        return (
          <div key={`${field}${locale}`} className="rounded-md bg-sunken p-2">
            <dt className="text-xs font-medium text-muted">
              {known ? intl.formatMessage(known) : field}
              {locale && ` · ${LOCALE_NAMES[locale.toLowerCase() as ListingLocale]}`}
            </dt>
            <dd className="mt-1 max-h-40 overflow-y-auto break-words whitespace-pre-line">
              {before !== '' && <del className="block text-negative">{before}</del>}
              {after !== '' && <ins className="block text-positive no-underline">{after}</ins>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
