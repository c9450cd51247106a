import type { Mail, MailLocale, MailTemplate } from '#schema/mail/mail.jobs.js';

/** What a mail says, in one language. The same words become the text and the HTML part. */
export interface Letter {
  /** Also the heading. */
  subject: string;
  paragraphs: readonly string[];
  /** Words of the one link; absent where nothing is to be opened. */
  button?: string;
  /** After the link. */
  notes?: readonly string[];
}

export type FactsOf<Template extends MailTemplate> = Extract<Mail, { template: Template }>['facts'];

/** All mails in one language. */
export type MailTexts = { readonly [Template in MailTemplate]: (facts: FactsOf<Template>) => Letter } & {
  /** @param host of the product, e.g. `podpusher.example` */
  readonly footer: (host: string) => string;
};

/** An amount as the language writes it. */
export function inMoney(locale: MailLocale, { minor, currency }: { minor: number; currency: string }): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 100);
}

/** The name of a plan as it is shown. */
export const planName = (plan: string): string => plan.slice(0, 1).toUpperCase() + plan.slice(1);

/** A moment in words of the language, in UTC: nobody knows where the reader is. */
export function inWords(locale: MailLocale, moment: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(moment))} UTC`;
}
