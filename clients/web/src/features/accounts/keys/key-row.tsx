import { useState } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../../forms/confirm-dialog.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { RevokeApiKeyDocument } from '../../../gql/accounts.js';
import { useRight } from '../../../graph/session-store.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { toast } from '../../../ui/toast.js';
import { useNow } from '../../../ui/use-now.js';
import { Age } from '../../../vocabulary/age.js';
import type { Key } from './key-list.js';

const MINUTE_S = 60;

/** One key: its name, its beginning, what it may do, and how it stands. */
export function KeyRow({ apiKey }: { apiKey: Key }) {
  const canManage = useRight('keys.manage');
  const [isAsking, setAsking] = useState(false);
  const isExpired = Date.parse(apiKey.expiresAt ?? '9999-12-31') <= useNow(MINUTE_S);
  const isOver = apiKey.isRevoked || isExpired;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4 first:pt-0 last:pb-0">
      <div className={`min-w-0 flex-1 basis-64 space-y-1.5 ${isOver ? 'text-muted' : ''}`}>
        <p className="flex flex-wrap items-center gap-2">
          <span className="min-w-0 break-words font-medium">{apiKey.name}</span>
          <code className="rounded-sm bg-sunken px-1.5 text-sm break-all text-text">{apiKey.prefix}…</code>
          <State isRevoked={apiKey.isRevoked} isExpired={isExpired} />
        </p>
        <ul className="flex flex-wrap gap-1.5">
          {apiKey.scopes.map((scope) => (
            <li key={scope}>
              <Chip>{scope}</Chip>
            </li>
          ))}
        </ul>
        <Facts apiKey={apiKey} />
      </div>
      {canManage && !apiKey.isRevoked && (
        <Button kind="danger" onClick={() => setAsking(true)}>
          <FormattedMessage id="apiKey.revoke" />
        </Button>
      )}
      {isAsking && <RevokeDialog apiKey={apiKey} onClose={() => setAsking(false)} />}
    </li>
  );
}

function State({ isRevoked, isExpired }: { isRevoked: boolean; isExpired: boolean }) {
  if (isRevoked) {
    return (
      <Chip tone="negative">
        <FormattedMessage id="apiKey.revoked" />
      </Chip>
    );
  }
  return isExpired ? (
    <Chip tone="warning">
      <FormattedMessage id="apiKey.expired" />
    </Chip>
  ) : null;
}

const Facts = ({ apiKey: { createdAt, lastUsedAt, expiresAt, ipAllowList } }: { apiKey: Key }) => (
  <p className="text-sm text-muted">
    <FormattedMessage id="apiKey.made" values={{ age: <Age key="age" at={createdAt} /> }} />
    {' · '}
    {lastUsedAt === null ? (
      <FormattedMessage id="apiKey.neverUsed" />
    ) : (
      <FormattedMessage id="apiKey.lastUsed" values={{ age: <Age key="age" at={lastUsedAt} /> }} />
    )}
    {expiresAt !== null && (
      <>
        {' · '}
        <FormattedMessage
          id="apiKey.until"
          values={{ date: <FormattedDate key="date" value={expiresAt} dateStyle="medium" /> }}
        />
      </>
    )}
    {ipAllowList.length > 0 && (
      <span className="block break-all">
        <FormattedMessage id="apiKey.only" values={{ addresses: ipAllowList.join(', ') }} />
      </span>
    )}
  </p>
);

function RevokeDialog({ apiKey, onClose }: { apiKey: Key; onClose: () => void }) {
  const [, revoke] = useMutation(RevokeApiKeyDocument);
  const action = useAction(async () =>
    outcomeOf(await revoke({ input: { id: apiKey.id } }), (data) => data.apiKeyRevoke.userErrors),
  );
  return (
    <ConfirmDialog
      title={<FormattedMessage id="apiKey.revoke.title" values={{ name: apiKey.name }} />}
      text={<FormattedMessage id="apiKey.revoke.text" />}
      confirm={<FormattedMessage id="apiKey.revoke" />}
      action={action}
      onDone={() => toast(<FormattedMessage id="apiKey.revoke.done" />)}
      onClose={onClose}
    />
  );
}
