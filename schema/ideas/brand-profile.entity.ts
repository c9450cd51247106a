import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Workspace } from '#schema/accounts/workspace.entity.js';

/** What a workspace's brand is: how it speaks, to whom, and of what it does not. */
@Entity({ name: 'brand_profiles' })
export class BrandProfile {
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  @Column({ type: 'uuid', name: 'workspace_id' })
  workspaceId: string;

  @ManyToOne(() => Workspace, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'workspace_id' })
  workspace?: Workspace;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  tone: string;

  @Column({ type: 'text', default: '' })
  audience: string;

  @Column({ type: 'text', array: true, default: '{}' })
  interests: string[];

  @Column({ type: 'text', array: true, name: 'banned_topics', default: '{}' })
  bannedTopics: string[];

  /** Names of product templates. */
  @Column({ type: 'text', array: true, name: 'preferred_products', default: '{}' })
  preferredProducts: string[];

  @Column({ type: 'text', default: 'en' })
  locale: string;

  /** The one that is used when none is named; at most one in a workspace. */
  @Column({ type: 'boolean', name: 'is_default', default: false })
  isDefault: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;

  /** Counts changes, for `expectedVersion`. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
