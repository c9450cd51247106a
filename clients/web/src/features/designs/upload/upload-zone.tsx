import { CircleCheck, Upload } from 'lucide-react';
import { useId, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { DESIGN_RULES } from '../../../../../../schema/designs/design.rules.js';
import { DesignTrouble } from '../shared/design-refusal.js';
import { type UploadState, useUpload } from './use-upload.js';

/** Artwork of one's own: dropped here, or chosen. */
export function UploadZone({ onUploaded }: { onUploaded: () => void }) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { uploads, start } = useUpload(onUploaded);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is extra; the button below does the same
    <section
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void start([...event.dataTransfer.files].slice(0, 20));
      }}
      className={`rounded-lg border border-dashed p-4 ${isOver ? 'border-accent bg-accent-soft' : 'border-control'}`}
    >
      <h2 id={`${id}-title`} className="font-semibold">
        <FormattedMessage id="designs.upload" />
      </h2>
      <p className="mt-1 text-sm text-muted">
        <FormattedMessage id="designs.upload.lead" />
      </p>
      <label className="mt-3 inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-control bg-surface px-3 text-sm font-medium hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-info pointer-coarse:min-h-11">
        <input
          type="file"
          multiple
          accept={DESIGN_RULES.upload.types.join(',')}
          className="sr-only"
          onChange={(event) => {
            void start([...(event.target.files ?? [])].slice(0, 20));
            event.target.value = '';
          }}
        />
        <Upload aria-hidden size={16} />
        <FormattedMessage id="designs.upload.choose" />
      </label>
      <UploadList uploads={uploads} />
    </section>
  );
}

const UploadList = ({ uploads }: { uploads: readonly UploadState[] }) => (
  <ul aria-live="polite" className="mt-3 space-y-2 empty:hidden">
    {uploads.map(({ name, percent, trouble, isDone }) => (
      <li key={name} className="space-y-1 text-sm">
        <span className="flex items-center gap-2">
          {isDone && <CircleCheck aria-hidden size={16} className="text-positive" />}
          <span className="min-w-0 flex-1 truncate">{name}</span>
          {isDone && (
            <span className="text-muted">
              <FormattedMessage id="designs.upload.done" />
            </span>
          )}
          {!isDone && !trouble && (
            <span className="text-muted">
              <FormattedMessage id="designs.upload.sending" values={{ percent }} />
            </span>
          )}
        </span>
        <DesignTrouble of={trouble} />
      </li>
    ))}
  </ul>
);
