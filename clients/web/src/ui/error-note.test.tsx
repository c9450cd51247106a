import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { RawIntlProvider } from 'react-intl';
import { Fault } from '../graph/fault.js';
import { intlFor } from '../i18n/test-intl.js';
import { ErrorNote } from './error-note.js';

test('a limit that was met says how much is used, from when there is more, and leads to the plans', async () => {
  const facts = { resource: 'IMAGES', used: 20, limit: 20, resetsAt: '2026-12-31T12:00:00.000Z' };
  const fault = new Fault('PAYMENT_REQUIRED', 'No.', facts);
  const routeTree = createRootRoute({ component: () => <ErrorNote fault={fault} /> });
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ['/'] }) });
  render(
    <RawIntlProvider value={intlFor('de')}>
      <RouterProvider router={router as never} />
    </RawIntlProvider>,
  );
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('20 von 20 Bildern dieses Monats sind vergeben.');
  expect(alert.textContent).toContain('31. Dezember');
  expect(screen.getByRole('link', { name: 'Größere Tarife ansehen' }).getAttribute('href')).toBe('/plans');
});
