/** Outcomes that several mutations share, with the sentence that the schema shows. */
export const PASSWORD_CODES = {
  PASSWORD_TOO_SHORT: 'The new password has fewer than 10 characters.',
  PASSWORD_TOO_LONG: 'The new password has more than 200 characters.',
  PASSWORD_WELL_KNOWN: 'The new password is one of those that everybody tries first.',
  PASSWORD_CONTAINS_ADDRESS: 'The new password contains the address or its first part.',
} as const;

export const ATTEMPT_CODES = {
  TOO_MANY_ATTEMPTS: 'Too many tries: wait as long as the message says.',
} as const;

export const TOKEN_CODES = {
  TOKEN_INVALID: 'The link is unknown, was used, or is too old: ask for another.',
} as const;

export const SECOND_FACTOR_CODES = {
  WRONG_PASSWORD: 'Not the password of this account.',
  WRONG_CODE: 'Not the code that the authenticator shows now, or one that was used already.',
} as const;
