import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { ACCOUNT_RULES } from '../../../../../../schema/accounts/account.rules.js';
import { Form } from '../../../forms/form.js';
import { PasswordField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { ResetPasswordDocument } from '../../../gql/accounts.js';
import { toast } from '../../../ui/toast.js';
import { newPasswordRule } from '../account-rules.js';
import { EntryPage, LINK } from './entry-page.js';

const SCHEMA = z.object({ password: newPasswordRule });

/** Where the mail's link leads: a new password, then signing in with it. */
export function ResetPage() {
  const { token } = useSearch({ from: '/account/reset' });
  const [, reset] = useMutation(ResetPasswordDocument);
  const navigate = useNavigate();
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { password: '' },
    send: async ({ password }) => {
      const answer = await reset({ input: { token: token ?? '', password } });
      const outcome = outcomeOf(answer, (data) => data.passwordReset.userErrors);
      if (outcome.kind === 'done') {
        toast(<FormattedMessage id="reset.done" />);
        void navigate({ to: '/sign-in' });
      }
      return outcome;
    },
  });
  return (
    <EntryPage
      title={<FormattedMessage id="reset.title" />}
      lead={<FormattedMessage id="reset.lead" />}
      links={
        <Link to="/forgot" className={LINK}>
          <FormattedMessage id="reset.again" />
        </Link>
      }
    >
      <Form of={ruleForm} submit={<FormattedMessage id="reset.submit" />} isWide>
        <PasswordField
          form={ruleForm.form}
          name="password"
          label={<FormattedMessage id="field.newPassword" />}
          hint={<FormattedMessage id="field.newPassword.hint" values={{ min: ACCOUNT_RULES.password.min }} />}
          autoComplete="new-password"
          isFirst
        />
      </Form>
    </EntryPage>
  );
}
