import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Database } from '#infra/postgres/database.js';
import type { IngestRow } from './rows.js';

/** The table as a naive build maps it. */
@Entity({ name: 'signals' })
export class NaiveSignal {
  @PrimaryColumn({ type: 'bigint' })
  id: string;

  @PrimaryColumn({ type: 'timestamptz', name: 'observed_at' })
  observedAt: Date;

  @PrimaryColumn({ type: 'integer', name: 'keyword_id' })
  keywordId: number;

  @Column({ type: 'smallint', name: 'platform_id' })
  platformId: number;

  @Column({ type: 'smallint' })
  kind: number;

  @Column({ type: 'smallint' })
  origin: number;

  @Column({ type: 'integer' })
  count: number;
}

/** The naive build: entities through repository.save, in batches, without rollups, identities or a log. */
export async function saveRows(db: Database, rows: readonly IngestRow[]): Promise<void> {
  const repository = db.dataSource.getRepository(NaiveSignal);
  for (let from = 0; from < rows.length; from += 1_000) {
    const entities = rows.slice(from, from + 1_000).map((row, place) =>
      repository.create({
        id: String(from + place + 1),
        observedAt: new Date(row.observedMs),
        keywordId: row.keyword + 1,
        platformId: 3,
        kind: 1,
        origin: 2,
        count: row.count,
      }),
    );
    await repository.save(entities);
  }
}
