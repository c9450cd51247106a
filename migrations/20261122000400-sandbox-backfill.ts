import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the sandbox's past has been recorded into an empty product (domain/signals/collectors/sandbox). */
export class SandboxBackfill20261122000400 implements MigrationInterface {
  name = 'SandboxBackfill20261122000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sandbox_backfill');
  }
}

const UP = `
-- One row once a backfill was planned; finished_at null while it is under way, and scoring then seals no hour beyond
-- recorded_through.
CREATE TABLE sandbox_backfill (
  is_singleton boolean PRIMARY KEY DEFAULT true CHECK (is_singleton),
  from_at timestamptz NOT NULL,
  to_at timestamptz NOT NULL CHECK (to_at > from_at),
  recorded_through timestamptz NOT NULL CHECK (recorded_through BETWEEN from_at AND to_at),
  finished_at timestamptz
);
`;
