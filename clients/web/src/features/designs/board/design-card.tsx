import { Flag, Star } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DesignCardFragment } from '../../../gql/designs.js';
import { Chip } from '../../../ui/chip.js';
import { Artwork, groundOf } from '../shared/artwork.js';
import { engineNames, STATUS_TONES, statusNames } from '../shared/design-words.js';

/** A design among others: a press opens it. */
export function DesignCard({ design, onOpen }: { design: DesignCardFragment; onOpen: () => void }) {
  const intl = useIntl();
  const { title, status, engine, thumbnail, rating, isFlagged, checks } = design;
  const trouble = checks.filter(({ state }) => state !== 'PASS').length;
  const name = title || intl.formatMessage({ id: 'designs.untitled' });
  return (
    <button
      type="button"
      data-row
      onClick={onOpen}
      className="card group flex w-full flex-col overflow-hidden text-left"
    >
      <Artwork src={thumbnail} alt="" ground={groundOf(design)} className="aspect-[5/6] w-full" />
      <span className="flex min-w-0 flex-1 flex-col gap-1.5 p-3">
        <span className="truncate text-sm font-medium group-hover:underline">{name}</span>
        <span className="flex flex-wrap items-center gap-1.5">
          <Chip tone={STATUS_TONES[status]}>{intl.formatMessage(statusNames[status])}</Chip>
          <Chip>{intl.formatMessage(engineNames[engine])}</Chip>
          {trouble > 0 && (
            <Chip tone="warning">
              <FormattedMessage id="designs.checks.open" values={{ count: trouble }} />
            </Chip>
          )}
          {rating !== null && (
            <Chip title={intl.formatMessage({ id: 'designs.rating' })}>
              <Star aria-hidden size={12} />
              {rating}
            </Chip>
          )}
          {isFlagged && (
            <Chip tone="negative">
              <Flag aria-hidden size={12} />
              <FormattedMessage id="designs.flagged" />
            </Chip>
          )}
        </span>
      </span>
    </button>
  );
}
