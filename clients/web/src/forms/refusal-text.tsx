import { defineMessages, FormattedMessage } from 'react-intl';
import type * as accounts from '../gql/accounts.js';
import type * as connections from '../gql/connections.js';
import type * as operations from '../gql/operations.js';

/** Every code that a mutation of this client can answer with, by the generated types: a new one stops the compiler. */
export type RefusalCode =
  | accounts.AccountCreateErrorCode
  | accounts.AccountEraseErrorCode
  | accounts.AccountExportErrorCode
  | accounts.AccountUpdateErrorCode
  | accounts.EmailVerificationSendErrorCode
  | accounts.EmailVerifyErrorCode
  | accounts.PasswordChangeErrorCode
  | accounts.PasswordResetErrorCode
  | accounts.PasswordResetRequestErrorCode
  | accounts.RecoveryCodesRenewErrorCode
  | operations.SessionCreateErrorCode
  | accounts.SessionRevokeErrorCode
  | accounts.SessionRevokeOthersErrorCode
  | accounts.TwoFactorConfirmErrorCode
  | accounts.TwoFactorDisableErrorCode
  | accounts.TwoFactorEnrollErrorCode
  | accounts.WorkspaceCreateErrorCode
  | accounts.WorkspaceUpdateErrorCode
  | accounts.WorkspaceExportErrorCode
  | accounts.WorkspaceEraseErrorCode
  | accounts.MemberUpdateErrorCode
  | accounts.MemberRemoveErrorCode
  | accounts.InvitationCreateErrorCode
  | accounts.InvitationRevokeErrorCode
  | accounts.InvitationResendErrorCode
  | accounts.InvitationAcceptErrorCode
  | accounts.ApiKeyCreateErrorCode
  | connections.ConnectionCheckErrorCode
  | connections.ConnectionStartErrorCode
  | connections.ConnectionUpdateErrorCode
  | connections.ConnectionUseTokenErrorCode;

const texts = defineMessages<RefusalCode>({
  ALREADY_ENABLED: { id: 'refusal.ALREADY_ENABLED' },
  ALREADY_INVITED: { id: 'refusal.ALREADY_INVITED' },
  ALREADY_MEMBER: { id: 'refusal.ALREADY_MEMBER' },
  CONFLICT: { id: 'refusal.CONFLICT' },
  EMAIL_INVALID: { id: 'refusal.EMAIL_INVALID' },
  EMAIL_MISMATCH: { id: 'refusal.EMAIL_MISMATCH' },
  EXPIRY_INVALID: { id: 'refusal.EXPIRY_INVALID' },
  IP_INVALID: { id: 'refusal.IP_INVALID' },
  KEY_LIMIT: { id: 'refusal.KEY_LIMIT' },
  LAST_OWNER: { id: 'refusal.LAST_OWNER' },
  LOCALE_UNKNOWN: { id: 'refusal.LOCALE_UNKNOWN' },
  NAME_INVALID: { id: 'refusal.NAME_INVALID' },
  NAME_MISMATCH: { id: 'refusal.NAME_MISMATCH' },
  NAME_TOO_LONG: { id: 'refusal.NAME_TOO_LONG' },
  NOT_CONFIGURED: { id: 'refusal.NOT_CONFIGURED' },
  NOT_ENABLED: { id: 'refusal.NOT_ENABLED' },
  NOT_ENROLLED: { id: 'refusal.NOT_ENROLLED' },
  NOT_FOUND: { id: 'refusal.NOT_FOUND' },
  NOT_OPEN: { id: 'refusal.NOT_OPEN' },
  NO_CONSENT_PAGE: { id: 'refusal.NO_CONSENT_PAGE' },
  NO_OTHERS: { id: 'refusal.NO_OTHERS' },
  NO_TOKEN: { id: 'refusal.NO_TOKEN' },
  OTHER_ACCOUNT: { id: 'refusal.OTHER_ACCOUNT' },
  PASSWORD_CONTAINS_ADDRESS: { id: 'refusal.PASSWORD_CONTAINS_ADDRESS' },
  PASSWORD_TOO_LONG: { id: 'refusal.PASSWORD_TOO_LONG' },
  PASSWORD_TOO_SHORT: { id: 'refusal.PASSWORD_TOO_SHORT' },
  PASSWORD_WELL_KNOWN: { id: 'refusal.PASSWORD_WELL_KNOWN' },
  REFUSED: { id: 'refusal.REFUSED' },
  RETURN_TO_INVALID: { id: 'refusal.RETURN_TO_INVALID' },
  ROLE_NOT_ALLOWED: { id: 'refusal.ROLE_NOT_ALLOWED' },
  SCOPES_EMPTY: { id: 'refusal.SCOPES_EMPTY' },
  SCOPE_NOT_ALLOWED: { id: 'refusal.SCOPE_NOT_ALLOWED' },
  SCOPE_UNKNOWN: { id: 'refusal.SCOPE_UNKNOWN' },
  SEAT_LIMIT: { id: 'refusal.SEAT_LIMIT' },
  SHOP_UNKNOWN: { id: 'refusal.SHOP_UNKNOWN' },
  TOKEN_INVALID: { id: 'refusal.TOKEN_INVALID' },
  TOKEN_MALFORMED: { id: 'refusal.TOKEN_MALFORMED' },
  TOKEN_REFUSED: { id: 'refusal.TOKEN_REFUSED' },
  TOO_MANY_ATTEMPTS: { id: 'refusal.TOO_MANY_ATTEMPTS' },
  TOO_MANY_MAILS: { id: 'refusal.TOO_MANY_MAILS' },
  TOO_MANY_WORKSPACES: { id: 'refusal.TOO_MANY_WORKSPACES' },
  TOO_SOON: { id: 'refusal.TOO_SOON' },
  TWO_FACTOR_REQUIRED: { id: 'refusal.TWO_FACTOR_REQUIRED' },
  UNAVAILABLE: { id: 'refusal.UNAVAILABLE' },
  WORKSPACE_NAME_INVALID: { id: 'refusal.WORKSPACE_NAME_INVALID' },
  WRONG_ADDRESS: { id: 'refusal.WRONG_ADDRESS' },
  WRONG_CODE: { id: 'refusal.WRONG_CODE' },
  WRONG_CREDENTIALS: { id: 'refusal.WRONG_CREDENTIALS' },
  WRONG_PASSWORD: { id: 'refusal.WRONG_PASSWORD' },
});

/** What the server refused, in the reader's language; a code that came with a newer server stands as it is. */
export function RefusalText({ code }: { code: string }) {
  const text = (texts as Readonly<Record<string, (typeof texts)[RefusalCode]>>)[code];
  return text ? <FormattedMessage {...text} /> : <FormattedMessage id="refusal.other" values={{ code }} />;
}
