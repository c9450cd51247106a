import { render, screen } from '@testing-library/react';
import { RawIntlProvider } from 'react-intl';
import { intlFor } from '../../../i18n/test-intl.js';
import type { GateBlocker } from './gate-texts.js';
import { Refusals } from './refusals.js';

const MESSAGE = 'This listing stands in your Etsy shop Frog & Co, and another one is chosen.';
const refused = { kind: 'refused', refusals: [{ code: 'SHOP_DIFFERS', message: MESSAGE }] } as never;
const blocker = {
  code: 'SHOP_DIFFERS',
  action: 'choose-shop:etsy',
  shop: 'Frog & Co',
  message: MESSAGE,
} as GateBlocker;

const said = (blockers: readonly GateBlocker[]) => {
  render(
    <RawIntlProvider value={intlFor('de')}>
      <Refusals outcome={refused} blockers={blockers} />
    </RawIntlProvider>,
  );
  return screen.getByRole('alert').textContent;
};

it('a shop is named in the reader’s language as the gate names it', () => {
  expect(said([blocker])).toMatch(/Etsy-Shop Frog & Co\b/);
});

it('where the gate of this page does not know of it yet, the server’s own sentence stands, marked as English', () => {
  expect(said([])).toBe(MESSAGE);
  expect(screen.getByText(MESSAGE).lang).toBe('en');
});
