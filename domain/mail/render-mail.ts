import type { Mail, MailLocale, MailTemplate } from '#schema/mail/mail.jobs.js';
import { mailTextsDe } from './templates/mail-texts-de.js';
import { mailTextsEn } from './templates/mail-texts-en.js';
import { mailTextsEs } from './templates/mail-texts-es.js';
import { mailTextsFr } from './templates/mail-texts-fr.js';
import type { Letter, MailTexts } from './templates/mail-texts.js';

const TEXTS: Record<MailLocale, MailTexts> = { en: mailTextsEn, es: mailTextsEs, fr: mailTextsFr, de: mailTextsDe };

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

export interface MailPlaces {
  /** Where the button leads. */
  link: string;
  publicUrl: string;
}

/** A mail as plain text and as HTML of the same words: no images, nothing loaded from anywhere, no counting of readers. */
export function renderMail(mail: Mail, { link, publicUrl }: MailPlaces): RenderedMail {
  const texts = TEXTS[mail.locale];
  const letter = letterOf(texts, mail);
  const footer = texts.footer(new URL(publicUrl).host);
  return {
    subject: oneLine(letter.subject),
    text: asText(letter, link, footer),
    html: asHtml({ letter, link, footer, locale: mail.locale }),
  };
}

function letterOf(texts: MailTexts, mail: Mail): Letter {
  const write = texts[mail.template] as (facts: Mail['facts']) => Letter;
  return write(mail.facts);
}

function asText({ paragraphs, button, notes = [] }: Letter, link: string, footer: string): string {
  const action = button ? [`${button}:\n${link}`] : [];
  return `${[...paragraphs, ...action, ...notes, '-- ', footer].join('\n\n')}\n`;
}

interface Page {
  letter: Letter;
  link: string;
  footer: string;
  locale: MailLocale;
}

const BODY = 'margin:0;padding:24px;background:#ffffff;color:#1a1a1a;font:16px/1.5 system-ui,sans-serif';
const BUTTON =
  'display:inline-block;padding:12px 20px;background:#1d4ed8;color:#ffffff;text-decoration:none;border-radius:6px';

function asHtml({ letter, link, footer, locale }: Page): string {
  const { subject, paragraphs, button, notes = [] } = letter;
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const action = button
    ? `<p><a href="${escapeHtml(link)}" style="${BUTTON}">${escapeHtml(button)}</a></p>
<p style="color:#4b5563;word-break:break-all">${escapeHtml(link)}</p>`
    : '';
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="${BODY}"><main style="max-width:560px">
<h1 style="font-size:20px">${escapeHtml(subject)}</h1>
${paragraphs.map(paragraph).join('\n')}
${action}
${notes.map(paragraph).join('\n')}
<hr style="border:0;border-top:1px solid #d1d5db">
<p style="color:#4b5563;font-size:14px">${escapeHtml(footer)}</p>
</main></body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Names come from people: a line break in a subject would begin another header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Every template there is, for tests that read them all. */
export const MAIL_TEMPLATES = Object.keys(mailTextsEn).filter((key) => key !== 'footer') as MailTemplate[];
