import * as z from 'zod/mini';
import { ACCOUNT_RULES } from '../../../../../schema/accounts/account.rules.js';

const { email, password, name, workspaceName } = ACCOUNT_RULES;

/** Forms check what the server checks, by the same limits; what only the server can know comes back as a refusal. */
export const emailRule = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(email.max), z.regex(email.pattern, { error: 'email' }));
export const nameRule = z.string().check(z.trim(), z.maxLength(name.max));
export const workspaceNameRule = z.string().check(z.trim(), z.minLength(1), z.maxLength(workspaceName.max));
export const newPasswordRule = z.string().check(z.minLength(1), z.minLength(password.min), z.maxLength(password.max));
/** A password that exists already: it may be from times with other limits. */
export const passwordRule = z.string().check(z.minLength(1), z.maxLength(password.max));
/** Six digits, with or without the space that apps show in the middle. */
export const codeRule = z.string().check(
  z.overwrite((text: string) => text.replace(/\s/g, '')),
  z.minLength(1),
  z.regex(/^\d{6}$/, { error: 'code' }),
);
export const requiredRule = z.string().check(z.trim(), z.minLength(1));
