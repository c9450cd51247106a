/** Languages of mails and pages. */
export const LOCALES = ['en', 'es', 'fr', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** Limits of accounts, the same for server and clients. */
export const ACCOUNT_RULES = {
  email: { max: 254, pattern: /^[^\s@\0]+@[^\s@\0]+$/ },
  password: { min: 10, max: 200 },
  workspaceName: { min: 1, max: 80 },
  name: { max: 120 },
} as const;
