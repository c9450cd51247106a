import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One run of a collector: when, with what result, and why not. */
@Entity({ name: 'collector_runs' })
export class CollectorRun {
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  @Column({ type: 'smallint', name: 'platform_id' })
  platformId: number;

  /** DISCOVERY proposes keywords, TRACKING reads known ones. */
  @Column({ type: 'text' })
  kind: string;

  /** SCHEDULE or MANUAL. */
  @Column({ type: 'text' })
  trigger: string;

  /** RUNNING, SUCCEEDED, PARTIAL, FAILED, BLOCKED or SKIPPED. */
  @Column({ type: 'text' })
  status: string;

  @Column({ type: 'timestamptz', name: 'started_at' })
  startedAt: Date;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column({ type: 'integer', default: 0 })
  collected: number;

  @Column({ type: 'integer', default: 0 })
  persisted: number;

  @Column({ type: 'integer', default: 0 })
  failed: number;

  /** Why it did not succeed, for people; at most 280 characters. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;
}
