import sharp from 'sharp';
import { HTTP_CLIENT_DEFAULTS, HttpClient } from '#infra/http/client.js';
import { systemClock } from '#infra/clock.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import { openAiFailure } from '../providers/failures/openai-failure.js';
import { IMAGE_MODEL, OpenAiImagesGateway } from './openai-images.gateway.js';

let sandbox: TestSandbox;
let client: HttpClient;
let gateway: OpenAiImagesGateway;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  client = new HttpClient({
    ...HTTP_CLIENT_DEFAULTS,
    provider: 'openai',
    clock: systemClock,
    maxBodyBytes: 100_000_000,
  });
  gateway = new OpenAiImagesGateway({ client, baseUrl: `${sandbox.url}/openai/v1`, toFailure: openAiFailure });
});
afterEach(() => sandbox.calm());
afterAll(async () => {
  await client.close();
  await sandbox.stop();
});

const ORDER = { prompt: 'A frog with a hat, flat colours', size: '1024x1024', isTransparent: true } as const;
const make = (token = 'sk-sandbox-images', prompt: string = ORDER.prompt) => gateway.make(token, { ...ORDER, prompt });

it('gets the bytes of a transparent picture of the size asked for', async () => {
  const { bytes, model } = await make();
  expect(model).toBe(IMAGE_MODEL);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1024, height: 1024, hasAlpha: true });
});

it('says what to do where the safety system refuses the words, and does not ask again', async () => {
  await expect(make('sk-sandbox-images', 'sandbox:blocked')).rejects.toMatchObject({
    isRetryable: false,
    action: 'edit:prompt',
  });
});

it('says that a refused key has to be changed, and that used up credit cures by no waiting', async () => {
  await expect(make('no-such-key')).rejects.toMatchObject({ code: 'KEY_REFUSED', isRetryable: false });
  await expect(make('sk-sandbox-quota')).rejects.toMatchObject({ code: 'CREDIT_USED_UP', isRetryable: false });
});

it('waits as long as OpenAI says', async () => {
  await sandbox.arm('openai', 'status=429;retry-after=7', 5);
  await expect(make()).rejects.toMatchObject({ kind: 'throttled', isRetryable: true });
});
