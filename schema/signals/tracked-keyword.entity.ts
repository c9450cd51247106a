import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Keyword } from './keyword.entity.js';

/** A keyword that a platform's collector follows, and its rank for the budget. */
@Entity({ name: 'tracked_keywords' })
export class TrackedKeyword {
  @PrimaryColumn({ type: 'smallint', name: 'platform_id' })
  platformId: number;

  @PrimaryColumn({ type: 'integer', name: 'keyword_id' })
  keywordId: number;

  @ManyToOne(() => Keyword, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'keyword_id' })
  keyword?: Keyword;

  /** DISCOVERED, SEEDED or CHOSEN. */
  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'double precision', default: 0 })
  priority: number;

  @Column({ type: 'timestamptz', name: 'added_at' })
  addedAt: Date;

  @Column({ type: 'timestamptz', name: 'last_read_at', nullable: true })
  lastReadAt: Date | null;

  /** The platform's own id of it, such as Instagram's hashtag id. */
  @Column({ type: 'text', name: 'provider_ref', nullable: true })
  providerRef: string | null;
}
