import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { PasswordField, TextField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { DisableTwoFactorDocument } from '../../../gql/accounts.js';
import { Dialog } from '../../../ui/dialog.js';
import { passwordRule, requiredRule } from '../account-rules.js';

const SCHEMA = z.object({ password: passwordRule, code: requiredRule });
const SIX_DIGITS = /^\d{6}$/;

/** Switches two-factor off, after both factors; a recovery code stands in for a lost authenticator. */
export function DisableDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const [, disable] = useMutation(DisableTwoFactorDocument);
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { password: '', code: '' },
    send: async ({ password, code }) => {
      const digits = code.replace(/\s/g, '');
      const factor = SIX_DIGITS.test(digits) ? { code: digits } : { recoveryCode: code };
      const answer = await disable({ input: { password, ...factor } });
      const outcome = outcomeOf(answer, (data) => data.twoFactorDisable.userErrors);
      if (outcome.kind === 'done') onDone();
      return outcome;
    },
  });
  return (
    <Dialog title={<FormattedMessage id="twoFactor.disable" />} onClose={onClose}>
      <Form of={ruleForm} submit={<FormattedMessage id="twoFactor.disable" />} submitKind="danger">
        <p className="text-sm text-muted">
          <FormattedMessage id="twoFactor.disable.lead" />
        </p>
        <PasswordField
          form={ruleForm.form}
          name="password"
          label={<FormattedMessage id="session.password" />}
          autoComplete="current-password"
          isFirst
        />
        <TextField
          form={ruleForm.form}
          name="code"
          label={<FormattedMessage id="field.codeOrRecovery" />}
          autoComplete="one-time-code"
          spellCheck={false}
        />
      </Form>
    </Dialog>
  );
}
