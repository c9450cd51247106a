import { render, screen } from '@testing-library/react';
import { RawIntlProvider } from 'react-intl';
import { intlFor } from '../../i18n/test-intl.js';
import { ChoiceChips } from './choice-chips.js';

const shown = (value: string[]) =>
  render(
    <RawIntlProvider value={intlFor('en')}>
      <ChoiceChips label="Colours" options={[{ name: 'Navy', hex: null }]} value={value} onChange={() => undefined} />
    </RawIntlProvider>,
  );

it('where everything is switched off, it says what is made instead of nothing', () => {
  const { unmount } = shown(['Navy']);
  expect(screen.queryByRole('status')).toBeNull();
  unmount();
  shown([]);
  expect(screen.getByRole('status').textContent).toMatch(/what is suggested/);
});
