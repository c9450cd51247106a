import { X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { lengthOf } from '../../../../../../schema/listings/listing.rules.js';
import type { ListingFault } from '../../../../../../schema/listings/listing.rules.js';
import { INPUT } from '../../../forms/field.js';
import { CountNote } from './count-note.js';
import { FaultText } from './fault-text.js';
import { moved, useReorder } from './use-reorder.js';
import type { Reorder } from './use-reorder.js';

export interface WordListProps {
  words: readonly string[];
  /** Of the whole list. */
  faults: readonly ListingFault[];
  /** Name of the field, as faults call it. */
  field: 'tags' | 'materials';
  label: string;
  max: number;
  /** Characters of one. */
  length: number;
  lang?: string | undefined;
  canWrite: boolean;
  onChange: (words: string[]) => void;
}

/** Short words in order: typed and entered, taken away, moved. Whatever is wrong with one is said below and can be mended. */
export function WordList({ words, faults, field, label, max, length, lang, canWrite, onChange }: WordListProps) {
  const intl = useIntl();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const move = (from: number, to: number) => onChange([...moved(words, from, to)]);
  const reorder = useReorder(move);
  const add = (text: string) => {
    const fresh = wordsOf(text);
    if (fresh.length > 0) onChange([...words, ...fresh]);
    setTyped('');
  };
  const remove = (at: number) => {
    onChange(words.filter((_, place) => place !== at));
    input.current?.focus();
  };
  const mend = (at: number, fix: string) => onChange(mended(words, at, fix));
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && words.length > 0) remove(words.length - 1);
  };
  return (
    <div>
      <ol className="mb-2 flex flex-wrap gap-1.5 empty:hidden" aria-label={label}>
        {words.map((word, at) => (
          <Word
            key={`${word}-${at}`}
            word={word}
            at={at}
            lang={lang}
            isBad={faults.some((fault) => fault.field === `${field}.${at}`)}
            reorder={reorder}
            onRemove={canWrite ? () => remove(at) : undefined}
          />
        ))}
      </ol>
      {canWrite && (
        <input
          ref={input}
          data-first
          value={typed}
          lang={lang}
          autoComplete="off"
          aria-label={label}
          aria-describedby={`${id}-hint ${id}-faults`}
          placeholder={intl.formatMessage({ id: 'composer.words.placeholder' })}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={pressed}
          onBlur={() => add(typed)}
          className={INPUT}
        />
      )}
      <Hint id={`${id}-hint`} typed={typed} length={length} count={words.length} max={max} />
      <WordFaults id={`${id}-faults`} words={words} faults={faults} onMend={canWrite ? mend : undefined} />
    </div>
  );
}

interface HintProps {
  id: string;
  typed: string;
  length: number;
  count: number;
  max: number;
}

const Hint = ({ id, typed, length, count, max }: HintProps) => (
  <div className="mt-1 flex items-start justify-between gap-4">
    <p id={id} className="text-sm text-muted">
      <FormattedMessage id="composer.words.hint" values={{ length }} />
      {typed !== '' && ` · ${lengthOf(typed)}/${length}`}
    </p>
    <CountNote count={count} max={max} />
  </div>
);

const wordsOf = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** With the word at a place replaced; an empty one goes. */
const mended = (words: readonly string[], at: number, fix: string): string[] =>
  fix === '' ? words.filter((_, place) => place !== at) : words.map((word, place) => (place === at ? fix : word));

interface WordProps {
  word: string;
  at: number;
  lang: string | undefined;
  isBad: boolean;
  reorder: Reorder;
  onRemove: (() => void) | undefined;
}

function Word({ word, at, lang, isBad, reorder, onRemove }: WordProps) {
  const intl = useIntl();
  const look = isBad ? 'border-negative bg-negative-soft text-negative' : 'border-hairline bg-sunken';
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt and an arrow move the word whose button has the focus.
    <li
      {...(onRemove && reorder.handle(at))}
      {...reorder.target(at)}
      onKeyDown={reorder.keys(at)}
      className={`inline-flex max-w-full items-center rounded-full border px-2.5 text-sm ${look} ${reorder.over === at ? 'outline-2 outline-accent' : ''}`}
    >
      <span lang={lang} className="min-w-0 break-all py-1">
        {word}
      </span>
      {onRemove && (
        <button
          type="button"
          aria-label={intl.formatMessage({ id: 'composer.remove' }, { name: word })}
          aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
          onClick={onRemove}
          className="-mr-1.5 ml-1 inline-flex size-6 items-center justify-center rounded-full hover:bg-hairline pointer-coarse:size-9"
        >
          <X aria-hidden size={14} />
        </button>
      )}
    </li>
  );
}

interface WordFaultsProps {
  id: string;
  words: readonly string[];
  faults: readonly ListingFault[];
  onMend: ((at: number, fix: string) => void) | undefined;
}

function WordFaults({ id, words, faults, onMend }: WordFaultsProps) {
  return (
    <ul id={id} className="mt-1 space-y-1 text-sm text-negative empty:hidden">
      {faults.map(({ fix, ...fault }, key) => {
        const at = Number(fault.field.split('.')[1] ?? -1);
        return (
          <li key={`${fault.field}${fault.code}${key}`} className="flex flex-wrap items-center gap-x-3">
            <span>
              {at >= 0 && <q className="font-medium break-all">{words[at]}</q>} <FaultText fault={fault} />
            </span>
            {onMend && at >= 0 && fix !== undefined && (
              <button
                type="button"
                className="min-h-6 font-medium underline underline-offset-2"
                onClick={() => onMend(at, fix)}
              >
                {fix === '' ? (
                  <FormattedMessage id="composer.fix.remove" />
                ) : (
                  <FormattedMessage id="composer.fix.to" values={{ fix }} />
                )}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
