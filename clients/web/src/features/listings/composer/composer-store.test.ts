import type { ListingUpdateInput } from '../../../gql/listings.js';
import { createComposer } from './composer-store.js';
import type { ComposerDeps, SaveOutcome } from './composer-store.js';
import type { Draft } from './draft.js';

const EMPTY = { title: '', description: '', tags: [] };
const draftWith = (title: string, tags: string[] = []): Draft =>
  ({
    locale: 'en',
    priceMinor: 2_400,
    currency: 'USD',
    images: [],
    texts: { en: { title, description: '', tags }, es: EMPTY, fr: EMPTY, de: EMPTY },
  }) as unknown as Draft;

/** A composer over a server that holds a draft and a version. */
function open(title = 'Frog') {
  const server = { draft: draftWith(title), version: 5 };
  const sent: ListingUpdateInput[] = [];
  let outcome: SaveOutcome | undefined;
  const deps: ComposerDeps = {
    id: 'lst_1',
    ...server,
    copy: undefined,
    send: (input) => {
      sent.push(input);
      return Promise.resolve(outcome ?? { kind: 'saved', version: input.expectedVersion + 1 });
    },
    fetch: () => Promise.resolve({ ...server }),
    keep: () => undefined,
    drop: () => undefined,
  };
  const store = createComposer(deps);
  const type = (text: string) =>
    store.getState().change((draft) => ({
      ...draft,
      texts: { ...draft.texts, en: { ...draft.texts.en, title: text } },
    }));
  const refuse = (given: SaveOutcome) => {
    outcome = given;
  };
  return { server, sent, store, type, refuse, title: () => store.getState().draft.texts.en.title };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a version that moved at the server', () => {
  test('is taken alone where the texts are those that are known', async () => {
    const { server, store } = open();
    server.version = 7;
    await store.getState().follow(7);
    expect(store.getState()).toMatchObject({ version: 7, save: 'saved', theirs: null });
  });

  test('brings a colleague’s texts where nothing was typed', async () => {
    const { server, store, title } = open();
    Object.assign(server, { version: 6, draft: draftWith('Frog of the woods') });
    await store.getState().follow(6);
    expect(title()).toBe('Frog of the woods');
    expect(store.getState()).toMatchObject({ version: 6, save: 'saved' });
  });

  test('asks which text stays where both wrote, and overwrites nothing', async () => {
    const { server, sent, store, type, title } = open();
    type('Mine');
    Object.assign(server, { version: 6, draft: draftWith('Theirs') });
    await store.getState().follow(6);
    expect(store.getState()).toMatchObject({ version: 5, save: 'conflict', theirs: { version: 6 } });
    expect(title()).toBe('Mine');
    await store.getState().flush();
    await jest.runAllTimersAsync();
    expect(sent).toEqual([]);
  });

  test('is not mistaken for a colleague’s while an own save is under way', async () => {
    const { server, store, type, title } = open();
    type('Mine');
    const saving = store.getState().flush();
    // The cache tells of version 6 before the save has been heard to end.
    const following = store.getState().follow(6);
    server.draft = draftWith('Stale');
    await Promise.all([saving, following]);
    expect(store.getState()).toMatchObject({ version: 6, save: 'saved', theirs: null });
    expect(title()).toBe('Mine');
  });
});
