import type { Database, Statement } from '#infra/postgres/database.js';
import { originOf, type Origin } from '#schema/signals/signal.values.js';
import { goodTags } from './writing/compose-texts.js';

/** Why a tag is suggested. Clients make the sentence. */
export type TagReason = 'TRENDING' | 'SEEN_TOGETHER' | 'FROM_IDEA' | 'FROM_KEYWORD';

/** A tag with the evidence for it. */
export interface TagSuggestion {
  readonly tag: string;
  /** 0 to 100: order among suggestions, no forecast. */
  readonly rank: number;
  readonly reason: TagReason;
  /** Row id of the trend, where it is one. */
  readonly trendId: string | null;
  readonly score: number | null;
  readonly velocity: number | null;
  /** In how many of the newest posts about the listing's keyword it stood, and how many were read. */
  readonly seenIn: number | null;
  readonly seenOf: number | null;
  /** When the newest of what it rests on was observed; null for the seller's own words. */
  readonly observedAt: Date | null;
  readonly origin: Origin | null;
}

export interface TagQuestion {
  readonly keyword: string;
  readonly ideaKeywords: readonly string[];
  /** Tags that are there already. */
  readonly present: readonly string[];
  readonly limit: number;
}

interface TrendRow {
  keyword: string;
  trendId: string;
  score: number;
  velocity: number | null;
  origin: number;
  updatedAt: Date;
}

interface TitleRow {
  title: string;
  observedAt: Date;
  origin: number;
}

/** Warm trends that share a word with the listing's keyword: read from the hottest, which an index has in order. */
const RELATED: Statement = {
  name: 'listings_related_trends',
  text: `SELECT k.keyword, t.id AS "trendId", t.score, t.velocity, t.origin, t.updated_at AS "updatedAt"
FROM (SELECT keyword_id, id, score, velocity, origin, updated_at FROM trends WHERE score >= 5 ORDER BY score DESC LIMIT 5000) t
JOIN keywords k ON k.id = t.keyword_id
WHERE string_to_array(k.keyword, ' ') && $1::text[] ORDER BY t.score DESC LIMIT 40`,
};
const TITLES: Statement = {
  name: 'listings_titles_of_keyword',
  text: `SELECT s.title, s.observed_at AS "observedAt", s.origin FROM keywords k
JOIN LATERAL (SELECT title, observed_at, origin FROM signals WHERE keyword_id = k.id AND title IS NOT NULL
  ORDER BY observed_at DESC LIMIT 300) s ON true
WHERE k.keyword = $1`,
};

const WEIGHTS = { trend: 0.6, together: 0.25, words: 0.15 } as const;
const OWN_RANK = { FROM_KEYWORD: 45, FROM_IDEA: 35 } as const;
/** Words that say nothing of the goods. */
const DULL = new Set(
  'a an and are as at be but by de der die das el en et für for from i in is it la le les my not of on or our pour so that the this to un und une with you your y'.split(
    ' ',
  ),
);
const MOST_WORDS = 3;
const LEAST_TIMES = 3;

/** Tags by what we measured ourselves: trends that share a word, and what stands beside the keyword in recent posts. */
export class TagSuggestions {
  constructor(private readonly db: Database) {}

  /** Best first; each with its reason. Empty when nothing is known. */
  async suggest(question: TagQuestion): Promise<TagSuggestion[]> {
    const keyword = normal(question.keyword);
    const words = keyword.split(' ').filter((word) => word.length > 2 && !DULL.has(word));
    const [trends, titles] = await Promise.all([
      words.length === 0 ? [] : this.db.query<TrendRow & Record<string, unknown>>(RELATED, [words]),
      keyword === '' ? [] : this.db.query<TitleRow & Record<string, unknown>>(TITLES, [keyword]),
    ]);
    const together = phrasesOf(titles, words);
    const candidates = [
      ...trends.map((trend) => fromTrend(trend, { words, together, titles })),
      ...[...together].map(([tag, seenIn]) => fromTitles(tag, seenIn, titles)),
      ...ownWords(question, keyword),
    ];
    return ranked(candidates, question);
  }
}

