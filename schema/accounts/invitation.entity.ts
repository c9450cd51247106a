import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';
import { Workspace } from './workspace.entity.js';

/** A seat that is offered to an address. The token is in the mail; only its SHA-256 is kept. */
@Entity({ name: 'invitations' })
export class Invitation {
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  @Column({ type: 'uuid', name: 'workspace_id' })
  workspaceId: string;

  @ManyToOne(() => Workspace, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'workspace_id' })
  workspace?: Workspace;

  /** In lower case. */
  @Column({ type: 'text' })
  email: string;

  /** owner, admin, editor or viewer. */
  @Column({ type: 'text' })
  role: string;

  /** SHA-256, 32 bytes. */
  @Column({ type: 'bytea', name: 'token_hash', unique: true })
  tokenHash: Buffer;

  /** Null when that person is gone. */
  @Column({ type: 'uuid', name: 'invited_by', nullable: true })
  invitedBy: string | null;

  @ManyToOne(() => User, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'invited_by' })
  inviter?: User;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** When the mail was last sent. */
  @Column({ type: 'timestamptz', name: 'sent_at', default: () => 'now()' })
  sentAt: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
