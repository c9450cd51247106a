import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Workspace } from './workspace.entity.js';

/** Who changed what in a workspace. Append-only; kept as long as the plan says. */
@Entity({ name: 'audit_log' })
export class AuditEntry {
  /** In the order of time. */
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  @Column({ type: 'uuid', name: 'workspace_id' })
  workspaceId: string;

  @ManyToOne(() => Workspace, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'workspace_id' })
  workspace?: Workspace;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at: Date;

  /** Noun and verb in the past tense: `member.role_changed`. */
  @Column({ type: 'text' })
  action: string;

  /** user, key or system. */
  @Column({ type: 'text', name: 'actor_kind' })
  actorKind: string;

  /** Of a user or a key, even when it is gone. */
  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId: string | null;

  /** Name of the part of the product that acted; empty for people and keys. */
  @Column({ type: 'text', name: 'actor_name', default: '' })
  actorName: string;

  @Column({ type: 'text', name: 'subject_kind' })
  subjectKind: string;

  @Column({ type: 'uuid', name: 'subject_id', nullable: true })
  subjectId: string | null;

  @Column({ type: 'jsonb', nullable: true })
  before: object | null;

  @Column({ type: 'jsonb', nullable: true })
  after: object | null;

  @Column({ type: 'text', name: 'request_id', nullable: true })
  requestId: string | null;

  @Column({ type: 'text', nullable: true })
  ip: string | null;
}
