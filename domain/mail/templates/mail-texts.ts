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

/** A moment in words of the language, in UTC: nobody knows where the reader is. */
export function inWords(locale: MailLocale, moment: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(moment))} UTC`;
}
