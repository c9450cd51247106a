import { Link } from '@tanstack/react-router';
import { Check, LogOut, Settings } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { SignOutDocument, SwitchWorkspaceDocument } from '../../../gql/operations.js';
import { useSessionChange } from '../../../graph/session-context.js';
import { buttonClass, Button } from '../../../ui/button.js';
import { roleNames } from '../../../vocabulary/roles.js';
import type { Viewer } from './use-viewer.js';

const PANEL = 'account-panel';
const closePanel = () => document.getElementById(PANEL)?.hidePopover();

/** The person, the workspaces to work in, and the way out. */
export const AccountPanel = ({ viewer }: { viewer: Viewer }) => (
  <div id={PANEL} popover="auto" className="menu w-[min(20rem,calc(100vw-2rem))] space-y-4 p-4 text-sm">
    <div>
      <p className="truncate font-semibold">{viewer.user.name || viewer.user.email}</p>
      <p className="break-all text-muted">
        <FormattedMessage id="session.signedInAs" values={{ email: viewer.user.email }} />
      </p>
    </div>
    <Workspaces viewer={viewer} />
    <div className="flex flex-wrap gap-2 border-t border-hairline pt-4">
      <Link to="/settings/profile" className={buttonClass('plain')} onClick={closePanel}>
        <Settings aria-hidden size={16} />
        <FormattedMessage id="nav.settings" />
      </Link>
      <SignOut />
    </div>
  </div>
);

/** Switches the workspace of this session; the page begins anew in it. */
function Workspaces({ viewer }: { viewer: Viewer }) {
  const intl = useIntl();
  const [{ fetching }, switchTo] = useMutation(SwitchWorkspaceDocument);
  const renew = useSessionChange();
  const choose = async (workspaceId: string) => {
    if (fetching || workspaceId === viewer.workspace.id) return closePanel();
    const { data } = await switchTo({ input: { workspaceId } });
    if (data?.sessionUpdate.viewer) renew();
    return closePanel();
  };
  return (
    <div className="border-t border-hairline pt-4">
      <p id="workspaces-title" className="mb-1 font-medium">
        <FormattedMessage id="account.workspaces" />
      </p>
      <ul aria-labelledby="workspaces-title" className="-mx-2">
        {viewer.memberships.map(({ role, workspace }) => {
          const isCurrent = workspace.id === viewer.workspace.id;
          return (
            <li key={workspace.id}>
              <button
                type="button"
                aria-current={isCurrent || undefined}
                onClick={() => void choose(workspace.id)}
                className="flex min-h-9 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-sunken pointer-coarse:min-h-11"
              >
                <Check aria-hidden size={16} className={`shrink-0 text-accent ${isCurrent ? '' : 'invisible'}`} />
                <span className="min-w-0 flex-1 truncate">{workspace.name}</span>
                <span className="text-xs text-muted">{intl.formatMessage(roleNames[role])}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Link
        to="/settings/workspace"
        hash="new"
        onClick={closePanel}
        className="mt-1 inline-flex min-h-8 items-center text-accent underline underline-offset-4"
      >
        <FormattedMessage id="account.newWorkspace" />
      </Link>
    </div>
  );
}

function SignOut() {
  const [{ fetching }, signOut] = useMutation(SignOutDocument);
  const renew = useSessionChange();
  const leave = async () => {
    const { error } = await signOut({ input: {} });
    if (!error) renew();
  };
  return (
    <Button isBusy={fetching} onClick={() => void leave()}>
      <LogOut aria-hidden size={16} />
      <FormattedMessage id="session.signOut" />
    </Button>
  );
}
