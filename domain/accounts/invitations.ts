import type { Database, Tx } from '#infra/postgres/database.js';
import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';
import { isCleanText } from '#schema/base/clean-text.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { MailLocale } from '#schema/mail/mail.jobs.js';
import type { IdempotentCall, Idempotency } from '../idempotency/idempotency.js';
import type { LinkTokens } from '../mail/link-tokens.js';
import type { MailService } from '../mail/mail-service.js';
import type { Actor, Role } from './actor.js';
import { type AuditLog, maskAddress } from './audit-log.js';
import type { CredentialAttempts } from './credential-attempts.js';
import {
  BY_IDS,
  FIND_OPEN,
  INSERT,
  INVITER,
  type InvitationRow,
  IS_MEMBER,
  NEW_ID,
  PAGE,
  RENEW,
  REVOKE,
  REVOKE_EXPIRED,
} from './invitation-statements.js';
import { hasRight, requireRight, requireWorkspace } from './permissions.js';
import { type Refusal, refuse } from './refusal.js';
import { readRowPage, type RowPage } from './row-pages.js';
import { refuseGift } from './role-gifts.js';
import { lockSeats, type Room, seatLimit } from './seat-limit.js';
import { tenantOf } from './tenant.js';

export interface InvitationsDeps {
  db: Database;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
  mail: MailService;
  links: LinkTokens;
  attempts: CredentialAttempts;
}

export interface InvitationOrder {
  email: string;
  role: Role;
}

type CreateFailure =
  'EMAIL_INVALID' | 'ALREADY_MEMBER' | 'ALREADY_INVITED' | 'ROLE_NOT_ALLOWED' | 'SEAT_LIMIT' | 'TOO_MANY_MAILS';
export type InviteOutcome = { invitation: InvitationRow } | Refusal<CreateFailure>;
type Found<Code extends string> = { invitation: InvitationRow } | (Refusal<Code> & { invitation?: InvitationRow });
export type RevokeOutcome = Found<'NOT_FOUND' | 'NOT_OPEN'>;
export type ResendOutcome = Found<
  'NOT_FOUND' | 'NOT_OPEN' | 'ROLE_NOT_ALLOWED' | 'TOO_SOON' | 'TOO_MANY_MAILS' | 'SEAT_LIMIT'
>;

/** A mail of the same invitation, at most once in this time. Milliseconds. */
const RESEND_AFTER_MS = 60_000;

