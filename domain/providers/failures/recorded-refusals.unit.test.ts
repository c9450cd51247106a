import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FailureMapper, HttpReply } from '#infra/http/client.js';
import { systemClock } from '#infra/clock.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { retryAfterMsOf } from '#infra/http/retry-after.js';
import { etsyFailure } from './etsy-failure.js';
import { instagramFailure } from './instagram-failure.js';
import { openAiFailure } from './openai-failure.js';
import { pinterestFailure } from './pinterest-failure.js';
import { printifyFailure } from './printify-failure.js';
import { tiktokFailure } from './tiktok-failure.js';
import { xFailure } from './x-failure.js';

interface Refusal {
  provider: string;
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

const MAPPERS: Record<string, FailureMapper> = {
  etsy: etsyFailure,
  printify: printifyFailure,
  openai: openAiFailure,
  pinterest: pinterestFailure,
  x: xFailure,
  instagram: instagramFailure,
  tiktok: tiktokFailure,
};

function failureOf({ provider, status, headers = {}, body }: Refusal): ProviderFailure {
  const reply: HttpReply = { status, headers, text: JSON.stringify(body), bytes: Buffer.alloc(0) };
  return MAPPERS[provider]!(reply, retryAfterMsOf(reply, systemClock));
}

const printify = (status: number, code: number, reason = ''): Refusal => ({
  provider: 'printify',
  status,
  body: { status: 'error', code, message: 'Validation failed.', errors: { reason, code } },
});
const openai = (status: number, code: string, type = code): Refusal => ({
  provider: 'openai',
  status,
  body: { error: { message: 'As OpenAI words it.', type, param: null, code } },
});
const etsy = (status: number, body: unknown, headers = {}): Refusal => ({ provider: 'etsy', status, headers, body });

/** Bodies in the published forms; the action is the button that a seller gets. */
const REFUSALS: [
  string,
  Refusal,
  Partial<Record<'kind' | 'code' | 'action' | 'field' | 'retryAfterMs', unknown>>,
  RegExp,
][] = [
  [
    'an Etsy key without its secret',
    etsy(403, { error: 'Shared secret is required in x-api-key header.' }),
    { kind: 'forbidden', code: 'KEY_REFUSED', action: 'settings:etsy' },
    /ETSY_SHARED_SECRET/,
  ],
  [
    'an Etsy token that ended',
    etsy(401, { error: 'invalid_token', error_description: 'access token is expired' }),
    { kind: 'unauthorised', code: 'RECONNECT', action: 'reconnect:etsy' },
    /reconnect Etsy/,
  ],
  [
    'an Etsy refresh token that ended',
    etsy(400, { error: 'invalid_grant', error_description: 'refresh token has expired' }),
    { kind: 'unauthorised', action: 'reconnect:etsy' },
    /reconnect Etsy/,
  ],
  [
    'a missing Etsy permission',
    etsy(403, { error: 'insufficient_scope' }),
    { code: 'PERMISSION_MISSING', action: 'reconnect:etsy' },
    /allow all permissions/,
  ],
  [
    'an Etsy title, as an array',
    etsy(400, [{ path: '/title/1', type: 'invalid_characters', message: 'contains invalid characters' }]),
    { code: 'FIELD_REFUSED', action: 'edit:title', field: 'title' },
    /refuses the title: contains invalid characters\. Change it/,
  ],
  [
    'Etsy tags, as a sentence',
    etsy(400, { error: 'There was a problem with /tags : You may not have duplicate tags.' }),
    { action: 'edit:tags', field: 'tags' },
    /refuses the tags: You may not have duplicate tags\. Change/,
  ],
  [
    'an Etsy processing profile',
    etsy(400, [{ path: '/readiness_state_id', type: 'missing', message: 'is required' }]),
    { action: 'edit:readiness_state_id' },
    /the processing profile: is required/,
  ],
  [
    'Etsy per second',
    etsy(429, { error: 'Exceeded rate limit' }, { 'retry-after': '1', 'x-remaining-this-second': '0' }),
    { kind: 'throttled', action: 'wait', retryAfterMs: 1_000 },
    /slow down/,
  ],
  [
    'Etsy per day',
    etsy(429, { error: 'Exceeded rate limit' }, { 'retry-after': '7200', 'x-remaining-today': '0' }),
    { kind: 'throttled', retryAfterMs: 7_200_000 },
    /for a day are used up/,
  ],
  [
    'a listing that is gone',
    etsy(404, { error: 'Resource not found' }),
    { code: 'NOT_FOUND', action: null },
    /deleted in the shop/,
  ],
  ['an Etsy fault', etsy(503, { error: 'Unavailable' }), { kind: 'unavailable', action: 'wait' }, /fault of its own/],
  [
    'a small artwork',
    printify(400, 8203, 'Image has low quality'),
    { code: 'IMAGE_TOO_SMALL', action: 'edit:design' },
    /too small for this print area/,
  ],
  [
    'a large file',
    printify(400, 8201, 'Failed to upload image. Cause: {"code":"error.file.size.limit.exceeded"}'),
    { code: 'IMAGE_TOO_LARGE', action: 'edit:design' },
    /too large/,
  ],
  [
    'a wrong kind of file',
    printify(400, 8201, 'Failed to upload image. Cause: {"code":"error.file.wrong.format"}'),
    { code: 'IMAGE_FORMAT' },
    /PNG or JPEG/,
  ],
  [
    'a picture out of reach',
    printify(400, 10300, 'cURL error 6: Could not resolve host: shop.invalid'),
    { kind: 'unavailable', code: 'IMAGE_UNREACHABLE', action: 'settings:printify' },
    /PUBLIC_URL/,
  ],
  [
    'an address',
    printify(400, 8103, '{"zip":["The zip field is required."]}'),
    { code: 'ADDRESS_INVALID', action: 'edit:address', field: 'zip' },
    /delivery address.*zip field is required/,
  ],
  [
    'a Printify token that ended',
    { provider: 'printify', status: 401, body: { message: 'Unauthenticated.' } },
    { kind: 'unauthorised', action: 'reconnect:printify' },
    /paste a new one/,
  ],
  ['a Printify plan', printify(402, 402), { code: 'PLAN_LIMIT', action: 'upgrade:printify' }, /upgrade the plan/],
  ['a locked product', printify(400, 8252, 'Product is locked'), { code: 'LOCKED' }, /publishing this product/],
  ['Printify’s pace', printify(429, 429), { kind: 'throttled', retryAfterMs: 2_000 }, /slow down/],
  [
    'OpenAI’s pace',
    {
      ...openai(429, 'rate_limit_exceeded', 'requests'),
      headers: {
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '1m2s',
      },
    },
    { kind: 'throttled', retryAfterMs: 62_000 },
    /slow down/,
  ],
  [
    'OpenAI’s credit, which is no pace',
    openai(429, 'insufficient_quota'),
    { kind: 'forbidden', code: 'CREDIT_USED_UP', action: 'upgrade:openai' },
    /add credit/,
  ],
  [
    'an OpenAI key',
    openai(401, 'invalid_api_key', 'invalid_request_error'),
    { kind: 'unauthorised', code: 'KEY_REFUSED', action: 'reconnect:openai' },
    /paste a valid one/,
  ],
  [
    'a prompt',
    openai(400, 'moderation_blocked', 'image_generation_user_error'),
    { kind: 'bad-request', code: 'PROMPT_REFUSED', action: 'edit:prompt' },
    /change the words/,
  ],
  ['an overloaded OpenAI', openai(503, 'server_is_overloaded'), { kind: 'unavailable' }, /overloaded/],
  [
    'an OpenAI country',
    { provider: 'openai', status: 403, body: { error: { message: 'Country not supported', type: 'x', code: null } } },
    { code: 'COUNTRY_REFUSED', action: null },
    /own engine/,
  ],
];

test.each(REFUSALS)('%s gives its sentence, code and action', (_name, ...[refusal, facts, sentence]) => {
  const failure = failureOf(refusal);
  expect(failure).toMatchObject(facts);
  expect(failure.message).toMatch(sentence);
});

test('what is about pace or a stumble is worth repeating; money, words and permissions are not', () => {
  const repeatable = REFUSALS.filter(([, refusal]) => failureOf(refusal).isRetryable).map(([name]) => name);
  expect(repeatable).toEqual([
    'Etsy per second',
    'Etsy per day',
    'an Etsy fault',
    'a picture out of reach',
    'Printify’s pace',
    'OpenAI’s pace',
    'an overloaded OpenAI',
  ]);
});

test('no sentence holds a key or a whole body', () => {
  const long = `sk-${'a'.repeat(400)}`;
  const failure = failureOf({ provider: 'openai', status: 418, body: { error: { message: `Bad ${long}` } } });
  expect(failure.message.length).toBeLessThan(300);
});

/** What goods are made with: none of their refusals may end in a general sentence. */
const MADE_WITH = new Set(['etsy', 'printify', 'openai']);
/** A folder with errors.json as the providers' pages show them; set where there is one. */
const folder = process.env['PROVIDER_SAMPLES_DIR'];
const recorded = folder
  ? (JSON.parse(readFileSync(path.join(folder, 'errors.json'), 'utf8')) as { errors: Refusal[] }).errors
  : [];

test('every recorded body of the samples folder is recognised', () => {
  for (const refusal of recorded.filter(({ provider, status }) => provider in MAPPERS && status >= 400)) {
    const failure = failureOf(refusal);
    expect(failure.status).toBe(refusal.status);
    expect(failure.message).toMatch(/\S\.$/);
    if (MADE_WITH.has(refusal.provider)) expect(failure.message).not.toMatch(/left out until/);
  }
});
