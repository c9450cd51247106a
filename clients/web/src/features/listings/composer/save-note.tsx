import { Check, CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useComposerState } from './composer-context.js';

/** How what is typed stands: saved at which time, being saved, or kept on this device. */
export function SaveNote() {
  const intl = useIntl();
  const save = useComposerState((state) => state.save);
  const savedAt = useComposerState((state) => state.savedAt);
  const refusal = useComposerState((state) => state.refusal);
  const tone = 'inline-flex items-center gap-1.5 text-sm';
  if (save === 'offline') {
    return (
      <p role="status" className={`${tone} text-warning`}>
        <CloudOff aria-hidden size={16} />
        <FormattedMessage id="composer.save.offline" />
      </p>
    );
  }
  if (save === 'refused' || save === 'conflict') {
    return (
      <p role="alert" className={`${tone} text-negative`}>
        <TriangleAlert aria-hidden size={16} />
        {save === 'refused' ? (
          <FormattedMessage id="composer.save.refused" values={{ message: refusal ?? '' }} />
        ) : (
          <FormattedMessage id="composer.save.conflict" />
        )}
      </p>
    );
  }
  if (save !== 'saved') {
    return (
      <p className={`${tone} text-muted`}>
        <RefreshCw aria-hidden size={16} />
        <FormattedMessage id="composer.save.saving" />
      </p>
    );
  }
  return (
    <p className={`${tone} text-muted`} data-saved>
      <Check aria-hidden size={16} className="text-positive" />
      {savedAt === null ? (
        <FormattedMessage id="composer.save.all" />
      ) : (
        <FormattedMessage id="composer.save.at" values={{ time: intl.formatTime(savedAt, { timeStyle: 'short' }) }} />
      )}
    </p>
  );
}
