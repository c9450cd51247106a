import { z } from 'zod';
import { parseReply } from '#infra/http/reply-parser.js';
import { printifyFailure } from '../../providers/failures/printify-failure.js';
import {
  type CodeAnswer,
  type ConnectionProtocol,
  type ConsentProtocol,
  DAY_MS,
  form,
  type Grant,
  type Identity,
  type ProtocolDeps,
  required,
  type Tokens,
  withQuery,
} from './connection-protocol.js';
import { providerId } from './token-reply.js';

const SCOPES = required(
  'shops.read',
  'catalog.read',
  'print_providers.read',
  'products.read',
  'products.write',
  'orders.read',
  'orders.write',
  'uploads.read',
  'uploads.write',
  'webhooks.read',
  'webhooks.write',
);
/** A personal access token lives a year from when it was made (developers.printify.com). */
const PASTED_TTL_MS = 365 * DAY_MS;
/** OAuth tokens live six hours; `expire_at` says it to the second. */
const ACCESS_TTL_MS = 6 * 3_600_000;

const shops = z.array(z.object({ id: providerId, title: z.string(), sales_channel: z.string().nullish() }));
const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  /** Time in UTC, as text or in seconds. */
  expire_at: z.union([z.string(), z.number()]).optional(),
});
const claims = z.object({ exp: z.number().positive() });

/** Printify: a token that is pasted, or OAuth for platforms. It has no endpoint that revokes. */
export class PrintifyConnectionGateway implements ConnectionProtocol, ConsentProtocol {
  readonly provider = 'printify';
  readonly name = 'Printify';
  readonly scopes = SCOPES;
  readonly consentSettings = ['PRINTIFY_APP_ID'];
  readonly consent = this;
  readonly pasted = { ttlMs: pastedTtlMs };

  constructor(private readonly deps: ProtocolDeps & { now: () => Date }) {}

  consentUrl({ redirectUri, state }: Parameters<ConsentProtocol['consentUrl']>[0]): string {
    const query = { app_id: this.appId, accept_url: redirectUri, decline_url: redirectUri, state };
    return withQuery(this.deps.settings.authUrl, query);
  }

  async exchange({ code }: CodeAnswer): Promise<Grant> {
    return this.token('/v1/app/oauth/tokens', { app_id: this.appId, code });
  }

  async refresh({ refresh }: Tokens): Promise<Grant> {
    return this.token('/v1/app/oauth/tokens/refresh', { app_id: this.appId, refresh_token: refresh ?? '' });
  }

  /** Printify names no account: its shops say whose it is. */
  async identify(accessToken: string): Promise<Identity> {
    const { settings, http } = this.deps;
    const reply = await http.send(
      {
        method: 'GET',
        url: `${settings.baseUrl}/v1/shops.json`,
        operation: 'shops',
        headers: { authorization: `Bearer ${accessToken}` },
      },
      printifyFailure,
    );
    const found = parseReply('printify', reply.text, shops);
    return {
      accountId: null,
      accountName: found[0]?.title ?? 'Printify',
      shops: found.map(({ id, title, sales_channel: channel }) => ({ id, name: title, channel: channel ?? null })),
    };
  }

  private async token(path: string, fields: Record<string, string>): Promise<Grant> {
    const { settings, http, now } = this.deps;
    const url = `${settings.baseUrl}${path}`;
    const reply = await http.send({ method: 'POST', url, operation: 'token', ...form(fields) }, printifyFailure);
    const {
      access_token: accessToken,
      refresh_token: refreshToken,
      expire_at: end,
    } = parseReply('printify', reply.text, tokens);
    const endMs = typeof end === 'number' ? end * 1000 : Date.parse(withZone(end ?? ''));
    const accessTtlMs = Number.isNaN(endMs) ? ACCESS_TTL_MS : Math.max(endMs - now().getTime(), 0);
    return { accessToken, refreshToken, accessTtlMs, connectionTtlMs: null, scopes: null };
  }

  private get appId(): string {
    return this.deps.settings.keys['PRINTIFY_APP_ID'] ?? '';
  }
}

/** Printify writes times in UTC without saying so. */
function withZone(text: string): string {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? `${text.replace(' ', 'T')}Z` : text;
}

/** Printify's tokens are JSON web tokens that say when they end; one that does not is given its year from now. */
function pastedTtlMs(token: string, now: Date): number {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const { exp } = claims.parse(payload);
    return Math.max(exp * 1000 - now.getTime(), 0);
  } catch {
    return PASTED_TTL_MS;
  }
}
