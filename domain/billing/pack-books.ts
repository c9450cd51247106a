import type { Tx } from '#infra/postgres/database.js';
import type { BillingEventKind } from '#schema/billing/billing.values.js';
import { IMAGE_PACKS, type QuotaResource } from '#schema/billing/plan.values.js';
import { ADD_EXTRA, MARK_PACK, MARK_REFUNDED, PACK_OF_PAYMENT, PUT_PACK } from './mirror-statements.js';
import type { PlacedCharge } from './returned-charges.js';
import type { ChargeFacts, SessionFacts } from './stripe-facts.js';

interface PackNews {
  workspaceId: string;
  sessions: readonly SessionFacts[];
  charges: readonly PlacedCharge[];
  now: Date;
}

interface PackRow {
  id: string;
  resource: QuotaResource;
  units: number;
  refundedUnits: number;
}

/** Packs that were paid for, and money that went back. Each is written once, whatever is told how often. */
export class PackBooks {
  async write(tx: Tx, news: PackNews): Promise<BillingEventKind[]> {
    return [...(await this.bought(tx, news)), ...(await this.returned(tx, news))];
  }

  private async bought(tx: Tx, { workspaceId, sessions, now }: PackNews): Promise<BillingEventKind[]> {
    const changes: BillingEventKind[] = [];
    for (const session of sessions) {
      if (!session.pack || !session.isComplete || !session.isPaid) continue;
      const { units } = IMAGE_PACKS[session.pack];
      const values = [
        workspaceId,
        session.id,
        session.paymentId,
        'IMAGES',
        units,
        session.amountMinor,
        session.currency,
        now,
      ];
      const [made] = await tx.query<{ id: string }>(PUT_PACK, values);
      if (!made) continue;
      await tx.query(ADD_EXTRA, [workspaceId, 'IMAGES', units, 'bought', made.id, now]);
      changes.push('pack.bought');
    }
    return changes;
  }

  private async returned(tx: Tx, { workspaceId, charges, now }: PackNews): Promise<BillingEventKind[]> {
    const changes: BillingEventKind[] = [];
    for (const charge of charges) {
      const [pack] =
        charge.invoiceId === null ? await tx.query<PackRow>(PACK_OF_PAYMENT, [workspaceId, charge.paymentId]) : [];
      const change = pack
        ? await this.settlePack(tx, { workspaceId, pack, charge, now })
        : await this.markInvoice(tx, workspaceId, charge);
      if (change) changes.push(change);
    }
    return changes;
  }

  private async markInvoice(
    tx: Tx,
    workspaceId: string,
    { invoiceId, refundedMinor, isDisputed }: PackNews['charges'][number],
  ): Promise<BillingEventKind | undefined> {
    const [changed] = await tx.query(MARK_REFUNDED, [workspaceId, invoiceId, refundedMinor, isDisputed]);
    if (!changed) return undefined;
    if (isDisputed) return 'dispute.opened';
    return refundedMinor > 0 ? 'refund.made' : 'invoice.changed';
  }

  /**
   * A part of the money takes that part of the units; those that were used already are owed from the next pack. With money that
   * comes back, of a dispute that was won, they come back.
   */
  private async settlePack(
    tx: Tx,
    { workspaceId, pack, charge, now }: { workspaceId: string; pack: PackRow; charge: ChargeFacts; now: Date },
  ): Promise<BillingEventKind | undefined> {
    const share = charge.isDisputed ? 1 : charge.refundedMinor / charge.amountMinor;
    const refunded = Math.min(pack.units, Math.round(pack.units * share));
    const more = refunded - pack.refundedUnits;
    if (more === 0) return undefined;
    await tx.query(MARK_PACK, [workspaceId, pack.id, refunded]);
    await tx.query(ADD_EXTRA, [workspaceId, pack.resource, -more, more > 0 ? 'refunded' : 'bought', pack.id, now]);
    if (more < 0) return 'pack.bought';
    return charge.isDisputed ? 'dispute.opened' : 'refund.made';
  }
}
