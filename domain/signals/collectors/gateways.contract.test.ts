import { DAY_MS, HOUR_MS, hourOf, systemClock } from '#infra/clock.js';
import { HTTP_CLIENT_DEFAULTS, HttpClient } from '#infra/http/client.js';
import type { ProviderName } from '#infra/provider-config.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import { EtsyGateway } from './etsy/etsy.gateway.js';
import { GoogleTrendsGateway } from './google-trends/google-trends.gateway.js';
import { hashtagOf } from './hashtag.js';
import { InstagramGateway } from './instagram/instagram.gateway.js';
import { PinterestGateway } from './pinterest/pinterest.gateway.js';
import { type Access, instagramAccess, pinterestAccess, tiktokAccess, xAccess } from './provider-access.js';
import { SandboxHistoryGateway } from './sandbox/sandbox-history.gateway.js';
import { TiktokGateway } from './tiktok/tiktok.gateway.js';
import { noTokens } from './token-source.js';
import { XGateway, xQueryFor } from './x/x.gateway.js';

/** Of a call that is to go wrong; the others get the usual patience. */
const IMPATIENT = { timeoutMs: 1_000 };
let sandbox: TestSandbox;
let keyword: string;
const clients: HttpClient[] = [];

beforeAll(async () => {
  sandbox = await startTestSandbox();
  const [followed] = await new SandboxHistoryGateway(sandbox.url).tracked();
  keyword = followed!.keyword;
});
afterEach(() => sandbox.calm());
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await sandbox.stop();
});

function access(provider: ProviderName, patience: { timeoutMs?: number; retries?: number } = {}): Access {
  const settings = { ...HTTP_CLIENT_DEFAULTS, retries: 0, perSecond: 1000, maxRetryWaitMs: 1500, ...patience };
  const http = new HttpClient({ ...settings, provider, clock: systemClock });
  clients.push(http);
  return { settings: sandbox.config.providers[provider], http, clock: systemClock };
}
const etsy = (a = access('etsy')) => new EtsyGateway(a.settings, a.http);
const x = (a = access('x')) => new XGateway(a.settings, a.http, xAccess(a));
const pinterest = (a = access('pinterest')) => new PinterestGateway(a.settings, a.http, pinterestAccess(a));
const instagram = (a = access('instagram')) => new InstagramGateway(a.settings, a.http, instagramAccess(a));
const tiktok = (a = access('tiktok')) => new TiktokGateway(a.settings, a.http, tiktokAccess(a));
const google = (a = access('googleTrends')) => new GoogleTrendsGateway(a.settings, a.http);

describe('a normal reading', () => {
  test('Etsy: newest listings first, and how many there are', async () => {
    const { count, results } = await etsy().searchActive({ keywords: keyword, limit: 10 });
    expect(count).toBeGreaterThanOrEqual(results.length);
    const times = results.map((listing) => listing.created_timestamp);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('X: whole hours up to the running one, and trends of a place', async () => {
    const from = hourOf(new Date(Date.now() - DAY_MS));
    const counts = await x().countsByHour({ query: xQueryFor(keyword), from });
    expect(counts).toHaveLength(25);
    expect(counts[0]).toMatchObject({ start: from.toISOString(), count: expect.any(Number) as number });
    expect((await x().trendsAt(23424977)).length).toBeGreaterThan(0);
    expect((await x().posts(xQueryFor(keyword)))[0]).toMatchObject({
      id: expect.stringMatching(/^\d{15,}$/) as string,
    });
  });

  test('Pinterest: growing keywords with their weekly series', async () => {
    const trends = await pinterest().topKeywords({ region: 'US', trendType: 'growing', limit: 50 });
    expect(trends.length).toBeGreaterThan(0);
    expect(Object.keys(trends[0]!.time_series)[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
    const regions = await pinterest().topKeywords({ region: 'GB+IE', trendType: 'growing', limit: 5 });
    expect(regions.length).toBeLessThanOrEqual(5);
  });

  test('Google Trends: the feed of a country', async () => {
    const [first] = await google().trending('US');
    expect(first).toMatchObject({ title: expect.any(String) as string, publishedAt: expect.any(Date) as Date });
  });
});

describe('paging', () => {
  test('Etsy: pages by offset do not overlap', async () => {
    const gateway = etsy();
    const ids = async (offset: number) =>
      (await gateway.searchActive({ keywords: keyword, limit: 3, offset })).results.map((entry) => entry.listing_id);
    const [first, second] = [await ids(0), await ids(3)];
    expect(first).toHaveLength(3);
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });

  test('TikTok: goes on until there is no more; ids keep every digit', async () => {
    const gateway = tiktok();
    const tracked = await new SandboxHistoryGateway(sandbox.url).tracked();
    const hashtags = tracked.filter(({ platforms }) => platforms.includes('TIKTOK')).map((k) => hashtagOf(k.keyword));
    const to = new Date();
    const question = { hashtags: hashtags.slice(0, 20), from: new Date(to.getTime() - 2 * DAY_MS), to };
    const first = await gateway.videos(question);
    expect(first.next).toBeDefined();
    const second = await gateway.videos({ ...question, ...first.next });
    const ids = [...first.videos, ...second.videos].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => BigInt(id) > 2n ** 53n)).toBe(true);
    expect(first.videos[0]!.hashtag_names.some((name) => hashtags.includes(hashtagOf(name)))).toBe(true);
  });

  test('Instagram: follows the cursor and ends', async () => {
    const gateway = instagram();
    const hashtagId = await gateway.hashtagId(hashtagOf(keyword));
    const ids = new Set<string>();
    let after: string | undefined;
    for (let page = 0; page < 50; page += 1) {
      const answer = await gateway.media({ hashtagId, edge: 'recent_media', ...(after && { after }) });
      const before = ids.size;
      for (const { id } of answer.media) ids.add(id);
      after = answer.after;
      if (!after || ids.size === before) break;
    }
    expect(ids.size).toBeGreaterThan(0);
  });

  test('the sandbox history comes in order of hours and covers what is followed', async () => {
    const to = hourOf(new Date());
    const from = new Date(to.getTime() - 6 * HOUR_MS);
    const hours: number[] = [];
    for await (const lines of new SandboxHistoryGateway(sandbox.url).history({ from, to })) {
      hours.push(...lines.map((line) => hourOf(new Date(line.observedAt)).getTime()));
    }
    expect(hours.length).toBeGreaterThan(0);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
  });
});

const calls = [
  ['etsy', () => etsy(access('etsy', IMPATIENT)).searchActive({ keywords: keyword, limit: 1 })],
  ['x', () => x(access('x', IMPATIENT)).countsByHour({ query: xQueryFor(keyword), from: hourOf(new Date()) })],
  [
    'pinterest',
    () => pinterest(access('pinterest', IMPATIENT)).topKeywords({ region: 'US', trendType: 'growing', limit: 1 }),
  ],
  ['instagram', () => instagram(access('instagram', IMPATIENT)).hashtagId(hashtagOf(keyword))],
  [
    'tiktok',
    () =>
      tiktok(access('tiktok', IMPATIENT)).videos({ hashtags: [hashtagOf(keyword)], from: new Date(), to: new Date() }),
  ],
  ['googleTrends', () => google(access('googleTrends', IMPATIENT)).trending('US')],
] as const;

describe.each(calls)('%s, when it goes wrong', (provider, call) => {
  test.each([
    ['status=401', 'unauthorised'],
    ['status=403', 'forbidden'],
    ['status=429;retry-after=7', 'throttled'],
    ['status=500', 'unavailable'],
    ['status=503', 'unavailable'],
    ['timeout', 'timeout'],
    ['latency=2000', 'timeout'],
    ['drop', 'dropped'],
    ['truncate', 'dropped'],
    ['malformed', 'malformed'],
    ['empty', 'malformed'],
  ])('%s is told as %s, with a sentence', async (fault, kind) => {
    await sandbox.arm(provider, fault, 10);
    const failure: unknown = await call().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: 'ProviderFailure', provider, kind });
    expect((failure as Error).message).toMatch(/^[^\n]{20,280}$/);
    if (kind === 'throttled') expect(failure).toMatchObject({ retryAfterMs: 7000 });
  });
});

