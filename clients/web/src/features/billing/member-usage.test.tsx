import { render, screen, within } from '@testing-library/react';
import { RawIntlProvider } from 'react-intl';
import type { BillingPageQuery } from '../../gql/billing.js';
import { intlFor } from '../../i18n/test-intl.js';
import { MemberUsage } from './member-usage.js';

type Row = NonNullable<BillingPageQuery['billing']>['memberUsage'][number];

const ada = { id: 'usr_1', name: 'Ada', email: 'ada@example.com' };
const ben = { id: 'usr_2', name: '', email: 'ben@example.com' };
const rows: Row[] = [
  { resource: 'IMAGES', used: 1_200, user: ada },
  { resource: 'IDEAS', used: 7, user: ben },
  { resource: 'IMAGES', used: 5, user: null },
  { resource: 'LISTINGS', used: 3, user: ada },
];

const show = (shown: readonly Row[]) =>
  render(
    <RawIntlProvider value={intlFor('de')}>
      <MemberUsage rows={shown} />
    </RawIntlProvider>,
  );

test('each member has one line with the units of every resource; keys and the product have theirs together', () => {
  show(rows);
  const lines = screen
    .getAllByRole('row')
    .map((row) => [
      ...within(row).queryAllByRole('columnheader'),
      ...within(row).queryAllByRole('rowheader'),
      ...within(row).queryAllByRole('cell'),
    ]);
  expect(lines.map((cells) => cells.map(({ textContent }) => textContent))).toEqual([
    ['Mitglied', 'Listings', 'Bilder', 'Ideen'],
    ['Ada', '3', '1.200', '0'],
    ['ben@example.com', '0', '0', '7'],
    ['Schlüssel und Automatik', '0', '5', '0'],
  ]);
});

test('in a month in which nothing was used nothing is shown', () => {
  const { container } = show([]);
  expect(container.textContent).toBe('');
});
