import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';
import { isWellKnown } from './well-known-passwords.js';

export type PasswordFault =
  'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_WELL_KNOWN' | 'PASSWORD_CONTAINS_ADDRESS';

/** Shorter first parts of addresses are in too many words to be held against a password. */
const TELLING_PART = 4;

/** What is wrong with a new password: length, guessability, kinship with the address. No rules about kinds of characters. */
export function passwordFault(password: string, email: string): PasswordFault | undefined {
  const { min, max } = ACCOUNT_RULES.password;
  if (password.length < min) return 'PASSWORD_TOO_SHORT';
  if (password.length > max) return 'PASSWORD_TOO_LONG';
  const text = password.toLowerCase();
  const address = email.trim().toLowerCase();
  const part = address.slice(0, address.indexOf('@'));
  if (text.includes(address) || (part.length >= TELLING_PART && text.includes(part)))
    return 'PASSWORD_CONTAINS_ADDRESS';
  return isWellKnown(password) ? 'PASSWORD_WELL_KNOWN' : undefined;
}
