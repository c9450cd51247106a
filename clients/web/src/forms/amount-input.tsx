import { type ComponentProps, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatAmount } from '../vocabulary/money.js';
import { typedAmount } from './typed-amount.js';

interface AmountInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onFocus' | 'onBlur'> {
  /** Null: none. */
  amountMinor: number | null;
  currency: string;
  onAmount: (amountMinor: number | null) => void;
}

/** An amount, shown as the reader writes it and typed with point or comma; what is no amount yet leaves it alone. */
export function AmountInput({ amountMinor, currency, onAmount, ...input }: AmountInputProps) {
  const intl = useIntl();
  const shown = amountMinor === null ? '' : formatAmount(intl, { amountMinor, currencyCode: currency });
  const [typed, setTyped] = useState(shown);
  const [isTyping, setTyping] = useState(false);
  const change = (text: string) => {
    setTyped(text);
    const minor = text.trim() === '' ? null : typedAmount(text, currency);
    if (minor !== undefined) onAmount(minor);
  };
  return (
    <input
      {...input}
      inputMode="decimal"
      autoComplete="off"
      value={isTyping ? typed : shown}
      onFocus={() => {
        setTyped(shown);
        setTyping(true);
      }}
      onBlur={() => setTyping(false)}
      onChange={(event) => change(event.target.value)}
    />
  );
}
