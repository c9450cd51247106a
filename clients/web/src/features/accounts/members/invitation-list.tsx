import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../../forms/outcome.js';
import { Trouble } from '../../../forms/trouble.js';
import { useAction } from '../../../forms/use-action.js';
import { InvitationsDocument, ResendInvitationDocument, RevokeInvitationDocument } from '../../../gql/accounts.js';
import type { InvitationsQuery, InvitationStatus } from '../../../gql/accounts.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import type { Tone } from '../../../ui/chip.js';
import { PagedList } from '../../../ui/paged-list.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { toast } from '../../../ui/toast.js';
import { Age } from '../../../vocabulary/age.js';
import { roleNames } from '../../../vocabulary/roles.js';

const PAGE_SIZE = 20;

type Page = NonNullable<NonNullable<InvitationsQuery['workspace']>['invitations']>;
type Invitation = NonNullable<Page['nodes'][number]>;

const statusNames = defineMessages<InvitationStatus>({
  PENDING: { id: 'invitation.PENDING' },
  ACCEPTED: { id: 'invitation.ACCEPTED' },
  REVOKED: { id: 'invitation.REVOKED' },
  EXPIRED: { id: 'invitation.EXPIRED' },
});
const TONES: Readonly<Record<InvitationStatus, Tone>> = {
  PENDING: 'info',
  ACCEPTED: 'positive',
  REVOKED: 'plain',
  EXPIRED: 'warning',
};

/** Invitations, newest first; open ones can be sent again or taken back. */
export const InvitationList = () => (
  <PagedList
    query={InvitationsDocument}
    variablesAt={(after) => ({ first: PAGE_SIZE, after })}
    pick={({ workspace }) => workspace?.invitations}
    waiting={
      <li>
        <Skeleton className="h-10" />
      </li>
    }
    none={
      <li className="text-sm text-muted">
        <FormattedMessage id="invitations.none" />
      </li>
    }
  >
    {(invitation) => <InvitationRow invitation={invitation} />}
  </PagedList>
);

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const intl = useIntl();
  const { id, email, role, status, sentAt } = invitation;
  const [, sendAgain] = useMutation(ResendInvitationDocument);
  const [, takeBack] = useMutation(RevokeInvitationDocument);
  const resend = useAction(async () =>
    outcomeOf(await sendAgain({ input: { id } }), (data) => data.invitationResend.userErrors),
  );
  const revoke = useAction(async () =>
    outcomeOf(await takeBack({ input: { id } }), (data) => data.invitationRevoke.userErrors),
  );
  const pressResend = async () => {
    if (await resend.run(undefined)) toast(<FormattedMessage id="invite.done" values={{ email }} />);
  };
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <p className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 break-all font-medium">{email}</span>
            <Chip tone={TONES[status]}>{intl.formatMessage(statusNames[status])}</Chip>
          </p>
          <p className="text-sm text-muted">
            {intl.formatMessage(roleNames[role])}
            {' · '}
            <FormattedMessage id="invitation.sent" values={{ age: <Age key="age" at={sentAt} /> }} />
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          {(status === 'PENDING' || status === 'EXPIRED') && (
            <Button isBusy={resend.isBusy} onClick={() => void pressResend()}>
              <FormattedMessage id="invitation.resend" />
            </Button>
          )}
          {status === 'PENDING' && (
            <Button kind="danger" isBusy={revoke.isBusy} onClick={() => void revoke.run(undefined)}>
              <FormattedMessage id="invitation.revoke" />
            </Button>
          )}
        </div>
      </div>
      <Trouble of={resend.trouble ?? revoke.trouble} />
    </li>
  );
}
