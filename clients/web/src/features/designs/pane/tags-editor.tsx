import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Ref } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { cleanTag, DESIGN_RULES } from '../../../../../../schema/designs/design.rules.js';
import { INPUT } from '../../../forms/field.js';
import { DesignRefusal } from '../shared/design-refusal.js';

export interface TagsEditorProps {
  tags: readonly string[];
  suggested: readonly string[];
  onChange: (tags: string[]) => void;
  inputRef?: Ref<HTMLInputElement>;
}

const CHIP = 'inline-flex min-h-7 items-center gap-1 rounded-full px-2.5 text-sm pointer-coarse:min-h-10';

/** Tags that a design has, and tags to choose from: a press adds one. */
export function TagsEditor({ tags, suggested, onChange, inputRef }: TagsEditorProps) {
  const intl = useIntl();
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const open = suggested.filter((tag) => !tags.includes(tag)).slice(0, 8);
  const add = (given: string) => {
    const tag = cleanTag(given);
    if (given.trim() === '') return;
    const isGood = tag !== undefined && tags.length < DESIGN_RULES.tags.max;
    setWrong(!isGood);
    if (!isGood) return;
    setText('');
    if (!tags.includes(tag)) onChange([...tags, tag]);
  };
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block text-sm font-medium">
        <FormattedMessage id="designs.tags" />
      </label>
      <Given tags={tags} onRemove={(tag) => onChange(tags.filter((other) => other !== tag))} />
      <input
        ref={inputRef}
        id={id}
        value={text}
        maxLength={60}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          if (event.key !== 'Enter' && event.key !== ',') return;
          event.preventDefault();
          add(text);
        }}
        onBlur={() => add(text)}
        placeholder={intl.formatMessage({ id: 'designs.tags.hint' })}
        className={INPUT}
      />
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className="text-sm text-negative">
          <DesignRefusal code="TAG_INVALID" />
        </p>
      )}
      <Suggested tags={open} onAdd={add} />
    </div>
  );
}

function Given({ tags, onRemove }: { tags: readonly string[]; onRemove: (tag: string) => void }) {
  const intl = useIntl();
  if (tags.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            onClick={() => onRemove(tag)}
            aria-label={intl.formatMessage({ id: 'designs.tags.remove' }, { tag })}
            className={`${CHIP} bg-accent-soft text-accent`}
          >
            {tag}
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Suggested({ tags, onAdd }: { tags: readonly string[]; onAdd: (tag: string) => void }) {
  const intl = useIntl();
  if (tags.length === 0) return null;
  return (
    <ul aria-label={intl.formatMessage({ id: 'designs.tags.suggested' })} className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            onClick={() => onAdd(tag)}
            aria-label={intl.formatMessage({ id: 'designs.tags.add' }, { tag })}
            className={`${CHIP} border border-dashed border-control text-muted hover:bg-sunken hover:text-text`}
          >
            <Plus aria-hidden size={14} />
            {tag}
          </button>
        </li>
      ))}
    </ul>
  );
}
