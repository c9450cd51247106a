import type { Statement } from '#infra/postgres/database.js';

/**
 * How recording and sealing keep clear of each other. A recorder that may touch a sealed hour holds the lock shared
 * while it writes; the sealer takes it exclusively as the first statement of its transaction, before the statement that
 * reads the hour. So either the sealer sees the signals, or the recorder sees the hour sealed and notes its keywords.
 * An advisory lock and not a row lock, because its queue is fair: a long import cannot starve the sealer.
 */
export const SEAL_LOCK_EXCLUSIVE: Statement = {
  name: 'seal-lock-exclusive',
  text: `SELECT pg_advisory_xact_lock(7103, 1)`,
};

export const SEAL_LOCK_SHARED: Statement = {
  name: 'seal-lock-shared',
  text: `SELECT pg_advisory_xact_lock_shared(7103, 1)`,
};

/**
 * Takes up to $1 keywords whose sealed hours have changed out of late_keywords, each once; in the transaction that
 * replays them. Rows that another worker holds are left to it; rows added meanwhile stay for the next call.
 * Row: { keywordId }.
 */
export const LATE_KEYWORDS_TAKE: Statement = {
  name: 'late-keywords-take',
  text: `
WITH wanted AS MATERIALIZED (
  SELECT DISTINCT keyword_id FROM (SELECT keyword_id FROM late_keywords ORDER BY id LIMIT 20000) oldest
  ORDER BY keyword_id LIMIT $1
), held AS (
  SELECT id, keyword_id FROM late_keywords WHERE keyword_id IN (SELECT keyword_id FROM wanted) FOR UPDATE SKIP LOCKED
), taken AS (
  DELETE FROM late_keywords WHERE id IN (SELECT id FROM held)
)
SELECT DISTINCT keyword_id AS "keywordId" FROM held ORDER BY 1`,
};
