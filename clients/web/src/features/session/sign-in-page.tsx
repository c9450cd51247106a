import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { SignInDocument } from '../../gql/operations.js';
import { faultOf } from '../../graph/fault.js';
import type { Fault } from '../../graph/fault.js';
import { useSessionChange } from '../../graph/session-context.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';

type Outcome = { kind: 'refused' | 'tooMany' } | { kind: 'fault'; fault: Fault } | null;

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Sends the form; null means signed in. */
function useSignIn() {
  const [{ fetching }, send] = useMutation(SignInDocument);
  const signIn = async (form: FormData): Promise<Outcome> => {
    const input = { email: textOf(form, 'email').trim(), password: textOf(form, 'password') };
    const { data, error } = await send({ input });
    if (error) return { kind: 'fault', fault: faultOf(error) };
    const refusal = data?.sessionCreate.userErrors[0];
    if (!refusal) return null;
    return { kind: refusal.code === 'TOO_MANY_ATTEMPTS' ? 'tooMany' : 'refused' };
  };
  return { isWorking: fetching, signIn };
}

/** E-mail and password; goes back to where the person came from. */
export function SignInPage() {
  const { from } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const renew = useSessionChange();
  const { isWorking, signIn } = useSignIn();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const result = await signIn(new FormData(event.currentTarget));
    setOutcome(result);
    if (result) return;
    renew();
    await navigate({ to: from ?? '/' });
  };
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 px-4 py-12">
      <div>
        <h1 className="text-2xl font-semibold tracking-tight">
          <FormattedMessage id="session.title" />
        </h1>
        <p className="mt-1 text-muted">
          <FormattedMessage id="session.lead" />
        </p>
      </div>
      {outcome?.kind === 'fault' && <ErrorState fault={outcome.fault} onRetry={() => setOutcome(null)} />}
      <form className="card space-y-4 p-6" onSubmit={(event) => void submit(event)}>
        <Credentials isRefused={outcome?.kind === 'refused'} />
        <p role="alert" id="sign-in-outcome" className="text-sm text-negative empty:hidden">
          {outcome?.kind === 'refused' && <FormattedMessage id="session.refused" />}
          {outcome?.kind === 'tooMany' && <FormattedMessage id="session.tooMany" />}
        </p>
        <Button kind="primary" type="submit" disabled={isWorking} className="w-full">
          {isWorking ? <FormattedMessage id="session.working" /> : <FormattedMessage id="session.signIn" />}
        </Button>
      </form>
      <Link to="/trends" className="self-start text-sm text-accent underline underline-offset-4">
        <FormattedMessage id="session.browsePublic" />
      </Link>
    </div>
  );
}

const FIELD = 'mt-1 block h-10 w-full rounded-md border border-control bg-surface px-3 pointer-coarse:h-11';

function Credentials({ isRefused }: { isRefused: boolean }) {
  const [isShown, setShown] = useState(false);
  const marks = { required: true, 'aria-invalid': isRefused, 'aria-describedby': 'sign-in-outcome' };
  return (
    <>
      <label className="block text-sm font-medium">
        <FormattedMessage id="session.email" />
        <input {...marks} name="email" type="email" autoComplete="username" className={FIELD} />
      </label>
      <label className="block text-sm font-medium">
        <FormattedMessage id="session.password" />
        <input
          {...marks}
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          className={FIELD}
        />
      </label>
      <label className="flex min-h-6 items-center gap-2 text-sm text-muted">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
          className="size-5 accent-accent"
        />
        <FormattedMessage id="session.showPassword" />
      </label>
    </>
  );
}
