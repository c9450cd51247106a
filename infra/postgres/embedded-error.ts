/** The embedded PostgreSQL cannot be used here; the message says why and what to do (often: set DATABASE_URL). */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

export const USE_DATABASE_URL =
  'Set DATABASE_URL to a PostgreSQL 15 or newer instead, e.g. DATABASE_URL=postgres://user:password@host:5432/podpusher';
