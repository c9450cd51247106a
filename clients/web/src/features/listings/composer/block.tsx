import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { ListingBlock } from '../../../../../../schema/listings/listing.rules.js';
import { IconButton } from '../../../ui/button.js';
import { blockId, useFaults, usePlace } from './composer-context.js';
import type { Reorder } from './use-reorder.js';

export const blockNames = defineMessages<ListingBlock>({
  title: { id: 'composer.block.title' },
  tags: { id: 'composer.block.tags' },
  description: { id: 'composer.block.description' },
  images: { id: 'composer.block.images' },
  price: { id: 'composer.block.price' },
  details: { id: 'composer.block.details' },
  shipping: { id: 'composer.block.shipping' },
  policies: { id: 'composer.block.policies' },
});

export interface BlockProps {
  block: ListingBlock;
  at: number;
  count: number;
  reorder: Reorder;
  onMove: (from: number, to: number) => void;
  children: ReactNode;
}

/** A part of the composer that can be moved: by its grip, by its arrows, and by Alt with an arrow key. */
export function Block({ block, at, count, reorder, onMove, children }: BlockProps) {
  const intl = useIntl();
  const id = useId();
  const { listing, canWrite } = usePlace();
  const name = intl.formatMessage(blockNames[block]);
  const faults = useFaults(block);
  const isRefused = listing.status === 'FAILED' && listing.problem?.block?.toLowerCase() === block;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt and an arrow move the block whose control has the focus.
    <section
      id={blockId(block)}
      aria-labelledby={id}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onKeyDown={reorder.keys(at)}
      {...reorder.target(at)}
      className={`card min-w-0 p-4 sm:p-5 ${isRefused ? 'border-negative' : ''} ${reorder.over === at ? 'outline-2 outline-offset-2 outline-accent' : ''}`}
    >
      <header className="mb-3 flex items-center gap-1">
        {canWrite && (
          <span
            {...reorder.handle(at)}
            title={intl.formatMessage({ id: 'composer.drag' }, { name })}
            className="-ml-1 cursor-grab text-muted pointer-coarse:hidden"
          >
            <GripVertical aria-hidden size={18} />
          </span>
        )}
        <h2 id={id} className="min-w-0 flex-1 font-semibold">
          {name}
          {faults.length > 0 && (
            <span className="ml-2 text-sm font-normal text-negative">
              <FormattedMessage id="composer.faults" values={{ count: faults.length }} />
            </span>
          )}
        </h2>
        {canWrite && <Moves name={name} at={at} count={count} onMove={onMove} />}
      </header>
      {isRefused && (
        <p role="alert" className="mb-3 rounded-md bg-negative-soft p-3 text-sm text-negative">
          <FormattedMessage id="composer.refusedBlock" values={{ message: listing.problem!.message }} />
        </p>
      )}
      {children}
    </section>
  );
}

interface MovesProps {
  name: string;
  at: number;
  count: number;
  onMove: (from: number, to: number) => void;
}

function Moves({ name, at, count, onMove }: MovesProps) {
  const intl = useIntl();
  return (
    <>
      <IconButton
        label={intl.formatMessage({ id: 'composer.up' }, { name })}
        disabled={at === 0}
        onClick={() => onMove(at, at - 1)}
        className="disabled:opacity-40"
      >
        <ChevronUp aria-hidden size={16} />
      </IconButton>
      <IconButton
        label={intl.formatMessage({ id: 'composer.down' }, { name })}
        disabled={at === count - 1}
        onClick={() => onMove(at, at + 1)}
        className="disabled:opacity-40"
      >
        <ChevronDown aria-hidden size={16} />
      </IconButton>
    </>
  );
}
