import type { z } from 'zod';
import type { HttpClient, HttpReply, HttpRequest } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { AccountAccess } from '../../connections/account-calls.js';
import { printifyFailure } from '../../providers/failures/printify-failure.js';

/** One call at Printify: what is asked, and whether asking twice does no harm. */
export interface PrintifyCall {
  method: HttpRequest['method'];
  /** Below `/v1`. */
  path: string;
  /** Short name for metrics. */
  operation: string;
  query?: Readonly<Record<string, string>>;
  body?: object;
  isSafeToRepeat?: boolean;
}

/** Speaks Printify's HTTP for its gateways. */
export class PrintifyCaller {
  constructor(
    private readonly baseUrl: string,
    private readonly http: HttpClient,
  ) {}

  /** @throws ProviderFailure */
  async read<Schema extends z.ZodType>(
    access: AccountAccess,
    call: PrintifyCall,
    schema: Schema,
  ): Promise<z.infer<Schema>> {
    const reply = await this.send(access, call);
    return parseReply('printify', reply.text, schema);
  }

  /** @throws ProviderFailure */
  send(access: AccountAccess, { path, query, body, ...call }: PrintifyCall): Promise<HttpReply> {
    const mayBeCutOff = call.isSafeToRepeat ?? call.method === 'GET';
    const search = query ? `?${new URLSearchParams(query)}` : '';
    return this.http.send(
      {
        ...call,
        url: `${this.baseUrl}/v1${path}${search}`,
        // Printify refuses calls without a user agent; HttpClient sends ours.
        headers: {
          authorization: `Bearer ${access.token}`,
          ...(body && { 'content-type': 'application/json;charset=utf-8' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        ...(mayBeCutOff && access.signal && { signal: access.signal }),
      },
      printifyFailure,
    );
  }
}

export const PAGE_LIMIT = 50;
/** Whoever has more of it that is so young cannot be searched; then nobody may say that it is not there. */
const MOST_PAGES = 400;

export interface PageSearch<Row, Found> {
  readonly found: (row: Row) => Found | undefined;
  /** When Printify says that it was made. */
  readonly madeAt: (row: Row) => string | null | undefined;
  /** What is looked for is not older. */
  readonly notBefore: Date;
}

/**
 * Asks page after page, from the newest, until `found` has something or what comes is older than what is looked for.
 * @throws ProviderFailure where there are too many to look through
 */
export async function searchPages<Row, Found>(
  read: (page: number) => Promise<{ data: Row[]; last_page: number }>,
  { found, madeAt, notBefore }: PageSearch<Row, Found>,
): Promise<Found | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data, last_page: lastPage } = await read(page);
    for (const row of data) {
      const hit = found(row);
      if (hit !== undefined) return hit;
    }
    if (page >= lastPage || isOlder(data.at(-1), madeAt, notBefore)) return undefined;
  }
  const message = 'Printify has too many new things to look through for ours; it is tried again.';
  throw new ProviderFailure({ provider: 'printify', kind: 'unavailable', message });
}

/** What does not say its age is not taken for old. */
function isOlder<Row>(row: Row | undefined, madeAt: (row: Row) => string | null | undefined, notBefore: Date): boolean {
  const text = row === undefined ? undefined : madeAt(row);
  return text ? timeOf(text) < notBefore.getTime() : false;
}

/** Printify writes UTC as `2026-11-30 10:00:00+00:00`, sometimes without the zone. */
function timeOf(text: string): number {
  const iso = text.trim().replace(' ', 'T');
  return Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso}Z`);
}
