import { useId } from 'react';
import type { ReactNode } from 'react';
import { INPUT } from './field.js';

interface SearchFieldProps {
  label: ReactNode;
  value: string;
  /** Called with Enter, and when the field is left. */
  onSearch: (text: string) => void;
}

/** A field to look something up by; what is typed counts with Enter or when one goes on. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="min-w-0 flex-1 basis-56 sm:max-w-xs">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        type="search"
        defaultValue={value}
        maxLength={140}
        onKeyDown={(event) => event.key === 'Enter' && onSearch(event.currentTarget.value.trim())}
        onBlur={(event) => event.target.value.trim() !== value && onSearch(event.target.value.trim())}
        className={INPUT}
      />
    </div>
  );
}
