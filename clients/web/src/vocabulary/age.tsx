import { useIntl } from 'react-intl';
import { useNow } from '../ui/use-now.js';
import { formatAge, formatMoment } from './numbers.js';

/** Seconds. */
const MINUTE_STEP = 15;

/** How old something is; the exact moment on hover. */
export function Age({ at, isFine = false }: { at: string; isFine?: boolean }) {
  const intl = useIntl();
  const step = isFine ? 1 : MINUTE_STEP;
  const now = useNow(step);
  // The shown clock stands still for a step: what happened since then is new, not to come.
  const ahead = Date.parse(at) - now;
  const isNew = ahead > 0 && ahead <= step * 1000;
  return (
    <time dateTime={at} title={formatMoment(intl, at)} className="whitespace-nowrap">
      {formatAge(intl, at, isNew ? Date.parse(at) : now)}
    </time>
  );
}
