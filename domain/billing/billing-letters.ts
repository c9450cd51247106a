import type { Statement, Tx } from '#infra/postgres/database.js';
import { MAIL_LOCALES, type MailLocale } from '#schema/mail/mail.jobs.js';
import type { MailService } from '../mail/mail-service.js';

interface OwnerRow {
  email: string;
  locale: MailLocale;
  workspaceName: string;
}

interface TrialRow {
  plan: string;
  priceMinor: number;
  currency: string;
  trialEnd: Date;
}

const OWNERS: Statement = {
  name: 'billing_letters_owners',
  text: `SELECT u.email, u.locale, w.name AS "workspaceName" FROM members m
JOIN users u ON u.id = m.user_id JOIN workspaces w ON w.id = m.workspace_id
WHERE m.workspace_id = $1 AND m.role = 'owner' ORDER BY u.id LIMIT 20`,
};
const TRIAL: Statement = {
  name: 'billing_letters_trial',
  text: `SELECT plan, price_minor AS "priceMinor", currency, trial_end AS "trialEnd" FROM billing_subscriptions
WHERE workspace_id = $1 AND status = 'trialing' AND trial_end IS NOT NULL AND NOT cancel_at_period_end
ORDER BY stripe_created_at DESC LIMIT 1`,
};

/** Letters to owners about money, ordered in the transaction that learns of their cause. */
export class BillingLetters {
  constructor(private readonly mail: Pick<MailService, 'order'>) {}

  /** A payment is late since now. */
  async paymentFailed(
    tx: Tx,
    workspaceId: string,
    { due, worksUntil }: { due: { minor: number; currency: string }; worksUntil: Date },
  ): Promise<void> {
    for (const { email, locale, workspaceName } of await this.owners(tx, workspaceId)) {
      const facts = { workspaceName, due, worksUntil: worksUntil.toISOString() };
      await this.mail.order(tx, { template: 'payment-failed', to: email, locale, facts });
    }
  }

  /** A trial ends in some days, and is paid then; of one that was cancelled there is nothing to tell. */
  async trialEnding(tx: Tx, workspaceId: string): Promise<void> {
    const [trial] = await tx.query<TrialRow & Record<string, unknown>>(TRIAL, [workspaceId]);
    if (!trial) return;
    const { plan, priceMinor: minor, currency, trialEnd } = trial;
    for (const { email, locale, workspaceName } of await this.owners(tx, workspaceId)) {
      const facts = { workspaceName, plan, due: { minor, currency }, trialEndsAt: trialEnd.toISOString() };
      await this.mail.order(tx, { template: 'trial-ending', to: email, locale, facts });
    }
  }

  private async owners(tx: Tx, workspaceId: string): Promise<OwnerRow[]> {
    const rows = await tx.query<OwnerRow & Record<string, unknown>>(OWNERS, [workspaceId]);
    return rows.map((row) => ({ ...row, locale: MAIL_LOCALES.includes(row.locale) ? row.locale : 'en' }));
  }
}
