import { z } from 'zod';

export const MAIL_LOCALES = ['en', 'es', 'fr', 'de'] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

const roleName = z.enum(['owner', 'admin', 'editor', 'viewer']);
/** A moment as ISO 8601 text: payloads are JSON. */
const moment = z.iso.datetime();
/** Row id that the link of the mail is derived from; the token itself is in no payload (domain/mail/link-tokens.ts). */
const tokenId = z.uuid();

/** Minor units of an ISO currency. */
const money = z.object({ minor: z.number().int(), currency: z.string().length(3) });

const to = { to: z.string().max(254), locale: z.enum(MAIL_LOCALES) };
const about = { userAgent: z.string().max(400), ip: z.string().max(45), at: moment };

/** Every mail, with the facts that its text needs. */
export const mailPayload = z.discriminatedUnion('template', [
  z.object({ template: z.literal('verify-email'), ...to, tokenId, facts: z.object({ name: z.string() }) }),
  z.object({ template: z.literal('account-exists'), ...to, facts: z.object({}) }),
  z.object({ template: z.literal('reset-password'), ...to, tokenId, facts: z.object({ name: z.string() }) }),
  z.object({ template: z.literal('password-changed'), ...to, facts: z.object({ at: moment }) }),
  z.object({
    template: z.literal('two-factor-changed'),
    ...to,
    facts: z.object({ isEnabled: z.boolean(), at: moment }),
  }),
  z.object({
    template: z.literal('invitation'),
    ...to,
    tokenId,
    facts: z.object({ workspaceName: z.string(), invitedByName: z.string(), role: roleName }),
  }),
  z.object({ template: z.literal('new-sign-in'), ...to, facts: z.object(about) }),
  z.object({
    template: z.literal('payment-failed'),
    ...to,
    facts: z.object({ workspaceName: z.string(), due: money, worksUntil: moment }),
  }),
  z.object({
    template: z.literal('trial-ending'),
    ...to,
    facts: z.object({ workspaceName: z.string(), plan: z.string().max(40), due: money, trialEndsAt: moment }),
  }),
  z.object({ template: z.literal('account-erased'), ...to, facts: z.object({}) }),
]);
export type Mail = z.infer<typeof mailPayload>;
export type MailTemplate = Mail['template'];

/** Sends one mail. Retried for about three days; a repeat carries the same Message-ID. */
export const sendMailJob = { name: 'send-mail', payload: mailPayload } as const;
