import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Clock, DAY_MS, HOUR_MS } from '#infra/clock.js';
import { createLogger } from '#observability/logger.js';
import { type RunningSandbox, startSandbox } from '../start-sandbox.js';

const NOW_MS = Date.parse('2026-11-20T10:30:00Z');
/** A clock that stands still until a test moves it: speed 1000 keeps the stand-ins' latency out of the way. */
let nowMs = NOW_MS;
const clock: Clock = { now: () => new Date(nowMs), speed: 1000, wallMs: (ms) => ms / 1000 };
const X_AUTH = { authorization: 'Bearer sandbox-x-bearer-token' };
const ETSY_KEY = { 'x-api-key': 'sandbox-etsy-keystring:sandbox-etsy-shared-secret' };
const IG_AUTH = { authorization: 'Bearer sandbox-instagram-user-token' };
const ACCOUNT = '17841405309211844';

let sandbox: RunningSandbox;
let dataDir: string;
let keywords: string[];

beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'protocols-'));
  const logger = createLogger({ level: 'silent', process: 'sandbox' });
  sandbox = await startSandbox({ port: 0, dataDir, clock, logger, seed: 3 });
  const { body } = await ask('/world/tracked');
  keywords = (body['keywords'] as { keyword: string; platforms: string[] }[])
    .filter(({ platforms }) => platforms.includes('INSTAGRAM'))
    .map(({ keyword }) => keyword);
});
beforeEach(() => (nowMs = NOW_MS));
afterAll(async () => {
  await sandbox.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

async function ask(where: string, request: RequestInit = {}): Promise<Answer> {
  const response = await fetch(where.startsWith('http') ? where : `${sandbox.url}${where}`, request);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
  const body = (isJson ? JSON.parse(text) : {}) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, text, body };
}

const xSearch = (keyword: string, more = '') =>
  `/x/2/tweets/search/recent?max_results=10&query=${encodeURIComponent(`"${keyword}"`)}${more}`;

describe('X', () => {
  it('pages through a search without gap or repeat, as many posts as it counts', async () => {
    const keyword = keywords[0]!;
    const counted = await ask(`/x/2/tweets/counts/recent?query=${encodeURIComponent(keyword)}`, { headers: X_AUTH });
    const ids: string[] = [];
    for (let token = ''; ;) {
      const { body } = await ask(xSearch(keyword, token), { headers: X_AUTH });
      ids.push(...((body['data'] as { id: string }[] | undefined) ?? []).map(({ id }) => id));
      const next = (body['meta'] as { next_token?: string }).next_token;
      if (!next) break;
      token = `&next_token=${next}`;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength((counted.body['meta'] as { total_tweet_count: number }).total_tweet_count);
  });

  it('has no data key when nothing is found', async () => {
    const { body } = await ask(xSearch('nothing like it'), { headers: X_AUTH });
    expect(body).toEqual({ meta: { result_count: 0 } });
  });

  it('answers 429 with its headers once 75 trend requests are used, and goes on after the quarter of an hour', async () => {
    const answers = [];
    for (let n = 0; n < 76; n += 1) answers.push(await ask('/x/2/trends/by/woeid/1', { headers: X_AUTH }));
    expect(answers.slice(0, 75).every(({ status }) => status === 200)).toBe(true);
    expect(answers[75]!.status).toBe(429);
    expect(answers[75]!.headers.get('x-rate-limit-remaining')).toBe('0');
    expect(Number(answers[75]!.headers.get('x-rate-limit-reset')) * 1000).toBe(NOW_MS + 15 * 60_000);
    nowMs += 15 * 60_000;
    expect((await ask('/x/2/trends/by/woeid/1', { headers: X_AUTH })).status).toBe(200);
  });
});

describe('Etsy', () => {
  it('wants the secret beside the keystring', async () => {
    const answer = await ask('/etsy/v3/application/openapi-ping', {
      headers: { 'x-api-key': 'sandbox-etsy-keystring' },
    });
    expect(answer.status).toBe(403);
    expect(answer.body).toEqual({ error: 'Shared secret is required in x-api-key header.' });
  });

  it('pages by offset, the newest listings first', async () => {
    const where = `/etsy/v3/application/listings/active?sort_on=created&limit=5&keywords=${encodeURIComponent(keywords[0]!)}`;
    const page = async (offset: number) =>
      (await ask(`${where}&offset=${offset}`, { headers: ETSY_KEY })).body['results'] as {
        listing_id: number;
        created_timestamp: number;
      }[];
    const listings = [...(await page(0)), ...(await page(5))];
    const times = listings.map((listing) => listing.created_timestamp);
    expect(new Set(listings.map((listing) => listing.listing_id)).size).toBe(10);
    expect(times).toEqual([...times].sort((left, right) => right - left));
  });
});

describe('Instagram', () => {
  const search = (tag: string) =>
    ask(`/instagram/v25.0/ig_hashtag_search?user_id=${ACCOUNT}&q=${encodeURIComponent(tag)}`, { headers: IG_AUTH });

  it('lets an account search 30 hashtags in seven days, repeats free', async () => {
    const { body } = await ask('/world/tracked');
    const tags = (body['keywords'] as { keyword: string }[]).map(({ keyword }) =>
      keyword.replaceAll(/[^\p{L}\p{N}]/gu, ''),
    );
    for (const tag of tags.slice(0, 30)) expect((await search(tag)).status).toBe(200);
    const over = await search(tags[30]!);
    expect(over.status).toBe(400);
    expect(over.body['error']).toMatchObject({ code: 18, error_subcode: 2_207_034 });
    expect((await search(tags[3]!)).status).toBe(200);
    nowMs += 7 * DAY_MS;
    expect((await search(tags[30]!)).status).toBe(200);
  });

  it('pages through recent media with a cursor and without next on the last page', async () => {
    nowMs += 8 * DAY_MS;
    const found = await search(keywords[1]!.replaceAll(' ', ''));
    const [{ id }] = found.body['data'] as [{ id: string }];
    const ids: string[] = [];
    let next: string | undefined = `/instagram/v25.0/${id}/recent_media?user_id=${ACCOUNT}&fields=id&limit=3`;
    while (next) {
      const { body }: Answer = await ask(next, { headers: IG_AUTH });
      ids.push(...(body['data'] as { id: string }[]).map((medium) => medium.id));
      next = (body['paging'] as { next?: string } | undefined)?.next;
    }
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('TikTok', () => {
  it('pages by cursor and search_id, not shaken by videos that appear meanwhile; ids are numbers beyond 2^53', async () => {
    const form =
      'grant_type=client_credentials&client_key=sandbox-tiktok-client-key&client_secret=sandbox-tiktok-client-secret';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const grant = await ask('/tiktok/v2/oauth/token/', { method: 'POST', headers, body: form });
    const auth = { authorization: `Bearer ${String(grant.body['access_token'])}`, 'content-type': 'application/json' };
    const and = [{ operation: 'EQ', field_name: 'hashtag_name', field_values: [keywords[0]] }];
    let more: object = {};
    const ids: string[] = [];
    for (let hasMore = true; hasMore; nowMs += HOUR_MS / 4) {
      const body = JSON.stringify({
        query: { and },
        start_date: '20261105',
        end_date: '20261121',
        max_count: 20,
        ...more,
      });
      const answer = await ask('/tiktok/v2/research/video/query/?fields=id', { method: 'POST', headers: auth, body });
      ids.push(...[...answer.text.matchAll(/"id":(\d{19})[,}]/g)].map((match) => match[1]!));
      const { cursor, search_id, has_more } = answer.body['data'] as {
        cursor: number;
        search_id: string;
        has_more: boolean;
      };
      more = { cursor, search_id };
      hasMore = has_more;
    }
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Google Trends', () => {
  it('answers 304 to the tag of what it last gave', async () => {
    const first = await ask('/googleTrends/trending/rss?geo=US');
    const tag = first.headers.get('etag')!;
    expect(first.text).toContain('<ht:approx_traffic>');
    expect((await ask('/googleTrends/trending/rss?geo=US', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});

describe('the history', () => {
  it('names a keyword hour and its posts as the endpoints do', async () => {
    const from = new Date(NOW_MS - 2 * DAY_MS).toISOString();
    const { text } = await ask(`/world/history?from=${from}&platforms=X,ETSY`);
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string | number>);
    const keyword = keywords[0]!;
    const counters = lines.filter((line) => line['kind'] === 'COUNTER' && line['keyword'] === keyword);
    const counted = await ask(`/x/2/tweets/counts/recent?query=${encodeURIComponent(keyword)}`, { headers: X_AUTH });
    const buckets = counted.body['data'] as { start: string; tweet_count: number }[];
    expect(counters.length).toBeGreaterThan(3);
    for (const { observedAt, count, externalId } of counters.slice(1, -1)) {
      expect(buckets).toContainEqual(expect.objectContaining({ start: observedAt, tweet_count: count }));
      expect(externalId).toBe(`count:${keyword}:${observedAt}`);
    }
    const listing = lines.find((line) => line['platform'] === 'ETSY')!;
    const id = String(listing['externalId']).replace('listing:', '');
    const { body } = await ask(`/etsy/v3/application/listings/${id}`, { headers: ETSY_KEY });
    expect(new Date(Number(body['created_timestamp']) * 1000).toISOString()).toBe(listing['observedAt']);
  });
});

describe('faults', () => {
  const struck = (fault: string) => ask(xSearch(keywords[0]!), { headers: { ...X_AUTH, 'x-sandbox-fault': fault } });

  it.each([
    ['status=429;retry-after=2', 429],
    ['status=401', 401],
    ['status=500', 500],
  ])('%s is answered in the form of the provider', async (fault, status) => {
    const answer = await struck(fault);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status, type: 'about:blank' });
    if (status === 429) expect(answer.headers.get('retry-after')).toBe('2');
  });

  it('drop and truncate break the connection, malformed and empty the body, timeout never answers', async () => {
    await expect(struck('drop')).rejects.toThrow();
    await expect(struck('truncate')).rejects.toThrow();
    await expect(struck('malformed')).rejects.toThrow(SyntaxError);
    expect((await struck('empty')).text).toBe('');
    const headers = { ...X_AUTH, 'x-sandbox-fault': 'timeout' };
    await expect(ask(xSearch('frog'), { headers, signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/i);
  });

  it('armed by the control endpoint, strike as often as told and then no more', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ provider: 'etsy', fault: 'status=500', times: 2 });
    expect((await ask('/control/faults', { method: 'POST', headers, body })).status).toBe(201);
    const statuses = [];
    for (let n = 0; n < 3; n += 1)
      statuses.push((await ask('/etsy/v3/application/openapi-ping', { headers: ETSY_KEY })).status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  it('says which faults there are when one is not known', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ provider: 'etsy', fault: 'explode' });
    const answer = await ask('/control/faults', { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('malformed');
  });
});

describe('pages', () => {
  it.each(['/', '/control'])('%s shows itself to people', async (where) => {
    const answer = await ask(where);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<h1>');
  });

  it('an unknown path of a provider is answered by that provider', async () => {
    const answer = await ask('/pinterest/v5/nothing/here');
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ code: 404, message: 'Not found.' });
  });
});
