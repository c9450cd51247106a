import { AppError } from '#infra/errors.js';
import type { ApiContext, SessionCookie } from '../context.js';

/** What a service says instead of doing it. */
interface Refused<Code extends string> {
  failure: Code;
  retryAfterMs?: number;
}

/** A user error of any mutation. */
interface RefusalError<Code extends string> {
  code: Code;
  field: string[] | null;
  message: string;
  docUrl: null;
}

type Sentences = Readonly<Record<string, { field: string | null; message: string }>>;

/** What to tell about a refusal; the field is the input's where a mutation has one of that name. */
const SENTENCES: Sentences = {
  EMAIL_INVALID: { field: 'email', message: 'This is not an e-mail address.' },
  PASSWORD_TOO_SHORT: { field: 'password', message: 'Use at least 10 characters.' },
  PASSWORD_TOO_LONG: { field: 'password', message: 'Use at most 200 characters.' },
  PASSWORD_WELL_KNOWN: {
    field: 'password',
    message: 'This password is one of the first that anybody tries. Use several unrelated words.',
  },
  PASSWORD_CONTAINS_ADDRESS: { field: 'password', message: 'Leave your address out of the password.' },
  NAME_TOO_LONG: { field: 'name', message: 'Use at most 120 characters.' },
  WORKSPACE_NAME_INVALID: { field: 'workspaceName', message: 'Give the workspace a name of 1 to 80 characters.' },
  LOCALE_UNKNOWN: { field: 'locale', message: 'Use en, es, fr or de.' },
  TOKEN_INVALID: {
    field: 'token',
    message: 'This link is unknown, was used already, or is too old. Ask for a new one.',
  },
  WRONG_CREDENTIALS: {
    field: 'password',
    message:
      'No account has this address with this password. If you have just signed up, open the link in your mail first, or have it sent again.',
  },
  TWO_FACTOR_REQUIRED: { field: 'code', message: 'Send the code that your authenticator shows, or a recovery code.' },
  WRONG_CODE: { field: 'code', message: 'This code is wrong or was used already. Wait for the next one.' },
  WRONG_PASSWORD: { field: 'password', message: 'This is not your password.' },
  ALREADY_ENABLED: { field: null, message: 'Two-factor is on already. Switch it off first.' },
  NOT_ENROLLED: { field: null, message: 'There is no secret yet. Begin with twoFactorEnroll.' },
  NOT_ENABLED: { field: null, message: 'Two-factor is not switched on.' },
  CONFLICT: { field: 'expectedVersion', message: 'The account was changed meanwhile. Look at it and try again.' },
  NOT_FOUND: { field: 'id', message: 'There is none with this id.' },
  NO_OTHERS: { field: null, message: 'There was no other session.' },
  NO_SESSION: { field: null, message: 'Nobody was signed in here.' },
  EMAIL_MISMATCH: { field: 'email', message: 'This is not the address of your account.' },
  LAST_OWNER: {
    field: null,
    message: 'You are the only owner of a workspace with other members. Make another the owner, or erase it first.',
  },
};

const MINUTE_MS = 60_000;

/**
 * A refusal as the user error of its mutation.
 * @param fields names of the input where they differ, e.g. `{ password: 'newPassword' }`
 */
export function toUserError<Code extends string>(
  { failure, retryAfterMs }: Refused<Code>,
  fields: Readonly<Record<string, string>> = {},
): RefusalError<Code> {
  if (retryAfterMs !== undefined) {
    const minutes = Math.ceil(retryAfterMs / MINUTE_MS);
    const message = `Too many tries. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
    return { code: failure, field: null, message, docUrl: null };
  }
  const { field, message } = SENTENCES[failure] ?? { field: null, message: 'This cannot be done.' };
  return { code: failure, field: field === null ? null : ['input', fields[field] ?? field], message, docUrl: null };
}

/** @throws AppError BAD_USER_INPUT on a socket, which cannot set the session cookie */
export function requireCookie({ sessionCookie }: ApiContext): SessionCookie {
  if (!sessionCookie)
    throw new AppError('BAD_USER_INPUT', 'Do this over HTTP: a socket cannot set the session cookie.');
  return sessionCookie;
}
