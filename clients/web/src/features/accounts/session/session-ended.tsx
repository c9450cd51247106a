import { useRouterState } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useSessionChange } from '../../../graph/session-context.js';
import { useSession } from '../../../graph/session-store.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { SignInForm } from './sign-in-form.js';

/**
 * The session ended elsewhere. Signing in happens over the page, which stays as it is with everything that was typed.
 */
export function SessionEnded() {
  const email = useSession((session) => session.email) ?? undefined;
  const renew = useSessionChange();
  const isSignInPage = useRouterState({ select: ({ location }) => location.pathname === '/sign-in' });
  if (isSignInPage) return null;
  return (
    <Dialog title={<FormattedMessage id="sessionEnded.title" />} isSticky onClose={renew}>
      <div className="space-y-4">
        <p className="text-sm text-muted">
          <FormattedMessage id="sessionEnded.text" />
        </p>
        <SignInForm email={email} onDone={renew} />
        <Button kind="quiet" onClick={renew} className="-ml-3">
          <FormattedMessage id="sessionEnded.signedOut" />
        </Button>
      </div>
    </Dialog>
  );
}
