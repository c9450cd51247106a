import { defineMessages, useIntl } from 'react-intl';
import type { ListingStatus } from '../../gql/listings.js';
import { Chip } from '../../ui/chip.js';
import type { Tone } from '../../ui/chip.js';

export const statusNames = defineMessages<ListingStatus>({
  DRAFT: { id: 'listing.status.DRAFT' },
  SCHEDULED: { id: 'listing.status.SCHEDULED' },
  PUBLISHING: { id: 'listing.status.PUBLISHING' },
  LIVE: { id: 'listing.status.LIVE' },
  FAILED: { id: 'listing.status.FAILED' },
  ARCHIVED: { id: 'listing.status.ARCHIVED' },
});
const TONES: Readonly<Record<ListingStatus, Tone>> = {
  DRAFT: 'plain',
  SCHEDULED: 'info',
  PUBLISHING: 'accent',
  LIVE: 'positive',
  FAILED: 'negative',
  ARCHIVED: 'plain',
};

/** How a listing stands. */
export function StatusChip({ status }: { status: ListingStatus }) {
  const intl = useIntl();
  return <Chip tone={TONES[status]}>{intl.formatMessage(statusNames[status])}</Chip>;
}
