import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render, screen } from '@testing-library/react';
import { RawIntlProvider } from 'react-intl';
import { Client, fetchExchange, Provider } from 'urql';
import { useSession } from '../graph/session-store.js';
import { intlFor } from '../i18n/test-intl.js';
import { StudioQuota } from './studio-quota.js';

// jsdom has no scrolling.
window.scrollTo = () => undefined;

const IMAGES = { resource: 'IMAGES', used: 18, reserved: 2, limit: 20, extra: 0, resetsAt: '2026-12-31T12:00:00.000Z' };
const IDEAS = { ...IMAGES, resource: 'IDEAS', used: 3, reserved: 0, limit: 50 };

/** The studio, for somebody with these rights; the server answers with the units. Resolves with how often it was asked. */
async function open(rights: readonly string[], resource: 'IMAGES' | 'LISTINGS' = 'IMAGES'): Promise<{ asked: number }> {
  const calls = { asked: 0 };
  const answer = (): Promise<Response> => {
    calls.asked += 1;
    const body = JSON.stringify({ data: { quotas: [IDEAS, IMAGES].map((one) => ({ ...one, __typename: 'Quota' })) } });
    // As much of a Response as urql reads; jsdom has none.
    const headers = new Map([['content-type', 'application/json']]);
    return Promise.resolve({ status: 200, headers, text: () => Promise.resolve(body) } as unknown as Response);
  };
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [fetchExchange],
    fetch: answer,
    preferGetMethod: false,
  });
  useSession.getState().know({ state: 'signedIn', identity: 'usr wks', email: null, rights });
  const routeTree = createRootRoute({ component: () => <StudioQuota resource={resource} /> });
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ['/'] }) });
  await act(async () => {
    render(
      <RawIntlProvider value={intlFor('de')}>
        <Provider value={client}>
          <RouterProvider router={router as never} />
        </Provider>
      </RawIntlProvider>,
    );
    await router.load();
  });
  return calls;
}

test('the studio says what is taken of its resource, reserved units included, and leads to more when all is taken', async () => {
  await open(['quotas.read']);
  expect(await screen.findByText('20 von 20')).toBeTruthy();
  expect(screen.getByText('Neu am 31. Dezember.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Mehr holen' }).getAttribute('href')).toBe('/plans');
  expect(screen.queryByText(/Ideen/)).toBeNull();
});

test('it shows nothing to whom units are not to be seen, and does not ask for them', async () => {
  const calls = await open([]);
  expect(calls.asked).toBe(0);
  expect(screen.queryByText(/von 20/)).toBeNull();
});

test('it shows nothing of a resource that the server does not name', async () => {
  const calls = await open(['quotas.read'], 'LISTINGS');
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(calls.asked).toBe(1);
  expect(screen.queryByText(/von 20/)).toBeNull();
});
