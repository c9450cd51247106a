import { defineMessages, FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { RequestActorKind, RequestTransport } from '../../../gql/accounts.js';
import { Chip } from '../../../ui/chip.js';
import type { LoggedRequest } from './requests-page.js';

const transports: Readonly<Record<RequestTransport, string>> = { HTTP: 'HTTP', SOCKET: 'WebSocket', SSE: 'SSE' };
const actors = defineMessages<RequestActorKind>({ USER: { id: 'requests.by.USER' }, KEY: { id: 'requests.by.KEY' } });

/** One operation: what was asked, how it went, what it cost; its request id to compare. */
export function RequestRow({ request }: { request: LoggedRequest }) {
  const intl = useIntl();
  return (
    <li className="space-y-1 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="flex min-w-0 flex-wrap items-center gap-2">
          <span className="min-w-0 break-all font-medium">
            {request.operationName ?? <FormattedMessage id="requests.unnamed" />}
          </span>
          {request.errorCodes.length === 0 ? (
            <Chip tone="positive">
              <FormattedMessage id="requests.ok" />
            </Chip>
          ) : (
            request.errorCodes.map((code) => (
              <Chip key={code} tone="negative">
                {code}
              </Chip>
            ))
          )}
        </span>
        <time dateTime={request.at} className="tabular text-sm whitespace-nowrap text-muted">
          <FormattedDate value={request.at} dateStyle="medium" timeStyle="medium" />
        </time>
      </div>
      <p className="tabular text-sm text-muted">
        {transports[request.transport]}
        {' · '}
        {intl.formatMessage(actors[request.actor.kind])}
        {' · '}
        <FormattedMessage id="requests.took" values={{ ms: Math.round(request.durationMs) }} />
        {' · '}
        <FormattedMessage id="requests.cost" values={{ points: request.cost }} />
      </p>
      <p className="text-sm break-all text-muted">
        <code>{request.requestId}</code>
      </p>
    </li>
  );
}
