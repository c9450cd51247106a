import type { AccountAccess } from '../connections/account-calls.js';

/** The same account in the shop where a thing was made: somebody may have chosen another one since. */
export function atShop(access: AccountAccess, shopId: string | null): AccountAccess {
  return shopId === null ? access : { ...access, shopId };
}

/** How far Printify is searched for what was made of a row of ours: clocks differ, but not by more than an hour. */
export function searchedSince(madeAt: Date): Date {
  return new Date(madeAt.getTime() - HOUR_MS);
}

const HOUR_MS = 3_600_000;
