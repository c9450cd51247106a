import type { Statement } from '#infra/postgres/database.js';
import { CARD_COLUMNS, CARD_JOINS } from './card-row.js';

const OPEN = 'c.workspace_id = $1 AND c.archived_at IS NULL';
const read = (name: string, text: string): Statement => ({
  name,
  text: `SELECT ${CARD_COLUMNS} FROM pipeline_cards c ${CARD_JOINS} WHERE ${text}`,
});

export const CARDS_PAGE = read(
  'pipeline_cards_page',
  `${OPEN} AND c.stage = $2 AND ($3::double precision IS NULL OR (c.position, c.id) > ($3, $4::uuid))
  ORDER BY c.position, c.id LIMIT $5`,
);
export const CARDS_BY_IDS = read('pipeline_cards_by_ids', 'c.workspace_id = $1 AND c.id = ANY ($2::uuid[])');
export const LOCK_CARD = read('pipeline_card_lock', 'c.workspace_id = $1 AND c.id = $2 FOR UPDATE OF c');

export const STAGE_COUNTS: Statement = {
  name: 'pipeline_cards_stage_counts',
  text: `SELECT c.stage, count(*)::integer AS count, count(*) FILTER (WHERE r.status = 'waiting')::integer AS waiting
FROM pipeline_cards c LEFT JOIN pipeline_runs r ON r.id = c.run_id WHERE ${OPEN} GROUP BY c.stage`,
};

/** New cards lie on top of their stage. */
const TOP = `(SELECT coalesce(min(position), 0) - 1024 FROM pipeline_cards WHERE workspace_id = $1 AND stage = $2 AND archived_at IS NULL)`;
export const INSERT_CARD: Statement = {
  name: 'pipeline_card_insert',
  text: `INSERT INTO pipeline_cards (workspace_id, stage, position, title, run_id, trend_id, idea_id, design_id, product_id, listing_id, created_by, created_at, updated_at)
VALUES ($1, $2, ${TOP}, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) RETURNING id`,
};

/** Fills in what is given and leaves the rest; a stage that changes puts the card on top of it. */
export const PATCH_CARD: Statement = {
  name: 'pipeline_card_patch',
  text: `UPDATE pipeline_cards SET
  position = CASE WHEN stage = $2 THEN position ELSE ${TOP} END, stage = $2, title = coalesce($4, title), run_id = coalesce($5, run_id),
  trend_id = coalesce($6, trend_id), idea_id = coalesce($7, idea_id), design_id = coalesce($8, design_id),
  product_id = coalesce($9, product_id), listing_id = coalesce($10, listing_id), archived_at = NULL, updated_at = $11, version = version + 1
WHERE workspace_id = $1 AND id = $3`,
};
export const MOVE_CARD: Statement = {
  name: 'pipeline_card_move',
  text: `UPDATE pipeline_cards SET stage = $3, position = $4, updated_at = $5, version = version + 1 WHERE workspace_id = $1 AND id = $2`,
};
/** Without a position between two neighbours: the stage gets even gaps again. */
export const SPREAD_CARDS: Statement = {
  name: 'pipeline_cards_spread',
  text: `UPDATE pipeline_cards c SET position = evenly.place * 1024 FROM (
  SELECT id, row_number() OVER (ORDER BY position, id) AS place FROM pipeline_cards
  WHERE workspace_id = $1 AND stage = $2 AND archived_at IS NULL) evenly WHERE c.id = evenly.id`,
};
/** The place behind card $3 (null: the top) and before what follows it, without the card $4 that is moved. */
export const NEIGHBOURS: Statement = {
  name: 'pipeline_cards_neighbours',
  text: `SELECT before.position AS before, (SELECT min(c.position) FROM pipeline_cards c WHERE ${OPEN} AND c.stage = $2 AND c.id <> $4
    AND (before.position IS NULL OR c.position > before.position)) AS after
FROM (SELECT (SELECT c.position FROM pipeline_cards c WHERE ${OPEN} AND c.stage = $2 AND c.id = $3::uuid) AS position) before`,
};
export const ARCHIVE_CARD: Statement = {
  name: 'pipeline_card_archive',
  text: `UPDATE pipeline_cards SET archived_at = $3, updated_at = coalesce($3, updated_at), version = version + 1 WHERE workspace_id = $1 AND id = $2`,
};

