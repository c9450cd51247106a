import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A phrase that signals are counted under. Written by the record statement; read here. */
@Entity({ name: 'keywords' })
export class Keyword {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id: number;

  /** The normalised form that identifies it. */
  @Column({ type: 'text', unique: true })
  keyword: string;

  /** As it was first seen, for people. */
  @Column({ type: 'text' })
  display: string;

  @Column({ type: 'text', default: 'other' })
  category: string;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
