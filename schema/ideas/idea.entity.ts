import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { User } from '#schema/accounts/user.entity.js';
import { Workspace } from '#schema/accounts/workspace.entity.js';
import type { Finding } from '#schema/screening/finding.values.js';
import { Trend } from '#schema/trends/trend.entity.js';
import { BrandProfile } from './brand-profile.entity.js';

/** A structured brief for a design, and what the screen found in it. */
@Entity({ name: 'ideas' })
@Unique('ideas_job_id_job_ordinal_key', ['jobId', 'jobOrdinal'])
export class Idea {
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  @Column({ type: 'uuid', name: 'workspace_id' })
  workspaceId: string;

  @ManyToOne(() => Workspace, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'workspace_id' })
  workspace?: Workspace;

  @Column({ type: 'uuid', name: 'brand_profile_id', nullable: true })
  brandProfileId: string | null;

  @ManyToOne(() => BrandProfile, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'brand_profile_id' })
  brandProfile?: BrandProfile;

  /** Trends are public and may be forgotten; the keyword stays. */
  @Column({ type: 'uuid', name: 'trend_id', nullable: true })
  trendId: string | null;

  @ManyToOne(() => Trend, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'trend_id', referencedColumnName: 'id' })
  trend?: Trend;

  @Column({ type: 'text' })
  keyword: string;

  /** trend, season or words. */
  @Column({ type: 'text' })
  source: string;

  /** draft, chosen or archived. */
  @Column({ type: 'text', default: 'draft' })
  status: string;

  @Column({ type: 'text' })
  locale: string;

  /** openai, rules or person. */
  @Column({ type: 'text' })
  engine: string;

  /** Which model of the engine; null for a person. */
  @Column({ type: 'text', nullable: true })
  model: string | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  concept: string;

  @Column({ type: 'text', array: true, name: 'text_lines', default: '{}' })
  textLines: string[];

  @Column({ type: 'text', default: '' })
  style: string;

  @Column({ type: 'text', array: true, default: '{}' })
  palette: string[];

  @Column({ type: 'text', default: '' })
  audience: string;

  @Column({ type: 'text', array: true, default: '{}' })
  products: string[];

  @Column({ type: 'text', array: true, default: '{}' })
  keywords: string[];

  @Column({ type: 'text', default: '' })
  fit: string;

  @Column({ type: 'text', array: true, name: 'risk_notes', default: '{}' })
  riskNotes: string[];

  /** What the screen found when the idea was written or last changed. */
  @Column({ type: 'jsonb', default: '[]' })
  findings: Finding[];

  /** The durable job that made it, and which of its ideas it is. */
  @Column({ type: 'uuid', name: 'job_id', nullable: true })
  jobId: string | null;

  @Column({ type: 'smallint', name: 'job_ordinal', nullable: true })
  jobOrdinal: number | null;

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy: string | null;

  @ManyToOne(() => User, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'created_by' })
  creator?: User;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;

  /** Counts changes, for `expectedVersion`. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
