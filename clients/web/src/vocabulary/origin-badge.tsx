import { FlaskConical, FileInput, Radio } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Origin } from '../gql/operations.js';
import { originNames, originReasons } from './origins.js';

const ICONS = { LIVE: Radio, IMPORTED: FileInput, SANDBOX: FlaskConical } as const;

/** How far a number is from a live reading. */
export function OriginBadge({ origin }: { origin: Origin }) {
  const intl = useIntl();
  const Icon = ICONS[origin];
  return (
    <span
      title={intl.formatMessage(originReasons[origin])}
      className={`inline-flex items-center gap-1 whitespace-nowrap text-xs ${origin === 'LIVE' ? 'text-positive' : 'text-warning'}`}
    >
      <Icon aria-hidden size={12} />
      {intl.formatMessage(originNames[origin])}
    </span>
  );
}
