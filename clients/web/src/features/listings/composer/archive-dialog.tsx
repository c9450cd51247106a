import { useNavigate } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../../forms/confirm-dialog.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { ArchiveListingDocument } from '../../../gql/listings.js';
import { toast } from '../../../ui/toast.js';
import { usePlace } from './composer-context.js';

/** Asks before a listing is put away; what is live at Etsy stays there, also where publishing failed behind that. */
export function ArchiveDialog({ onClose }: { onClose: () => void }) {
  const { listing } = usePlace();
  const navigate = useNavigate();
  const [, archive] = useMutation(ArchiveListingDocument);
  const action = useAction<undefined>(async () =>
    outcomeOf(await archive({ input: { id: listing.id } }), (data) => data.listingArchive.userErrors),
  );
  return (
    <ConfirmDialog
      title={<FormattedMessage id="composer.archive" />}
      text={
        listing.publishedAt === null && listing.status !== 'FAILED' ? (
          <FormattedMessage id="composer.archive.text" />
        ) : (
          <FormattedMessage id="composer.archive.live" />
        )
      }
      confirm={<FormattedMessage id="composer.archive" />}
      action={action}
      onDone={() => {
        toast(<FormattedMessage id="composer.archived" />);
        void navigate({ to: '/listings' });
      }}
      onClose={onClose}
    />
  );
}
