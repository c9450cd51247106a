import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Keyword } from '#schema/signals/keyword.entity.js';

/** The public row of a keyword's trend, rewritten whenever an hour is sealed. Units: docs/glossary.md. */
@Entity({ name: 'trends' })
export class Trend {
  @PrimaryColumn({ type: 'integer', name: 'keyword_id' })
  keywordId: number;

  @OneToOne(() => Keyword, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'keyword_id' })
  keyword?: Keyword;

  @Column({ type: 'uuid', unique: true, default: () => 'podpusher_uuid_v7()' })
  id: string;

  /** 0 to 100; sorts and shows. */
  @Column({ type: 'double precision', default: 0 })
  score: number;

  @Column({ type: 'double precision', default: 0 })
  evidence: number;

  @Column({ type: 'double precision', nullable: true })
  velocity: number | null;

  @Column({ type: 'double precision', nullable: true })
  acceleration: number | null;

  @Column({ type: 'double precision', nullable: true })
  momentum: number | null;

  /** 0 to 1. */
  @Column({ type: 'double precision', default: 0 })
  confidence: number;

  @Column({ type: 'text', default: 'DORMANT' })
  stage: string;

  @Column({ type: 'boolean', name: 'is_seasonal', default: false })
  isSeasonal: boolean;

  @Column({ type: 'boolean', name: 'is_breakout', default: false })
  isBreakout: boolean;

  @Column({ type: 'double precision', default: 0 })
  novelty: number;

  @Column({ type: 'smallint', name: 'platform_count', default: 0 })
  platformCount: number;

  /** 1 live, 2 imported, 3 sandbox: the least real origin among what it was made from. */
  @Column({ type: 'smallint' })
  origin: number;

  @Column({ type: 'timestamptz', name: 'first_seen_at' })
  firstSeenAt: Date;

  @Column({ type: 'timestamptz', name: 'onset_at', nullable: true })
  onsetAt: Date | null;

  @Column({ type: 'timestamptz', name: 'peak_at', nullable: true })
  peakAt: Date | null;

  /** The last sealed hour that is in these figures. */
  @Column({ type: 'timestamptz', name: 'scored_bin', nullable: true })
  scoredBin: Date | null;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt: Date;
}
