import { defineMessages, useIntl } from 'react-intl';
import type { MessageDescriptor } from 'react-intl';
import type { Outcome, Refusal } from '../../../forms/outcome.js';
import type { ListingPublishErrorCode, ListingScheduleErrorCode } from '../../../gql/listings.js';
import { ErrorNote } from '../../../ui/error-note.js';
import { type GateBlocker, gateTexts, gateValues } from './gate-texts.js';
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

/** Texts that name a provider or a shop, which a refusal does not tell: only what the gate found does. */
const NAMING: ReadonlySet<string> = new Set(['NOT_CONNECTED', 'SHOP_NOT_CHOSEN', 'SHOP_DIFFERS']);

interface RefusalTextProps {
  refusal: Said;
  /** What the gate is known to find. */
  blockers?: readonly GateBlocker[];
}

/**
 * Why it was not done, in the reader's words, and what to do. A reason that is newer than this page, or than what it knows of the
 * gate, stays in the server's.
 */
export function RefusalText({ refusal: { code, message = code }, blockers = [] }: RefusalTextProps) {
  const intl = useIntl();
  const found = blockers.find((blocker) => blocker.code === code);
  const text = found || !NAMING.has(code) ? texts[code] : undefined;
  if (!text) return <span lang="en">{message}</span>;
  return <>{intl.formatMessage(text, gateValues(found ?? { action: null, shop: null }))}</>;
}

interface RefusalsProps {
  outcome: Exclude<Outcome, { kind: 'done' }> | null;
  blockers: readonly GateBlocker[] | undefined;
}

/** Each reason once: what exactly is wrong with the texts stands among the checks. */
export function Refusals({ outcome, blockers = [] }: RefusalsProps) {
  if (!outcome) return null;
  if (outcome.kind === 'failed') return <ErrorNote fault={outcome.fault} />;
  const once = [...new Map(outcome.refusals.map((refusal) => [refusal.code, refusal])).values()];
  return (
    <div role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
      {once.map((refusal) => (
        <p key={refusal.code}>
          <RefusalText refusal={refusal} blockers={blockers} />
        </p>
      ))}
    </div>
  );
}
