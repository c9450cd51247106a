import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRight } from '../graph/session-store.js';
import { CopyButton } from './copy-button.js';

/** The id under which the server's log has a request: to copy, and for those who may read the log, to look up. */
export function RequestId({ id }: { id: string }) {
  const intl = useIntl();
  const canRead = useRight('usage.read');
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <span className="text-muted">
        <FormattedMessage id="fault.requestId" />
      </span>
      <code className="rounded-sm bg-sunken px-2 py-1 break-all text-text">{id}</code>
      <CopyButton
        text={id}
        label={intl.formatMessage({ id: 'fault.copy' })}
        doneLabel={intl.formatMessage({ id: 'fault.copied' })}
      />
      {canRead && (
        <Link to="/developers/requests" search={{ id }} className="text-accent underline underline-offset-4">
          <FormattedMessage id="fault.openLog" />
        </Link>
      )}
    </p>
  );
}
