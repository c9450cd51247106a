import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { UserError } from '#schema/base/user-error.type.js';
import { Viewer } from './account.type.js';

export enum SessionCreateErrorCode {
  WRONG_CREDENTIALS = 'WRONG_CREDENTIALS',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
}
registerEnumType(SessionCreateErrorCode, {
  name: 'SessionCreateErrorCode',
  description: 'Why nobody was signed in.',
  valuesConfig: {
    WRONG_CREDENTIALS: { description: 'No such address, or not its password.' },
    TOO_MANY_ATTEMPTS: { description: 'Too many wrong passwords: wait a few minutes.' },
  },
});

/** An outcome of sessionCreate that the person can act on. */
@ObjectType('SessionCreateError', {
  implements: UserError,
  description: 'Why nobody was signed in.',
  simpleResolvers: true,
})
export class SessionCreateError extends UserError {
  @Field(() => SessionCreateErrorCode, { description: 'Which outcome.' })
  code: `${SessionCreateErrorCode}`;
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
  userErrors: SessionCreateError[];
}

export enum SessionDeleteErrorCode {
  NO_SESSION = 'NO_SESSION',
}
registerEnumType(SessionDeleteErrorCode, {
  name: 'SessionDeleteErrorCode',
  description: 'Why no session was ended.',
  valuesConfig: { NO_SESSION: { description: 'The call came without a living session: nobody was signed in here.' } },
});

/** An outcome of sessionDelete. */
@ObjectType('SessionDeleteError', {
  implements: UserError,
  description: 'Why no session was ended.',
  simpleResolvers: true,
})
export class SessionDeleteError extends UserError {
  @Field(() => SessionDeleteErrorCode, { description: 'Which outcome.' })
  code: `${SessionDeleteErrorCode}`;
}

/** Answer of sessionDelete. */
@ObjectType('SessionDeletePayload', { description: 'Answer of `sessionDelete`.', simpleResolvers: true })
export class SessionDeletePayload {
  @Field(() => Boolean, { description: 'Whether there was a session to end.' })
  isSignedOut: boolean;

  @Field(() => [SessionDeleteError], { description: 'Empty when a session was ended.' })
  userErrors: SessionDeleteError[];
}

/** Who signs in. */
@InputType('SessionCreateInput', { description: 'Who signs in.' })
export class SessionCreateInput {
  @Field(() => String, { description: 'Address of the account.' })
  email: string;

  @Field(() => String, { description: 'Its password, at most 200 characters.' })
  password: string;
}

/** Nothing to say but the mark of the call: GraphQL allows no empty input. */
@InputType('SessionDeleteInput', { description: 'Ends the session of this browser.' })
export class SessionDeleteInput {
  @Field(() => String, { nullable: true, description: 'Any mark of the caller; not used.' })
  clientMutationId?: string | null;
}
