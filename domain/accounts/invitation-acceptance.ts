import type { Database, Statement } from '#infra/postgres/database.js';
import type { LinkTokens } from '../mail/link-tokens.js';
import type { Actor, Role } from './actor.js';
import type { AuditLog } from './audit-log.js';
import { ACCEPT, FIND_BY_TOKEN } from './invitation-statements.js';
import type { MemberRow } from './members.js';
import { requireSession } from './permissions.js';
import { type Refusal, refuse } from './refusal.js';
import { lockSeats, seatLimit } from './seat-limit.js';

/** What the link of an invitation offers. */
export interface InvitationOffer {
  id: string;
  workspaceId: string;
  workspaceName: string;
  email: string;
  role: Uppercase<Role>;
  invitedByName: string;
  expiresAt: Date;
}

type AcceptFailure = 'TOKEN_INVALID' | 'WRONG_ADDRESS' | 'ALREADY_MEMBER' | 'SEAT_LIMIT';
export type AcceptOutcome = { member: MemberRow; workspaceId: string } | Refusal<AcceptFailure>;

const OWN_EMAIL: Statement = { name: 'users_own_email', text: 'SELECT email FROM users WHERE id = $1' };
const JOIN: Statement = {
  name: 'members_join',
  text: `INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
RETURNING 'mem' AS kind, id, user_id AS "userId", upper(role) AS role, created_at AS "joinedAt", version`,
};

export interface InvitationAcceptanceDeps {
  db: Database;
  audit: AuditLog;
  links: LinkTokens;
}

/** The other end of an invitation: whoever holds the link may look, whoever it was sent to may take the seat. */
export class InvitationAcceptance {
  constructor(private readonly deps: InvitationAcceptanceDeps) {}

  /** For anybody with the link; null for one that is unknown, used, revoked or too old. */
  async preview(token: string): Promise<InvitationOffer | null> {
    const hash = this.deps.links.hashOfGiven(token);
    if (!hash) return null;
    const [offer] = await this.deps.db.query<InvitationOffer>(FIND_BY_TOKEN, [hash]);
    return offer ?? null;
  }

  /** Takes the seat. The mail proves the address, so only the person with that address may. */
  async accept(actor: Actor, token: string): Promise<AcceptOutcome> {
    requireSession(actor);
    const { userId } = actor;
    const offer = await this.preview(token);
    if (!offer) return TOKEN_INVALID;
    const { workspaceId } = offer;
    return this.deps.db.as({ workspaceId, userId }).transaction<AcceptOutcome>(async (tx) => {
      const room = await lockSeats(tx, workspaceId);
      const [user] = await tx.query<{ email: string }>(OWN_EMAIL, [userId]);
      if (user?.email !== offer.email) {
        return refuse('WRONG_ADDRESS', 'token', `Sign in with the address that was invited, ${offer.email}.`);
      }
      // The open invitation itself holds one of the seats that are taken.
      if (room.taken > room.seats) return seatLimit(room);
      const [accepted] = await tx.query(ACCEPT, [offer.id]);
      if (!accepted) return TOKEN_INVALID;
      const [member] = await tx.query<MemberRow>(JOIN, [workspaceId, userId, offer.role.toLowerCase()]);
      if (!member) return refuse('ALREADY_MEMBER', 'token', 'You are a member already.');
      const subject = { kind: 'member', id: member.id };
      const after = { userId, role: offer.role.toLowerCase(), invitationId: offer.id };
      await this.deps.audit.record(tx, { actor, action: 'invitation.accepted', subject, after, workspaceId });
      return { member, workspaceId };
    });
  }
}

const TOKEN_INVALID = refuse(
  'TOKEN_INVALID',
  'token',
  'This link is unknown, was used, or is too old: ask for another.',
);
