import { Archive, History, Sparkles } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { UnscheduleListingDocument } from '../../../gql/listings.js';
import { useRight } from '../../../graph/session-store.js';
import { Button, IconButton } from '../../../ui/button.js';
import { StatusChip } from '../status-chip.js';
import { ArchiveDialog } from './archive-dialog.js';
import type { Checks } from './checks-panel.js';
import { usePlace } from './composer-context.js';
import { HistoryDialog } from './history-dialog.js';
import { PublishDialog, ScheduleDialog } from './publish-dialogs.js';
import { SaveNote } from './save-note.js';
import { SuggestDialog } from './suggest-dialog.js';

type Opened = 'history' | 'suggest' | 'schedule' | 'publish' | 'archive';

/** How it stands, and what can be done with the whole. Ctrl+S saves, Ctrl+Enter publishes. */
export function ComposerBar({ checks, onChanged }: { checks: Checks | undefined; onChanged: () => void }) {
  const intl = useIntl();
  const { listing, store, canWrite } = usePlace();
  const canPublish = useRight('listings.publish') && listing.status !== 'ARCHIVED' && listing.status !== 'PUBLISHING';
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => {
    setOpened(null);
    onChanged();
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      if (event.key === 's') {
        event.preventDefault();
        void store.getState().flush();
      } else if (event.key === 'Enter' && canPublish && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        setOpened('publish');
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [store, canPublish]);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <StatusChip status={listing.status} />
      <SaveNote />
      <IconButton label={intl.formatMessage({ id: 'composer.history' })} onClick={() => setOpened('history')}>
        <History aria-hidden size={18} />
      </IconButton>
      {canWrite && (
        <Button onClick={() => setOpened('suggest')}>
          <Sparkles aria-hidden size={16} />
          <FormattedMessage id="composer.suggest.button" />
        </Button>
      )}
      {canWrite && listing.status !== 'PUBLISHING' && (
        <IconButton label={intl.formatMessage({ id: 'composer.archive' })} onClick={() => setOpened('archive')}>
          <Archive aria-hidden size={18} />
        </IconButton>
      )}
      {canPublish && <PublishButtons onOpen={setOpened} onChanged={onChanged} />}
      <BarDialog opened={opened} checks={checks} onClose={close} onCloseOnly={() => setOpened(null)} />
    </div>
  );
}

interface BarDialogProps {
  opened: Opened | null;
  checks: Checks | undefined;
  /** Something may have changed at the server. */
  onClose: () => void;
  onCloseOnly: () => void;
}

function BarDialog({ opened, checks, onClose, onCloseOnly }: BarDialogProps) {
  switch (opened) {
    case 'history':
      return <HistoryDialog onClose={onClose} />;
    case 'suggest':
      return <SuggestDialog onClose={onCloseOnly} />;
    case 'schedule':
      return <ScheduleDialog checks={checks} onClose={onClose} />;
    case 'publish':
      return <PublishDialog checks={checks} onClose={onClose} />;
    case 'archive':
      return <ArchiveDialog onClose={onCloseOnly} />;
    case null:
      return null;
  }
}

function PublishButtons({ onOpen, onChanged }: { onOpen: (opened: Opened) => void; onChanged: () => void }) {
  const { listing } = usePlace();
  const [, unschedule] = useMutation(UnscheduleListingDocument);
  const isLive = listing.publishedAt !== null;
  return (
    <>
      {listing.status === 'SCHEDULED' ? (
        <Button onClick={() => void unschedule({ input: { id: listing.id } }).then(onChanged)}>
          <FormattedMessage id="composer.unschedule" />
        </Button>
      ) : (
        <Button onClick={() => onOpen('schedule')}>
          <FormattedMessage id="composer.schedule" />
        </Button>
      )}
      <Button kind="primary" aria-keyshortcuts="Control+Enter" onClick={() => onOpen('publish')}>
        {isLive ? <FormattedMessage id="composer.publish.again" /> : <FormattedMessage id="composer.publish" />}
      </Button>
    </>
  );
}
