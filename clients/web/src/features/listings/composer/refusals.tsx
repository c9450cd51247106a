import { defineMessages, useIntl } from 'react-intl';
import type { MessageDescriptor } from 'react-intl';
import type { Outcome, Refusal } from '../../../forms/outcome.js';
import type { ListingPublishErrorCode, ListingScheduleErrorCode } from '../../../gql/listings.js';
import { ErrorNote } from '../../../ui/error-note.js';
import { gateTexts } from './gate-texts.js';
import type { UnsavedCode } from './save-first.js';

type Code = Exclude<ListingPublishErrorCode | ListingScheduleErrorCode, keyof typeof gateTexts> | UnsavedCode;

const ownTexts = defineMessages<Code>({
  ARCHIVED: { id: 'composer.refusal.ARCHIVED' },
  CONFLICT: { id: 'composer.refusal.CONFLICT' },
  NOT_FOUND: { id: 'composer.refusal.NOT_FOUND' },
  QUOTA_USED_UP: { id: 'composer.refusal.QUOTA_USED_UP' },
  TOO_LATE: { id: 'composer.refusal.TOO_LATE' },
  TOO_SOON: { id: 'composer.refusal.TOO_SOON' },
  UNSAVED_CONFLICT: { id: 'composer.refusal.UNSAVED_CONFLICT' },
  UNSAVED_OFFLINE: { id: 'composer.refusal.UNSAVED_OFFLINE' },
  UNSAVED_REFUSED: { id: 'composer.refusal.UNSAVED_REFUSED' },
});
const texts: Readonly<Record<string, MessageDescriptor>> = { ...gateTexts, ...ownTexts };

type Said = Refusal & { message?: string };

/** Why it was not done, in the reader's words, and what to do. A reason that is newer than this page stays in the server's. */
export function RefusalText({ refusal }: { refusal: Said }) {
  const intl = useIntl();
  const { code, message = code } = refusal;
  const text = texts[code];
  if (!text) return <span lang="en">{message}</span>;
  const provider = /printify/i.test(message) ? 'Printify' : 'Etsy';
  const shop = /Etsy shop (\S+),/.exec(message)?.[1] ?? '';
  return <>{intl.formatMessage(text, { provider, shop })}</>;
}

/** Each reason once: what exactly is wrong with the texts stands among the checks. */
export function Refusals({ outcome }: { outcome: Exclude<Outcome, { kind: 'done' }> | null }) {
  if (!outcome) return null;
  if (outcome.kind === 'failed') return <ErrorNote fault={outcome.fault} />;
  const once = [...new Map(outcome.refusals.map((refusal) => [refusal.code, refusal])).values()];
  return (
    <div role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
      {once.map((refusal) => (
        <p key={refusal.code}>
          <RefusalText refusal={refusal} />
        </p>
      ))}
    </div>
  );
}
