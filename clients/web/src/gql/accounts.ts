/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why no mail was sent. */
export type AccountCreateErrorCode =
  /** Not an e-mail address, or longer than 254 characters. */
  | 'EMAIL_INVALID'
  /** The language is none of en, es, fr and de. */
  | 'LOCALE_UNKNOWN'
  /** The name has more than 120 characters. */
  | 'NAME_TOO_LONG'
  /** The new password contains the address or its first part. */
  | 'PASSWORD_CONTAINS_ADDRESS'
  /** The new password has more than 200 characters. */
  | 'PASSWORD_TOO_LONG'
  /** The new password has fewer than 10 characters. */
  | 'PASSWORD_TOO_SHORT'
  /** The new password is one of those that everybody tries first. */
  | 'PASSWORD_WELL_KNOWN'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** The name of the workspace is empty or has more than 80 characters. */
  | 'WORKSPACE_NAME_INVALID';

/** Who signs up. */
export type AccountCreateInput = {
  /** Address to sign in with; the mail goes there. */
  email: string;
  /** Language of mails and pages: en, es, fr or de; en by default. */
  locale?: string | null | undefined;
  /** Name of the person, at most 120 characters. */
  name?: string | null | undefined;
  /** From 10 to 200 characters; no well-known one, and without the address in it. */
  password: string;
  /** Name of the workspace that is made with the account, 1 to 80 characters. */
  workspaceName: string;
};

/** Why the account stayed. */
export type AccountEraseErrorCode =
  /** Not the address of this account. */
  | 'EMAIL_MISMATCH'
  /** You are the only owner of a workspace with other members: make another the owner, or erase it first. */
  | 'LAST_OWNER'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the password of this account. */
  | 'WRONG_PASSWORD';

/** Erases the caller’s account for good. */
export type AccountEraseInput = {
  /** Its address, typed again. */
  email: string;
  /** Password of the account. */
  password: string;
};

/** Why nothing was exported. */
export type AccountExportErrorCode =
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the password of this account. */
  | 'WRONG_PASSWORD';

/** Asks for everything that is stored about the caller. */
export type AccountExportInput = {
  /** Password of the account. */
  password: string;
};

/** Why the account stayed as it was. */
export type AccountUpdateErrorCode =
  /** The account was changed meanwhile: `user` is as it stands now. */
  | 'CONFLICT'
  /** The language is none of en, es, fr and de. */
  | 'LOCALE_UNKNOWN'
  /** The name has more than 120 characters. */
  | 'NAME_TOO_LONG';

/** What changes about the person; what is left out stays. */
export type AccountUpdateInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Language of mails and pages: en, es, fr or de. */
  locale?: string | null | undefined;
  /** Name, at most 120 characters. */
  name?: string | null | undefined;
};

/** Why no key was made. */
export type ApiKeyCreateErrorCode =
  /** A key expires in the future, and within ten years. */
  | 'EXPIRY_INVALID'
  /** The list holds something that is no address and no CIDR range, or more than 50. */
  | 'IP_INVALID'
  /** The plan allows no more keys: revoke one. */
  | 'KEY_LIMIT'
  /** The name has from 1 to 120 characters. */
  | 'NAME_INVALID'
  /** A key needs a scope. */
  | 'SCOPES_EMPTY'
  /** Your role does not carry this scope, so you cannot give it away. */
  | 'SCOPE_NOT_ALLOWED'
  /** There is no such scope. */
  | 'SCOPE_UNKNOWN';

/** A new key for machines. */
export type ApiKeyCreateInput = {
  /** Until when it is good; left out: it does not expire. */
  expiresAt?: string | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Addresses and CIDR ranges it may be used from, at most 50; left out: from everywhere. */
  ipAllowList?: Array<string> | null | undefined;
  /** Its name, 1 to 120 characters. */
  name: string;
  /** What it may do, for example `read:trends`. */
  scopes: Array<string>;
};

/** Why no key was ended. */
export type ApiKeyRevokeErrorCode =
  /** Your workspace has no API key with this id. */
  'NOT_FOUND';

/** Which key ends, at once and for good. */
export type ApiKeyRevokeInput = {
  /** The key, `key_…`. */
  id: string;
};

/** What acted. */
export type AuditActorKind =
  /** An API key. */
  | 'KEY'
  /** PODPusher itself, or its operator. */
  | 'SYSTEM'
  /** A person. */
  | 'USER';

/** Which lines of the audit log; all conditions hold together. */
export type AuditEntryWhere = {
  /** One of these actions, at most 50. */
  action?: Array<string> | null | undefined;
  /** By this person or key, `usr_…` or `key_…`. */
  actorId?: string | null | undefined;
  /** At or after. */
  from?: string | null | undefined;
  /** Of this request. */
  requestId?: string | null | undefined;
  /** About this thing. */
  subjectId?: string | null | undefined;
  /** Before. */
  to?: string | null | undefined;
};

/** Why no mail was sent. */
export type EmailVerificationSendErrorCode =
  /** Not an e-mail address, or longer than 254 characters. */
  | 'EMAIL_INVALID'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS';

