import type { Stage } from '#schema/pipeline/run-plan.rules.js';

/** A row of pipeline_cards, with what it needs of its things to be drawn. */
export interface CardRow {
  /** Kind of the public id. */
  kind: 'crd';
  id: string;
  workspaceId: string;
  runId: string | null;
  stage: Stage;
  position: number;
  title: string;
  trendId: string | null;
  ideaId: string | null;
  designId: string | null;
  productId: string | null;
  listingId: string | null;
  archivedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
  /** Key in the object store. */
  thumbnailKey: string | null;
  listingStatus: string | null;
  listingUrl: string | null;
  /** The product differs at its provider from what stands here. */
  hasDrift: boolean;
}

/** Columns of a CardRow; the table of the cards is `c`. */
export const CARD_COLUMNS = `'crd' AS kind, c.id, c.workspace_id AS "workspaceId", c.run_id AS "runId", c.stage, c.position, c.title,
  c.trend_id AS "trendId", c.idea_id AS "ideaId", c.design_id AS "designId", c.product_id AS "productId",
  c.listing_id AS "listingId", c.archived_at AS "archivedAt", c.created_at AS "createdAt", c.updated_at AS "updatedAt", c.version,
  d.thumbnail_key AS "thumbnailKey", l.status AS "listingStatus", l.etsy_url AS "listingUrl", p.drift IS NOT NULL AS "hasDrift"`;
export const CARD_JOINS = `LEFT JOIN designs d ON d.id = c.design_id LEFT JOIN listings l ON l.id = c.listing_id
  LEFT JOIN products p ON p.id = c.product_id`;
