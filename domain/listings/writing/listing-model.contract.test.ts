import type { Actor } from '#domain/accounts/actor.js';
import type { ConnectionsSlice } from '#domain/connections/create-connections.js';
import { OpenAiTextGateway } from '#domain/ideas/openai/openai-text.gateway.js';
import { OpenAiTexts } from '#domain/ideas/openai/openai-texts.js';
import { textFaults } from '#schema/listings/listing.rules.js';
import { ConnectionDesk } from '#test/testkit/connection-desk.js';
import { TagSuggestions } from '../tag-suggestions.js';
import { ListingSuggestions } from '../text-suggestions.js';
import { ListingModel } from './listing-model.js';

type Person = Extract<Actor, { kind: 'user' }>;

let desk: ConnectionDesk;
let api: ConnectionsSlice;

beforeAll(async () => {
  desk = await ConnectionDesk.open();
  api = await desk.process('podpusher_api');
}, 60_000);
afterAll(() => desk.close());
afterEach(() => desk.sandbox.calm());

function textsBy(installationKey?: string): OpenAiTexts {
  return new OpenAiTexts({
    calls: api.accountCalls,
    installation: api.installationCalls,
    gateway: new OpenAiTextGateway(`${desk.sandbox.url}/openai/v1`, api.providerClients.of('openai')),
    model: 'gpt-4o-mini',
    installationKey,
  });
}

/** Suggestions for a listing of a person's workspace, which has connected OpenAI with a key or has none. */
async function suggest(keyword: string, key: string | null = 'sk-sandbox-listings', usesAi = false) {
  const person = await desk.person();
  if (key !== null) {
    const outcome = await api.connections.useToken(person, { provider: 'openai', token: key });
    if ('failure' in outcome) throw new Error(outcome.message);
  }
  return { person, ask: () => ask(person, keyword, usesAi) };
}

async function ask(person: Person, keyword: string, usesAi: boolean) {
  const { db } = desk.database;
  const [row] = await desk.query<{ id: string }>(
    'INSERT INTO listings (workspace_id, content) VALUES ($1, $2) RETURNING id',
    [person.workspaceId, JSON.stringify({ keyword, usesAi })],
  );
  const suggestions = new ListingSuggestions({ db, tags: new TagSuggestions(db), model: new ListingModel(textsBy()) });
  return (await suggestions.texts(person, row!.id, 'en'))!;
}

test('a workspace with a key gets texts by the model, labelled so, and all of them within Etsy’s rules', async () => {
  const { ask: asked } = await suggest('mushroom forager', 'sk-sandbox-listings', true);
  const texts = await asked();
  expect(texts.length).toBeGreaterThanOrEqual(1);
  for (const { engine, model, note, ...text } of texts) {
    expect([engine, note]).toEqual(['OPENAI', null]);
    expect(model).toContain('gpt-4o-mini');
    expect(textFaults(text)).toEqual([]);
    expect(text.description).toMatch(/AI|artificial/i);
  }
});

test('without a key our own writer writes, and nothing has gone wrong', async () => {
  const { ask: asked } = await suggest('mushroom forager', null);
  expect(await asked()).toMatchObject(Array.from({ length: 3 }, () => ({ engine: 'RULES', model: null, note: null })));
});

test('where the model declines, our own writer writes and says why', async () => {
  const { ask: asked } = await suggest('mushrooms sandbox:refuse');
  const texts = await asked();
  expect(texts).toHaveLength(3);
  expect(texts[0]).toMatchObject({ engine: 'RULES', model: null });
  expect(texts[0]!.note).toMatch(/declined/);
});

test('where OpenAI asks us to wait, nobody waits: our own writer writes and says why', async () => {
  const { ask: asked } = await suggest('mushroom forager');
  await desk.sandbox.arm('openai', 'status=429;retry-after=60', 5);
  const [text] = await asked();
  expect(text).toMatchObject({ engine: 'RULES' });
  expect(text!.note).toBe('OpenAI asks us to wait, so our own writer wrote these. Ask again in a minute.');
});

test('the key of the installation has a breaker too: after faults in a row it is left alone', async () => {
  const texts = textsBy('sk-sandbox-installation');
  const { workspaceId } = await desk.person();
  await desk.sandbox.arm('openai', 'status=500', 100);
  const model = new ListingModel(texts);
  const asked = () =>
    model
      .write(workspaceId, {
        locale: 'en',
        keyword: 'one',
        template: null,
        textLines: [],
        audience: '',
        concept: '',
        isIdeaInLocale: true,
        signalTags: [],
        usesAi: false,
        count: 1,
        tone: '',
        mainTexts: { title: '', description: '', tags: [] },
      })
      .catch((error: unknown) => error);
  const kinds: unknown[] = [];
  for (let at = 0; at < 12; at += 1) kinds.push(await asked());
  expect(kinds.at(-1)).toMatchObject({ kind: 'throttled', status: undefined });
}, 60_000);
