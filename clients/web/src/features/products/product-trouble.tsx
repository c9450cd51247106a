import { defineMessages, FormattedMessage } from 'react-intl';
import type { Outcome } from '../../forms/outcome.js';
import type {
  OrderApproveErrorCode,
  ProductArchiveErrorCode,
  ProductCreateErrorCode,
  ProductUpdateErrorCode,
  ProductRepublishErrorCode,
} from '../../gql/products.js';
import { ErrorNote } from '../../ui/error-note.js';

type Code =
  | OrderApproveErrorCode
  | ProductArchiveErrorCode
  | ProductCreateErrorCode
  | ProductUpdateErrorCode
  | ProductRepublishErrorCode;

const texts = defineMessages<Code>({
  CHOICE_INVALID: { id: 'products.refusal.CHOICE_INVALID' },
  CONFLICT: { id: 'products.refusal.CONFLICT' },
  DESCRIPTION_INVALID: { id: 'products.refusal.DESCRIPTION_INVALID' },
  DESIGN_NOT_APPROVED: { id: 'products.refusal.DESIGN_NOT_APPROVED' },
  FEES_UNKNOWN: { id: 'products.refusal.FEES_UNKNOWN' },
  MARGIN_INVALID: { id: 'products.refusal.MARGIN_INVALID' },
  NOT_CONNECTED: { id: 'products.refusal.NOT_CONNECTED' },
  NOT_FOUND: { id: 'products.refusal.NOT_FOUND' },
  NOT_MADE: { id: 'products.refusal.NOT_MADE' },
  NO_VARIANT: { id: 'products.refusal.NO_VARIANT' },
  OWNER_FIXED: { id: 'products.refusal.OWNER_FIXED' },
  PRICE_INVALID: { id: 'products.refusal.PRICE_INVALID' },
  RATE_MISSING: { id: 'products.refusal.RATE_MISSING' },
  TITLE_INVALID: { id: 'products.refusal.TITLE_INVALID' },
  VARIANT_UNKNOWN: { id: 'products.refusal.VARIANT_UNKNOWN' },
});

/** What went wrong with something about products; nothing when nothing did. */
export function ProductTrouble({ of }: { of: Exclude<Outcome, { kind: 'done' }> | null }) {
  if (!of) return null;
  if (of.kind === 'failed') return <ErrorNote fault={of.fault} />;
  return (
    <div role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
      {of.refusals.map(({ code }) => {
        const text = (texts as Readonly<Record<string, (typeof texts)[Code]>>)[code];
        return (
          <p key={code}>
            {text ? <FormattedMessage {...text} /> : <FormattedMessage id="products.refusal.other" values={{ code }} />}
          </p>
        );
      })}
    </div>
  );
}
