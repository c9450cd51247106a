import { defineMessages } from 'react-intl';
import * as z from 'zod/mini';
import { API_KEY_RULES } from '../../../../../../schema/accounts/access.rules.js';

/** How long a key is good; days, `never`, or a date of one's own. */
export const EXPIRIES = ['', '30', '90', '365', 'date'] as const;
export type Expiry = (typeof EXPIRIES)[number];

export const expiryNames = defineMessages<Expiry>({
  '': { id: 'apiKey.expiry.never' },
  '30': { id: 'apiKey.expiry.30' },
  '90': { id: 'apiKey.expiry.90' },
  '365': { id: 'apiKey.expiry.365' },
  date: { id: 'apiKey.expiry.date' },
});

const DAY_MS = 86_400_000;

/** The lines of a field, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean);

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|(?=\/|$))){4}(?:\/(?:3[0-2]|[12]?\d))?$/;
const IPV6 = /^(?=.*:)[0-9a-f:]{2,39}(?:\/(?:12[0-8]|1[01]\d|\d?\d))?$/i;
/** Whether it looks like an address or a network; the server has the last word. */
const isAddress = (line: string): boolean => IPV4.test(line) || IPV6.test(line);

export const keyForm = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(API_KEY_RULES.name.max)),
    scopes: z.array(z.string()).check(z.minLength(1)),
    expiresAt: z.enum(EXPIRIES),
    until: z.string(),
    ipAllowList: z.string().check(z.refine((text) => linesOf(text).every(isAddress), { error: 'address' })),
  })
  .check(
    z.refine(({ expiresAt, until }) => expiresAt !== 'date' || Date.parse(until) > Date.now(), {
      error: 'past',
      path: ['until'],
    }),
  );

/** When a key that is made now ends, as the API writes it; null: never. */
export function momentOf({ expiresAt, until }: { expiresAt: Expiry; until: string }): string | null {
  if (expiresAt === '') return null;
  const end = expiresAt === 'date' ? Date.parse(until) : Date.now() + Number(expiresAt) * DAY_MS;
  return new Date(end).toISOString();
}
