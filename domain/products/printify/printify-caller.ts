import type { z } from 'zod';
import type { HttpClient, HttpReply, HttpRequest } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
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
      },
      printifyFailure,
    );
  }
}

/** Pages are walked from the newest; what we look for was made a moment ago. */
export const PAGE_LIMIT = 50;

/** Asks page after page until `found` has something, `maxPages` at most. */
export async function searchPages<Row, Found>(
  read: (page: number) => Promise<{ data: Row[]; last_page: number }>,
  found: (row: Row) => Found | undefined,
  maxPages: number,
): Promise<Found | undefined> {
  for (let page = 1; page <= maxPages; page += 1) {
    const { data, last_page: lastPage } = await read(page);
    for (const row of data) {
      const hit = found(row);
      if (hit !== undefined) return hit;
    }
    if (page >= lastPage) return undefined;
  }
  return undefined;
}
