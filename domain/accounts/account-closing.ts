import type { AccountsService } from './accounts-service.js';
import { normalAddress } from './address.js';
import type { PasswordCheck, PasswordRefusal } from './password-check.js';
import type { PersonalDataService, PersonErasure } from './personal-data-service.js';
import type { UserActor } from './sessions.js';
import { isLocale } from './sign-ups.js';
import type { MailService } from '../mail/mail-service.js';

export interface AccountClosingDeps {
  accounts: AccountsService;
  check: PasswordCheck;
  mail: MailService;
  personalData: PersonalDataService;
}

/** A person's own data, out and away: asked for with the password. */
export class AccountClosing {
  constructor(private readonly deps: AccountClosingDeps) {}

  /** Everything that is stored about the person, as JSON text. */
  async export(actor: UserActor, password: string): Promise<{ document: string } | PasswordRefusal> {
    const person = await this.deps.check.confirm(actor, password);
    if ('failure' in person) return person;
    return { document: JSON.stringify(await this.deps.personalData.exportPerson(actor), undefined, 2) };
  }

  /** Erases the person and what is theirs alone; the last mail to the address says so. */
  async erase(
    actor: UserActor,
    given: { password: string; email: string },
  ): Promise<PersonErasure | PasswordRefusal | { failure: 'EMAIL_MISMATCH' }> {
    const { accounts, check, mail, personalData } = this.deps;
    const person = await check.confirm(actor, given.password);
    if ('failure' in person) return person;
    const { email } = person;
    if (normalAddress(given.email) !== email) return { failure: 'EMAIL_MISMATCH' };
    const { locale = 'en' } = (await accounts.self(actor)) ?? {};
    return personalData.erasePerson(actor, (tx) =>
      mail.order(tx, { template: 'account-erased', to: email, locale: isLocale(locale) ? locale : 'en', facts: {} }),
    );
  }
}
