import { HTTP_CLIENT_DEFAULTS, HttpClient } from '#infra/http/client.js';
import { systemClock } from '#infra/clock.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import { IDEA_RULES } from '#schema/ideas/idea.rules.js';
import type { IdeaTask } from '../idea-engine.js';
import { draftByOpenAi } from './openai-engine.js';
import { OpenAiTextGateway } from './openai-text.gateway.js';

let sandbox: TestSandbox;
let http: HttpClient;
let gateway: OpenAiTextGateway;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  http = new HttpClient({ ...HTTP_CLIENT_DEFAULTS, provider: 'openai', clock: systemClock });
  gateway = new OpenAiTextGateway(`${sandbox.url}/openai/v1`, http);
});
afterEach(() => sandbox.calm());
afterAll(async () => {
  await http.close();
  await sandbox.stop();
});

const TASK: IdeaTask = {
  source: 'words',
  keyword: 'mushrooms',
  locale: 'en',
  count: 3,
  seed: 'seed',
  now: new Date('2026-11-30T00:00:00Z'),
  voice: undefined,
  trend: undefined,
  occasion: undefined,
  known: [],
};
const draft = (token = 'sk-sandbox-ideas', task: Partial<IdeaTask> = {}) =>
  draftByOpenAi(gateway, { ...TASK, ...task }, { token, model: 'gpt-4o-mini' });

it('gets briefs in our form from a strict schema, with the model and the tokens that they took', async () => {
  const { engine, model, briefs, usage } = await draft();
  expect(engine).toBe('openai');
  expect(model).toContain('gpt-4o-mini');
  expect(briefs.length).toBeGreaterThanOrEqual(1);
  expect(usage!.outputTokens).toBeGreaterThan(0);
  for (const brief of briefs) {
    expect(brief.textLines.length).toBeGreaterThan(0);
    expect(brief.textLines.length).toBeLessThanOrEqual(IDEA_RULES.textLines.max);
    for (const color of brief.palette) expect(color).toMatch(IDEA_RULES.palette.pattern);
    expect(brief.fit).toContain('mushrooms');
    expect(brief.products.length).toBeGreaterThan(0);
  }
});

it('keeps to the goods that the brand prefers, whatever the model names', async () => {
  const voice = { tone: '', audience: 'Foragers', interests: [], bannedTopics: [], preferredProducts: ['mug'] };
  const { briefs } = await draft('sk-sandbox-ideas', { voice });
  for (const { products, audience } of briefs) {
    expect(products).toEqual(['mug']);
    expect(audience).toBe('Foragers');
  }
});

it('says that a refused key has to be changed, and does not try again', async () => {
  await expect(draft('no-such-key')).rejects.toMatchObject({ code: 'KEY_REFUSED', isRetryable: false });
});

it('says that the credit is used up, which no waiting cures', async () => {
  await expect(draft('sk-sandbox-quota')).rejects.toMatchObject({ code: 'CREDIT_USED_UP', isRetryable: false });
});

it('says what to do when the model declines', async () => {
  const declined = draft('sk-sandbox-ideas', { keyword: 'mushrooms sandbox:refuse' });
  await expect(declined).rejects.toMatchObject({ code: 'PROMPT_REFUSED', isRetryable: false, action: 'edit:prompt' });
});

it('takes an answer that was cut short for none, and lets it be asked again', async () => {
  const cut = draft('sk-sandbox-ideas', { keyword: 'mushrooms sandbox:incomplete' });
  await expect(cut).rejects.toMatchObject({ kind: 'malformed', isRetryable: true });
});
