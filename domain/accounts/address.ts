import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';
import { isCleanText } from '#schema/base/clean-text.js';

/** An address as it is stored and compared. */
export function normalAddress(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether a normal address can be one at all. */
export function isUsableAddress(email: string): boolean {
  const { max, pattern } = ACCOUNT_RULES.email;
  return email.length >= 3 && email.length <= max && pattern.test(email) && isCleanText(email);
}
