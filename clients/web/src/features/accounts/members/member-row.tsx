import { useState } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../../forms/confirm-dialog.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { Trouble } from '../../../forms/trouble.js';
import { useAction } from '../../../forms/use-action.js';
import { RemoveMemberDocument, UpdateMemberDocument } from '../../../gql/accounts.js';
import type { MemberRole } from '../../../gql/accounts.js';
import { useSessionChange } from '../../../graph/session-context.js';
import { useRight } from '../../../graph/session-store.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { toast } from '../../../ui/toast.js';
import { roleNames, ROLES } from '../../../vocabulary/roles.js';
import type { Viewer } from '../session/use-viewer.js';
import type { Member } from './member-list.js';

/** What a member is called; the id where the person cannot be read. */
const nameOf = ({ id, user }: Member): string => (user ? user.name || user.email : id);

/** One member: who, since when, and the role, which those who may can change. */
export function MemberRow({ member, viewer }: { member: Member; viewer: Viewer }) {
  const isMe = member.user?.id === viewer.user.id;
  const canChange = useRight('members.change');
  const canManage = canChange && (member.role !== 'OWNER' || viewer.role === 'OWNER');
  const [isAsking, setAsking] = useState(false);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 last:pb-0">
      <Who member={member} isMe={isMe} />
      <div className="flex flex-wrap items-center gap-3">
        {canManage ? <RoleChoice member={member} viewer={viewer} /> : <RoleChip role={member.role} />}
        {(canManage || isMe) && (
          <Button kind="danger" onClick={() => setAsking(true)}>
            {isMe ? <FormattedMessage id="members.leave" /> : <FormattedMessage id="members.remove" />}
          </Button>
        )}
      </div>
      {isAsking && <RemoveDialog member={member} isMe={isMe} onClose={() => setAsking(false)} />}
    </li>
  );
}

function Who({ member, isMe }: { member: Member; isMe: boolean }) {
  const name = nameOf(member);
  return (
    <div className="min-w-0 flex-1 basis-56">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        <span className="min-w-0 break-words">{name}</span>
        {isMe && (
          <Chip>
            <FormattedMessage id="members.you" />
          </Chip>
        )}
      </p>
      <p className="text-sm break-all text-muted">
        {member.user && member.user.email !== name && `${member.user.email} · `}
        <FormattedMessage
          id="members.since"
          values={{ date: <FormattedDate key="date" value={member.joinedAt} dateStyle="medium" /> }}
        />
      </p>
    </div>
  );
}

const RoleChip = ({ role }: { role: MemberRole }) => (
  <Chip>
    <FormattedMessage {...roleNames[role]} />
  </Chip>
);

function RoleChoice({ member, viewer }: { member: Member; viewer: Viewer }) {
  const intl = useIntl();
  const [, update] = useMutation(UpdateMemberDocument);
  const change = useAction(async (role: MemberRole) => {
    const answer = await update({ input: { id: member.id, role, expectedVersion: member.version } });
    return outcomeOf(answer, (data) => data.memberUpdate.userErrors);
  });
  const choose = async (role: MemberRole) => {
    if (await change.run(role)) toast(<FormattedMessage id="members.changed" />);
  };
  const roles = ROLES.filter((role) => role !== 'OWNER' || viewer.role === 'OWNER');
  return (
    <div className="space-y-2">
      <select
        aria-label={intl.formatMessage({ id: 'members.roleOf' }, { name: nameOf(member) })}
        aria-busy={change.isBusy || undefined}
        value={member.role}
        onChange={(event) => void choose(event.target.value as MemberRole)}
        className="h-9 rounded-md border border-control bg-surface px-2 text-sm pointer-coarse:h-11"
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {intl.formatMessage(roleNames[role])}
          </option>
        ))}
      </select>
      <Trouble of={change.trouble} />
    </div>
  );
}

function RemoveDialog({ member, isMe, onClose }: { member: Member; isMe: boolean; onClose: () => void }) {
  const [, remove] = useMutation(RemoveMemberDocument);
  const renew = useSessionChange();
  const action = useAction(async () =>
    outcomeOf(await remove({ input: { id: member.id } }), (data) => data.memberRemove.userErrors),
  );
  return (
    <ConfirmDialog
      title={isMe ? <FormattedMessage id="members.leave" /> : <FormattedMessage id="members.remove" />}
      text={
        isMe ? (
          <FormattedMessage id="members.leave.text" />
        ) : (
          <FormattedMessage id="members.remove.text" values={{ name: nameOf(member) }} />
        )
      }
      confirm={isMe ? <FormattedMessage id="members.leave" /> : <FormattedMessage id="members.remove" />}
      action={action}
      onDone={isMe ? renew : undefined}
      onClose={onClose}
    />
  );
}
