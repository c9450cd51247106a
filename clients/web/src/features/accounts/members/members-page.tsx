import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { SeatsDocument } from '../../../gql/accounts.js';
import { useRight } from '../../../graph/session-store.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Button } from '../../../ui/button.js';
import { Section } from '../../../ui/section.js';
import { Allowance } from '../workspace/allowance.js';
import { InvitationList } from './invitation-list.js';
import { InviteDialog } from './invite-dialog.js';
import { MemberList } from './member-list.js';
import { RightsTable } from './rights-table.js';

/** Who works here, who is invited, and what the roles may do. */
export function MembersPage() {
  const canInvite = useRight('members.invite');
  const [isInviting, setInviting] = useState(false);
  return (
    <div className="space-y-6">
      <Section
        title={<FormattedMessage id="area.members" />}
        lead={<FormattedMessage id="members.lead" />}
        aside={
          canInvite && (
            <Button kind="primary" onClick={() => setInviting(true)}>
              <FormattedMessage id="members.invite" />
            </Button>
          )
        }
      >
        <Seats />
        <MemberList />
      </Section>
      {canInvite && (
        <Section title={<FormattedMessage id="invitations.title" />} lead={<FormattedMessage id="invitations.lead" />}>
          <InvitationList />
        </Section>
      )}
      <Section title={<FormattedMessage id="rights.title" />} lead={<FormattedMessage id="rights.lead" />}>
        <RightsTable />
      </Section>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </div>
  );
}

function Seats() {
  const { answer } = useAnswer({
    query: SeatsDocument,
    variables: {},
    pick: ({ workspace }) => workspace?.entitlements?.seats,
  });
  return (
    <dl className="mb-4 max-w-xs">
      {answer && <Allowance name={<FormattedMessage id="workspace.seats" />} {...answer} />}
    </dl>
  );
}
