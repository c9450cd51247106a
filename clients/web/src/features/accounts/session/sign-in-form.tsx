import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { EmailField, OneTimeCodeField, PasswordField, TextField } from '../../../forms/inputs.js';
import { Form } from '../../../forms/form.js';
import { outcomeOf } from '../../../forms/outcome.js';
import type { Outcome } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import type { RuleForm } from '../../../forms/use-rule-form.js';
import { SignInDocument } from '../../../gql/operations.js';
import { Button } from '../../../ui/button.js';
import { codeRule, emailRule, passwordRule, requiredRule } from '../account-rules.js';
import { ResendVerification } from '../entry/resend-verification.js';

/** What is asked for: the credentials, then the second factor if the account has one. */
type Step = 'credentials' | 'code' | 'recovery';

interface Values {
  email: string;
  password: string;
  code: string;
  recoveryCode: string;
  [name: string]: string;
}

const anything = z.string();
const SCHEMAS = {
  credentials: z.object({ email: emailRule, password: passwordRule, code: anything, recoveryCode: anything }),
  code: z.object({ email: emailRule, password: passwordRule, code: codeRule, recoveryCode: anything }),
  recovery: z.object({ email: emailRule, password: passwordRule, code: anything, recoveryCode: requiredRule }),
};

const FIELDS: Readonly<Record<Step, readonly string[]>> = {
  credentials: ['email', 'password'],
  code: ['code'],
  recovery: ['recoveryCode'],
};

export interface SignInFormProps {
  /** Address to begin with; it can be changed. */
  email?: string | undefined;
  onDone: () => void;
}

/** Signs in, with the second factor where the account has one. */
export function SignInForm({ email = '', onDone }: SignInFormProps) {
  const [step, setStep] = useState<Step>('credentials');
  // The server does not say whether an address waits for its mail, so the way on is offered to everybody it turns away.
  const [turnedAway, setTurnedAway] = useState<string | null>(null);
  const [, signIn] = useMutation(SignInDocument);
  const send = async (values: Values): Promise<Outcome> => {
    const outcome = outcomeOf(await signIn({ input: inputOf(step, values) }), (data) => data.sessionCreate.userErrors);
    if (outcome.kind === 'done') onDone();
    const code = outcome.kind === 'refused' ? outcome.refusals[0]?.code : undefined;
    setTurnedAway(code === 'WRONG_CREDENTIALS' ? values.email : null);
    if (code !== 'TWO_FACTOR_REQUIRED') return outcome;
    setStep('code');
    return { kind: 'refused', refusals: [] };
  };
  const signInForm = useRuleForm<Values>({
    schema: SCHEMAS[step],
    defaults: { email, password: '', code: '', recoveryCode: '' },
    send,
    isShown: (name) => FIELDS[step].includes(name),
  });
  const restart = () => {
    signInForm.form.resetField('code');
    signInForm.form.resetField('recoveryCode');
    setStep('credentials');
  };
  return (
    <div className="space-y-4">
      <Form of={signInForm} submit={<FormattedMessage id="session.signIn" />} isWide>
        {step === 'credentials' ? (
          <Credentials of={signInForm} hasEmail={email !== ''} />
        ) : (
          <SecondFactor of={signInForm} step={step} />
        )}
      </Form>
      {turnedAway !== null && (
        <div className="space-y-3 border-t border-hairline pt-4">
          <p className="text-sm text-muted">
            <FormattedMessage id="signIn.justSignedUp" />
          </p>
          <ResendVerification email={turnedAway} />
        </div>
      )}
      {step !== 'credentials' && (
        <div className="flex flex-wrap justify-between gap-2">
          <Button kind="quiet" onClick={() => setStep(step === 'code' ? 'recovery' : 'code')}>
            {step === 'code' ? (
              <FormattedMessage id="signIn.useRecovery" />
            ) : (
              <FormattedMessage id="signIn.useAuthenticator" />
            )}
          </Button>
          <Button kind="quiet" onClick={restart}>
            <FormattedMessage id="signIn.otherAccount" />
          </Button>
        </div>
      )}
    </div>
  );
}

const inputOf = (step: Step, { email, password, code, recoveryCode }: Values) => ({
  email,
  password,
  ...(step === 'code' && { code }),
  ...(step === 'recovery' && { recoveryCode }),
});

const Credentials = ({ of, hasEmail }: { of: RuleForm<Values>; hasEmail: boolean }) => (
  <>
    <EmailField
      form={of.form}
      name="email"
      label={<FormattedMessage id="session.email" />}
      autoComplete="username"
      isFirst={!hasEmail}
    />
    <PasswordField
      form={of.form}
      name="password"
      label={<FormattedMessage id="session.password" />}
      autoComplete="current-password"
      isFirst={hasEmail}
    />
  </>
);

const SecondFactor = ({ of, step }: { of: RuleForm<Values>; step: Step }) =>
  step === 'code' ? (
    <OneTimeCodeField
      key="code"
      form={of.form}
      name="code"
      label={<FormattedMessage id="field.code" />}
      hint={<FormattedMessage id="field.code.hint" />}
      isFirst
    />
  ) : (
    <TextField
      key="recovery"
      form={of.form}
      name="recoveryCode"
      label={<FormattedMessage id="field.recoveryCode" />}
      hint={<FormattedMessage id="field.recoveryCode.hint" />}
      spellCheck={false}
      isFirst
    />
  );
