import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { PageInfo } from '#schema/base/page-info.type.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { Viewer } from './account.type.js';
import { ATTEMPT_CODES, SECOND_FACTOR_CODES } from './credential.values.js';

/** The promise of a signed-in browser. Whether it is the asking one is a field resolver in api/accounts. */
@ObjectType('Session', { description: 'A browser that is signed in.', simpleResolvers: true })
export class Session {
  @Field(() => ID, { description: 'Opaque id, `ses_…`.' })
  id: string;

  @Field(() => String, { description: 'The browser as it calls itself; may be empty.' })
  userAgent: string;

  @Field(() => String, { description: 'Address it signed in from; empty when that is not known.' })
  ip: string;

  @Field(() => DateTime, { description: 'When it signed in.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it last asked for something, to five minutes.' })
  lastSeenAt: Date;

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  expiresAt: Date;
}

/** A session at its place in the list. */
@ObjectType('SessionEdge', { description: 'A session at its place in the list.', simpleResolvers: true })
export class SessionEdge {
  @Field(() => String, { description: 'Place in this list, for `after`.' })
  cursor: string;

  @Field(() => Session, { nullable: true, description: 'The session.' })
  node: Session | null;
}

/** A page of sessions. */
@ObjectType('SessionConnection', { description: 'A page of sessions, newest first.', simpleResolvers: true })
export class SessionConnection {
  @Field(() => [SessionEdge], { description: 'The sessions with their cursors.' })
  edges: SessionEdge[];

  @Field(() => [Session], { nullable: 'items', description: 'The sessions without their cursors.' })
  nodes: (Session | null)[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo: PageInfo;
}

export const SessionCreateError = userErrorOf('SessionCreate', 'Why nobody was signed in.', {
  WRONG_CREDENTIALS: 'No such address, not its password, or the link in the verification mail was not opened yet.',
  ...ATTEMPT_CODES,
  TWO_FACTOR_REQUIRED: 'The password is right: now send `code` or `recoveryCode` with it.',
  WRONG_CODE: SECOND_FACTOR_CODES.WRONG_CODE,
});

/** Who signs in. */
@InputType('SessionCreateInput', { description: 'Who signs in.' })
export class SessionCreateInput {
  @Field(() => String, { description: 'Address of the account.' })
  email: string;

  @Field(() => String, { description: 'Its password, at most 200 characters.' })
  password: string;

  @Field(() => String, { nullable: true, description: 'What the authenticator shows; only with two-factor.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'A recovery code instead of `code`; it works once.' })
  recoveryCode?: string | null;
}

/** Answer of sessionCreate; the session itself travels in an http-only cookie. */
@ObjectType('SessionCreatePayload', {
  description: 'Answer of `sessionCreate`; the session travels in an http-only cookie.',
  simpleResolvers: true,
})
export class SessionCreatePayload {
  @Field(() => Viewer, { nullable: true, description: 'Who is signed in now; null when nobody was.' })
  viewer: Viewer | null;

  @Field(() => [SessionCreateError], { description: 'Empty when somebody is signed in.' })
  userErrors: InstanceType<typeof SessionCreateError>[];
}

export const SessionDeleteError = userErrorOf('SessionDelete', 'Why no session was ended.', {
  NO_SESSION: 'The call came without a living session: nobody was signed in here.',
});

/** Nothing to say but the mark of the call: GraphQL allows no empty input. */
@InputType('SessionDeleteInput', { description: 'Ends the session of this browser.' })
export class SessionDeleteInput {
  @Field(() => String, { nullable: true, description: 'Any mark of the caller; not used.' })
  clientMutationId?: string | null;
}

/** Answer of sessionDelete. */
@ObjectType('SessionDeletePayload', { description: 'Answer of `sessionDelete`.', simpleResolvers: true })
export class SessionDeletePayload {
  @Field(() => Boolean, { description: 'Whether there was a session to end.' })
  isSignedOut: boolean;

  @Field(() => [SessionDeleteError], { description: 'Empty when a session was ended.' })
  userErrors: InstanceType<typeof SessionDeleteError>[];
}

export const SessionRevokeError = userErrorOf('SessionRevoke', 'Why no session was ended.', {
  NOT_FOUND: 'You have no session with this id; it may have ended already.',
});

/** Which of the caller's sessions ends. */
@InputType('SessionRevokeInput', { description: 'Which of the caller’s sessions ends.' })
export class SessionRevokeInput {
  @Field(() => ID, { description: 'Id of the session, `ses_…`.' })
  id: string;
}

/** Answer of sessionRevoke. */
@ObjectType('SessionRevokePayload', { description: 'Answer of `sessionRevoke`.', simpleResolvers: true })
export class SessionRevokePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the session that ended; null when none did.' })
  revokedSessionId: string | null;

  @Field(() => [SessionRevokeError], { description: 'Empty when the session was ended.' })
  userErrors: InstanceType<typeof SessionRevokeError>[];
}

export const SessionRevokeOthersError = userErrorOf('SessionRevokeOthers', 'Why no session was ended.', {
  NO_OTHERS: 'There was no other session.',
});

/** Nothing to say but the mark of the call. */
@InputType('SessionRevokeOthersInput', { description: 'Ends all sessions of the caller but this one.' })
export class SessionRevokeOthersInput {
  @Field(() => String, { nullable: true, description: 'Any mark of the caller; not used.' })
  clientMutationId?: string | null;
}

/** Answer of sessionRevokeOthers. */
@ObjectType('SessionRevokeOthersPayload', { description: 'Answer of `sessionRevokeOthers`.', simpleResolvers: true })
export class SessionRevokeOthersPayload {
  @Field(() => Int, { description: 'How many sessions were ended.' })
  revokedCount: number;

  @Field(() => [SessionRevokeOthersError], { description: 'Empty when sessions were ended.' })
  userErrors: InstanceType<typeof SessionRevokeOthersError>[];
}

export const SessionUpdateError = userErrorOf('SessionUpdate', 'Why the session stayed where it was.', {
  NOT_FOUND: 'There is no workspace with this id in which you have a seat.',
});

/** Where the session is to work. */
@InputType('SessionUpdateInput', { description: 'Where this session is to work.' })
export class SessionUpdateInput {
  @Field(() => ID, { description: 'A workspace of `viewer.memberships`, `wks_…`.' })
  workspaceId: string;
}

/** Answer of sessionUpdate. */
@ObjectType('SessionUpdatePayload', { description: 'Answer of `sessionUpdate`.', simpleResolvers: true })
export class SessionUpdatePayload {
  @Field(() => Viewer, {
    nullable: true,
    description: 'The person in the chosen workspace; null when nothing changed.',
  })
  viewer: Viewer | null;

  @Field(() => [SessionUpdateError], { description: 'Empty when the session works there now.' })
  userErrors: InstanceType<typeof SessionUpdateError>[];
}
