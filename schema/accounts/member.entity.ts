import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';
import { Workspace } from './workspace.entity.js';

/** A user's seat and role in a workspace. */
@Entity({ name: 'members' })
export class Member {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId: string;

  @PrimaryColumn({ type: 'uuid', name: 'user_id' })
  userId: string;

  @ManyToOne(() => Workspace, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'workspace_id' })
  workspace?: Workspace;

  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user?: User;

  /** owner, admin, editor or viewer. */
  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** Names the membership to the outside. */
  @Column({ type: 'uuid', unique: true, default: () => 'podpusher_uuid_v7()' })
  id: string;

  /** Counts changes, for callers that say which state they change. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
