import DataLoader from 'dataloader';
import type { Actor } from '#domain/accounts/actor.js';
import type { BillingReads } from '#domain/billing/billing-reads.js';
import { invoiceView, ledgerView, subscriptionView } from './billing-views.js';

/** Rows of billing by id, for those who may see their lists. */
export function createBillingLoaders(reads: BillingReads, actor: Actor) {
  return {
    billingSubscriptionById: viewById((ids) => reads.subscriptionsByIds(actor, ids), subscriptionView),
    billingInvoiceById: viewById((ids) => reads.invoicesByIds(actor, ids), invoiceView),
    ledgerEntryById: viewById((ids) => reads.ledgerByIds(actor, ids), ledgerView),
  };
}
export type BillingLoaders = ReturnType<typeof createBillingLoaders>;

function viewById<Row extends { id: string }, View>(
  read: (ids: readonly string[]) => Promise<Row[]>,
  view: (row: Row) => View,
) {
  return new DataLoader<string, View | null>(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = rows.get(id);
      return row ? view(row) : null;
    });
  });
}
