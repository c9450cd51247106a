import type { ConnectionsSlice } from '#domain/connections/create-connections.js';
import { ConnectionDesk } from '#test/testkit/connection-desk.js';
import { openAiFailure } from '../providers/failures/openai-failure.js';
import { DesignPainter } from './design-painter.js';
import { OpenAiImagesGateway } from './openai-images.gateway.js';
import { Rasterizer } from './renderer/rasterizer.js';

let desk: ConnectionDesk;
let api: ConnectionsSlice;
let rasterizer: Rasterizer;
beforeAll(async () => {
  desk = await ConnectionDesk.open();
  api = await desk.process();
  rasterizer = new Rasterizer();
}, 60_000);
afterAll(async () => {
  await rasterizer.close();
  await desk.close();
});

const BRIEF = {
  title: 'Frog',
  lines: ['Frog'],
  concept: 'A frog with a hat',
  style: 'flat',
  palette: [],
  audience: 'walkers',
  keywords: ['frog'],
  keyword: 'frog',
  words: 'frog',
  locale: 'en',
  template: 'tee',
} as const;

test("pictures on the installation's key have its breaker: after faults in a row OpenAI is left alone", async () => {
  const settings = desk.sandbox.config.providers.openai;
  const images = new OpenAiImagesGateway({
    client: api.providerClients.of('openai'),
    baseUrl: settings.baseUrl,
    toFailure: openAiFailure,
  });
  const openai = { ...settings, keys: { ...settings.keys, OPENAI_API_KEY: 'sk-sandbox-installation' } };
  const painter = new DesignPainter({ ...api, rasterizer, images, openai });
  const { workspaceId } = await desk.person();
  const order = { brief: BRIEF, ground: 'light', seed: 1n, ordinal: 0 } as const;
  const ask = () => painter.ask(workspaceId, order, AbortSignal.timeout(20_000)).catch((error: unknown) => error);
  await desk.sandbox.arm('openai', 'status=500', 100);
  const answers: unknown[] = [];
  for (let at = 0; at < 6; at += 1) answers.push(await ask());
  expect(answers[0]).toMatchObject({ kind: 'unavailable', status: 500 });
  const before = await desk.requests('openai');
  expect(await ask()).toMatchObject({ kind: 'throttled', status: undefined });
  expect(await desk.requests('openai')).toBe(before);
});