const normal = (text: string): string => text.toLowerCase().replaceAll('#', '').replaceAll(/\s+/g, ' ').trim();
const bare = { trendId: null, score: null, velocity: null, seenIn: null, seenOf: null, observedAt: null, origin: null };

function fromTrend(
  trend: TrendRow,
  {
    words,
    together,
    titles,
  }: { words: readonly string[]; together: ReadonlyMap<string, number>; titles: readonly TitleRow[] },
): TagSuggestion {
  const shared = words.filter((word) => trend.keyword.split(' ').includes(word)).length / words.length;
  const seenIn = together.get(trend.keyword) ?? null;
  const share = seenIn === null || titles.length === 0 ? 0 : seenIn / titles.length;
  const rank = 100 * (WEIGHTS.trend * (trend.score / 100) + WEIGHTS.together * share + WEIGHTS.words * shared);
  return {
    tag: trend.keyword,
    rank,
    reason: 'TRENDING',
    trendId: trend.trendId,
    score: trend.score,
    velocity: trend.velocity,
    seenIn,
    seenOf: seenIn === null ? null : titles.length,
    observedAt: trend.updatedAt,
    origin: originOf(trend.origin),
  };
}

function fromTitles(tag: string, seenIn: number, titles: readonly TitleRow[]): TagSuggestion {
  const leastReal = Math.max(...titles.map(({ origin }) => origin));
  return {
    ...bare,
    tag,
    rank:
      100 * (WEIGHTS.together + WEIGHTS.words) * Math.min(1, (2 * seenIn) / titles.length) + 5 * tag.split(' ').length,
    reason: 'SEEN_TOGETHER',
    seenIn,
    seenOf: titles.length,
    observedAt: titles[0]!.observedAt,
    origin: originOf(leastReal),
  };
}

function ownWords({ ideaKeywords }: TagQuestion, keyword: string): TagSuggestion[] {
  const own =
    keyword === '' ? [] : [{ ...bare, tag: keyword, rank: OWN_RANK.FROM_KEYWORD, reason: 'FROM_KEYWORD' as const }];
  const ofIdea = ideaKeywords.map((tag, at) => {
    return { ...bare, tag: normal(tag), rank: OWN_RANK.FROM_IDEA - at / 10, reason: 'FROM_IDEA' as const };
  });
  return [...own, ...ofIdea];
}

/** Each tag once, by its best reason; only what Etsy takes and is not there yet. */
function ranked(candidates: readonly TagSuggestion[], { present, limit }: TagQuestion): TagSuggestion[] {
  const taken = new Set(present.map(normal));
  const ordered = [...candidates].sort((left, right) => right.rank - left.rank);
  const chosen: TagSuggestion[] = [];
  for (const candidate of ordered) {
    const [tag] = goodTags([candidate.tag]);
    if (tag === undefined || taken.has(tag)) continue;
    taken.add(tag);
    chosen.push({ ...candidate, tag, rank: Math.round(candidate.rank) });
    if (chosen.length === limit) break;
  }
  return chosen;
}

/** Phrases of one to three words that stand in several titles, and in how many. */
function phrasesOf(titles: readonly TitleRow[], keywordWords: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of titles) {
    for (const phrase of new Set(phrasesIn(title))) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const own = keywordWords.join(' ');
  return new Map([...counts].filter(([phrase, count]) => count >= LEAST_TIMES && phrase !== own));
}

function phrasesIn(title: string): string[] {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{Nd}'-]+/u)
    .filter(Boolean);
  return words.flatMap((_, at) =>
    Array.from({ length: MOST_WORDS }, (_unused, more) => words.slice(at, at + more + 1))
      .filter((phrase, more) => phrase.length === more + 1)
      .filter((phrase) => !DULL.has(phrase[0]!) && !DULL.has(phrase.at(-1)!))
      .map((phrase) => phrase.join(' '))
      .filter((phrase) => phrase.length >= 3 && phrase.length <= 20),
  );
}
