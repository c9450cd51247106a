import { defineMessages, FormattedMessage } from 'react-intl';
import type {
  DesignReviewErrorCode,
  DesignsGenerateErrorCode,
  DesignUploadCompleteErrorCode,
  DesignUploadCreateErrorCode,
} from '../../../gql/designs.js';
import type { Outcome } from '../../../forms/outcome.js';
import { ErrorNote } from '../../../ui/error-note.js';

/** Every code that these pages can be answered with, by the generated types: a new one stops the compiler. */
export type DesignRefusalCode =
  DesignReviewErrorCode | DesignsGenerateErrorCode | DesignUploadCompleteErrorCode | DesignUploadCreateErrorCode;

const texts = defineMessages<DesignRefusalCode>({
  ANIMATED: { id: 'designs.refusal.ANIMATED' },
  COLOR_INVALID: { id: 'designs.refusal.COLOR_INVALID' },
  CONFLICT: { id: 'designs.refusal.CONFLICT' },
  COUNT_INVALID: { id: 'designs.refusal.COUNT_INVALID' },
  EMPTY: { id: 'designs.refusal.EMPTY' },
  NOTHING_TO_DRAW: { id: 'designs.refusal.NOTHING_TO_DRAW' },
  NOT_A_PICTURE: { id: 'designs.refusal.NOT_A_PICTURE' },
  NOT_FOUND: { id: 'designs.refusal.NOT_FOUND' },
  OPENAI_NOT_CONNECTED: { id: 'designs.refusal.OPENAI_NOT_CONNECTED' },
  RATING_INVALID: { id: 'designs.refusal.RATING_INVALID' },
  RUN_DRAWS: { id: 'designs.refusal.RUN_DRAWS' },
  SVG_TEXT: { id: 'designs.refusal.SVG_TEXT' },
  SVG_UNSAFE: { id: 'designs.refusal.SVG_UNSAFE' },
  TAG_INVALID: { id: 'designs.refusal.TAG_INVALID' },
  TEMPLATE_UNKNOWN: { id: 'designs.refusal.TEMPLATE_UNKNOWN' },
  TEXT_INVALID: { id: 'designs.refusal.TEXT_INVALID' },
  TITLE_INVALID: { id: 'designs.refusal.TITLE_INVALID' },
  TOO_LARGE: { id: 'designs.refusal.TOO_LARGE' },
  TOO_MANY_PIXELS: { id: 'designs.refusal.TOO_MANY_PIXELS' },
  TOO_SMALL: { id: 'designs.refusal.TOO_SMALL' },
  TYPE_REFUSED: { id: 'designs.refusal.TYPE_REFUSED' },
  UNREADABLE: { id: 'designs.refusal.UNREADABLE' },
  WORDS_BLOCKED: { id: 'designs.refusal.WORDS_BLOCKED' },
});

/** What was refused, in the reader's language; a code of a newer server stands as it is. */
export function DesignRefusal({ code }: { code: string }) {
  const text = (texts as Readonly<Record<string, (typeof texts)[DesignRefusalCode]>>)[code];
  return text ? <FormattedMessage {...text} /> : <FormattedMessage id="refusal.other" values={{ code }} />;
}

/** What went wrong with an action on designs; nothing when nothing did. */
export function DesignTrouble({ of }: { of: Exclude<Outcome, { kind: 'done' }> | null }) {
  if (!of) return null;
  if (of.kind === 'failed') return <ErrorNote fault={of.fault} />;
  return (
    <div role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
      {of.refusals.map(({ code }) => (
        <p key={code}>
          <DesignRefusal code={code} />
        </p>
      ))}
    </div>
  );
}
