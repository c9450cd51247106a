import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../../forms/confirm-dialog.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { RevokeOtherSessionsDocument, RevokeSessionDocument, SessionsDocument } from '../../../gql/accounts.js';
import type { SessionsQuery } from '../../../gql/accounts.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { PagedList } from '../../../ui/paged-list.js';
import { Section } from '../../../ui/section.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { toast } from '../../../ui/toast.js';
import { Age } from '../../../vocabulary/age.js';
import { Device } from './device.js';

const PAGE_SIZE = 20;

type Page = NonNullable<NonNullable<SessionsQuery['viewer']>['user']['sessions']>;
type Session = NonNullable<Page['nodes'][number]>;

/** Where the person is signed in; any of them can be ended. */
export function SessionsSection() {
  const [isAsking, setAsking] = useState(false);
  const [, revokeOthers] = useMutation(RevokeOtherSessionsDocument);
  const action = useAction(async () =>
    outcomeOf(await revokeOthers({ input: {} }), (data) => data.sessionRevokeOthers.userErrors),
  );
  return (
    <Section
      title={<FormattedMessage id="sessions.title" />}
      lead={<FormattedMessage id="sessions.lead" />}
      aside={
        <Button onClick={() => setAsking(true)}>
          <FormattedMessage id="sessions.revokeOthers" />
        </Button>
      }
    >
      <PagedList
        query={SessionsDocument}
        variablesAt={(after) => ({ first: PAGE_SIZE, after })}
        pick={({ viewer }) => viewer?.user.sessions}
        waiting={
          <li className="py-4">
            <Skeleton className="h-10" />
          </li>
        }
      >
        {(session) => <SessionRow session={session} />}
      </PagedList>
      {isAsking && (
        <ConfirmDialog
          title={<FormattedMessage id="sessions.revokeOthers" />}
          text={<FormattedMessage id="sessions.revokeOthers.text" />}
          confirm={<FormattedMessage id="sessions.revokeOthers" />}
          action={action}
          onDone={() => toast(<FormattedMessage id="sessions.revokedOthers" />)}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}

function SessionRow({ session }: { session: Session }) {
  const [, revoke] = useMutation(RevokeSessionDocument);
  const [isAsking, setAsking] = useState(false);
  const action = useAction(async () =>
    outcomeOf(await revoke({ input: { id: session.id } }), (data) => data.sessionRevoke.userErrors),
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <Device userAgent={session.userAgent} />
          {session.isCurrent && (
            <Chip tone="positive">
              <FormattedMessage id="sessions.current" />
            </Chip>
          )}
        </p>
        <p className="text-sm text-muted">
          <span className="tabular break-all">{session.ip}</span>
          {' · '}
          <FormattedMessage id="sessions.lastSeen" values={{ age: <Age key="age" at={session.lastSeenAt} /> }} />
        </p>
      </div>
      {!session.isCurrent && (
        <Button kind="danger" onClick={() => setAsking(true)}>
          <FormattedMessage id="sessions.revoke" />
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={<FormattedMessage id="sessions.revoke" />}
          text={<FormattedMessage id="sessions.revoke.text" />}
          confirm={<FormattedMessage id="sessions.revoke" />}
          action={action}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
