import { picture, SellerCalls } from '#test/testkit/seller-calls.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';

let sandbox: TestSandbox;
let calls: SellerCalls;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  calls = new SellerCalls(sandbox.url);
});
afterEach(() => sandbox.calm());
afterAll(() => sandbox.stop());

const fault = (text: string) => ({ headers: { 'x-sandbox-fault': text } });

/** Bodies as they were read in providers' documents and threads in November 2026. */
describe('refusals that were seen at the real providers come in the same form', () => {
  it('Etsy: a key without its secret, characters, doubled tags, too many requests', async () => {
    const asked = [
      calls.etsy('/users/me', { headers: { 'x-api-key': 'sandbox-etsy-keystring' } }),
      calls.etsy(`${calls.shop}/listings`, { form: await calls.draftForm({ title: 'a 🐸' }) }),
      calls.etsy(`${calls.shop}/listings`, { form: await calls.draftForm({ tags: 'a,A' }) }),
      calls.etsy('/users/me', fault('status=429;retry-after=1')),
    ];
    const answers = await Promise.all(asked);
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [403, { error: 'Shared secret is required in x-api-key header.' }],
      [400, [{ path: '/title/1', type: 'invalid_characters', message: 'contains invalid characters' }]],
      [400, { error: 'There was a problem with /tags : You may not have duplicate tags.' }],
      [429, { error: 'Exceeded rate limit' }],
    ]);
    expect(answers[3]!.headers.get('retry-after')).toBe('1');
  });

  it('Etsy: an access token that ran out, by the clock that product and sandbox share', async () => {
    let offsetMs = 0;
    const clock = { now: () => new Date(Date.now() + offsetMs), speed: 1, wallMs: (ms: number) => ms };
    const own = await startTestSandbox(clock);
    const ownCalls = new SellerCalls(own.url);
    const { body } = await ownCalls.control<{ etsyAccessToken: string }>('/sellers', {
      json: { name: 'Late', access_seconds: 3600 },
    });
    const me = () => ownCalls.etsy('/users/me', { headers: { authorization: `Bearer ${body.etsyAccessToken}` } });
    expect((await me()).status).toBe(200);
    offsetMs = 3_601_000;
    expect(await me()).toMatchObject({
      status: 401,
      body: { error: 'invalid_token', error_description: 'access token is expired' },
    });
    await own.stop();
  });

  it('Printify: low resolution, a wrong file, an unknown host, an address, too many requests', async () => {
    const upload = (json: Record<string, unknown>) => calls.printify('/uploads/images.json', { json });
    const small = await calls.printify<{ id: string }>('/uploads/images.json', {
      json: { file_name: 'a.png', contents: (await picture(100, 100)).toString('base64') },
    });
    const { body: tee } = await calls.makeTee(calls.customShop);
    const areas = (tee as unknown as { print_areas: { variant_ids: number[] }[] }).print_areas.map(
      ({ variant_ids: ids }) => ({
        variant_ids: ids,
        placeholders: [{ position: 'front', images: [{ id: small.body.id, x: 0.5, y: 0.5, scale: 1, angle: 0 }] }],
      }),
    );
    const path = `${calls.customShop}/products/${tee.id}.json`;
    const answers = await Promise.all([
      calls.printify(path, { method: 'PUT', json: { print_areas: areas } }),
      upload({ file_name: 'a.png', contents: 'YWJj' }),
      upload({ file_name: 'a.png', url: 'http://png1-pixel.invalid/a.png' }),
      calls.printify('/shops.json', fault('status=429')),
    ]);
    const wrongFile = 'Failed to upload image. Cause: {"code":"error.file.wrong.format"}';
    expect(answers.map(({ body }) => body)).toEqual([
      problem(8203, 'Validation failed.', 'Image has low quality'),
      problem(8201, 'Validation failed.', wrongFile),
      problem(10_300, 'Operation failed.', 'cURL error 6: Could not resolve host: png1-pixel.invalid'),
      { status: 'error', code: 429, message: 'Too Many Requests' },
    ]);
  });

  it('OpenAI: too many requests, no credit, a wrong key, a blocked picture', async () => {
    const json = { model: 'gpt-image-1', prompt: 'sandbox:blocked' };
    const answers = await Promise.all([
      calls.openai('/models', fault('status=429')),
      calls.openai('/models', { headers: { authorization: 'Bearer sk-sandbox-quota' } }),
      calls.openai('/models', { headers: { authorization: 'Bearer sk-1' } }),
      calls.openai('/images/generations', { json }),
    ]);
    const error = (message: string, type: string, code: string) => ({ error: { message, type, param: null, code } });
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [429, error('Rate limit reached for requests', 'requests', 'rate_limit_exceeded')],
      [
        429,
        error(
          'You exceeded your current quota, please check your plan and billing details.',
          'insufficient_quota',
          'insufficient_quota',
        ),
      ],
      [401, error('Incorrect API key provided: sk-***.', 'invalid_request_error', 'invalid_api_key')],
      [
        400,
        error('Your request was rejected by the safety system.', 'image_generation_user_error', 'moderation_blocked'),
      ],
    ]);
  });
});

function problem(code: number, message: string, reason: string) {
  return { status: 'error', code, message, errors: { reason, code } };
}
