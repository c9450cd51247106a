import type { Tx } from '#infra/postgres/database.js';
import type { ListingState, RevisionCause } from '#schema/listings/listing-content.values.js';
import { LISTING_LOCALES } from '#schema/listings/listing.rules.js';
import { type ListingRow, LOCK, PUT_TEXT, SAVE } from './listing-statements.js';
import { COLLAPSE, INSERT_REVISION, PRUNE } from './revision-statements.js';
import { stateOf } from './listing-state.js';

/** Autosaves of one person within this time are one revision. Minutes. */
const AUTOSAVE_MINUTES = 5;
/** Older autosaves of a listing are dropped; what was saved, generated, restored or published stays. */
const REVISIONS_KEPT = 200;

export interface Change {
  readonly state: ListingState;
  readonly cause: RevisionCause;
  /** Row id of the person; null for keys and for the product itself. */
  readonly userId: string | null;
}

/** Locks a listing of a workspace; undefined when there is none. */
export async function lockListing(tx: Tx, workspaceId: string, listingId: string): Promise<ListingRow | undefined> {
  const [row] = await tx.query<ListingRow & Record<string, unknown>>(LOCK, [workspaceId, listingId]);
  return row;
}

/** Writes a state over a locked row, with its revision. Returns the row as it is now. */
export async function writeState(
  tx: Tx,
  row: ListingRow,
  change: Change,
): Promise<{ row: ListingRow; isNewRevision: boolean }> {
  const { workspaceId, id } = row;
  const { state } = change;
  for (const locale of LISTING_LOCALES) {
    const text = state.texts[locale];
    if (text && !isSame(text, row.texts[locale])) {
      await tx.query(PUT_TEXT, [workspaceId, id, locale, text.title, text.description, text.tags]);
    }
  }
  const { locale, content, priceMinor, currency } = state;
  await tx.query(SAVE, [workspaceId, id, locale, JSON.stringify(content), priceMinor, currency]);
  const now = (await lockListing(tx, workspaceId, id))!;
  const isNewRevision = await keepRevision(tx, now, change);
  return { row: now, isNewRevision };
}

/** Keeps what the listing is now. False: it went into the revision of a moment ago. */
export async function keepRevision(
  tx: Tx,
  row: ListingRow,
  { cause, userId }: Omit<Change, 'state'>,
): Promise<boolean> {
  const { workspaceId, id, version } = row;
  const state = JSON.stringify(stateOf(row));
  if (cause === 'autosave') {
    const collapsed = await tx.query(COLLAPSE, [workspaceId, id, state, version, userId, AUTOSAVE_MINUTES]);
    if (collapsed.length > 0) return false;
  }
  await tx.query(INSERT_REVISION, [workspaceId, id, version, state, cause, userId]);
  await tx.query(PRUNE, [workspaceId, id, REVISIONS_KEPT]);
  return true;
}

/** Whether two plain values are the same, whatever the order of their keys. */
export function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [a, b] = [left as Record<string, unknown>, right as Record<string, unknown>];
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}
