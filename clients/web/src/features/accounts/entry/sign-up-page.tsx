import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { ACCOUNT_RULES } from '../../../../../../schema/accounts/account.rules.js';
import { Form } from '../../../forms/form.js';
import { EmailField, PasswordField, TextField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { SignUpDocument } from '../../../gql/accounts.js';
import { useTexts } from '../../../i18n/texts.js';
import { emailRule, nameRule, newPasswordRule, workspaceNameRule } from '../account-rules.js';
import { CheckMail } from './check-mail.js';
import { EntryPage, LINK } from './entry-page.js';
import { keepReturn } from './return-place.js';

const SCHEMA = z.object({
  name: nameRule,
  email: emailRule,
  password: newPasswordRule,
  workspaceName: workspaceNameRule,
});

/** A new account; the mail that follows proves the address. */
export function SignUpPage() {
  const { from, email } = useSearch({ from: '/account/sign-up' });
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) return <CheckMail email={sentTo} onOther={() => setSentTo(null)} />;
  return (
    <EntryPage
      title={<FormattedMessage id="signUp.title" />}
      lead={<FormattedMessage id="signUp.lead" />}
      links={
        <Link to="/sign-in" search={from === undefined ? {} : { from }} className={LINK}>
          <FormattedMessage id="signUp.signIn" />
        </Link>
      }
    >
      <SignUpForm
        email={email ?? ''}
        onDone={(address) => {
          keepReturn(from);
          setSentTo(address);
        }}
      />
    </EntryPage>
  );
}

function SignUpForm({ email, onDone }: { email: string; onDone: (email: string) => void }) {
  const [, signUp] = useMutation(SignUpDocument);
  const locale = useTexts((texts) => texts.locale);
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { name: '', email, password: '', workspaceName: '' },
    send: async (values) => {
      const outcome = outcomeOf(
        await signUp({ input: { ...values, locale } }),
        (data) => data.accountCreate.userErrors,
      );
      if (outcome.kind === 'done') onDone(values.email);
      return outcome;
    },
  });
  const { form } = ruleForm;
  return (
    <Form of={ruleForm} submit={<FormattedMessage id="signUp.submit" />} isWide>
      <TextField
        form={form}
        name="name"
        label={<FormattedMessage id="field.name" />}
        autoComplete="name"
        isOptional
        isFirst
      />
      <EmailField form={form} name="email" label={<FormattedMessage id="session.email" />} autoComplete="username" />
      <PasswordField
        form={form}
        name="password"
        label={<FormattedMessage id="session.password" />}
        hint={<FormattedMessage id="field.newPassword.hint" values={{ min: ACCOUNT_RULES.password.min }} />}
        autoComplete="new-password"
      />
      <TextField
        form={form}
        name="workspaceName"
        label={<FormattedMessage id="field.workspaceName" />}
        hint={<FormattedMessage id="field.workspaceName.hint" />}
        autoComplete="organization"
      />
    </Form>
  );
}
