import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';
import { Workspace } from './workspace.entity.js';

/** A signed-in browser. Only the SHA-256 of its token is kept. */
@Entity({ name: 'sessions' })
export class Session {
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  @Column({ type: 'uuid', name: 'user_id' })
  userId: string;

  /** The workspace the session works in; null until one is chosen. */
  @Column({ type: 'uuid', name: 'workspace_id', nullable: true })
  workspaceId: string | null;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id' })
  user?: User;

  @ManyToOne(() => Workspace, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'workspace_id' })
  workspace?: Workspace | null;

  /** SHA-256, 32 bytes. */
  @Column({ type: 'bytea', name: 'token_hash', unique: true })
  tokenHash: Buffer;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt: Date;

  @Column({ type: 'text', name: 'user_agent', default: '' })
  userAgent: string;

  /** Address that it was opened from; empty when unknown. */
  @Column({ type: 'text', default: '' })
  ip: string;
}