describe('repeating', () => {
  test('a call that is safe to repeat gets over one failure, and obeys a short Retry-After', async () => {
    const gateway = etsy(access('etsy', { retries: 2 }));
    await sandbox.arm('etsy', 'status=500', 1);
    await expect(gateway.searchActive({ keywords: keyword, limit: 1 })).resolves.toBeDefined();
    await sandbox.arm('etsy', 'status=429;retry-after=1', 1);
    const startedAt = performance.now();
    await expect(gateway.searchActive({ keywords: keyword, limit: 1 })).resolves.toBeDefined();
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(1000);
  });

  test('a long Retry-After is not waited out, a refusal is not repeated', async () => {
    const attempts: string[] = [];
    const a = access('etsy', { retries: 2 });
    const http = new HttpClient({
      ...HTTP_CLIENT_DEFAULTS,
      provider: 'etsy',
      clock: systemClock,
      onAttempt: ({ outcome }) => attempts.push(outcome),
    });
    clients.push(http);
    const gateway = etsy({ ...a, http });
    await sandbox.arm('etsy', 'status=429;retry-after=600', 1);
    await expect(gateway.searchActive({ keywords: keyword, limit: 1 })).rejects.toMatchObject({
      retryAfterMs: 600_000,
    });
    await sandbox.arm('etsy', 'status=503;retry-after=600', 1);
    await expect(gateway.searchActive({ keywords: keyword, limit: 1 })).rejects.toMatchObject({
      kind: 'unavailable',
      retryAfterMs: 600_000,
    });
    await sandbox.arm('etsy', 'status=403', 1);
    await expect(gateway.searchActive({ keywords: keyword, limit: 1 })).rejects.toMatchObject({ kind: 'forbidden' });
    expect(attempts).toEqual(['429', '503', '403']);
  });

  test('a token that was refused once is fetched anew', async () => {
    const gateway = pinterest();
    await gateway.topKeywords({ region: 'US', trendType: 'growing', limit: 1 });
    await sandbox.arm('pinterest', 'status=401', 1);
    await expect(gateway.topKeywords({ region: 'US', trendType: 'growing', limit: 1 })).resolves.toHaveLength(1);
  });

  test('without a connection a live provider says what to connect, and is not called', async () => {
    const { settings, http } = access('instagram');
    const gateway = new InstagramGateway({ ...settings, mode: 'live' }, http, noTokens);
    await expect(gateway.hashtagId('frog')).rejects.toMatchObject({
      kind: 'unauthorised',
      message: expect.stringMatching(/^Connect Instagram/) as string,
    });
  });
});
