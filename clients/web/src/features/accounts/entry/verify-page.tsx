import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../../forms/outcome.js';
import { Trouble } from '../../../forms/trouble.js';
import { useAction } from '../../../forms/use-action.js';
import { VerifyEmailDocument } from '../../../gql/accounts.js';
import { useSessionChange } from '../../../graph/session-context.js';
import { Button } from '../../../ui/button.js';
import { EntryPage, LINK } from './entry-page.js';
import { takeReturn } from './return-place.js';

/**
 * Where the mail's link leads. A press confirms, because programs that look into mails open links as well, and the link
 * works once.
 */
export function VerifyPage() {
  const { token } = useSearch({ from: '/account/verify' });
  const [, verify] = useMutation(VerifyEmailDocument);
  const renew = useSessionChange();
  const navigate = useNavigate();
  const confirm = useAction(async () =>
    outcomeOf(await verify({ input: { token: token ?? '' } }), (data) => data.emailVerify.userErrors),
  );
  const press = async () => {
    if (!(await confirm.run(undefined))) return;
    renew();
    await navigate({ to: takeReturn() });
  };
  return (
    <EntryPage
      title={<FormattedMessage id="verify.title" />}
      lead={<FormattedMessage id="verify.lead" />}
      links={
        <Link to="/sign-in" className={LINK}>
          <FormattedMessage id="signUp.signIn" />
        </Link>
      }
    >
      <div className="space-y-4">
        <Button kind="primary" isBusy={confirm.isBusy} onClick={() => void press()} className="min-h-10 w-full">
          <FormattedMessage id="verify.confirm" />
        </Button>
        <Trouble of={confirm.trouble} />
      </div>
    </EntryPage>
  );
}