/** Whose verification mail is sent again. */
export type EmailVerificationSendInput = {
  /** The address of the sign-up. */
  email: string;
};

/** Why the address was not verified. */
export type EmailVerifyErrorCode =
  /** The link is unknown, was used, or is too old: ask for another. */
  | 'TOKEN_INVALID'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Nobody signed up with this address and this password; the link is still good. */
  | 'WRONG_PASSWORD';

/** The token of the link in the mail, and the password. */
export type EmailVerifyInput = {
  /** The password of the sign-up: it tells the own sign-up from one that a stranger made with the address. */
  password: string;
  /** What follows `token=` in the link; works once, for 24 hours. */
  token: string;
};

/** Why the seat was not taken. */
export type InvitationAcceptErrorCode =
  /** You are a member already. */
  | 'ALREADY_MEMBER'
  /** All seats of the plan are taken, open invitations included. */
  | 'SEAT_LIMIT'
  /** The link is unknown, was used, or is too old: ask for another. */
  | 'TOKEN_INVALID'
  /** The invitation is for another address than the one you signed in with. */
  | 'WRONG_ADDRESS';

/** The token of the link in the mail. */
export type InvitationAcceptInput = {
  /** What follows `token=` in the link. */
  token: string;
};

/** Why nobody was invited. */
export type InvitationCreateErrorCode =
  /** There is an open invitation to this address: resend it, or revoke it first. */
  | 'ALREADY_INVITED'
  /** Somebody with this address is a member. */
  | 'ALREADY_MEMBER'
  /** Not an e-mail address, or longer than 254 characters. */
  | 'EMAIL_INVALID'
  /** Only an owner invites an owner; an API key invites an editor or a viewer. */
  | 'ROLE_NOT_ALLOWED'
  /** All seats of the plan are taken, open invitations included. */
  | 'SEAT_LIMIT'
  /** The address got too many mails from this workspace already: try again in an hour. */
  | 'TOO_MANY_MAILS';

/** Who is invited into the workspace of the caller. */
export type InvitationCreateInput = {
  /** Address that gets the mail. */
  email: string;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** What the person is to be. */
  role: MemberRole;
};

/** Why no mail was sent. */
export type InvitationResendErrorCode =
  /** Your workspace has no invitation with this id. */
  | 'NOT_FOUND'
  /** This invitation was accepted or revoked. */
  | 'NOT_OPEN'
  /** Only an owner invites an owner; an API key invites an editor or a viewer. */
  | 'ROLE_NOT_ALLOWED'
  /** All seats of the plan are taken, open invitations included. */
  | 'SEAT_LIMIT'
  /** The address got too many mails from this workspace already: try again in an hour. */
  | 'TOO_MANY_MAILS'
  /** The last mail of this invitation is not a minute old. */
  | 'TOO_SOON';

/** Which invitation is mailed again, and good for another 7 days. */
export type InvitationResendInput = {
  /** The invitation, `inv_…`. */
  id: string;
};

/** Why the invitation stayed. */
export type InvitationRevokeErrorCode =
  /** Your workspace has no invitation with this id. */
  | 'NOT_FOUND'
  /** This invitation was accepted or revoked. */
  | 'NOT_OPEN';

/** Which invitation is taken back. */
export type InvitationRevokeInput = {
  /** The invitation, `inv_…`. */
  id: string;
};

/** How an invitation stands. */
export type InvitationStatus =
  /** It became a member. */
  | 'ACCEPTED'
  /** Too old; resend it to make it pending again. */
  | 'EXPIRED'
  /** Not answered yet; it takes a seat. */
  | 'PENDING'
  /** Taken back. */
  | 'REVOKED';

/** Why the member stayed. */
export type MemberRemoveErrorCode =
  /** A workspace keeps at least one owner: make somebody else the owner first. */
  | 'LAST_OWNER'
  /** Your workspace has no member with this id. */
  | 'NOT_FOUND'
  /** Only an owner makes, changes or removes an owner; an API key makes nobody more than an editor. */
  | 'ROLE_NOT_ALLOWED';

/** Who leaves the workspace; everybody may remove themselves. */
export type MemberRemoveInput = {
  /** The member, `mem_…`. */
  id: string;
};

/** What a member may do in a workspace. */
export type MemberRole =
  /** Everything but billing and deletion. */
  | 'ADMIN'
  /** Makes and changes things. */
  | 'EDITOR'
  /** Everything, billing and deletion included. */
  | 'OWNER'
  /** Looks. */
  | 'VIEWER';

/** Why the seat stayed as it was. */
export type MemberUpdateErrorCode =
  /** The seat was changed meanwhile: `member` is as it stands now. */
  | 'CONFLICT'
  /** A workspace keeps at least one owner: make somebody else the owner first. */
  | 'LAST_OWNER'
  /** Your workspace has no member with this id. */
  | 'NOT_FOUND'
  /** Only an owner makes, changes or removes an owner; an API key makes nobody more than an editor. */
  | 'ROLE_NOT_ALLOWED';

/** A new role for a member. */
export type MemberUpdateInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Whose, `mem_…`. */
  id: string;
  /** The new role. */
  role: MemberRole;
};

