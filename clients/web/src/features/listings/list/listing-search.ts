import type { ListingStatus, ListingWhere } from '../../../gql/listings.js';

export const STATUSES = [
  'DRAFT',
  'SCHEDULED',
  'PUBLISHING',
  'LIVE',
  'FAILED',
  'ARCHIVED',
] as const satisfies readonly ListingStatus[];

/** The address of a list of listings. */
export interface ListingSearch {
  q?: string;
  status?: ListingStatus;
}

/** Reads an address; what it does not know is left out. */
export function parseListingSearch(search: Record<string, unknown>): ListingSearch {
  const q = typeof search['q'] === 'string' || typeof search['q'] === 'number' ? String(search['q']).slice(0, 200) : '';
  const status = STATUSES.find((each) => each === search['status']);
  return { ...(q.trim() !== '' && { q }), ...(status && { status }) };
}

export function whereOf({ q, status }: ListingSearch): ListingWhere | null {
  const where = { ...(q && { title: q.trim() }), ...(status && { status: [status] }) };
  return Object.keys(where).length > 0 ? where : null;
}
