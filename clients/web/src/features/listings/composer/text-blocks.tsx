import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LISTING_RULES, lengthOf } from '../../../../../../schema/listings/listing.rules.js';
import type { ListingFault } from '../../../../../../schema/listings/listing.rules.js';
import { INPUT } from '../../../forms/field.js';
import { useFaults, usePlace, useTexts } from './composer-context.js';
import { CountNote } from './count-note.js';
import { FaultList } from './fault-text.js';

/** What is said of a field that is empty is said by the checks, not while somebody has not begun. */
const shown = (faults: readonly ListingFault[]) => faults.filter(({ code }) => code !== 'MISSING');

export function TitleBlock() {
  const intl = useIntl();
  const id = useId();
  const { locale, canWrite } = usePlace();
  const [{ title }, change] = useTexts();
  const faults = shown(useFaults('title'));
  return (
    <>
      <textarea
        data-first
        rows={2}
        lang={locale}
        readOnly={!canWrite}
        aria-label={intl.formatMessage({ id: 'composer.block.title' })}
        aria-invalid={faults.length > 0 || undefined}
        aria-describedby={`${id}-hint ${id}-faults`}
        value={title}
        onChange={(event) => change({ title: event.target.value.replaceAll('\n', ' ') })}
        className={`${INPUT} field-sizing-content h-auto min-h-16 resize-none py-2 pointer-coarse:h-auto`}
      />
      <div className="mt-1 flex items-start justify-between gap-4">
        <p id={`${id}-hint`} className="text-sm text-muted">
          <FormattedMessage id="composer.title.hint" />
        </p>
        <CountNote count={lengthOf(title)} max={LISTING_RULES.title.max} />
      </div>
      <FaultList
        id={`${id}-faults`}
        faults={faults}
        onFix={canWrite ? ({ fix }) => change({ title: fix! }) : undefined}
      />
    </>
  );
}

export function DescriptionBlock() {
  const intl = useIntl();
  const id = useId();
  const { locale, canWrite } = usePlace();
  const [{ description }, change] = useTexts();
  const faults = shown(useFaults('description'));
  return (
    <>
      <textarea
        data-first
        rows={14}
        lang={locale}
        readOnly={!canWrite}
        aria-label={intl.formatMessage({ id: 'composer.block.description' })}
        aria-invalid={faults.length > 0 || undefined}
        aria-describedby={`${id}-hint ${id}-faults`}
        value={description}
        onChange={(event) => change({ description: event.target.value })}
        className={`${INPUT} h-auto py-2 pointer-coarse:h-auto`}
      />
      <div className="mt-1 flex items-start justify-between gap-4">
        <p id={`${id}-hint`} className="text-sm text-muted">
          <FormattedMessage id="composer.description.hint" />
        </p>
        <span className="tabular text-sm text-muted">{intl.formatNumber(lengthOf(description))}</span>
      </div>
      <FaultList
        id={`${id}-faults`}
        faults={faults}
        onFix={canWrite ? ({ fix }) => change({ description: fix! }) : undefined}
      />
    </>
  );
}
