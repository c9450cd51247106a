import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Swatch } from './swatch.js';

export interface ChoiceChipsProps {
  label: ReactNode;
  options: readonly { name: string; hex: string | null }[];
  value: readonly string[];
  onChange: (names: string[]) => void;
}

/** Several of many, as chips with check boxes; none leaves it to what is suggested, and says so. */
export const ChoiceChips = ({ label, options, value, onChange }: ChoiceChipsProps) => (
  <fieldset>
    <legend className="mb-2 text-sm font-medium">{label}</legend>
    <div className="flex flex-wrap gap-2">
      {options.map(({ name, hex }) => (
        <label
          key={name}
          className="inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-full border border-control px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-info pointer-coarse:min-h-11"
        >
          <input
            type="checkbox"
            className="sr-only"
            checked={value.includes(name)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, name] : value.filter((other) => other !== name))
            }
          />
          <Swatch hex={hex} />
          {name}
        </label>
      ))}
    </div>
    {value.length === 0 && (
      <p role="status" className="mt-2 text-sm text-warning">
        <FormattedMessage id="products.choice.none" />
      </p>
    )}
  </fieldset>
);
