import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { PasswordField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { VerifyEmailDocument } from '../../../gql/accounts.js';
import { useSessionChange } from '../../../graph/session-context.js';
import { passwordRule } from '../account-rules.js';
import { EntryPage, LINK } from './entry-page.js';
import { takeReturn } from './return-place.js';

const SCHEMA = z.object({ password: passwordRule });

/**
 * Where the mail's link leads. The password says whose sign-up it was: somebody else may have signed up with the address, too.
 * It also keeps programs that look into mails and open links from using the link up.
 */
export function VerifyPage() {
  const { token } = useSearch({ from: '/account/verify' });
  const [, verify] = useMutation(VerifyEmailDocument);
  const renew = useSessionChange();
  const navigate = useNavigate();
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { password: '' },
    send: async ({ password }) => {
      const answer = await verify({ input: { token: token ?? '', password } });
      const outcome = outcomeOf(answer, (data) => data.emailVerify.userErrors);
      if (outcome.kind === 'done') {
        renew();
        void navigate({ to: takeReturn() });
      }
      return outcome;
    },
  });
  return (
    <EntryPage
      title={<FormattedMessage id="verify.title" />}
      lead={<FormattedMessage id="verify.lead" />}
      links={
        <>
          <Link to="/sign-up" className={LINK}>
            <FormattedMessage id="verify.again" />
          </Link>
          <Link to="/sign-in" className={LINK}>
            <FormattedMessage id="signUp.signIn" />
          </Link>
        </>
      }
    >
      <Form of={ruleForm} submit={<FormattedMessage id="verify.confirm" />} isWide>
        <PasswordField
          form={ruleForm.form}
          name="password"
          label={<FormattedMessage id="session.password" />}
          hint={<FormattedMessage id="verify.password.hint" />}
          autoComplete="current-password"
          isFirst
        />
      </Form>
    </EntryPage>
  );
}
