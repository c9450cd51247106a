import type { Jobs } from '#infra/jobs.js';
import type { Tx } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { type Mail, sendMailJob } from '#schema/mail/mail.jobs.js';
import type { Actor } from '../accounts/actor.js';
import type { LinkPurpose, LinkTokens } from './link-tokens.js';
import { renderMail } from './render-mail.js';
import type { SmtpGateway } from './smtp.gateway.js';

export interface MailServiceDeps {
  jobs: Jobs;
  gateway: SmtpGateway;
  tokens: LinkTokens;
  logger: Logger;
  /** Where links lead. */
  publicUrl: string;
}

/** Pages of the web client that take a token. */
const PAGES: Record<LinkPurpose, string> = {
  'verify-email': '/verify',
  'reset-password': '/reset',
  invitation: '/invitation',
};

/** What these are about is settled on one page. */
const PAYMENT_MAILS: ReadonlySet<Mail['template']> = new Set(['payment-failed', 'trial-ending']);

/** Outgoing mail: ordered in the transaction of its cause, written and sent by a worker. */
export class MailService {
  constructor(private readonly deps: MailServiceDeps) {}

  /** The mail goes out exactly when the transaction commits. */
  async order(tx: Tx, mail: Mail): Promise<void> {
    await this.deps.jobs.add(tx, sendMailJob.name, mail);
  }

  /**
   * Writes and sends one mail. An address that the mail server refuses for good is logged and done with.
   * @param sendId the same at every try, so that a mail server or reader can tell a repeat
   * @throws MailFailure where another try makes sense
   */
  async send(_actor: Actor, mail: Mail, sendId: string): Promise<void> {
    const letter = renderMail(mail, { link: this.linkOf(mail), publicUrl: this.deps.publicUrl });
    const outcome = await this.deps.gateway.send({ ...letter, to: mail.to, sendId });
    if (outcome.isRefused) {
      this.deps.logger.warn({ template: mail.template, reason: outcome.reason }, 'a mail was refused for good');
    }
  }

  private linkOf(mail: Mail): string {
    const { tokens, publicUrl } = this.deps;
    if (!('tokenId' in mail))
      return new URL(PAYMENT_MAILS.has(mail.template) ? '/billing' : '/sign-in', publicUrl).href;
    const link = new URL(PAGES[mail.template], publicUrl);
    link.searchParams.set('token', tokens.tokenOf(mail.template, mail.tokenId));
    return link.href;
  }
}
