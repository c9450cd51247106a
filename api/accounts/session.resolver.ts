import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { AccountsService } from '#domain/accounts/accounts-service.js';
import type { SignInFailure } from '#domain/accounts/sessions.js';
import { AppError } from '#infra/errors.js';
import {
  Session,
  SessionCreateInput,
  SessionCreatePayload,
  SessionDeleteInput,
  SessionDeletePayload,
  SessionRevokeInput,
  SessionRevokeOthersInput,
  SessionRevokeOthersPayload,
  SessionRevokePayload,
  SessionUpdateInput,
  SessionUpdatePayload,
} from '#schema/accounts/session.type.js';
import { formatUuidId } from '#schema/base/public-id.js';
import type { ApiContext } from '../context.js';

/** Signing in and out of the web client. Machines use API keys. */
@Resolver()
export class SessionResolver {
  constructor(private readonly accounts: AccountsService) {}

  @Mutation(() => SessionCreatePayload, {
    description: 'Signs in and sets the http-only session cookie. Once a request.',
  })
  async sessionCreate(
    @Arg('input', () => SessionCreateInput, { description: 'Who signs in.' }) { email, password }: SessionCreateInput,
    @Ctx() { ip, userAgent, sessionCookie }: ApiContext,
  ): Promise<SessionCreatePayload> {
    if (!sessionCookie) {
      throw new AppError('BAD_USER_INPUT', 'Sign in over HTTP: a socket cannot set the session cookie.');
    }
    const outcome = await this.accounts.sessions.signIn({ email, password, ip, userAgent });
    if ('failure' in outcome) return { viewer: null, userErrors: [toError(outcome.failure)] };
    sessionCookie.set(outcome.token, outcome.expiresAt);
    return { viewer: await this.accounts.viewer(outcome.actor), userErrors: [] };
  }

  @Mutation(() => SessionDeletePayload, { description: 'Ends the session of this browser and clears its cookie.' })
  async sessionDelete(
    @Arg('input', () => SessionDeleteInput, { description: 'Nothing to say.' }) _input: SessionDeleteInput,
    @Ctx() { actor, sessionCookie }: ApiContext,
  ): Promise<SessionDeletePayload> {
    sessionCookie?.clear();
    const isSignedOut = await this.accounts.sessions.signOut(actor);
    return { isSignedOut, userErrors: isSignedOut ? [] : [NO_SESSION] };
  }

  @Mutation(() => SessionRevokePayload, { description: 'Ends one of the caller’s sessions and its sockets.' })
  async sessionRevoke(
    @Arg('input', () => SessionRevokeInput, { description: 'Which.' }) _input: SessionRevokeInput,
    @Ctx() _context: ApiContext,
  ): Promise<SessionRevokePayload> {
    throw closed();
  }

  @Mutation(() => SessionRevokeOthersPayload, { description: 'Ends all of the caller’s sessions but this one.' })
  async sessionRevokeOthers(
    @Arg('input', () => SessionRevokeOthersInput, { description: 'Nothing to say.' }) _input: SessionRevokeOthersInput,
    @Ctx() _context: ApiContext,
  ): Promise<SessionRevokeOthersPayload> {
    throw closed();
  }

  @Mutation(() => SessionUpdatePayload, { description: 'Moves this session to another workspace of the caller.' })
  async sessionUpdate(
    @Arg('input', () => SessionUpdateInput, { description: 'Where to.' }) _input: SessionUpdateInput,
    @Ctx() _context: ApiContext,
  ): Promise<SessionUpdatePayload> {
    throw closed();
  }
}

/** Public id of a session, and whether it is the one that asks. */
@Resolver(() => Session)
export class SessionListResolver {
  @FieldResolver(() => ID)
  id(@Root() session: Session): string {
    return formatUuidId('ses', session.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the session that asks.' })
  isCurrent(@Root() session: Session, @Ctx() { actor }: ApiContext): boolean {
    return actor.kind === 'user' && actor.sessionId === session.id;
  }
}

const closed = () => new AppError('UPSTREAM_UNAVAILABLE', 'This is not open yet.', { retryable: true });

const MESSAGES: Record<SignInFailure, string> = {
  WRONG_CREDENTIALS: 'No account has this address with this password.',
  TOO_MANY_ATTEMPTS: 'Too many wrong passwords for this address. Wait 15 minutes, then try again.',
};

const NO_SESSION = { code: 'NO_SESSION', field: null, message: 'Nobody was signed in here.', docUrl: null } as const;

const toError = (code: SignInFailure) => ({
  code,
  field: ['input', 'password'],
  message: MESSAGES[code],
  docUrl: null,
});