/** What kind of operation it was. */
export type OperationType =
  /** A mutation. */
  | 'MUTATION'
  /** A query. */
  | 'QUERY'
  /** A subscription: its opening. */
  | 'SUBSCRIPTION'
  /** The document could not be read. */
  | 'UNKNOWN';

/** Why the password stayed. */
export type PasswordChangeErrorCode =
  /** The new password contains the address or its first part. */
  | 'PASSWORD_CONTAINS_ADDRESS'
  /** The new password has more than 200 characters. */
  | 'PASSWORD_TOO_LONG'
  /** The new password has fewer than 10 characters. */
  | 'PASSWORD_TOO_SHORT'
  /** The new password is one of those that everybody tries first. */
  | 'PASSWORD_WELL_KNOWN'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the password of this account. */
  | 'WRONG_PASSWORD';

/** The password as it is and as it is to be. */
export type PasswordChangeInput = {
  /** As it is. */
  currentPassword: string;
  /** From 10 to 200 characters; no well-known one, and without the address in it. */
  newPassword: string;
};

/** Why the password stayed. */
export type PasswordResetErrorCode =
  /** The new password contains the address or its first part. */
  | 'PASSWORD_CONTAINS_ADDRESS'
  /** The new password has more than 200 characters. */
  | 'PASSWORD_TOO_LONG'
  /** The new password has fewer than 10 characters. */
  | 'PASSWORD_TOO_SHORT'
  /** The new password is one of those that everybody tries first. */
  | 'PASSWORD_WELL_KNOWN'
  /** The link is unknown, was used, or is too old: ask for another. */
  | 'TOKEN_INVALID'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS';

/** The token of the link in the mail, and the new password. */
export type PasswordResetInput = {
  /** From 10 to 200 characters; no well-known one, and without the address in it. */
  password: string;
  /** What follows `token=` in the link; works once, for one hour. */
  token: string;
};

/** Why no mail was sent. */
export type PasswordResetRequestErrorCode =
  /** Not an e-mail address, or longer than 254 characters. */
  | 'EMAIL_INVALID'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS';

/** Whose password was forgotten. */
export type PasswordResetRequestInput = {
  /** Address of the account. */
  email: string;
};

/** What a workspace pays for. */
export type Plan =
  /** Enterprise. */
  | 'ENTERPRISE'
  /** Free. */
  | 'FREE'
  /** Professional. */
  | 'PROFESSIONAL'
  /** Starter. */
  | 'STARTER';

/** Why the recovery codes stayed. */
export type RecoveryCodesRenewErrorCode =
  /** Two-factor is not switched on. */
  | 'NOT_ENABLED'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the code that the authenticator shows now, or one that was used already. */
  | 'WRONG_CODE'
  /** Not the password of this account. */
  | 'WRONG_PASSWORD';

/** Both factors, asked again. */
export type RecoveryCodesRenewInput = {
  /** What the authenticator shows. */
  code: string;
  /** Password of the account. */
  password: string;
};

/** What asked. */
export type RequestActorKind =
  /** An API key. */
  | 'KEY'
  /** A member, signed in. */
  | 'USER';

/** Which requests; all conditions hold together. */
export type RequestLogWhere = {
  /** Those with an error of this code, for example `THROTTLED`. */
  code?: string | null | undefined;
  /** At or after. */
  from?: string | null | undefined;
  /** The one with this request id. */
  requestId?: string | null | undefined;
  /** Before. */
  to?: string | null | undefined;
};

/** How an operation came. */
export type RequestTransport =
  /** A request over HTTP. */
  | 'HTTP'
  /** A WebSocket. */
  | 'SOCKET'
  /** Server-sent events. */
  | 'SSE';

/** Why no session was ended. */
export type SessionRevokeErrorCode =
  /** You have no session with this id; it may have ended already. */
  'NOT_FOUND';

/** Which of the caller’s sessions ends. */
export type SessionRevokeInput = {
  /** Id of the session, `ses_…`. */
  id: string;
};

/** Why no session was ended. */
export type SessionRevokeOthersErrorCode =
  /** There was no other session. */
  'NO_OTHERS';

/** Ends all sessions of the caller but this one. */
export type SessionRevokeOthersInput = {
  /** Any mark of the caller; not used. */
  clientMutationId?: string | null | undefined;
};

/** Why two-factor was not switched on. */
export type TwoFactorConfirmErrorCode =
  /** Two-factor is on already; switch it off first to use another authenticator. */
  | 'ALREADY_ENABLED'
  /** There is no secret yet: begin with `twoFactorEnroll`. */
  | 'NOT_ENROLLED'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the code that the authenticator shows now, or one that was used already. */
  | 'WRONG_CODE';

/** The first code of the authenticator. */
export type TwoFactorConfirmInput = {
  /** Six digits. */
  code: string;
};

/** Why two-factor stayed on. */
export type TwoFactorDisableErrorCode =
  /** Two-factor is not switched on. */
  | 'NOT_ENABLED'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the code that the authenticator shows now, or one that was used already. */
  | 'WRONG_CODE'
  /** Not the password of this account. */
  | 'WRONG_PASSWORD';

