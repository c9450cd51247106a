import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useSessionChange } from '../../../graph/session-context.js';
import { EntryPage, LINK } from '../entry/entry-page.js';
import { SignInForm } from './sign-in-form.js';

/** E-mail, password and second factor; goes back to where the person came from. */
export function SignInPage() {
  const { from, email } = useSearch({ from: '/account/sign-in' });
  const navigate = useNavigate();
  const renew = useSessionChange();
  const enter = () => {
    renew();
    void navigate({ to: from ?? '/' });
  };
  return (
    <EntryPage
      title={<FormattedMessage id="session.title" />}
      lead={<FormattedMessage id="session.lead" />}
      links={
        <>
          <Link to="/forgot" className={LINK}>
            <FormattedMessage id="signIn.forgot" />
          </Link>
          <Link to="/sign-up" search={from === undefined ? {} : { from }} className={LINK}>
            <FormattedMessage id="signIn.signUp" />
          </Link>
          <Link to="/trends" className={LINK}>
            <FormattedMessage id="session.browsePublic" />
          </Link>
        </>
      }
    >
      <SignInForm email={email} onDone={enter} />
    </EntryPage>
  );
}
