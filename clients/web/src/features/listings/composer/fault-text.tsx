import { defineMessages, FormattedMessage } from 'react-intl';
import type { ListingFault, ListingFaultCode } from '../../../../../../schema/listings/listing.rules.js';

const texts = defineMessages<ListingFaultCode>({
  MISSING: { id: 'composer.fault.MISSING' },
  TOO_LONG: { id: 'composer.fault.TOO_LONG' },
  TOO_MANY: { id: 'composer.fault.TOO_MANY' },
  BAD_CHARACTER: { id: 'composer.fault.BAD_CHARACTER' },
  REPEATED_CHARACTER: { id: 'composer.fault.REPEATED_CHARACTER' },
  BAD_START: { id: 'composer.fault.BAD_START' },
  DUPLICATE: { id: 'composer.fault.DUPLICATE' },
  NOT_TRIMMED: { id: 'composer.fault.NOT_TRIMMED' },
  OUT_OF_RANGE: { id: 'composer.fault.OUT_OF_RANGE' },
});

/** What breaks a rule of Etsy's, in the reader's words. */
export const FaultText = ({ fault }: { fault: Pick<ListingFault, 'code' | 'params'> }) => (
  <FormattedMessage {...texts[fault.code]} values={fault.params} />
);

export interface FaultListProps {
  id: string;
  faults: readonly ListingFault[];
  /** Takes over the value that would do. */
  onFix?: ((fault: ListingFault) => void) | undefined;
}

/** Everything that is wrong with a field, each with its remedy where that is mechanical. */
export function FaultList({ id, faults, onFix }: FaultListProps) {
  return (
    <ul id={id} className="mt-1 space-y-1 text-sm text-negative empty:hidden">
      {faults.map((fault) => (
        <li
          key={`${fault.field}:${fault.code}:${String(fault.params['character'] ?? '')}`}
          className="flex flex-wrap items-center gap-x-3"
        >
          <FaultText fault={fault} />
          {onFix && fault.fix !== undefined && (
            <button
              type="button"
              className="min-h-6 font-medium underline underline-offset-2"
              onClick={() => onFix(fault)}
            >
              <FormattedMessage id="composer.fix" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
