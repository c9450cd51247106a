import type { Database } from '#infra/postgres/database.js';
import { NOTED_RETURNS } from './mirror-statements.js';
import type { ChargeFacts } from './stripe-facts.js';
import type { StripeRecords } from './stripe-records.gateway.js';

/** A charge and what it was for; null: a payment of its own. */
export type PlacedCharge = ChargeFacts & { invoiceId: string | null };

/** Money that went back, is held back, or has come again after that. */
export class ReturnedCharges {
  constructor(private readonly deps: { db: Database; records: StripeRecords }) {}

  /**
   * Of all charges of a customer those with a refund or dispute at Stripe, and those that have one on record here: a refund can
   * fail days later, and then nothing at the charge tells of it.
   */
  async among(workspaceId: string, charges: readonly ChargeFacts[]): Promise<PlacedCharge[]> {
    const { records } = this.deps;
    const noted = await this.notedPayments(workspaceId);
    const returned = charges.filter(
      ({ refundedMinor, isDisputed, isPaid, paymentId }) =>
        refundedMinor > 0 || isDisputed || (isPaid && paymentId !== null && noted.has(paymentId)),
    );
    const placed = returned.map(async (charge) => ({
      ...charge,
      // A charge stays disputed when the dispute is over: whether the money is gone, the dispute says.
      isDisputed: charge.isDisputed && (await records.isHeldBack(charge.id)),
      invoiceId: charge.paymentId === null ? null : await records.invoiceIdOfPayment(charge.paymentId),
    }));
    return byInvoice(await Promise.all(placed));
  }

  private async notedPayments(workspaceId: string): Promise<ReadonlySet<string>> {
    const { db, records } = this.deps;
    const rows = await db.query<{ paymentId: string | null; invoiceId: string | null }>(NOTED_RETURNS, [workspaceId]);
    const payments = rows.map(async ({ paymentId, invoiceId }) =>
      paymentId === null ? records.paymentsOfInvoice(invoiceId!) : [paymentId],
    );
    return new Set((await Promise.all(payments)).flat());
  }
}

/** An invoice may be paid in parts: what went back of any went back of it. */
function byInvoice(charges: readonly PlacedCharge[]): PlacedCharge[] {
  const whole = new Map<string, PlacedCharge>();
  for (const charge of charges) {
    const key = charge.invoiceId ?? charge.id;
    const before = whole.get(key);
    whole.set(key, {
      ...charge,
      refundedMinor: charge.refundedMinor + (before?.refundedMinor ?? 0),
      isDisputed: charge.isDisputed || (before?.isDisputed ?? false),
    });
  }
  return [...whole.values()];
}