/** Both factors, asked again. */
export type TwoFactorDisableInput = {
  /** What the authenticator shows; or give `recoveryCode`. */
  code?: string | null | undefined;
  /** Password of the account. */
  password: string;
  /** A recovery code, when the authenticator is lost. */
  recoveryCode?: string | null | undefined;
};

/** Why there is no secret. */
export type TwoFactorEnrollErrorCode =
  /** Two-factor is on already; switch it off first to use another authenticator. */
  | 'ALREADY_ENABLED'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the password of this account. */
  | 'WRONG_PASSWORD';

/** Begins with an authenticator. */
export type TwoFactorEnrollInput = {
  /** Password of the account. */
  password: string;
};

/** Why no workspace was made. */
export type WorkspaceCreateErrorCode =
  /** The name has from 1 to 80 characters. */
  | 'NAME_INVALID'
  /** You own 20 workspaces already. */
  | 'TOO_MANY_WORKSPACES';

/** A new workspace, owned by the caller. */
export type WorkspaceCreateInput = {
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Its name, 1 to 80 characters. */
  name: string;
};

/** Why the workspace stayed. */
export type WorkspaceEraseErrorCode =
  /** Not the name of this workspace. */
  | 'NAME_MISMATCH'
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the password of this account. */
  | 'WRONG_PASSWORD';

/** Erases the workspace of the caller for good. */
export type WorkspaceEraseInput = {
  /** Its name, typed again. */
  name: string;
  /** Password of the caller. */
  password: string;
};

/** Why nothing was exported. */
export type WorkspaceExportErrorCode =
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the password of this account. */
  | 'WRONG_PASSWORD';

/** Asks for everything that is stored about the workspace. */
export type WorkspaceExportInput = {
  /** Password of the caller. */
  password: string;
};

/** Why the workspace stayed as it was. */
export type WorkspaceUpdateErrorCode =
  /** The workspace was changed meanwhile: `workspace` is as it stands now. */
  | 'CONFLICT'
  /** The name has from 1 to 80 characters. */
  | 'NAME_INVALID';

/** What changes about the workspace of the caller. */
export type WorkspaceUpdateInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Its name, 1 to 80 characters. */
  name: string;
};

export type AuditLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AuditEntryWhere | null | undefined;
}>;

