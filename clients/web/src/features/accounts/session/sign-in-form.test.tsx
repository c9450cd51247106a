import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import type { ReactElement } from 'react';
import { RawIntlProvider } from 'react-intl';
import { CombinedError, Provider } from 'urql';
import { fromValue } from 'wonka';
import { intlFor } from '../../../i18n/test-intl.js';
import { SignInForm } from './sign-in-form.js';

interface Sent {
  email: string;
  password: string;
  code?: string;
  recoveryCode?: string;
}

/** A server that answers sign-ins one after the other: with a refusal's code, null for success, or an error. */
function serverThatSays(...answers: (string | null | CombinedError)[]) {
  const sent: Sent[] = [];
  const executeMutation = ({ variables }: { variables: { input: Sent } }) => {
    sent.push(variables.input);
    const answer = answers.shift();
    if (answer instanceof CombinedError) return fromValue({ error: answer });
    const userErrors = answer == null ? [] : [{ code: answer, field: ['input', 'password'] }];
    return fromValue({ data: { sessionCreate: { viewer: null, userErrors }, emailVerificationSend: { userErrors } } });
  };
  return { sent, client: { executeMutation } as never };
}

const show = (form: ReactElement, client: never, locale: 'en' | 'fr' = 'en') => {
  globalThis.matchMedia = (() => ({ matches: false })) as never;
  render(
    <RawIntlProvider value={intlFor(locale)}>
      <Provider value={client}>{form}</Provider>
    </RawIntlProvider>,
  );
};

const type = async (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

describe('signing in', () => {
  test('is checked before it is sent; the first finding has the focus and its words belong to its field', async () => {
    const { sent, client } = serverThatSays(null);
    show(<SignInForm onDone={() => undefined} />, client);
    await type('E-mail', 'not an address');
    await submit();
    expect(sent).toEqual([]);
    const email = screen.getByLabelText('E-mail');
    expect(document.activeElement).toBe(email);
    expect(email.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(email.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('not an e-mail address');
  });

  test('asks for the second factor, takes a code with spaces, and keeps what was typed', async () => {
    const { sent, client } = serverThatSays('TWO_FACTOR_REQUIRED', 'WRONG_CODE', null);
    const onDone = jest.fn();
    show(<SignInForm onDone={onDone} />, client);
    await type('E-mail', ' ann@example.com ');
    await type('Password', 'secret secret');
    await submit();
    await type('Code from your authenticator', '123 456');
    await submit();
    expect(await screen.findByText(/not right or was used/)).toBeTruthy();
    await submit();
    expect(sent.at(-1)).toEqual({ email: 'ann@example.com', password: 'secret secret', code: '123456' });
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  test('a recovery code stands in for the authenticator', async () => {
    const { sent, client } = serverThatSays('TWO_FACTOR_REQUIRED', null);
    show(<SignInForm email="ann@example.com" onDone={() => undefined} />, client);
    await type('Password', 'secret secret');
    await submit();
    await userEvent.click(await screen.findByRole('button', { name: 'Use a recovery code' }));
    await type('Recovery code', 'abcd-efgh');
    await submit();
    expect(sent.at(-1)).toEqual({ email: 'ann@example.com', password: 'secret secret', recoveryCode: 'abcd-efgh' });
  });

  test('a refusal lands at the field that the server names, in the language of the page', async () => {
    const { client } = serverThatSays('WRONG_CREDENTIALS');
    show(<SignInForm email="ann@example.com" onDone={() => undefined} />, client, 'fr');
    await type('Mot de passe', 'faux faux');
    await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
    const password = await screen.findByLabelText('Mot de passe');
    const described = document.getElementById(password.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('ne correspondent pas');
  });

  test('whoever is turned away is told of the mail of a new sign-up, and can have it sent again', async () => {
    const { sent, client } = serverThatSays('WRONG_CREDENTIALS', null);
    show(<SignInForm email="ann@example.com" onDone={() => undefined} />, client);
    await type('Password', 'secret secret');
    await submit();
    expect(await screen.findByText(/just signed up, open the link in your mail first/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Send the mail again' }));
    expect(sent.at(-1)).toEqual({ email: 'ann@example.com' });
  });

  test('a failure shows the request id and loses nothing', async () => {
    const extensions = { code: 'INTERNAL', requestId: 'req_7' };
    const { client } = serverThatSays(
      new CombinedError({ graphQLErrors: [new GraphQLError('Masked.', { extensions })] }),
    );
    show(<SignInForm email="ann@example.com" onDone={() => undefined} />, client);
    await type('Password', 'secret secret');
    await submit();
    expect((await screen.findByRole('alert')).textContent).toContain('req_7');
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('secret secret');
  });
});
