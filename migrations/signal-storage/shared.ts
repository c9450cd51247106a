/**
 * Raw signals, kept 90 days. The primary key serves the only reads there are, a keyword's newest signals. kind: 1 event,
 * 2 counter. origin: 1 live, 2 imported, 3 sandbox. No foreign keys: they double the cost of a row (measured); keyword_id
 * comes from the statement that looked it up, platform_id from a closed list.
 */
export const SIGNALS_COLUMNS = `
  id bigint NOT NULL,
  observed_at timestamptz NOT NULL,
  keyword_id integer NOT NULL,
  platform_id smallint NOT NULL CHECK (platform_id BETWEEN 1 AND 6),
  kind smallint NOT NULL CHECK (kind IN (1, 2)),
  origin smallint NOT NULL CHECK (origin IN (1, 2, 3)),
  count integer NOT NULL CHECK (count > 0),
  engagement bigint CHECK (engagement >= 0),
  author_hash bigint,
  title text CHECK (length(title) <= 300),
  url text CHECK (length(url) <= 2000),
  image_url text CHECK (length(image_url) <= 2000),
  PRIMARY KEY (keyword_id, observed_at, id)`;

/**
 * Distinct authors by a KMV sketch (Bar-Yossef et al. 2002): the 64 smallest of uniform 64-bit hashes, ascending.
 * Standard error about 1/sqrt(62) = 13 %; exact below 64. Sketches of parts merge into the sketch of the whole.
 * RETURN bodies bind names when they are created: TimescaleDB refreshes aggregates with an empty search_path.
 */
export const SHARED_UP = `
CREATE FUNCTION podpusher_authors_union(a bigint[], b bigint[]) RETURNS bigint[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN a IS NULL THEN b WHEN b IS NULL THEN a
    ELSE (SELECT array_agg(h) FROM (SELECT DISTINCT unnest(a || b) AS h ORDER BY 1 LIMIT 64) merged) END;
CREATE FUNCTION podpusher_authors_add(sketch bigint[], author_hash bigint) RETURNS bigint[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN author_hash IS NULL OR author_hash = ANY (sketch) OR author_hash > sketch[64] THEN sketch
    ELSE podpusher_authors_union(sketch, ARRAY[author_hash]) END;
CREATE AGGREGATE podpusher_authors_merge(bigint[]) (
  SFUNC = podpusher_authors_union, STYPE = bigint[], COMBINEFUNC = podpusher_authors_union, PARALLEL = SAFE
);
CREATE AGGREGATE podpusher_authors_sketch(bigint) (
  SFUNC = podpusher_authors_add, STYPE = bigint[], COMBINEFUNC = podpusher_authors_union, PARALLEL = SAFE
);
CREATE FUNCTION podpusher_author_count(sketch bigint[]) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN coalesce(cardinality(sketch), 0) < 64 THEN coalesce(cardinality(sketch), 0)
    ELSE round(63 / ((sketch[64]::float8 + 2::float8 ^ 63) / 2::float8 ^ 64))::integer END;
`;

export const SHARED_DOWN = `
DROP AGGREGATE podpusher_authors_sketch(bigint);
DROP AGGREGATE podpusher_authors_merge(bigint[]);
DROP FUNCTION podpusher_author_count(bigint[]), podpusher_authors_add(bigint[], bigint),
  podpusher_authors_union(bigint[], bigint[]);
`;
