import { Link } from '@tanstack/react-router';
import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { EmailField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { RequestResetDocument } from '../../../gql/accounts.js';
import { emailRule } from '../account-rules.js';
import { EntryPage, LINK } from './entry-page.js';

const SCHEMA = z.object({ email: emailRule });

/** Asks for a link to a new password. The answer is the same for every address. */
export function ForgotPage() {
  const [, request] = useMutation(RequestResetDocument);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { email: '' },
    send: async ({ email }) => {
      const outcome = outcomeOf(await request({ input: { email } }), (data) => data.passwordResetRequest.userErrors);
      if (outcome.kind === 'done') setSentTo(email);
      return outcome;
    },
  });
  return (
    <EntryPage
      title={<FormattedMessage id="forgot.title" />}
      lead={<FormattedMessage id="forgot.lead" />}
      links={
        <Link to="/sign-in" className={LINK}>
          <FormattedMessage id="signUp.signIn" />
        </Link>
      }
    >
      <Form of={ruleForm} submit={<FormattedMessage id="forgot.submit" />} isWide>
        <EmailField
          form={ruleForm.form}
          name="email"
          label={<FormattedMessage id="session.email" />}
          autoComplete="username"
          isFirst
        />
      </Form>
      <div role="status" className="empty:hidden">
        {sentTo !== null && (
          <p className="mt-4 flex gap-3 rounded-md bg-positive-soft p-3 text-sm text-positive">
            <MailCheck aria-hidden size={18} className="shrink-0" />
            <span className="min-w-0 break-words">
              <FormattedMessage id="forgot.sent" values={{ email: sentTo }} />
            </span>
          </p>
        )}
      </div>
    </EntryPage>
  );
}
