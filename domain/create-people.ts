import { isIP } from 'node:net';
import type { Config } from '#infra/config.js';
import { type Cursors } from '#schema/base/cursor.js';
import { AccountClosing } from './accounts/account-closing.js';
import { AccountsService } from './accounts/accounts-service.js';
import { createTenancy, type Tenancy } from './accounts/create-tenancy.js';
import { Identity } from './accounts/identity.js';
import { tenantOf } from './accounts/tenant.js';
import { customerEnding } from './billing/customer-ending.js';
import { Idempotency } from './idempotency/idempotency.js';
import { LinkTokens } from './mail/link-tokens.js';
import { MailService } from './mail/mail-service.js';
import { SmtpGateway, type SmtpSettings } from './mail/smtp.gateway.js';
import type { DomainDeps } from './create-domain.js';

/** Who asks, what they may, and how letters reach them. */
export interface People {
  readonly accounts: AccountsService;
  readonly identity: Identity;
  readonly tenancy: Tenancy;
  readonly accountClosing: AccountClosing;
  readonly idempotency: Idempotency;
  readonly mail: MailService;
  /** Closes connections to the mail server. */
  close(): void;
}

/** Accounts, workspaces and mail. */
export function createPeople({
  config,
  db,
  clock,
  objects,
  wake,
  jobs,
  secrets,
  logger,
  cursors,
}: DomainDeps & { cursors: Cursors }): People {
  const idempotency = new Idempotency({ db, tenantOf });
  const links = new LinkTokens(secrets);
  const smtp = new SmtpGateway(smtpSettings(config));
  const mail = new MailService({ jobs, gateway: smtp, tokens: links, logger, publicUrl: config.publicUrl });
  const identity = new Identity({ db, jobs, wake, secrets, links, mail, cursors, logger });
  const accounts = new AccountsService(db, identity.sessions);
  const { attempts, passwordCheck } = identity;
  const onErase = customerEnding(jobs);
  const tenancy = createTenancy({
    db,
    clock,
    objects,
    jobs,
    wake,
    cursors,
    idempotency,
    mail,
    links,
    attempts,
    passwordCheck,
    onErase,
  });
  return {
    accounts,
    identity,
    tenancy,
    accountClosing: new AccountClosing({ accounts, check: passwordCheck, mail, ...tenancy }),
    idempotency,
    mail,
    close: () => smtp.close(),
  };
}

/** SMTP_URL, else the sandbox's sink. */
function smtpSettings({ smtpUrl, sandboxSmtpPort, publicUrl }: Config): SmtpSettings {
  const host = new URL(publicUrl).hostname;
  const domainName = isIP(host.replace(/^\[|\]$/g, '')) || host === 'localhost' ? 'podpusher.local' : host;
  return { url: smtpUrl ?? `smtp://127.0.0.1:${sandboxSmtpPort}`, from: `PODPusher <no-reply@${domainName}>` };
}
