import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { ACCOUNT_RULES } from '../../../../../../schema/accounts/account.rules.js';
import { Form } from '../../../forms/form.js';
import { PasswordField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { ChangePasswordDocument } from '../../../gql/accounts.js';
import { Section } from '../../../ui/section.js';
import { toast } from '../../../ui/toast.js';
import { newPasswordRule, passwordRule } from '../account-rules.js';

const SCHEMA = z.object({ currentPassword: passwordRule, newPassword: newPasswordRule });

/** Another password; every other session ends with it. */
export function PasswordSection({ email }: { email: string }) {
  const [, change] = useMutation(ChangePasswordDocument);
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { currentPassword: '', newPassword: '' },
    send: async (values) => {
      const outcome = outcomeOf(await change({ input: values }), (data) => data.passwordChange.userErrors);
      if (outcome.kind !== 'done') return outcome;
      ruleForm.form.reset();
      toast(<FormattedMessage id="password.done" />);
      return outcome;
    },
  });
  const { form } = ruleForm;
  return (
    <Section title={<FormattedMessage id="password.title" />} lead={<FormattedMessage id="password.lead" />}>
      <div className="max-w-md">
        <Form of={ruleForm} submit={<FormattedMessage id="password.submit" />}>
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <PasswordField
            form={form}
            name="currentPassword"
            label={<FormattedMessage id="field.currentPassword" />}
            autoComplete="current-password"
          />
          <PasswordField
            form={form}
            name="newPassword"
            label={<FormattedMessage id="field.newPassword" />}
            hint={<FormattedMessage id="field.newPassword.hint" values={{ min: ACCOUNT_RULES.password.min }} />}
            autoComplete="new-password"
          />
        </Form>
      </div>
    </Section>
  );
}
