import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { AmountInput } from './amount-input.js';

function Price({ currency, minor }: { currency: string; minor: number }) {
  const [amountMinor, setAmount] = useState<number | null>(minor);
  return (
    <>
      <AmountInput aria-label="Price" amountMinor={amountMinor} currency={currency} onAmount={setAmount} />
      <output>{amountMinor}</output>
    </>
  );
}

const show = (locale: string, currency: string, minor: number) =>
  render(
    <IntlProvider locale={locale}>
      <Price currency={currency} minor={minor} />
    </IntlProvider>,
  );
const field = () => screen.getByRole<HTMLInputElement>('textbox');
const amount = () => screen.getByRole('status').textContent;

it.each([
  { locale: 'en', currency: 'USD', minor: 123_456, shown: '1234.56' },
  { locale: 'de', currency: 'EUR', minor: 2_099, shown: '20,99' },
  { locale: 'fr', currency: 'JPY', minor: 1_500, shown: '1500' },
  { locale: 'de', currency: 'KWD', minor: 1_234, shown: '1,234' },
])('shows $currency as it is written in $locale', ({ locale, currency, minor, shown }) => {
  show(locale, currency, minor);
  expect(field().value).toBe(shown);
  fireEvent.focus(field());
  fireEvent.change(field(), { target: { value: shown } });
  expect(amount()).toBe(String(minor));
});

it('leaves what is being typed alone, and writes it out afterwards', () => {
  show('de', 'EUR', 2_099);
  fireEvent.focus(field());
  fireEvent.change(field(), { target: { value: '21,5' } });
  expect(field().value).toBe('21,5');
  expect(amount()).toBe('2150');
  fireEvent.blur(field());
  expect(field().value).toBe('21,50');
});
