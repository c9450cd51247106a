import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';
import { Workspace } from './workspace.entity.js';

/** A key for machines. The secret is shown once; only its SHA-256 is kept. */
@Entity({ name: 'api_keys' })
export class ApiKey {
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  @Column({ type: 'uuid', name: 'workspace_id' })
  workspaceId: string;

  @ManyToOne(() => Workspace, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'workspace_id' })
  workspace?: Workspace;

  @Column({ type: 'text', default: '' })
  name: string;

  /** The part of the key that may be shown and by which it is found. */
  @Column({ type: 'text', unique: true })
  prefix: string;

  /** SHA-256, 32 bytes. */
  @Column({ type: 'bytea', name: 'secret_hash' })
  secretHash: Buffer;

  @Column({ type: 'text', array: true })
  scopes: string[];

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** Null: does not expire. */
  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  /** Addresses and CIDR ranges the key may be used from; empty: from everywhere. */
  @Column({ type: 'text', array: true, name: 'ip_allow_list', default: '{}' })
  ipAllowList: string[];

  /** Null: by the program, or by somebody who is gone. */
  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy: string | null;

  @ManyToOne(() => User, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'created_by' })
  creator?: User;

  /** Counts changes, for callers that say which state they change. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
