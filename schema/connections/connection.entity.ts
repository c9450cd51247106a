import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../accounts/user.entity.js';
import { Workspace } from '../accounts/workspace.entity.js';
import type { ConnectedShop, ConnectionProblem } from './connection.values.js';

/** An account at a provider that a workspace has connected; its tokens are sealed (docs/adr/0027). */
@Entity({ name: 'connections' })
@Unique('connections_workspace_id_provider_key', ['workspaceId', 'provider'])
export class Connection {
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  @Column({ type: 'uuid', name: 'workspace_id' })
  workspaceId: string;

  @ManyToOne(() => Workspace, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'workspace_id' })
  workspace?: Workspace;

  /** etsy, printify, openai, pinterest, instagram, x or tiktok. */
  @Column({ type: 'text' })
  provider: string;

  /** live or sandbox. */
  @Column({ type: 'text' })
  mode: string;

  /** oauth or token. */
  @Column({ type: 'text' })
  method: string;

  /** connected, expired, revoked or error. */
  @Column({ type: 'text', default: 'connected' })
  status: string;

  @Column({ type: 'text', name: 'account_id', nullable: true })
  accountId: string | null;

  @Column({ type: 'text', name: 'account_name', default: '' })
  accountName: string;

  @Column({ type: 'jsonb', default: [] })
  shops: ConnectedShop[];

  @Column({ type: 'text', name: 'shop_id', nullable: true })
  shopId: string | null;

  @Column({ type: 'text', array: true, default: [] })
  scopes: string[];

  @Column({ type: 'bytea', name: 'access_sealed' })
  accessSealed: Buffer;

  @Column({ type: 'bytea', name: 'refresh_sealed', nullable: true })
  refreshSealed: Buffer | null;

  @Column({ type: 'smallint', name: 'key_version' })
  keyVersion: number;

  @Column({ type: 'timestamptz', name: 'access_expires_at', nullable: true })
  accessExpiresAt: Date | null;

  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  problem: ConnectionProblem | null;

  @Column({ type: 'uuid', name: 'connected_by', nullable: true })
  connectedBy: string | null;

  @ManyToOne(() => User, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'connected_by' })
  connector?: User;

  @Column({ type: 'timestamptz', name: 'connected_at', default: () => 'now()' })
  connectedAt: Date;

  @Column({ type: 'timestamptz', name: 'refreshed_at', nullable: true })
  refreshedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'checked_at', nullable: true })
  checkedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
