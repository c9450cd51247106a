import { ChevronDown } from 'lucide-react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { FormattedMessage } from 'react-intl';

interface Option {
  value: string;
  text: string;
}

export interface ChoiceProps {
  /** Whether the choice narrows the list; it is marked then. */
  isSet: boolean;
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

/** One of a few: a native select. */
export const Choice = ({ label, value, isSet, options, onChange }: ChoiceProps) => (
  <label className="text-xs text-muted">
    <span className="mb-1 block">{label}</span>
    <select
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={`h-9 max-w-44 rounded-md border bg-surface px-2 text-sm text-text pointer-coarse:h-11 ${isSet ? 'border-accent' : 'border-control'}`}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  </label>
);

export interface ManyChoiceProps {
  label: string;
  chosen: readonly string[];
  options: readonly Option[];
  onToggle: (value: string) => void;
}

/** Several of a few: a native disclosure with check boxes. */
export function ManyChoice({ label, chosen, options, onToggle }: ManyChoiceProps) {
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);
  return (
    <div className="text-xs text-muted">
      <span aria-hidden className="mb-1 block">
        {label}
      </span>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc and leaving close it, as a native select does. */}
      <details className="group relative" onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
        <summary
          className={`flex h-9 max-w-44 list-none items-center gap-2 rounded-md border bg-surface px-2 text-sm text-text pointer-coarse:h-11 ${names.length === 0 ? 'border-control' : 'border-accent'}`}
        >
          <span className="sr-only">{label}</span>
          <span className="truncate">
            {names.length === 0 ? <FormattedMessage id="trends.filter.any" /> : names.join(', ')}
          </span>
          <ChevronDown aria-hidden size={14} className="shrink-0 group-open:rotate-180" />
        </summary>
        <div className="card absolute left-0 z-20 mt-1 min-w-48 p-2 shadow-raised">
          {options.map(({ value, text }) => (
            <label
              key={value}
              className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm text-text hover:bg-sunken pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => onToggle(value)}
                className="size-4 accent-accent"
              />
              {text}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function closeOnLeave(event: FocusEvent<HTMLDetailsElement>): void {
  if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
}
