import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { AccountsService } from '#domain/accounts/accounts-service.js';
import { requireSession } from '#domain/accounts/permissions.js';
import type { SignIn } from '#domain/accounts/sign-in.js';
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
import { formatUuidId, parseUuidId } from '#schema/base/public-id.js';
import { Public, RequireSession } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { goOnAs, openHere } from './go-on-as.js';
import { requireCookie, toUserError } from './refusals.js';

/** Signing in and out of the web client. Machines use API keys. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly signIn: SignIn,
    private readonly accounts: AccountsService,
  ) {}

  @Public()
  @Mutation(() => SessionCreatePayload, {
    description: 'Signs in and sets the http-only session cookie. Once a request.',
  })
  async sessionCreate(
    @Arg('input', () => SessionCreateInput, { description: 'Who signs in.' }) input: SessionCreateInput,
    @Ctx() context: ApiContext,
  ): Promise<SessionCreatePayload> {
    requireCookie(context);
    const { email, password, code, recoveryCode } = input;
    const outcome = await this.signIn.signIn({ email, password, code, recoveryCode }, context);
    if ('failure' in outcome) return { viewer: null, userErrors: [toUserError(outcome, fieldsOf(input))] };
    await openHere(context, outcome);
    return { viewer: await this.accounts.viewer(outcome.actor), userErrors: [] };
  }

  @Public()
  @Mutation(() => SessionDeletePayload, { description: 'Ends the session of this browser and clears its cookie.' })
  async sessionDelete(
    @Arg('input', () => SessionDeleteInput, { description: 'Nothing to say.' }) _input: SessionDeleteInput,
    @Ctx() { actor, sessionCookie }: ApiContext,
  ): Promise<SessionDeletePayload> {
    sessionCookie?.clear();
    const isSignedOut = await this.accounts.sessions.signOut(actor);
    return { isSignedOut, userErrors: isSignedOut ? [] : [toUserError({ failure: 'NO_SESSION' })] };
  }

  @RequireSession()
  @Mutation(() => SessionRevokePayload, { description: 'Ends one of the caller’s sessions and its sockets.' })
  async sessionRevoke(
    @Arg('input', () => SessionRevokeInput, { description: 'Which.' }) { id }: SessionRevokeInput,
    @Ctx() { actor, sessionCookie }: ApiContext,
  ): Promise<SessionRevokePayload> {
    requireSession(actor);
    const parsed = parseUuidId(id);
    const isEnded = parsed?.kind === 'ses' && (await this.accounts.sessions.revoke(actor, parsed.uuid));
    if (!isEnded) return { revokedSessionId: null, userErrors: [toUserError({ failure: 'NOT_FOUND' })] };
    if (parsed.uuid === actor.sessionId) sessionCookie?.clear();
    return { revokedSessionId: id, userErrors: [] };
  }

  @RequireSession()
  @Mutation(() => SessionRevokeOthersPayload, { description: 'Ends all of the caller’s sessions but this one.' })
  async sessionRevokeOthers(
    @Arg('input', () => SessionRevokeOthersInput, { description: 'Nothing to say.' }) _input: SessionRevokeOthersInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<SessionRevokeOthersPayload> {
    requireSession(actor);
    const revokedCount = await this.accounts.sessions.revokeOthers(actor);
    return { revokedCount, userErrors: revokedCount > 0 ? [] : [toUserError({ failure: 'NO_OTHERS' })] };
  }

  @RequireSession()
  @Mutation(() => SessionUpdatePayload, {
    description: 'Moves this session to another workspace of the caller, under a new cookie.',
  })
  async sessionUpdate(
    @Arg('input', () => SessionUpdateInput, { description: 'Where to.' }) { workspaceId }: SessionUpdateInput,
    @Ctx() context: ApiContext,
  ): Promise<SessionUpdatePayload> {
    const { actor } = context;
    requireSession(actor);
    const cookie = requireCookie(context);
    const parsed = parseUuidId(workspaceId);
    const moved = parsed?.kind === 'wks' ? await this.signIn.switchWorkspace(actor, parsed.uuid) : undefined;
    if (!moved) return { viewer: null, userErrors: [toUserError({ failure: 'NOT_FOUND' }, { id: 'workspaceId' })] };
    cookie.set(moved.token, moved.expiresAt);
    goOnAs(context, moved.actor);
    return { viewer: await this.accounts.viewer(moved.actor), userErrors: [] };
  }
}

/** A wrong code stands in the field that it came in. */
function fieldsOf({ code, recoveryCode }: SessionCreateInput): Record<string, string> {
  return !code && recoveryCode ? { code: 'recoveryCode' } : {};
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
