import { LRUCache } from 'lru-cache';
import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { categoryOf } from './keyword-categories.js';
import { type KeywordReading, type NormalisedKeyword, readKeyword } from './keyword-normaliser.js';

const FIND: Statement = {
  name: 'keywords-find',
  text: 'SELECT id, keyword FROM keywords WHERE keyword = ANY ($1::text[])',
};
/** In order, so that two writers of the same new keywords wait for each other and never in a circle. */
const CREATE: Statement = {
  name: 'keywords-create',
  text: `INSERT INTO keywords (keyword, display, category, created_at)
SELECT k, d, c, $4 FROM unnest($1::text[], $2::text[], $3::text[]) AS u (k, d, c) ORDER BY k COLLATE "C"
ON CONFLICT (keyword) DO NOTHING`,
};

/** Ids of keywords, made on first sight with their category. Remembers what it has seen: keywords are never deleted. */
export class KeywordRegistry {
  private readonly readings = new LRUCache<string, KeywordReading>({ max: 50_000 });
  private readonly ids = new LRUCache<string, number>({ max: 200_000 });

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Normalised; the same text is worked out once. */
  read(text: string): KeywordReading {
    const known = this.readings.get(text);
    if (known) return known;
    const reading = readKeyword(text);
    // A long text is rare and must not sit in memory 50,000 times.
    if (text.length <= 200) this.readings.set(text, reading);
    return reading;
  }

  /** The id of each keyword, in order. Two statements when some are new, none when all are known. */
  async idsOf(keywords: readonly NormalisedKeyword[]): Promise<number[]> {
    const found = new Map<string, number>();
    const unknown = new Map<string, NormalisedKeyword>();
    for (const entry of keywords) {
      const id = this.ids.get(entry.keyword);
      if (id !== undefined) found.set(entry.keyword, id);
      else if (!unknown.has(entry.keyword)) unknown.set(entry.keyword, entry);
    }
    if (unknown.size > 0) await this.find(unknown, found);
    if (unknown.size > 0) {
      await this.create([...unknown.values()]);
      await this.find(unknown, found);
    }
    return keywords.map(({ keyword }) => found.get(keyword)!);
  }

  /** Moves what exists from `unknown` to `found`. */
  private async find(unknown: Map<string, NormalisedKeyword>, found: Map<string, number>): Promise<void> {
    for (const { id, keyword } of await this.db.query<{ id: number; keyword: string }>(FIND, [[...unknown.keys()]])) {
      this.ids.set(keyword, id);
      found.set(keyword, id);
      unknown.delete(keyword);
    }
  }

  private async create(entries: readonly NormalisedKeyword[]): Promise<void> {
    await this.db.query(CREATE, [
      entries.map(({ keyword }) => keyword),
      entries.map(({ display }) => display),
      entries.map(({ keyword }) => categoryOf(keyword)),
      this.clock.now(),
    ]);
  }
}
