import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../../forms/outcome.js';
import { Trouble } from '../../../forms/trouble.js';
import { useAction } from '../../../forms/use-action.js';
import { SendVerificationDocument } from '../../../gql/accounts.js';
import { Button } from '../../../ui/button.js';
import { useCountdown } from '../../../ui/use-countdown.js';

const PAUSE_MS = 30_000;

/** Sends the verification mail again, at most every half minute. */
export function ResendVerification({ email }: { email: string }) {
  const [, send] = useMutation(SendVerificationDocument);
  const [until, setUntil] = useState<number | null>(null);
  const seconds = useCountdown(until);
  const resend = useAction(async (to: string) =>
    outcomeOf(await send({ input: { email: to } }), (data) => data.emailVerificationSend.userErrors),
  );
  const press = async () => {
    if (await resend.run(email)) setUntil(Date.now() + PAUSE_MS);
  };
  return (
    <div className="space-y-3">
      <Button isBusy={resend.isBusy} disabled={seconds > 0} onClick={() => void press()}>
        {seconds > 0 ? (
          <FormattedMessage id="verify.resend.wait" values={{ seconds }} />
        ) : (
          <FormattedMessage id="verify.resend" />
        )}
      </Button>
      <p role="status" className="text-sm text-positive empty:hidden">
        {seconds > 0 && <FormattedMessage id="verify.resend.done" />}
      </p>
      <Trouble of={resend.trouble} />
    </div>
  );
}
