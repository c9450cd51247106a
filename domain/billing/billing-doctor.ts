import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { HANDLED_EVENTS } from '#schema/billing/billing.values.js';
import { DOUBLE } from './mirror-statements.js';
import type { StripeCatalogue } from './stripe-catalogue.gateway.js';
import type { StripeClient } from './stripe-client.gateway.js';

/** fault: payments do not work; hint: they do, but somebody should look. */
export interface BillingFinding {
  state: 'ok' | 'hint' | 'fault';
  text: string;
  remedy?: string;
}

const EVENTS: Statement = {
  name: 'billing_doctor_events',
  text: `SELECT count(*) FILTER (WHERE state = 'failed')::int AS failed,
  count(*) FILTER (WHERE state = 'stored' AND type = ANY ($1::text[]) AND received_at < $2)::int AS waiting FROM stripe_events`,
};
const RECONCILIATION: Statement = {
  name: 'billing_doctor_reconciliation',
  text: `SELECT finished_at AS "finishedAt", checked, repaired, jsonb_array_length(findings) AS findings
FROM billing_reconciliations WHERE finished_at IS NOT NULL ORDER BY id DESC LIMIT 1`,
};
const REPORTS: Statement = {
  name: 'billing_doctor_reports',
  text: `SELECT count(*) FILTER (WHERE lost_at IS NOT NULL)::int AS lost,
  count(*) FILTER (WHERE sent_at IS NULL AND lost_at IS NULL AND attempts > 1)::int AS failing FROM meter_reports
WHERE sent_at IS NULL AND hour > $1`,
};
const PATIENCE_MS = 5 * 60_000;
const DAY_MS = 86_400_000;

export interface BillingDoctorDeps {
  db: Database;
  clock: Clock;
  client: StripeClient;
  catalogue: StripeCatalogue;
  hasWebhookSecret: boolean;
}

/** Looks at everything that payments need and says what to do. */
export class BillingDoctor {
  constructor(private readonly deps: BillingDoctorDeps) {}

  async examine(): Promise<BillingFinding[]> {
    const { client, hasWebhookSecret } = this.deps;
    if (!client.isConfigured)
      return [{ state: 'fault', text: 'there is no Stripe', remedy: 'Set STRIPE_SECRET_KEY, or leave SANDBOX=auto.' }];
    const secret: BillingFinding = hasWebhookSecret
      ? { state: 'ok', text: 'webhooks can be checked' }
      : {
          state: 'fault',
          text: 'STRIPE_WEBHOOK_SECRET is not set: every webhook is refused',
          remedy: 'podpusher billing sync shows the secret of a new endpoint.',
        };
    return [secret, ...(await this.stripe()), ...(await this.rows())];
  }

  private async stripe(): Promise<BillingFinding[]> {
    const { client, catalogue } = this.deps;
    const remedy = 'podpusher billing sync';
    try {
      const different = await catalogue.differences();
      const prices: BillingFinding =
        different.length === 0
          ? { state: 'ok', text: `Stripe answers (${client.isSandbox ? 'sandbox' : 'live'}) and has our prices` }
          : {
              state: 'fault',
              text: `${different.length} prices are missing or different: ${different.slice(0, 5).join(', ')}`,
              remedy,
            };
      const endpoint: BillingFinding = (await catalogue.hasEndpoint())
        ? { state: 'ok', text: 'Stripe tells us what happens' }
        : { state: 'fault', text: 'Stripe has no webhook endpoint of ours', remedy };
      return [prices, endpoint];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return [
        {
          state: 'fault',
          text: error.message,
          remedy: 'Check STRIPE_SECRET_KEY, and that the network lets api.stripe.com through.',
        },
      ];
    }
  }

  private async rows(): Promise<BillingFinding[]> {
    const { db, clock } = this.deps;
    const nowMs = clock.now().getTime();
    const [events] = await db.query<{ failed: number; waiting: number }>(EVENTS, [
      HANDLED_EVENTS,
      new Date(nowMs - PATIENCE_MS),
    ]);
    const [last] = await db.query<{ finishedAt: Date; checked: number; repaired: number; findings: number }>(
      RECONCILIATION,
    );
    const [reports] = await db.query<{ lost: number; failing: number }>(REPORTS, [new Date(nowMs - 90 * DAY_MS)]);
    const double = await db.query<{ workspaceId: string }>(DOUBLE);
    const { failed = 0, waiting = 0 } = events ?? {};
    const isOld = !last || nowMs - last.finishedAt.getTime() > 2 * DAY_MS;
    return [
      overageFinding(reports ?? { lost: 0, failing: 0 }),
      failed + waiting === 0
        ? { state: 'ok', text: 'every event is worked' }
        : {
            state: 'hint',
            text: `${failed} events failed, ${waiting} wait`,
            remedy: 'See that a worker runs; the table stripe_events says what failed.',
          },
      isOld
        ? {
            state: 'hint',
            text: 'no comparison with Stripe in the last two days',
            remedy: 'It runs at 03:00 UTC in a worker.',
          }
        : {
            state: 'ok',
            text: `compared with Stripe: ${last.checked} customers, ${last.repaired} repaired, ${last.findings} findings`,
          },
      ...double.map(({ workspaceId }): BillingFinding => ({
        state: 'hint',
        text: `workspace ${workspaceId} has more than one subscription`,
        remedy: 'Cancel and refund one of them in the dashboard of Stripe.',
      })),
    ];
  }
}

function overageFinding({ lost, failing }: { lost: number; failing: number }): BillingFinding {
  if (lost + failing === 0) return { state: 'ok', text: 'API points beyond the plans are told to Stripe' };
  return {
    state: lost > 0 ? 'fault' : 'hint',
    text: `${failing} hours of API points are refused by Stripe, ${lost} are lost after 35 days`,
    remedy: 'The column problem of the table meter_reports says why; mend it, and the next hour tells them again.',
  };
}