/** Seats that are offered by mail. An open invitation takes a seat, so that nobody finds the last one taken. */
export class Invitations {
  constructor(private readonly deps: InvitationsDeps) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, page: PageRequest): Promise<RowPage<InvitationRow>> {
    requireRight(actor, 'members.read');
    const workspaceId = requireWorkspace(actor);
    const db = this.deps.db.as(tenantOf(actor));
    return readRowPage(this.deps.cursors, { name: 'invitations', shape: null, page }, (after, limit) =>
      db.query<InvitationRow>(PAGE, [workspaceId, after, limit]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<InvitationRow[]> {
    if (!hasRight(actor, 'members.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<InvitationRow>(BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** Offers a seat; its mail goes out with the commit. @throws AppError FORBIDDEN without the right */
  async invite(actor: Actor, order: InvitationOrder, call: IdempotentCall): Promise<InviteOutcome> {
    requireRight(actor, 'members.invite');
    const workspaceId = requireWorkspace(actor);
    const email = order.email.trim().toLowerCase();
    if (!isAddress(email)) return refuse('EMAIL_INVALID', 'email', 'Not an e-mail address.');
    const notAllowed = refuseGift(actor, order.role);
    if (notAllowed) return notAllowed;
    return this.deps.idempotency.run<InviteOutcome>(actor, call, {
      run: async (tx) => {
        const room = await lockSeats(tx, workspaceId);
        const refusal =
          (await refusalOf(tx, { workspaceId, email, room })) ?? (await this.takeMail(tx, workspaceId, email));
        if (refusal) return refusal;
        const [made] = await tx.query<{ id: string }>(NEW_ID);
        const { id } = made!;
        const tokenHash = this.deps.links.hashFor('invitation', id);
        const invitedBy = actor.kind === 'user' ? actor.userId : null;
        const [row] = await tx.query<InvitationRow>(INSERT, [id, workspaceId, email, order.role, tokenHash, invitedBy]);
        await this.send(tx, { actor, invitation: row!, workspaceName: room.name });
        const after = { email: maskAddress(email), role: order.role };
        await this.note(tx, { actor, action: 'invitation.created', invitation: row!, after });
        return { invitation: row! };
      },
    });
  }

  /** @throws AppError FORBIDDEN without the right */
  async revoke(actor: Actor, invitationId: string): Promise<RevokeOutcome> {
    return this.changed(actor, invitationId, async (tx, invitation) => {
      const [revoked] = await tx.query<InvitationRow>(REVOKE, [invitation.id]);
      await this.note(tx, { actor, action: 'invitation.revoked', invitation });
      return { invitation: revoked! };
    });
  }

  /** Mails it again and makes it good for another 7 days. @throws AppError FORBIDDEN without the right */
  async resend(actor: Actor, invitationId: string): Promise<ResendOutcome> {
    return this.changed<ResendOutcome>(actor, invitationId, async (tx, invitation, room) => {
      // Who sends it again offers the role anew.
      const notAllowed = refuseGift(actor, invitation.role.toLowerCase() as Role);
      if (notAllowed) return { ...notAllowed, field: ['input', 'id'], invitation };
      if (invitation.sentMsAgo < RESEND_AFTER_MS) {
        return { ...refuse('TOO_SOON', 'id', 'The last mail is not a minute old.'), invitation };
      }
      if (invitation.status === 'EXPIRED' && room.taken >= room.seats) return { ...seatLimit(room), invitation };
      const tooMany = await this.takeMail(tx, requireWorkspace(actor), invitation.email);
      if (tooMany) return { ...tooMany, field: ['input', 'id'], invitation };
      const [renewed] = await tx.query<InvitationRow>(RENEW, [invitation.id]);
      await this.send(tx, { actor, invitation: renewed!, workspaceName: room.name });
      await this.note(tx, { actor, action: 'invitation.resent', invitation });
      return { invitation: renewed! };
    });
  }

  private async changed<Outcome extends object>(
    actor: Actor,
    invitationId: string,
    work: (tx: Tx, invitation: InvitationRow, room: Room) => Promise<Outcome>,
  ): Promise<Outcome | (Refusal<'NOT_FOUND' | 'NOT_OPEN'> & { invitation?: InvitationRow })> {
    requireRight(actor, 'members.invite');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx) => {
      const room = await lockSeats(tx, workspaceId);
      const [invitation] = await tx.query<InvitationRow>(BY_IDS, [workspaceId, [invitationId]]);
      if (!invitation) return refuse('NOT_FOUND', 'id', 'Your workspace has no invitation with this id.');
      if (invitation.status === 'ACCEPTED' || invitation.status === 'REVOKED') {
        return { ...refuse('NOT_OPEN', 'id', 'This invitation was accepted or revoked.'), invitation };
      }
      return work(tx, invitation, room);
    });
  }

  /** Counts a mail that is about to be sent; a refusal when the address had its share, however the mails came about. */
  private async takeMail(tx: Tx, workspaceId: string, email: string): Promise<Refusal<'TOO_MANY_MAILS'> | undefined> {
    const over = await this.deps.attempts.take({ kind: 'invitation', account: `${workspaceId} ${email}` }, tx);
    return over ? TOO_MANY_MAILS : undefined;
  }

  private async send(tx: Tx, order: { actor: Actor; invitation: InvitationRow; workspaceName: string }): Promise<void> {
    const { actor, invitation, workspaceName } = order;
    const [inviter] =
      actor.kind === 'user' ? await tx.query<{ name: string; locale: MailLocale }>(INVITER, [actor.userId]) : [];
    const role = invitation.role.toLowerCase() as Role;
    await this.deps.mail.order(tx, {
      template: 'invitation',
      to: invitation.email,
      locale: inviter?.locale ?? 'en',
      tokenId: invitation.id,
      facts: { workspaceName, invitedByName: inviter?.name ?? '', role },
    });
  }

  private async note(
    tx: Tx,
    change: { actor: Actor; action: string; invitation: InvitationRow; after?: Record<string, string> },
  ): Promise<void> {
    const { actor, action, invitation, after } = change;
    const subject = { kind: 'invitation', id: invitation.id };
    await this.deps.audit.record(tx, { actor, action, subject, ...(after && { after }) });
  }
}

const TOO_MANY_MAILS = refuse(
  'TOO_MANY_MAILS',
  'email',
  'This address got too many mails from your workspace; try again in an hour.',
);

function isAddress(email: string): boolean {
  const { max, pattern } = ACCOUNT_RULES.email;
  return email.length <= max && pattern.test(email) && isCleanText(email);
}

async function refusalOf(
  tx: Tx,
  { workspaceId, email, room }: { workspaceId: string; email: string; room: Room },
): Promise<Refusal<CreateFailure> | undefined> {
  const [member] = await tx.query(IS_MEMBER, [workspaceId, email]);
  if (member) return refuse('ALREADY_MEMBER', 'email', 'Somebody with this address is a member.');
  // An expired one makes room for a new one.
  await tx.query(REVOKE_EXPIRED, [workspaceId, email]);
  const [open] = await tx.query(FIND_OPEN, [workspaceId, email]);
  if (open) return refuse('ALREADY_INVITED', 'email', 'There is an open invitation to this address.');
  return room.taken >= room.seats ? seatLimit(room) : undefined;
}
