import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';

const ENSURE: Statement = {
  name: 'keywords-ensure',
  text: `INSERT INTO keywords (keyword, display, category, created_at)
    SELECT k, d, c, $4 FROM unnest($1::text[], $2::text[], $3::text[]) AS w (k, d, c) ORDER BY k
    ON CONFLICT (keyword) DO NOTHING`,
};

export interface NewKeyword {
  keyword: string;
  display: string;
  category: string;
}

/** Makes sure that proposed keywords exist, so that they can be followed before their first signal. */
export async function ensureKeywords(db: Database, keywords: readonly NewKeyword[], clock: Clock): Promise<void> {
  if (keywords.length === 0) return;
  const unique = [...new Map(keywords.map((entry) => [entry.keyword, entry])).values()];
  await db.query(ENSURE, [
    unique.map((entry) => entry.keyword),
    unique.map((entry) => entry.display),
    unique.map((entry) => entry.category),
    clock.now(),
  ]);
}
