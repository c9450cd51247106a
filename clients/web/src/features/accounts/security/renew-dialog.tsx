import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { OneTimeCodeField, PasswordField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { RenewRecoveryCodesDocument } from '../../../gql/accounts.js';
import { Dialog } from '../../../ui/dialog.js';
import { codeRule, passwordRule } from '../account-rules.js';
import { RecoveryCodes } from './recovery-codes.js';

const SCHEMA = z.object({ password: passwordRule, code: codeRule });

/** New recovery codes for the old ones, after both factors. */
export function RenewDialog({ onClose }: { onClose: () => void }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [, renew] = useMutation(RenewRecoveryCodesDocument);
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { password: '', code: '' },
    send: async (input) => {
      const answer = await renew({ input });
      const fresh = answer.data?.recoveryCodesRenew.recoveryCodes;
      if (fresh) setCodes(fresh);
      return outcomeOf(answer, (data) => data.recoveryCodesRenew.userErrors);
    },
  });
  return (
    <Dialog title={<FormattedMessage id="recovery.renew" />} isSticky={codes !== null} onClose={onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
      ) : (
        <Form of={ruleForm} submit={<FormattedMessage id="recovery.renew" />}>
          <p className="text-sm text-muted">
            <FormattedMessage id="recovery.renew.lead" />
          </p>
          <PasswordField
            form={ruleForm.form}
            name="password"
            label={<FormattedMessage id="session.password" />}
            autoComplete="current-password"
            isFirst
          />
          <OneTimeCodeField form={ruleForm.form} name="code" label={<FormattedMessage id="field.code" />} />
        </Form>
      )}
    </Dialog>
  );
}
