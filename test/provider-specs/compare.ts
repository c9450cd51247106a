import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { systemClock } from '#infra/clock.js';
import { parseJsonKeepingBigIds } from '#infra/http/json.js';
import { createLogger } from '#observability/logger.js';
import { startSandbox } from '#sandbox/start-sandbox.js';
import { type Exchange, exchangesOf, type Known, PINTEREST_GRANT, TIKTOK_GRANT } from './exchanges.js';
import { sellerExchanges } from './seller-exchanges.js';
import { makeSellerThings } from './seller-things.js';
import { faultsOf, type JsonSchema, type SpecDocument, unknownFields } from './json-schema.js';

/**
 * Where providers' own documents disagree and the product reads both: names of X's guides that its OpenAPI file of 2026-08
 * renamed; Instagram's guide shows a bare {"id"} where its reference has a list. Where the product reads more than is sure to be
 * there, and can do without: Etsy's `skus`, which only readings have; of Printify an order's own external_id beside the one in its
 * metadata, and where a print provider stands, which only that provider's own page tells.
 */
const KNOWN_DEPARTURES = [
  '.tweet_count',
  '.retweet_count',
  '.total_tweet_count',
  'GET /ig_hashtag_search 200 $.id',
  '/listings 201 $.skus',
  '/listings/{listing_id} 200 $.skus',
  '.external_id',
  '/print_providers.json 200 $[].location',
];

export interface Comparison {
  provider: string;
  operation: string;
  status: number;
  /** What of the sandbox's answer is not as published, or not as the product reads it. */
  faults: string[];
  /** Fields that the product reads and the specification does not name. */
  unknown: string[];
}

export interface SpecFile {
  provider: string;
  document: SpecDocument;
  sha256: string;
  date: string;
}

export function readSpecs(folder: string): Map<string, SpecFile> {
  const providers = ['x', 'etsy', 'pinterest', 'instagram', 'tiktok', 'printify', 'openai-text', 'openai-images'];
  return new Map(
    providers.map((provider) => {
      const file = path.join(folder, `${provider}.json`);
      const bytes = fs.readFileSync(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const date = fs.statSync(file).mtime.toISOString().slice(0, 10);
      return [provider, { provider, sha256, date, document: JSON.parse(bytes.toString('utf8')) as SpecDocument }];
    }),
  );
}

/** Asks a sandbox of its own everything the product asks providers, and holds the answers against both sides. */
export async function compareWithSpecs(specs: ReadonlyMap<string, SpecFile>): Promise<Comparison[]> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'provider-specs-'));
  const logger = createLogger({ level: 'silent', process: 'test' });
  const sandbox = await startSandbox({ port: 0, dataDir, clock: systemClock, logger });
  try {
    const comparisons: Comparison[] = [];
    const exchanges = [
      ...exchangesOf(await learn(sandbox.url)),
      ...sellerExchanges(await makeSellerThings(sandbox.url)),
    ];
    for (const exchange of exchanges) {
      const { document } = specs.get(exchange.spec ?? exchange.provider)!;
      comparisons.push(await compare(sandbox.url, exchange, document));
    }
    return comparisons;
  } finally {
    await sandbox.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function compare(url: string, exchange: Exchange, document: SpecDocument): Promise<Comparison> {
  const { provider, operation, status, reads } = exchange;
  const response = await fetch(`${url}/${provider}${exchange.path}`, exchange.request ?? {});
  const body = parseJsonKeepingBigIds(await response.text());
  const published = publishedAnswer(document, operation, response.status);
  const faults = response.status === status ? [] : [`answered ${response.status}, wanted ${status}`];
  if (published) faults.push(...faultsOf(document, published, { value: withNumericIds(body), path: '$' }));
  const reading = reads?.safeParse(body);
  if (reading && !reading.success) faults.push(`the product cannot read it: ${z.prettifyError(reading.error)}`);
  const unknown = reads && published ? unknownFields(document, { published, read: asJsonSchema(reads) }) : [];
  return {
    provider,
    operation,
    status,
    faults,
    unknown: unknown.filter(
      (field) => !KNOWN_DEPARTURES.some((name) => `${operation} ${status} ${field}`.endsWith(name)),
    ),
  };
}

/** The schema of an answer; the `default` one for errors that are not named. Undefined where none is published. */
function publishedAnswer(document: SpecDocument, operation: string, status: number): JsonSchema | undefined {
  const [method, template] = operation.split(' ') as [string, string];
  const found = document.paths[template]?.[method.toLowerCase()];
  if (!found) throw new Error(`the specification has no ${operation}`);
  const content = (found.responses[String(status)] ?? found.responses['default'])?.content ?? {};
  // X describes failures twice; the problem details are the ones that it sends, but only some of their types are listed.
  const problem = content['application/problem+json']?.schema;
  if (problem) return status === 400 ? problem : undefined;
  return Object.values(content)[0]?.schema;
}

function asJsonSchema(reads: z.ZodType): JsonSchema {
  return z.toJSONSchema(reads, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** TikTok's ids are numbers in its JSON; the product's parser makes text of them before they lose digits. */
function withNumericIds(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    key === 'id' && typeof value === 'string' && /^7\d{18}$/.test(value) ? Number(value) : value,
  ) as unknown;
}

/** Tokens and ids that later questions need. */
async function learn(url: string): Promise<Known> {
  const get = async (path: string, request: RequestInit = {}) =>
    (await (await fetch(`${url}${path}`, request)).json()) as never;
  const { keywords } = (await get('/world/tracked')) as { keywords: { keyword: string; platforms: string[] }[] };
  const { keyword } = keywords.find(({ platforms }) => platforms.length === 4)!;
  const tag = keyword.replaceAll(' ', '');
  const etsy = { headers: { 'x-api-key': 'sandbox-etsy-keystring:sandbox-etsy-shared-secret' } };
  const listings = (await get(
    `/etsy/v3/application/listings/active?keywords=${encodeURIComponent(keyword)}`,
    etsy,
  )) as {
    results: { listing_id: number }[];
  };
  const instagram = { headers: { authorization: 'Bearer sandbox-instagram-user-token' } };
  const hashtag = (await get(`/instagram/v25.0/ig_hashtag_search?user_id=17841405309211844&q=${tag}`, instagram)) as {
    data: { id: string }[];
  };
  const pinterest = (await get('/pinterest/v5/oauth/token', PINTEREST_GRANT)) as { access_token: string };
  const tiktok = (await get('/tiktok/v2/oauth/token/', TIKTOK_GRANT)) as { access_token: string };
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  return {
    keyword,
    tag,
    hashtagId: hashtag.data[0]!.id,
    listingId: String(listings.results[0]!.listing_id),
    pinterestToken: pinterest.access_token,
    tiktokToken: tiktok.access_token,
    from: day(20),
    to: day(0),
  };
}