/** The card of a thing: its own, else that of what it was made of which has none of its kind yet, else that of its run. */
export const CARD_OF_IDEA: Statement = {
  name: 'pipeline_card_of_idea',
  text: `SELECT c.id FROM ideas i JOIN pipeline_cards c ON c.workspace_id = i.workspace_id AND (c.idea_id = i.id
  OR (c.idea_id IS NULL AND c.archived_at IS NULL AND (c.run_id = (SELECT j.run_id FROM pipeline_jobs j WHERE j.id = i.job_id)
    OR (c.run_id IS NULL AND c.trend_id = i.trend_id))))
WHERE i.workspace_id = $1 AND i.id = $2 ORDER BY c.idea_id = i.id DESC NULLS LAST, c.run_id IS NULL, c.id LIMIT 1`,
};
export const CARD_OF_DESIGN: Statement = {
  name: 'pipeline_card_of_design',
  text: `SELECT c.id FROM designs d JOIN pipeline_cards c ON c.workspace_id = d.workspace_id
  AND (c.design_id = d.id OR (c.design_id IS NULL AND c.archived_at IS NULL AND c.idea_id = d.idea_id))
WHERE d.workspace_id = $1 AND d.id = $2 ORDER BY c.design_id = d.id DESC NULLS LAST, c.id LIMIT 1`,
};
export const CARD_OF_PRODUCT: Statement = {
  name: 'pipeline_card_of_product',
  text: `SELECT c.id FROM products p JOIN pipeline_cards c ON c.workspace_id = p.workspace_id
  AND (c.product_id = p.id OR (c.product_id IS NULL AND c.archived_at IS NULL AND c.design_id = p.design_id))
WHERE p.workspace_id = $1 AND p.id = $2 ORDER BY c.product_id = p.id DESC NULLS LAST, c.id LIMIT 1`,
};
export const CARD_OF_LISTING: Statement = {
  name: 'pipeline_card_of_listing',
  text: `SELECT c.id FROM listings l JOIN pipeline_cards c ON c.workspace_id = l.workspace_id
  AND (c.listing_id = l.id OR (c.listing_id IS NULL AND c.archived_at IS NULL AND c.product_id = l.product_id))
WHERE l.workspace_id = $1 AND l.id = $2 ORDER BY c.listing_id = l.id DESC NULLS LAST, c.id LIMIT 1`,
};
/** What a card says of each kind of thing, when the thing has none yet. */
export const FACTS_OF: Readonly<Record<'trend' | 'idea' | 'design' | 'product' | 'listing', Statement>> = {
  trend: {
    name: 'pipeline_card_facts_of_trend',
    text: `SELECT k.keyword AS title, t.id AS "trendId" FROM trends t JOIN keywords k ON k.id = t.keyword_id WHERE $1::uuid IS NOT NULL AND t.id = $2`,
  },
  idea: {
    name: 'pipeline_card_facts_of_idea',
    text: `SELECT title, trend_id AS "trendId", id AS "ideaId" FROM ideas WHERE workspace_id = $1 AND id = $2`,
  },
  design: {
    name: 'pipeline_card_facts_of_design',
    text: `SELECT coalesce(nullif(d.title, ''), i.title, '–') AS title, i.trend_id AS "trendId", d.idea_id AS "ideaId", d.id AS "designId"
FROM designs d LEFT JOIN ideas i ON i.id = d.idea_id WHERE d.workspace_id = $1 AND d.id = $2`,
  },
  product: {
    name: 'pipeline_card_facts_of_product',
    text: `SELECT title, trend_id AS "trendId", idea_id AS "ideaId", design_id AS "designId", id AS "productId" FROM products
WHERE workspace_id = $1 AND id = $2`,
  },
  listing: {
    name: 'pipeline_card_facts_of_listing',
    text: `SELECT coalesce(nullif(x.title, ''), p.title, '–') AS title, l.trend_id AS "trendId", l.idea_id AS "ideaId",
  p.design_id AS "designId", l.product_id AS "productId", l.id AS "listingId"
FROM listings l LEFT JOIN products p ON p.id = l.product_id
LEFT JOIN listing_texts x ON x.listing_id = l.id AND x.locale = l.locale WHERE l.workspace_id = $1 AND l.id = $2`,
  },
};
export const CARD_OF_TREND: Statement = {
  name: 'pipeline_card_of_trend',
  text: `SELECT id FROM pipeline_cards WHERE workspace_id = $1 AND trend_id = $2 AND idea_id IS NULL AND archived_at IS NULL
ORDER BY run_id IS NOT NULL, id LIMIT 1`,
};
/** A thing that is gone leaves its card; a card with nothing left leaves the board. */
export const DROP_SUBJECT: Statement = {
  name: 'pipeline_card_drop_subject',
  text: `UPDATE pipeline_cards SET
  idea_id = CASE WHEN $3 = 'idea' THEN NULL ELSE idea_id END, design_id = CASE WHEN $3 IN ('design', 'idea') THEN NULL ELSE design_id END,
  product_id = CASE WHEN $3 = 'product' THEN NULL ELSE product_id END, listing_id = CASE WHEN $3 IN ('listing', 'product') THEN NULL ELSE listing_id END,
  stage = CASE $3 WHEN 'listing' THEN CASE WHEN product_id IS NULL THEN 'idea' ELSE 'ready' END WHEN 'idea' THEN 'signal' ELSE 'idea' END,
  archived_at = CASE $3 WHEN 'idea' THEN CASE WHEN trend_id IS NULL THEN $4 ELSE archived_at END
    WHEN 'design' THEN CASE WHEN idea_id IS NULL AND trend_id IS NULL THEN $4 ELSE archived_at END ELSE archived_at END,
  updated_at = $4, version = version + 1
WHERE workspace_id = $1 AND CASE $3 WHEN 'idea' THEN idea_id = $2 AND product_id IS NULL WHEN 'design' THEN design_id = $2 AND product_id IS NULL
  WHEN 'product' THEN product_id = $2 ELSE listing_id = $2 END`,
};
