import { useIntl } from 'react-intl';
import { useNow } from '../ui/use-now.js';
import { formatAge, formatMoment } from './numbers.js';

const MINUTE_STEP = 15;

/** How old something is; the exact moment on hover. */
export function Age({ at, isFine = false }: { at: string; isFine?: boolean }) {
  const intl = useIntl();
  const now = useNow(isFine ? 1 : MINUTE_STEP);
  return (
    <time dateTime={at} title={formatMoment(intl, at)} className="whitespace-nowrap">
      {formatAge(intl, at, now)}
    </time>
  );
}
