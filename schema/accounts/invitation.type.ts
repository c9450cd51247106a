import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import { MemberRole } from './account.type.js';
import { TOKEN_CODES } from './credential.values.js';
import { Member } from './member.type.js';

export enum InvitationStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'How an invitation stands.',
  valuesConfig: {
    PENDING: { description: 'Not answered yet; it takes a seat.' },
    ACCEPTED: { description: 'It became a member.' },
    REVOKED: { description: 'Taken back.' },
    EXPIRED: { description: 'Too old; resend it to make it pending again.' },
  },
});

/** The promise of a seat that is offered to an address. Who offers it is a field resolver in api/accounts. */
@ObjectType('Invitation', {
  implements: Node,
  description: 'A seat that is offered to an address.',
  simpleResolvers: true,
})
export class Invitation implements Node {
  @Field(() => ID, { description: 'Opaque id, `inv_…`.' })
  id: string;

  @Field(() => String, { description: 'To whom.' })
  email: string;

  @Field(() => MemberRole, { description: 'What the person would be.' })
  role: `${MemberRole}`;

  @Field(() => InvitationStatus, { description: 'How it stands.' })
  status: `${InvitationStatus}`;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When its mail was last sent.' })
  sentAt: Date;

  @Field(() => DateTime, { description: 'Until when it can be accepted.' })
  expiresAt: Date;
}

export const InvitationConnection = connectionOf('Invitation', Invitation, {
  one: 'an invitation',
  many: 'invitations, newest first',
});

/** What the holder of a link may see before signing in. */
@ObjectType('InvitationPreview', { description: 'What the link of an invitation offers.', simpleResolvers: true })
export class InvitationPreview {
  @Field(() => String, { description: 'Name of the workspace.' })
  workspaceName: string;

  @Field(() => String, { description: 'The address that was invited: sign in, or sign up, with it.' })
  email: string;

  @Field(() => MemberRole, { description: 'What the person would be.' })
  role: `${MemberRole}`;

  @Field(() => String, { description: 'Who invites; may be empty.' })
  invitedByName: string;

  @Field(() => DateTime, { description: 'Until when it can be accepted.' })
  expiresAt: Date;
}

const SEAT_LIMIT = { SEAT_LIMIT: 'All seats of the plan are taken, open invitations included.' } as const;
const ROLE_CODES = {
  ROLE_NOT_ALLOWED: 'Only an owner invites an owner; an API key invites an editor or a viewer.',
} as const;
const TOO_MANY_MAILS = {
  TOO_MANY_MAILS: 'The address got too many mails from this workspace already: try again in an hour.',
} as const;
const MAIL_CODES = { TOO_SOON: 'The last mail of this invitation is not a minute old.' } as const;
const NOT_FOUND = { NOT_FOUND: 'Your workspace has no invitation with this id.' } as const;
const NOT_OPEN = { NOT_OPEN: 'This invitation was accepted or revoked.' } as const;

export const InvitationCreateError = userErrorOf('InvitationCreate', 'Why nobody was invited.', {
  EMAIL_INVALID: 'Not an e-mail address, or longer than 254 characters.',
  ALREADY_MEMBER: 'Somebody with this address is a member.',
  ALREADY_INVITED: 'There is an open invitation to this address: resend it, or revoke it first.',
  ...ROLE_CODES,
  ...TOO_MANY_MAILS,
  ...SEAT_LIMIT,
});

/** Who is invited. */
@InputType('InvitationCreateInput', { description: 'Who is invited into the workspace of the caller.' })
export class InvitationCreateInput {
  @Field(() => String, { description: 'Address that gets the mail.' })
  email: string;

  @Field(() => MemberRole, { description: 'What the person is to be.' })
  role: `${MemberRole}`;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of invitationCreate. */
@ObjectType('InvitationCreatePayload', { description: 'Answer of `invitationCreate`.', simpleResolvers: true })
export class InvitationCreatePayload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation, whose mail is on its way.' })
  invitation: Invitation | null;

  @Field(() => [InvitationCreateError], { description: 'Empty when somebody was invited.' })
  userErrors: InstanceType<typeof InvitationCreateError>[];
}

export const InvitationRevokeError = userErrorOf('InvitationRevoke', 'Why the invitation stayed.', {
  ...NOT_FOUND,
  ...NOT_OPEN,
});

/** Which invitation is taken back. */
@InputType('InvitationRevokeInput', { description: 'Which invitation is taken back.' })
export class InvitationRevokeInput {
  @Field(() => ID, { description: 'The invitation, `inv_…`.' })
  id: string;
}

/** Answer of invitationRevoke. */
@ObjectType('InvitationRevokePayload', { description: 'Answer of `invitationRevoke`.', simpleResolvers: true })
export class InvitationRevokePayload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation as it stands now.' })
  invitation: Invitation | null;

  @Field(() => [InvitationRevokeError], { description: 'Empty when it was taken back.' })
  userErrors: InstanceType<typeof InvitationRevokeError>[];
}

export const InvitationResendError = userErrorOf('InvitationResend', 'Why no mail was sent.', {
  ...NOT_FOUND,
  ...NOT_OPEN,
  ...ROLE_CODES,
  ...MAIL_CODES,
  ...TOO_MANY_MAILS,
  ...SEAT_LIMIT,
});

/** Which invitation is mailed again. */
@InputType('InvitationResendInput', { description: 'Which invitation is mailed again, and good for another 7 days.' })
export class InvitationResendInput {
  @Field(() => ID, { description: 'The invitation, `inv_…`.' })
  id: string;
}

/** Answer of invitationResend. */
@ObjectType('InvitationResendPayload', { description: 'Answer of `invitationResend`.', simpleResolvers: true })
export class InvitationResendPayload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation as it stands now.' })
  invitation: Invitation | null;

  @Field(() => [InvitationResendError], { description: 'Empty when a mail is on its way.' })
  userErrors: InstanceType<typeof InvitationResendError>[];
}

export const InvitationAcceptError = userErrorOf('InvitationAccept', 'Why the seat was not taken.', {
  ...TOKEN_CODES,
  WRONG_ADDRESS: 'The invitation is for another address than the one you signed in with.',
  ALREADY_MEMBER: 'You are a member already.',
  ...SEAT_LIMIT,
});

/** The token of the link in the mail. */
@InputType('InvitationAcceptInput', { description: 'The token of the link in the mail.' })
export class InvitationAcceptInput {
  @Field(() => String, { description: 'What follows `token=` in the link.' })
  token: string;
}

/** Answer of invitationAccept. */
@ObjectType('InvitationAcceptPayload', { description: 'Answer of `invitationAccept`.', simpleResolvers: true })
export class InvitationAcceptPayload {
  @Field(() => ID, {
    nullable: true,
    description: 'The workspace that was joined, for `sessionUpdate`; null when none was.',
  })
  workspaceId: string | null;

  @Field(() => Member, { nullable: true, description: 'The new seat of the caller.' })
  member: Member | null;

  @Field(() => [InvitationAcceptError], { description: 'Empty when the seat was taken.' })
  userErrors: InstanceType<typeof InvitationAcceptError>[];
}
