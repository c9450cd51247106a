import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { OneTimeCodeField, PasswordField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { ConfirmTwoFactorDocument, EnrollTwoFactorDocument } from '../../../gql/accounts.js';
import { CopyButton } from '../../../ui/copy-button.js';
import { Dialog } from '../../../ui/dialog.js';
import { codeRule, passwordRule } from '../account-rules.js';
import { QrCode } from './qr-code.js';
import { RecoveryCodes } from './recovery-codes.js';

interface Enrolment {
  secret: string;
  otpauthUrl: string;
}

/** Switches two-factor on: the password, then a first code of the authenticator, then the recovery codes. */
export function EnrollDialog({ onClose }: { onClose: () => void }) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Dialog title={<FormattedMessage id="twoFactor.enroll.title" />} isSticky={codes !== null} onClose={onClose}>
      {!enrolment && <AskPassword onDone={setEnrolment} />}
      {enrolment && !codes && <AskCode enrolment={enrolment} onDone={setCodes} />}
      {codes && <RecoveryCodes codes={codes} onDone={onClose} />}
    </Dialog>
  );
}

const PASSWORD = z.object({ password: passwordRule });

function AskPassword({ onDone }: { onDone: (enrolment: Enrolment) => void }) {
  const [, enroll] = useMutation(EnrollTwoFactorDocument);
  const ruleForm = useRuleForm({
    schema: PASSWORD,
    defaults: { password: '' },
    send: async (input) => {
      const answer = await enroll({ input });
      const { secret, otpauthUrl } = answer.data?.twoFactorEnroll ?? {};
      if (secret != null && otpauthUrl != null) onDone({ secret, otpauthUrl });
      return outcomeOf(answer, (data) => data.twoFactorEnroll.userErrors);
    },
  });
  return (
    <Form of={ruleForm} submit={<FormattedMessage id="form.next" />}>
      <p className="text-sm text-muted">
        <FormattedMessage id="twoFactor.enroll.password" />
      </p>
      <PasswordField
        form={ruleForm.form}
        name="password"
        label={<FormattedMessage id="session.password" />}
        autoComplete="current-password"
        isFirst
      />
    </Form>
  );
}

const CODE = z.object({ code: codeRule });
/** Four by four, as people read it aloud. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

function AskCode({ enrolment, onDone }: { enrolment: Enrolment; onDone: (codes: readonly string[]) => void }) {
  const intl = useIntl();
  const [, confirm] = useMutation(ConfirmTwoFactorDocument);
  const ruleForm = useRuleForm({
    schema: CODE,
    defaults: { code: '' },
    send: async (input) => {
      const answer = await confirm({ input });
      const codes = answer.data?.twoFactorConfirm.recoveryCodes;
      if (codes) onDone(codes);
      return outcomeOf(answer, (data) => data.twoFactorConfirm.userErrors);
    },
  });
  return (
    <Form of={ruleForm} submit={<FormattedMessage id="twoFactor.enroll.submit" />}>
      <p className="text-sm text-muted">
        <FormattedMessage id="twoFactor.enroll.scan" />
      </p>
      <QrCode text={enrolment.otpauthUrl} label={intl.formatMessage({ id: 'twoFactor.enroll.qr' })} />
      <div className="space-y-2 text-sm">
        <p className="text-muted">
          <FormattedMessage id="twoFactor.enroll.secret" />
        </p>
        <p className="flex flex-wrap items-center gap-2">
          <code data-secret={enrolment.secret} className="rounded-sm bg-sunken px-2 py-1 break-words">
            {grouped(enrolment.secret)}
          </code>
          <CopyButton
            text={enrolment.secret}
            label={intl.formatMessage({ id: 'fault.copy' })}
            doneLabel={intl.formatMessage({ id: 'fault.copied' })}
          />
        </p>
      </div>
      <OneTimeCodeField
        form={ruleForm.form}
        name="code"
        label={<FormattedMessage id="field.code" />}
        hint={<FormattedMessage id="field.code.hint" />}
        isFirst
      />
    </Form>
  );
}
