import { FormattedMessage, useIntl } from 'react-intl';
import { useNow } from '../ui/use-now.js';
import { formatAge, formatMoment } from './numbers.js';

const STEP = 15;

/** How old a score is: the age of the end of its last closed hour. */
export function ScoredAge({ at, isShort = false }: { at: string | null; isShort?: boolean }) {
  const intl = useIntl();
  const now = useNow(STEP);
  if (at === null) return <FormattedMessage id="value.scored.never" />;
  const age = formatAge(intl, at, now);
  return (
    <time dateTime={at} title={formatMoment(intl, at)} className="whitespace-nowrap">
      {isShort ? age : intl.formatMessage({ id: 'value.scored' }, { age })}
    </time>
  );
}
