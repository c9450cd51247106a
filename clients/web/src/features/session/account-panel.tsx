import { Link } from '@tanstack/react-router';
import { LogIn, LogOut } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { SignOutDocument } from '../../gql/operations.js';
import { useSessionChange } from '../../graph/session-context.js';
import { Button, buttonClass } from '../../ui/button.js';
import { useViewer } from './use-viewer.js';

/** Who is signed in, and the way in or out. */
export function AccountPanel() {
  const viewer = useViewer();
  return (
    <div className="space-y-2 border-t border-hairline pt-4 text-sm">
      <p className="font-medium">
        <FormattedMessage id="settings.account" />
      </p>
      {viewer ? <SignedIn email={viewer.user.email} workspace={viewer.workspace.name} /> : <SignedOut />}
    </div>
  );
}

const SignedOut = () => (
  <>
    <p className="text-muted">
      <FormattedMessage id="top.publicData.why" />
    </p>
    <Link
      to="/sign-in"
      className={buttonClass('primary')}
      onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
    >
      <LogIn aria-hidden size={16} />
      <FormattedMessage id="session.signIn" />
    </Link>
  </>
);

function SignedIn({ email, workspace }: { email: string; workspace: string }) {
  const [, signOut] = useMutation(SignOutDocument);
  const renew = useSessionChange();
  const leave = async () => {
    await signOut({ input: {} });
    renew();
  };
  return (
    <>
      <p className="break-words text-muted">
        <FormattedMessage id="session.signedInAs" values={{ email }} />
        <br />
        {workspace}
      </p>
      <Button onClick={() => void leave()}>
        <LogOut aria-hidden size={16} />
        <FormattedMessage id="session.signOut" />
      </Button>
    </>
  );
}
