import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LISTING_RULES, lengthOf } from '../../../../../../schema/listings/listing.rules.js';
import { INPUT } from '../../../forms/field.js';
import { IconButton } from '../../../ui/button.js';
import { useComposerState, useFaults, usePatch, usePlace } from './composer-context.js';
import { CountNote } from './count-note.js';
import type { Draft } from './draft.js';
import { FaultText } from './fault-text.js';
import { moved, useReorder } from './use-reorder.js';

type Image = Draft['images'][number];

/** Images in order, each with what it shows; the first is the one that searches show. */
export function ImagesBlock() {
  const { canWrite } = usePlace();
  const images = useComposerState(({ draft }) => draft.images);
  const patch = usePatch();
  const faults = useFaults('images').filter(({ code }) => code !== 'MISSING');
  const move = (from: number, to: number) => patch({ images: [...moved(images, from, to)] });
  const reorder = useReorder(move);
  const change = (at: number, altText: string) =>
    patch({ images: images.map((image, place) => (place === at ? { ...image, altText } : image)) });
  if (images.length === 0) {
    return (
      <p className="text-sm text-muted" data-first tabIndex={-1}>
        <FormattedMessage id="composer.images.none" />
      </p>
    );
  }
  return (
    <>
      <ol className="space-y-3">
        {images.map((image, at) => (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt and an arrow move the image whose control has the focus.
          <li
            key={image.key}
            {...reorder.target(at)}
            onKeyDown={reorder.keys(at)}
            className={`flex gap-3 rounded-md ${reorder.over === at ? 'outline-2 outline-accent' : ''}`}
          >
            <img
              {...(canWrite && reorder.handle(at))}
              src={image.url}
              alt=""
              loading="lazy"
              className="size-20 shrink-0 rounded-md border border-hairline bg-sunken object-cover"
            />
            <AltText image={image} at={at} onChange={(text) => change(at, text)} />
            {canWrite && (
              <Controls
                at={at}
                count={images.length}
                onMove={move}
                onRemove={() => patch({ images: images.filter((_, place) => place !== at) })}
              />
            )}
          </li>
        ))}
      </ol>
      <div className="mt-2 flex justify-end">
        <CountNote count={images.length} max={LISTING_RULES.images.max} />
      </div>
      <ul className="text-sm text-negative">
        {faults.map((fault, key) => (
          <li key={`${fault.field}${key}`}>
            <FaultText fault={fault} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AltText({ image, at, onChange }: { image: Image; at: number; onChange: (text: string) => void }) {
  const id = useId();
  const { canWrite } = usePlace();
  return (
    <div className="min-w-0 flex-1">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <FormattedMessage id="composer.images.alt" values={{ at: at + 1 }} />
      </label>
      <input
        id={id}
        data-first={at === 0 ? true : undefined}
        value={image.altText}
        readOnly={!canWrite}
        onChange={(event) => onChange(event.target.value)}
        className={INPUT}
      />
      <p className="tabular mt-1 text-right text-xs text-muted">
        {lengthOf(image.altText)}/{LISTING_RULES.altText.max}
      </p>
    </div>
  );
}

interface ControlsProps {
  at: number;
  count: number;
  onMove: (from: number, to: number) => void;
  onRemove: () => void;
}

function Controls({ at, count, onMove, onRemove }: ControlsProps) {
  const intl = useIntl();
  const name = intl.formatMessage({ id: 'composer.images.name' }, { at: at + 1 });
  const quiet = 'size-7! disabled:opacity-40 pointer-coarse:size-11!';
  return (
    <div className="flex flex-col">
      <IconButton
        label={intl.formatMessage({ id: 'composer.up' }, { name })}
        disabled={at === 0}
        className={quiet}
        onClick={() => onMove(at, at - 1)}
      >
        <ArrowUp aria-hidden size={14} />
      </IconButton>
      <IconButton
        label={intl.formatMessage({ id: 'composer.down' }, { name })}
        disabled={at === count - 1}
        className={quiet}
        onClick={() => onMove(at, at + 1)}
      >
        <ArrowDown aria-hidden size={14} />
      </IconButton>
      <IconButton label={intl.formatMessage({ id: 'composer.remove' }, { name })} className={quiet} onClick={onRemove}>
        <Trash2 aria-hidden size={14} />
      </IconButton>
    </div>
  );
}
