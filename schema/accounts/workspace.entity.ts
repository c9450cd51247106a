import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What owns everything that is not public: every tenant row carries its id. */
@Entity({ name: 'workspaces' })
export class Workspace {
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: 'free' })
  plan: string;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** Counts changes, for callers that say which state they change. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
