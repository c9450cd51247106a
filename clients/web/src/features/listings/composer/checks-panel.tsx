import type { ReactNode } from 'react';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { LOCALE_NAMES } from '../../../i18n/locales.js';
import type { ListingChecksQuery } from '../../../gql/listings.js';
import { useComposerState, usePlace } from './composer-context.js';
import { faultsOf } from './draft.js';
import { blockNames } from './block.js';
import { FaultText } from './fault-text.js';
import { nameOfField } from './field-names.js';
import { gateTexts, gateValues } from './gate-texts.js';
import { Remedy } from './remedy.js';

export type Checks = NonNullable<ListingChecksQuery['listing']>;

const findingTexts = defineMessages<'block' | 'warn'>({
  block: { id: 'composer.finding.block' },
  warn: { id: 'composer.finding.warn' },
});
const SHOWN_FAULTS = 6;

/** What keeps it from going live: said by the server of what is saved, and by the rules of what is typed. */
export function Blockers({ checks, onJump }: { checks: Checks | undefined; onJump?: () => void }) {
  const intl = useIntl();
  const { store, setLocale } = usePlace();
  const draft = store((state) => state.draft);
  const faults = faultsOf(draft);
  const others = (checks?.gate.blockers ?? []).filter(
    ({ code }) => code !== 'CONTENT_INVALID' && code !== 'SCREENING_BLOCKS',
  );
  return (
    <ul className="space-y-2 text-sm">
      {others.map(({ code, action, shop }) => (
        <Line key={`${code}${action}`} isBad>
          {intl.formatMessage(gateTexts[code], gateValues({ action, shop }))}{' '}
          <Remedy action={action} {...(onJump && { onJump })} />
        </Line>
      ))}
      {faults.slice(0, SHOWN_FAULTS).map((fault) => (
        <Line key={`${fault.locale}${fault.field}${fault.code}`} isBad>
          <span className="font-medium">
            {intl.formatMessage(nameOfField(fault.field.split('.')[0]!) ?? blockNames[fault.block])}
            {fault.locale && fault.locale !== draft.locale && ` · ${LOCALE_NAMES[fault.locale]}`}:
          </span>{' '}
          <FaultText fault={fault} />{' '}
          <Remedy
            action={`edit:${fault.field}`}
            onJump={() => {
              if (fault.locale) setLocale(fault.locale);
              onJump?.();
            }}
          />
        </Line>
      ))}
      {faults.length > SHOWN_FAULTS && (
        <Line isBad>
          <FormattedMessage id="composer.checks.more" values={{ count: faults.length - SHOWN_FAULTS }} />
        </Line>
      )}
      {(checks?.findings ?? []).map((finding) => (
        <Line key={`${finding.locale}${finding.field}${finding.mark}`} isBad={finding.isBlocking}>
          <FormattedMessage
            {...findingTexts[finding.isBlocking ? 'block' : 'warn']}
            values={{ matched: finding.matched, mark: finding.mark }}
          />{' '}
          <Remedy action={`edit:${finding.field}`} {...(onJump && { onJump })} />
        </Line>
      ))}
    </ul>
  );
}

function Line({ isBad, children }: { isBad: boolean; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2">
      <TriangleAlert aria-hidden size={16} className={`mt-0.5 shrink-0 ${isBad ? 'text-negative' : 'text-warning'}`} />
      <span className="min-w-0 flex-1">{children}</span>
    </li>
  );
}

/** Whether nothing keeps it from going live. */
export function useIsReady(checks: Checks | undefined): boolean {
  const draft = useComposerState((state) => state.draft);
  const isOpen = (checks?.gate.blockers ?? []).every(({ code }) => code === 'CONTENT_INVALID');
  return checks !== undefined && isOpen && faultsOf(draft).length === 0;
}

/** Policy, disclosure, connections: all checks at a glance. */
export function ChecksPanel({ checks }: { checks: Checks | undefined }) {
  const isReady = useIsReady(checks);
  return (
    <section aria-labelledby="checks-title" className="card p-4">
      <h2 id="checks-title" className="mb-3 font-semibold">
        <FormattedMessage id="composer.checks" />
      </h2>
      {isReady && (
        <p className="mb-2 flex items-center gap-2 text-sm text-positive">
          <CircleCheck aria-hidden size={16} />
          <FormattedMessage id="composer.checks.ready" />
        </p>
      )}
      <Blockers checks={checks} />
      <p className="mt-3 text-xs text-muted">
        <FormattedMessage id="composer.checks.noAdvice" />
      </p>
    </section>
  );
}
