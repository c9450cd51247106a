import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RawIntlProvider } from 'react-intl';
import { Client, fetchExchange, Provider } from 'urql';
import type { ComposerListingFragment } from '../../../gql/listings.js';
import { intlFor } from '../../../i18n/test-intl.js';
import type { Checks } from './checks-panel.js';
import { ComposerProvider } from './composer-context.js';
import { createComposer } from './composer-store.js';
import type { SaveOutcome } from './composer-store.js';
import type { Draft } from './draft.js';
import { HistoryDialog } from './history-dialog.js';
import { PublishDialog, ScheduleDialog } from './publish-dialogs.js';

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const EMPTY = { title: '', description: '', tags: [] };
const READY: Draft = {
  locale: 'en',
  priceMinor: 2_400,
  currency: 'USD',
  quantity: 10,
  materials: [],
  images: [{ key: 'a', altText: '', url: null }],
  taxonomyId: '1',
  shippingProfileId: '2',
  readinessStateId: '3',
  returnPolicyId: '4',
  texts: { en: { title: 'Frog', description: 'A frog.', tags: ['frog'] }, es: EMPTY, fr: EMPTY, de: EMPTY },
} as unknown as Draft;
const OPEN = {
  gate: { isOpen: true, quotaUnits: 1, fee: null, blockers: [] },
  findings: [],
} as unknown as Checks;
const REVISION = { cause: 'SAVED', createdAt: '2026-11-30T10:00:00Z', changes: [], restoring: [] };
const REVISIONS = ['lsr_2', 'lsr_1'].map((id) => ({ ...REVISION, id, __typename: 'ListingRevision' }));

/** A dialog, in German, over a draft whose save ends so; the server notes what it is asked, and answers publishing so. */
async function open(dialog: ReactNode, { draft = READY, outcome, publish }: Opening = {}) {
  const asked: string[] = [];
  const fetch = (_url: unknown, init?: RequestInit) => {
    const { query } = JSON.parse(init!.body as string) as { query: string };
    const name = /(?:query|mutation) (\w+)/.exec(query)![1]!;
    asked.push(name);
    const data = {
      ListingRevisions: { listing: { id: 'lst_1', revisions: { nodes: REVISIONS, pageInfo: {} } } },
      PublishListing: { listingPublish: { listing: null, jobId: null, userErrors: publish ?? [] } },
    }[name];
    const headers = new Map([['content-type', 'application/json']]);
    return Promise.resolve({ status: 200, headers, text: () => Promise.resolve(JSON.stringify({ data })) } as never);
  };
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [fetchExchange],
    fetch,
    preferGetMethod: false,
  });
  const store = createComposer({
    id: 'lst_1',
    draft,
    version: 5,
    copy: undefined,
    send: ({ expectedVersion }) => Promise.resolve(outcome ?? { kind: 'saved', version: expectedVersion + 1 }),
    fetch: () => Promise.resolve({ draft: { ...READY, keyword: 'toad' }, version: 6 }),
    keep: () => undefined,
    drop: () => undefined,
  });
  const listing = { id: 'lst_1' } as ComposerListingFragment;
  const place = { store, listing, locale: 'en', setLocale: () => undefined, canWrite: true } as const;
  store.getState().change((was) => ({ ...was, keyword: 'frog' }));
  await act(async () => {
    render(
      <RawIntlProvider value={intlFor('de')}>
        <Provider value={client}>
          <ComposerProvider value={place}>{dialog}</ComposerProvider>
        </Provider>
      </RawIntlProvider>,
    );
  });
  return { asked, store };
}

interface Opening {
  draft?: Draft;
  outcome?: SaveOutcome;
  publish?: { code: string; field: null; message: string }[];
}

const press = async (name: string) => {
  const button = await screen.findByRole('button', { name, hidden: true });
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
  return button;
};
const said = async () => (await screen.findByRole('alert', { hidden: true })).textContent;
const close = () => undefined;

const dialogs = [
  { name: 'publishing', dialog: <PublishDialog checks={OPEN} onClose={close} />, button: 'Jetzt veröffentlichen' },
  { name: 'scheduling', dialog: <ScheduleDialog checks={OPEN} onClose={close} />, button: 'Einplanen' },
  { name: 'bringing back', dialog: <HistoryDialog onClose={close} />, button: 'Zurückholen' },
];
const GOING_ON = ['PublishListing', 'ScheduleListing', 'RestoreRevision'];

describe.each(dialogs)('$name', ({ dialog, button }) => {
  test.each([
    { outcome: { kind: 'refused', message: 'No.' } as const, text: /ließen sich nicht speichern/ },
    { outcome: { kind: 'offline' } as const, text: /noch nicht gespeichert/ },
    { outcome: { kind: 'conflict', version: 6 } as const, text: /inzwischen geändert/ },
  ])('does not begin when saving ended as $outcome.kind, says what to do, and keeps what was typed', async (given) => {
    const { asked, store } = await open(dialog, given);
    await press(button);
    expect(await said()).toMatch(given.text);
    expect(asked.filter((name) => GOING_ON.includes(name))).toEqual([]);
    expect(store.getState().draft.keyword).toBe('frog');
  });
});

test('publishing goes on once everything is saved, and a refusal is said in the language of the page', async () => {
  const message = 'description (de): missing.';
  const publish = [{ code: 'CONTENT_INVALID', field: null, message }];
  const { asked } = await open(dialogs[0]!.dialog, { publish });
  await press('Jetzt veröffentlichen');
  await waitFor(() => expect(asked).toContain('PublishListing'));
  expect(await said()).toBe('Es verstößt gegen Regeln von Etsy.');
});

test('a language that is begun and not complete is in the way, and is named', async () => {
  const draft = { ...READY, texts: { ...READY.texts, fr: { ...EMPTY, title: 'Grenouille' } } };
  await open(dialogs[0]!.dialog, { draft });
  const button = await screen.findByRole('button', { name: 'Jetzt veröffentlichen', hidden: true });
  expect((button as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByText(/Beschreibung · Français/)).toBeTruthy();
});
