import type { z } from 'zod';
import type { HttpClient, HttpReply, HttpRequest } from '#infra/http/client.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { parseReply } from '#infra/http/reply-parser.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import type { AccountAccess } from '../../connections/account-calls.js';
import { etsyFailure } from '../../providers/failures/etsy-failure.js';

export type Scalar = string | number | boolean;
/** Fields of a form. In Etsy's forms a list is one text with commas; null empties a field, undefined leaves it alone. */
export type FormFields = Readonly<Record<string, Scalar | readonly Scalar[] | null | undefined>>;

export interface EtsyCall {
  method: HttpRequest['method'];
  /** Below the base URL, with its query. */
  path: string;
  operation: string;
  form?: FormFields;
  json?: object;
  /** A form with files. */
  files?: NonNullable<HttpRequest['body']>;
  /** PUT and PATCH set whole values, so repeating them changes nothing; a POST makes another thing. */
  isSafeToRepeat?: boolean;
}

/** How a seller's calls go to Etsy: both halves of the key, the seller's token, and the forms that Etsy wants. */
export class EtsyCalls {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly http: HttpClient,
  ) {}

  /** @throws ProviderFailure */
  async ask<Schema extends z.ZodType>(access: AccountAccess, call: EtsyCall, schema: Schema): Promise<z.infer<Schema>> {
    return parseReply('etsy', (await this.send(access, call)).text, schema);
  }

  /** The answer as it came. @throws ProviderFailure */
  send(access: AccountAccess, call: EtsyCall): Promise<HttpReply> {
    const { method, path, operation, isSafeToRepeat = method !== 'POST' } = call;
    return this.http.send(
      {
        method,
        url: `${this.settings.baseUrl}${path}`,
        operation,
        isSafeToRepeat,
        headers: { 'x-api-key': this.apiKey(), authorization: `Bearer ${access.token}`, ...contentType(call) },
        ...bodyOf(call),
        ...(method === 'GET' && access.signal && { signal: access.signal }),
      },
      etsyFailure,
    );
  }

  private apiKey(): string {
    return `${this.settings.keys['ETSY_KEYSTRING'] ?? ''}:${this.settings.keys['ETSY_SHARED_SECRET'] ?? ''}`;
  }
}

/** The chosen shop. @throws ProviderFailure that says to choose one */
export function shopOf({ shopId }: AccountAccess): string {
  if (shopId !== null) return shopId;
  throw new ProviderFailure({
    provider: 'etsy',
    kind: 'forbidden',
    code: 'CHOOSE_SHOP',
    message: 'No Etsy shop is chosen yet: open Settings, Connections, and choose one.',
    action: 'choose-shop:etsy',
  });
}

function contentType({ form, json }: EtsyCall): Record<string, string> {
  if (form) return { 'content-type': 'application/x-www-form-urlencoded' };
  return json ? { 'content-type': 'application/json' } : {};
}

function bodyOf({ form, json, files }: EtsyCall): Pick<HttpRequest, 'body'> {
  if (files) return { body: files };
  if (json) return { body: JSON.stringify(json) };
  return form ? { body: formOf(form) } : {};
}

/** As Etsy reads forms: `tags=a,b,c`, never repeated keys. */
export function formOf(fields: FormFields): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    params.set(name, value === null ? '' : Array.isArray(value) ? value.join(',') : String(value));
  }
  return params.toString();
}
