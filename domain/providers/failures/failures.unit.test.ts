import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { etsyFailure } from './etsy-failure.js';
import { instagramFailure } from './instagram-failure.js';
import { pinterestFailure } from './pinterest-failure.js';
import { tiktokFailure } from './tiktok-failure.js';
import { xFailure } from './x-failure.js';

const reply = (status: number, body: unknown, headers: Record<string, string> = {}): HttpReply => ({
  status,
  headers,
  text: typeof body === 'string' ? body : JSON.stringify(body),
  bytes: Buffer.alloc(0),
});
const facts = ({ kind, message, retryAfterMs }: ProviderFailure) => ({ kind, message, retryAfterMs });

describe('refusals of providers', () => {
  test('Etsy: key without secret, expired key, field list, sentence, throttling', () => {
    const noSecret = etsyFailure(reply(403, { error: 'Shared secret is required in x-api-key header.' }), undefined);
    expect(facts(noSecret)).toMatchObject({ kind: 'forbidden', message: expect.stringMatching(/ETSY_SHARED_SECRET/) });
    expect(etsyFailure(reply(401, { error: 'invalid_token' }), undefined).kind).toBe('unauthorised');
    const fields = [{ path: '/keywords', type: 'invalid', message: 'contains invalid characters' }];
    expect(etsyFailure(reply(400, fields), undefined)).toMatchObject({
      kind: 'bad-request',
      message: expect.stringMatching(/refuses the keywords: contains invalid characters/),
    });
    expect(facts(etsyFailure(reply(429, { error: 'Exceeded rate limit' }), 1000))).toMatchObject({
      kind: 'throttled',
      retryAfterMs: 1000,
    });
  });

  test('X: problems by type, spent credits are money and not patience', () => {
    const problem = (status: number, name: string) =>
      xFailure(reply(status, { title: 'No', detail: 'No.', type: `https://api.x.com/2/problems/${name}` }), undefined);
    expect(problem(403, 'client-forbidden')).toMatchObject({
      kind: 'forbidden',
      message: expect.stringMatching(/enrol/),
    });
    expect(problem(429, 'usage-capped')).toMatchObject({
      kind: 'forbidden',
      message: expect.stringMatching(/credits/),
    });
    expect(problem(400, 'invalid-request').kind).toBe('bad-request');
    const slow = xFailure(reply(429, { title: 'Too Many Requests', type: 'about:blank', status: 429 }), 60_000);
    expect(facts(slow)).toMatchObject({ kind: 'throttled', retryAfterMs: 60_000 });
  });

  test('Pinterest: its own codes go before the status', () => {
    const refused = (status: number, code: number) =>
      pinterestFailure(reply(status, { code, message: 'No.' }), undefined);
    expect(refused(401, 2)).toMatchObject({ kind: 'unauthorised', message: expect.stringMatching(/reconnect/) });
    expect(refused(429, 8).kind).toBe('throttled');
    expect(refused(400, 400).kind).toBe('bad-request');
  });

  test('Instagram: the code decides, the user message is shown, the 31st hashtag leaves only itself out', () => {
    const refused = (status: number, error: object, headers = {}) =>
      instagramFailure(reply(status, { error: { type: 'OAuthException', ...error } }, headers), undefined);
    expect(refused(400, { code: 190, error_user_msg: 'Please sign in.' })).toMatchObject({
      kind: 'unauthorised',
      message: expect.stringMatching(/reconnect Instagram.*Please sign in/),
    });
    expect(refused(400, { code: 18, error_subcode: 2207034 })).toMatchObject({
      kind: 'bad-request',
      message: expect.stringMatching(/30 of 30/),
    });
    expect(refused(403, { code: 10 }).kind).toBe('forbidden');
    expect(refused(500, { code: 2 }).kind).toBe('unavailable');
    const usage = { 'x-business-use-case-usage': '{"1":[{"call_count":100,"estimated_time_to_regain_access":3}]}' };
    expect(refused(400, { code: 4 }, usage)).toMatchObject({ kind: 'throttled', retryAfterMs: 180_000 });
  });

  test('TikTok: error codes of the API and of the token endpoint', () => {
    const refused = (status: number, error: unknown) => tiktokFailure(reply(status, { error }), undefined);
    expect(refused(401, { code: 'access_token_invalid', message: 'no' }).kind).toBe('unauthorised');
    expect(refused(401, { code: 'scope_not_authorized', message: 'no' }).kind).toBe('forbidden');
    expect(refused(429, { code: 'rate_limit_exceeded', message: 'no' }).kind).toBe('throttled');
    expect(refused(400, 'invalid_client').kind).toBe('unauthorised');
  });

  test.each([etsyFailure, xFailure, pinterestFailure, instagramFailure, tiktokFailure])(
    'a body that is no JSON is told by its status (%p)',
    (mapper) => {
      expect(mapper(reply(502, '<html>Bad gateway</html>'), undefined)).toMatchObject({
        kind: 'unavailable',
        status: 502,
      });
    },
  );
});