export type AuditLogQuery = {
  workspace: {
    id: string;
    auditLog: {
      nodes: Array<{
        id: string;
        at: string;
        action: string;
        subjectKind: string;
        subjectId: string | null;
        before: string | null;
        after: string | null;
        requestId: string | null;
        ip: string | null;
        actor: { kind: AuditActorKind; id: string | null; label: string };
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type ExportAccountMutationVariables = Exact<{
  input: AccountExportInput;
}>;

export type ExportAccountMutation = {
  accountExport: {
    document: string | null;
    userErrors: Array<{ code: AccountExportErrorCode; field: Array<string> | null }>;
  };
};

export type EraseAccountMutationVariables = Exact<{
  input: AccountEraseInput;
}>;

export type EraseAccountMutation = {
  accountErase: { isErased: boolean; userErrors: Array<{ code: AccountEraseErrorCode; field: Array<string> | null }> };
};

export type SignUpMutationVariables = Exact<{
  input: AccountCreateInput;
}>;

export type SignUpMutation = {
  accountCreate: {
    isMailSent: boolean;
    userErrors: Array<{ code: AccountCreateErrorCode; field: Array<string> | null }>;
  };
};

export type VerifyEmailMutationVariables = Exact<{
  input: EmailVerifyInput;
}>;

export type VerifyEmailMutation = {
  emailVerify: {
    viewer: { user: { id: string } } | null;
    userErrors: Array<{ code: EmailVerifyErrorCode; field: Array<string> | null }>;
  };
};

export type SendVerificationMutationVariables = Exact<{
  input: EmailVerificationSendInput;
}>;

export type SendVerificationMutation = {
  emailVerificationSend: { userErrors: Array<{ code: EmailVerificationSendErrorCode; field: Array<string> | null }> };
};

export type RequestResetMutationVariables = Exact<{
  input: PasswordResetRequestInput;
}>;

export type RequestResetMutation = {
  passwordResetRequest: { userErrors: Array<{ code: PasswordResetRequestErrorCode; field: Array<string> | null }> };
};

export type ResetPasswordMutationVariables = Exact<{
  input: PasswordResetInput;
}>;

export type ResetPasswordMutation = {
  passwordReset: { userErrors: Array<{ code: PasswordResetErrorCode; field: Array<string> | null }> };
};

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;

export type InvitationPreviewQuery = {
  invitation: {
    workspaceName: string;
    email: string;
    role: MemberRole;
    invitedByName: string;
    expiresAt: string;
  } | null;
};

export type AcceptInvitationMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;

export type AcceptInvitationMutation = {
  invitationAccept: { workspaceId: string | null; userErrors: Array<{ code: InvitationAcceptErrorCode }> };
};

export type ApiKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type ApiKeysQuery = {
  workspace: {
    id: string;
    apiKeys: {
      nodes: Array<{
        id: string;
        name: string;
        prefix: string;
        scopes: Array<string>;
        ipAllowList: Array<string>;
        createdAt: string;
        expiresAt: string | null;
        lastUsedAt: string | null;
        isRevoked: boolean;
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type KeyAllowanceQueryVariables = Exact<{ [key: string]: never }>;

export type KeyAllowanceQuery = {
  workspace: { id: string; entitlements: { apiKeys: { used: number; limit: number } } | null } | null;
};

export type CreateApiKeyMutationVariables = Exact<{
  input: ApiKeyCreateInput;
}>;

export type CreateApiKeyMutation = {
  apiKeyCreate: {
    key: string | null;
    apiKey: { id: string } | null;
    userErrors: Array<{ code: ApiKeyCreateErrorCode; field: Array<string> | null }>;
  };
};

export type RevokeApiKeyMutationVariables = Exact<{
  input: ApiKeyRevokeInput;
}>;

export type RevokeApiKeyMutation = {
  apiKeyRevoke: {
    apiKey: { id: string; isRevoked: boolean } | null;
    userErrors: Array<{ code: ApiKeyRevokeErrorCode }>;
  };
};

export type MembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type MembersQuery = {
  workspace: {
    id: string;
    members: {
      nodes: Array<{
        id: string;
        role: MemberRole;
        joinedAt: string;
        version: number;
        user: { id: string; name: string; email: string } | null;
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type InvitationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type InvitationsQuery = {
  workspace: {
    id: string;
    invitations: {
      nodes: Array<{
        id: string;
        email: string;
        role: MemberRole;
        status: InvitationStatus;
        sentAt: string;
        expiresAt: string;
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type SeatsQueryVariables = Exact<{ [key: string]: never }>;

export type SeatsQuery = {
  workspace: { id: string; entitlements: { seats: { used: number; limit: number } } | null } | null;
};

export type UpdateMemberMutationVariables = Exact<{
  input: MemberUpdateInput;
}>;

export type UpdateMemberMutation = {
  memberUpdate: {
    member: { id: string; role: MemberRole; version: number } | null;
    userErrors: Array<{ code: MemberUpdateErrorCode }>;
  };
};

export type RemoveMemberMutationVariables = Exact<{
  input: MemberRemoveInput;
}>;

export type RemoveMemberMutation = {
  memberRemove: { removedMemberId: string | null; userErrors: Array<{ code: MemberRemoveErrorCode }> };
};

export type CreateInvitationMutationVariables = Exact<{
  input: InvitationCreateInput;
}>;

export type CreateInvitationMutation = {
  invitationCreate: {
    invitation: { id: string } | null;
    userErrors: Array<{ code: InvitationCreateErrorCode; field: Array<string> | null }>;
  };
};

export type RevokeInvitationMutationVariables = Exact<{
  input: InvitationRevokeInput;
}>;

export type RevokeInvitationMutation = {
  invitationRevoke: {
    invitation: { id: string; status: InvitationStatus } | null;
    userErrors: Array<{ code: InvitationRevokeErrorCode }>;
  };
};

export type ResendInvitationMutationVariables = Exact<{
  input: InvitationResendInput;
}>;

export type ResendInvitationMutation = {
  invitationResend: {
    invitation: { id: string; status: InvitationStatus; sentAt: string; expiresAt: string } | null;
    userErrors: Array<{ code: InvitationResendErrorCode }>;
  };
};

export type ProfileQueryVariables = Exact<{ [key: string]: never }>;

export type ProfileQuery = {
  viewer: {
    user: { id: string; email: string; name: string; locale: string; version: number; createdAt: string };
  } | null;
};

export type UpdateProfileMutationVariables = Exact<{
  input: AccountUpdateInput;
}>;

export type UpdateProfileMutation = {
  accountUpdate: {
    user: { id: string; name: string; locale: string; version: number } | null;
    userErrors: Array<{ code: AccountUpdateErrorCode; field: Array<string> | null }>;
  };
};

export type ChangePasswordMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;

export type ChangePasswordMutation = {
  passwordChange: {
    isChanged: boolean;
    userErrors: Array<{ code: PasswordChangeErrorCode; field: Array<string> | null }>;
  };
};

export type RequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: RequestLogWhere | null | undefined;
}>;

export type RequestsQuery = {
  workspace: {
    id: string;
    requests: {
      nodes: Array<{
        id: string;
        requestId: string;
        at: string;
        operationName: string | null;
        operationType: OperationType;
        transport: RequestTransport;
        durationMs: number;
        cost: number;
        errorCodes: Array<string>;
        actor: { kind: RequestActorKind; id: string };
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type SecurityQueryVariables = Exact<{ [key: string]: never }>;

export type SecurityQuery = {
  viewer: {
    user: { id: string; twoFactor: { isEnabled: boolean; enabledAt: string | null; recoveryCodesLeft: number } | null };
  } | null;
};

export type SessionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type SessionsQuery = {
  viewer: {
    user: {
      id: string;
      sessions: {
        nodes: Array<{
          id: string;
          userAgent: string;
          ip: string;
          createdAt: string;
          lastSeenAt: string;
          isCurrent: boolean;
        } | null>;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      } | null;
    };
  } | null;
};

export type RevokeSessionMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;

export type RevokeSessionMutation = {
  sessionRevoke: { revokedSessionId: string | null; userErrors: Array<{ code: SessionRevokeErrorCode }> };
};

export type RevokeOtherSessionsMutationVariables = Exact<{
  input: SessionRevokeOthersInput;
}>;

export type RevokeOtherSessionsMutation = {
  sessionRevokeOthers: { revokedCount: number; userErrors: Array<{ code: SessionRevokeOthersErrorCode }> };
};

export type EnrollTwoFactorMutationVariables = Exact<{
  input: TwoFactorEnrollInput;
}>;

export type EnrollTwoFactorMutation = {
  twoFactorEnroll: {
    secret: string | null;
    otpauthUrl: string | null;
    userErrors: Array<{ code: TwoFactorEnrollErrorCode; field: Array<string> | null }>;
  };
};

export type ConfirmTwoFactorMutationVariables = Exact<{
  input: TwoFactorConfirmInput;
}>;

export type ConfirmTwoFactorMutation = {
  twoFactorConfirm: {
    recoveryCodes: Array<string> | null;
    user: {
      id: string;
      twoFactor: { isEnabled: boolean; enabledAt: string | null; recoveryCodesLeft: number } | null;
    } | null;
    userErrors: Array<{ code: TwoFactorConfirmErrorCode; field: Array<string> | null }>;
  };
};

export type DisableTwoFactorMutationVariables = Exact<{
  input: TwoFactorDisableInput;
}>;

export type DisableTwoFactorMutation = {
  twoFactorDisable: {
    user: {
      id: string;
      twoFactor: { isEnabled: boolean; enabledAt: string | null; recoveryCodesLeft: number } | null;
    } | null;
    userErrors: Array<{ code: TwoFactorDisableErrorCode; field: Array<string> | null }>;
  };
};

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: RecoveryCodesRenewInput;
}>;

export type RenewRecoveryCodesMutation = {
  recoveryCodesRenew: {
    recoveryCodes: Array<string> | null;
    user: {
      id: string;
      twoFactor: { isEnabled: boolean; enabledAt: string | null; recoveryCodesLeft: number } | null;
    } | null;
    userErrors: Array<{ code: RecoveryCodesRenewErrorCode; field: Array<string> | null }>;
  };
};

export type UsageQueryVariables = Exact<{ [key: string]: never }>;

export type UsageQuery = {
  rateLimit: { limit: number; remaining: number; restoreRate: number; resetAt: string };
  workspace: {
    id: string;
    plan: Plan;
    entitlements: { bucketPoints: number; restoreRate: number } | null;
    usage: {
      hours: Array<{ at: string; requests: number; points: number; throttled: number }>;
      days: Array<{ at: string; requests: number; points: number; throttled: number }>;
    } | null;
  } | null;
};

export type WorkspaceSettingsQueryVariables = Exact<{ [key: string]: never }>;

export type WorkspaceSettingsQuery = {
  workspace: {
    id: string;
    name: string;
    plan: Plan;
    createdAt: string;
    version: number;
    entitlements: {
      auditRetentionDays: number;
      bucketPoints: number;
      restoreRate: number;
      seats: { used: number; limit: number };
      apiKeys: { used: number; limit: number };
    } | null;
  } | null;
};

export type UpdateWorkspaceMutationVariables = Exact<{
  input: WorkspaceUpdateInput;
}>;

export type UpdateWorkspaceMutation = {
  workspaceUpdate: {
    workspace: { id: string; name: string; version: number } | null;
    userErrors: Array<{ code: WorkspaceUpdateErrorCode; field: Array<string> | null }>;
  };
};

export type CreateWorkspaceMutationVariables = Exact<{
  input: WorkspaceCreateInput;
}>;

export type CreateWorkspaceMutation = {
  workspaceCreate: {
    workspace: { id: string } | null;
    userErrors: Array<{ code: WorkspaceCreateErrorCode; field: Array<string> | null }>;
  };
};

export type ExportWorkspaceMutationVariables = Exact<{
  input: WorkspaceExportInput;
}>;

export type ExportWorkspaceMutation = {
  workspaceExport: {
    document: string | null;
    userErrors: Array<{ code: WorkspaceExportErrorCode; field: Array<string> | null }>;
  };
};

export type EraseWorkspaceMutationVariables = Exact<{
  input: WorkspaceEraseInput;
}>;

export type EraseWorkspaceMutation = {
  workspaceErase: {
    isErased: boolean;
    userErrors: Array<{ code: WorkspaceEraseErrorCode; field: Array<string> | null }>;
  };
};

export const AuditLogDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditLog' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditEntryWhere' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'auditLog' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'actor' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ip' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const ExportAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ExportAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountExportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accountExport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'document' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExportAccountMutation, ExportAccountMutationVariables>;
export const EraseAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EraseAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountEraseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accountErase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isErased' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EraseAccountMutation, EraseAccountMutationVariables>;
export const SignUpDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignUp' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accountCreate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isMailSent' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const VerifyEmailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'VerifyEmail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EmailVerifyInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'emailVerify' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'user' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const SendVerificationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SendVerification' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EmailVerificationSendInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'emailVerificationSend' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SendVerificationMutation, SendVerificationMutationVariables>;
export const RequestResetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestReset' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PasswordResetRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'passwordResetRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestResetMutation, RequestResetMutationVariables>;
export const ResetPasswordDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResetPassword' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PasswordResetInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'passwordReset' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const InvitationPreviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InvitationPreview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'token' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'workspaceName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invitedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
export const AcceptInvitationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptInvitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvitationAcceptInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitationAccept' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'workspaceId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ApiKeysDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApiKeys' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'apiKeys' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'prefix' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ipAllowList' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lastUsedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isRevoked' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const KeyAllowanceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'KeyAllowance' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entitlements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'apiKeys' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KeyAllowanceQuery, KeyAllowanceQueryVariables>;
export const CreateApiKeyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateApiKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApiKeyCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiKeyCreate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'apiKey' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeApiKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApiKeyRevokeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiKeyRevoke' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'apiKey' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isRevoked' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const MembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Members' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'user' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const InvitationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Invitations' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invitations' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const SeatsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Seats' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entitlements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'seats' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SeatsQuery, SeatsQueryVariables>;
export const UpdateMemberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateMember' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberUpdate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveMember' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberRemoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberRemove' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'removedMemberId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const CreateInvitationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateInvitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvitationCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitationCreate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateInvitationMutation, CreateInvitationMutationVariables>;
export const RevokeInvitationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeInvitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvitationRevokeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitationRevoke' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ResendInvitationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResendInvitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvitationResendInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitationResend' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const ProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Profile' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
export const UpdateProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateProfile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accountUpdate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePasswordDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangePassword' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PasswordChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'passwordChange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isChanged' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Requests' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestLogWhere' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requests' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'operationName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'operationType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'transport' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'durationMs' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'errorCodes' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'actor' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestsQuery, RequestsQueryVariables>;
export const SecurityDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Security' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'twoFactor' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'enabledAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recoveryCodesLeft' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SecurityQuery, SecurityQueryVariables>;
export const SessionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Sessions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sessions' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'userAgent' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'ip' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isCurrent' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeSession' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionRevokeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessionRevoke' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'revokedSessionId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeOtherSessions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionRevokeOthersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessionRevokeOthers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'revokedCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const EnrollTwoFactorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EnrollTwoFactor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TwoFactorEnrollInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'twoFactorEnroll' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'secret' } },
                { kind: 'Field', name: { kind: 'Name', value: 'otpauthUrl' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnrollTwoFactorMutation, EnrollTwoFactorMutationVariables>;
export const ConfirmTwoFactorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmTwoFactor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TwoFactorConfirmInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'twoFactorConfirm' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recoveryCodes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'twoFactor' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'enabledAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recoveryCodesLeft' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmTwoFactorMutation, ConfirmTwoFactorMutationVariables>;
export const DisableTwoFactorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DisableTwoFactor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TwoFactorDisableInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'twoFactorDisable' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'twoFactor' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'enabledAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recoveryCodesLeft' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DisableTwoFactorMutation, DisableTwoFactorMutationVariables>;
export const RenewRecoveryCodesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RenewRecoveryCodes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecoveryCodesRenewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recoveryCodesRenew' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recoveryCodes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'twoFactor' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'enabledAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recoveryCodesLeft' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const UsageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Usage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rateLimit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
                { kind: 'Field', name: { kind: 'Name', value: 'restoreRate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resetAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entitlements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'bucketPoints' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'restoreRate' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'usage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hours' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'throttled' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'days' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'throttled' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UsageQuery, UsageQueryVariables>;
export const WorkspaceSettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WorkspaceSettings' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entitlements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'seats' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'apiKeys' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'auditRetentionDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bucketPoints' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'restoreRate' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WorkspaceSettingsQuery, WorkspaceSettingsQueryVariables>;
export const UpdateWorkspaceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateWorkspace' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkspaceUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspaceUpdate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workspace' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateWorkspaceMutation, UpdateWorkspaceMutationVariables>;
export const CreateWorkspaceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateWorkspace' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkspaceCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspaceCreate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workspace' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateWorkspaceMutation, CreateWorkspaceMutationVariables>;
export const ExportWorkspaceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ExportWorkspace' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkspaceExportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspaceExport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'document' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExportWorkspaceMutation, ExportWorkspaceMutationVariables>;
export const EraseWorkspaceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EraseWorkspace' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkspaceEraseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspaceErase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isErased' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EraseWorkspaceMutation, EraseWorkspaceMutationVariables>;
rememberIds({
  AcceptInvitation: '7c2c85d141c457490861fa25e768cde811a71bd2346d70b47afda11aec716b8c',
  ApiKeys: '80990262f22e7a5b0e4169b47902dfcf8883e8b3422d095cc9c49cd0ec035d5b',
  AuditLog: '79888adff411e51cbe1f27ab9e91f08e2562d34713941934ce167b672b39a4d3',
  ChangePassword: '72b4034758ee831cad7368d85c818c637b6c19cfb9e3ab97acbfee7a4ff1ea18',
  ConfirmTwoFactor: 'faf5860a656ea16fd57f0290d297893f977699b635d7acfe03284fbcc4af2804',
  CreateApiKey: 'da18d3ab6bc6210df9a350bd812f1a9bf52d269ecb0139a0f22f54bae543c923',
  CreateInvitation: 'cc5bbed5ee2e97f0fcfcd3fb8457edec8bf85452cace39ee5b0a40379b3b36c1',
  CreateWorkspace: '813ecea75ce2d12e17e208f51e632af3e34939aedf18c4787e388d3fe4732514',
  DisableTwoFactor: '806dbfb5bf2c956ffeef72ca796a2dcd310c73a44cd79a77f225af1579cd851f',
  EnrollTwoFactor: '9586c38f0d4e1b3186fd2fb3c556baa61e8fc840d30a54a57d9d804924c29e40',
  EraseAccount: '228351e0f2d477339274097ec505c064e40b6c0a19e1235dcaa2abb59e792410',
  EraseWorkspace: '282c17a9de289eb56b1f5f8dfc269b2d3226eb07ff2ac149877520197493a6c3',
  ExportAccount: 'be22751f5858247a424e572c14c48ca21a093c9c2d6878c9fd298a4507cbf127',
  ExportWorkspace: '7c83dee66f6d347e0bf4e13d75514a984660ccdfa92ec3ef736197c517c69ef2',
  InvitationPreview: 'ed7429f5749cb061439cdc60825cd538225d06ddc505f1067668d1cb5cdeddf4',
  Invitations: '9e0c8c5194c538815b14151a48ed8526d30c9464a8d3eb5546214e29382d53d0',
  KeyAllowance: 'cc3078aa7d3d22a50060b139616953ad6e099c40ef2f04e34a251b78adfba249',
  Members: 'c8c0b7f60f4ec9e8ae02bc2a4633d216a847130db040576ec498cc6a9eb9e0a1',
  Profile: '8b37d7684c026cb7fb2f4eb27353a7b2999be1a8cea2599b96f3295d7b510bbc',
  RemoveMember: '5866f03a9c27191dd1bc3f1d1cbdba711fc7f9bb0322ca90cba0842a217cb592',
  RenewRecoveryCodes: '7bbb1d91a9efd9f3efbb30cbfdc57e03b0504d04a47d14b776c538c4583881c0',
  RequestReset: 'c8ce73a7968afa666872a2a92a4a56ee61de6649755844eac3a8da8a6a65a952',
  Requests: 'f2e5f3ff9bae00b35a1e379cf723b07eeda20a6be2123a7d486de5952b0da2a1',
  ResendInvitation: '35f56c196ff4d26d9a5b939bba1f31c67e1781223c90899300241e3092f3f7da',
  ResetPassword: '2dab67f190c9b07e9a6bbd4b864c083ae2f491e0f924079cad77049deacc312d',
  RevokeApiKey: '292dfaa67b248c2076b001e89f4674ea1c867f8f4885dd692af625d6bd059c61',
  RevokeInvitation: 'bf18dea367f797575ac5bf55eeb597da6abd8fa38546bb6afe642a1de435a8bf',
  RevokeOtherSessions: '2b795cf1dae383b29aaa1bf03ce7d323a0331dd3110192920850d91d565a3441',
  RevokeSession: '8729100d97742437ba1bed513bd29b3a18055a21687b6b5041ff3a8732874644',
  Seats: '04ad8af12f99609d8e4edd65be61bd0aa21630107ebf1b752fde0fa57bff85e8',
  Security: '3a6c9655c0033468c1712a0fa1054cbe45ea1d163857fb199c1d45e9bb53da94',
  SendVerification: 'e53a4bcab155502006ea33eefecd256cba48635569bdd2c2a30963c47be6ea6a',
  Sessions: 'eb73648bba313f552f299b9e97b2aedcb06dc4d76a0afefd8ff98a5236d65adb',
  SignUp: '1e7e548a1709a85725b46878973da1f7ad8749458a17486b7cbea5eae159c94d',
  UpdateMember: '2d80df00beb7d66863263b548ecb156e5cbc8a45e7ad2d9b75225567717cf751',
  UpdateProfile: '46fe8fa7b7dca9213869d4b1860de1d7fac135ccc306561506797b7daa2bd383',
  UpdateWorkspace: '133da6cc4eb683d1cb2880b248eb79f33345a28be5616ec7994c680eea2b47cd',
  Usage: '94bc8f9fd0b83e67991c9756f84c4d448351dc70a4a386fadaf985f61f1eb7e5',
  VerifyEmail: '9fc9a9397663f875dbf6ce930fa1d19dcf77b898ae71f3115db2186e9886f134',
  WorkspaceSettings: '0c3ec276bd9287a278ca58677feed453e68ef851fa74edd9a7fc369912f26b50',
});
