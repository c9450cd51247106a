import sharp from 'sharp';
import { z } from 'zod';
import { SellerCalls } from '#test/testkit/seller-calls.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';

interface Response {
  status: string;
  incomplete_details: { reason: string } | null;
  output: { content: { type: string; text?: string; refusal?: string }[] }[];
}
interface Images {
  data: { b64_json: string }[];
  size: string;
  background: string;
}

let sandbox: TestSandbox;
let calls: SellerCalls;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  calls = new SellerCalls(sandbox.url);
});
afterEach(() => sandbox.calm());
afterAll(() => sandbox.stop());

const text = { type: 'string' };
const strict = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const BRIEFS = strict({
  ideas: {
    type: 'array',
    items: strict({
      title: text,
      text_lines: { type: 'array', items: text },
      style: { type: 'string', enum: ['retro', 'minimal', 'bold'] },
      palette: { type: 'array', items: { type: 'string', pattern: '^#[0-9a-f]{6}$' } },
      tags: { type: 'array', items: { type: 'string', maxLength: 20 }, maxItems: 13 },
      confidence: { type: 'number', minimum: 0, maximum: 1 },
      risk: { type: ['string', 'null'] },
      parts: { type: 'array', items: { $ref: '#/$defs/part' } },
    }),
  },
});
const SCHEMA = {
  ...BRIEFS,
  $defs: { part: strict({ position: { const: 'front' }, is_printed: { type: 'boolean' } }) },
};

const respond = (input: string, more: Record<string, unknown> = {}) => {
  const format = { type: 'json_schema', name: 'ideas', strict: true, schema: SCHEMA };
  return calls.openai<Response>('/responses', { json: { model: 'gpt-5-mini', input, text: { format }, ...more } });
};
const contentOf = ({ output }: Response) => output[0]!.content[0]!;

describe('responses with a schema', () => {
  it('fit the schema that was sent, speak of the topic, and are as many as were asked for', async () => {
    const { body, headers } = await respond('Write 4 ideas about "sourdough frogs", 13 tags each');
    const written = JSON.parse(contentOf(body).text!) as { ideas: { title: string; tags: string[] }[] };
    const reading = z.fromJSONSchema(SCHEMA as Parameters<typeof z.fromJSONSchema>[0]).safeParse(written);
    expect(reading.error?.issues ?? []).toEqual([]);
    expect(written.ideas).toHaveLength(4);
    expect(JSON.stringify(written)).toMatch(/sourdough frogs/i);
    expect(headers.get('x-request-id')).toMatch(/^req_/);
    expect(headers.get('x-ratelimit-remaining-requests')).toMatch(/^\d+$/);
  });

  it('are the same for the same prompt, and in the language asked for', async () => {
    const prompt = 'keyword: Pilze\nlocale: de\ncount: 2';
    const [first, second] = await Promise.all([respond(prompt), respond(prompt)]);
    expect(contentOf(first.body)).toEqual(contentOf(second.body));
    expect(contentOf(first.body).text).toMatch(/ für | und /);
  });

  it('refuse, stop early or fail on the words that ask for it', async () => {
    expect(contentOf((await respond('sandbox:refuse')).body).type).toBe('refusal');
    expect((await respond('sandbox:incomplete')).body).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
    });
    expect((await respond('frogs', { max_output_tokens: 16 })).body.status).toBe('incomplete');
    expect((await respond('sandbox:filter')).body.incomplete_details).toEqual({ reason: 'content_filter' });
    const malformed = await respond('sandbox:malformed');
    expect(() => JSON.parse(contentOf(malformed.body).text!) as unknown).toThrow();
  });

  it('are refused for a schema that strict mode does not take, an unknown model and a prompt that is too long', async () => {
    const loose = { type: 'object', properties: { title: text }, required: [] };
    const format = { type: 'json_schema', name: 'ideas', strict: true, schema: loose };
    const answers = await Promise.all([
      respond('frogs', { text: { format } }),
      respond('frogs', { model: 'gpt-1' }),
      respond('frogs '.repeat(90_000)),
    ]);
    expect(
      answers.map(({ status, body }) => [status, (body as unknown as { error: { code: string } }).error.code]),
    ).toEqual([
      [400, 'invalid_json_schema'],
      [404, 'model_not_found'],
      [400, 'context_length_exceeded'],
    ]);
  });
});

describe('pictures', () => {
  it('are real ones of the size, form and background asked for', async () => {
    const { body } = await calls.openai<Images>('/images/generations', {
      json: {
        model: 'gpt-image-1',
        prompt: 'retro badge "Frog Club"',
        size: '1024x1536',
        background: 'transparent',
        n: 2,
      },
    });
    expect(body).toMatchObject({ size: '1024x1536', background: 'transparent' });
    const [first, second] = body.data.map(({ b64_json: bytes }) => Buffer.from(bytes, 'base64'));
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1024, height: 1536, hasAlpha: true });
    expect((await sharp(first).stats()).isOpaque).toBe(false);
    expect(first!.equals(second!)).toBe(false);
  });

  it('are refused in OpenAI’s words', async () => {
    const ask = async (more: Record<string, unknown>) => {
      const json = { model: 'gpt-image-1', prompt: 'a frog', ...more };
      const { status, body } = await calls.openai<{ error: { code: string; type: string } }>('/images/generations', {
        json,
      });
      return [status, body.error.type, body.error.code];
    };
    expect(await ask({ prompt: 'sandbox:blocked' })).toEqual([
      400,
      'image_generation_user_error',
      'moderation_blocked',
    ]);
    expect(await ask({ background: 'transparent', output_format: 'jpeg' })).toEqual([
      400,
      'invalid_request_error',
      'invalid_value',
    ]);
    expect(await ask({ size: '999x999' })).toEqual([400, 'invalid_request_error', 'invalid_value']);
    expect(await ask({ response_format: 'url' })).toEqual([400, 'invalid_request_error', 'unknown_parameter']);
    expect(await ask({ model: undefined })).toEqual([404, 'invalid_request_error', 'model_not_found']);
    expect(await ask({ n: 11 })).toEqual([400, 'invalid_request_error', 'invalid_value']);
  });
});

describe('keys', () => {
  it('that are wrong, or out of credit, are told apart', async () => {
    const ask = async (authorization: string) => {
      const { status, body } = await calls.openai<{ error: { code: string } }>('/models', {
        headers: { authorization },
      });
      return [status, (body as { error?: { code: string } }).error?.code];
    };
    expect(await ask('Bearer sk-nonsense')).toEqual([401, 'invalid_api_key']);
    expect(await ask('Bearer sk-sandbox-quota')).toEqual([429, 'insufficient_quota']);
    expect((await calls.openai('/models', { headers: { authorization: 'Bearer sk-sandbox-mine' } })).status).toBe(200);
  });
});
