import { FormattedMessage } from 'react-intl';

const WARN_AT = 10;

/** How much is used, beside a field; told aloud when ten are left, at the limit and beyond it. */
export function CountNote({ count, max }: { count: number; max: number }) {
  const left = max - count;
  const isNear = left <= WARN_AT;
  return (
    <>
      <span
        aria-hidden
        className={`tabular text-sm ${left < 0 ? 'font-medium text-negative' : isNear ? 'text-warning' : 'text-muted'}`}
      >
        {count}/{max}
      </span>
      <span role="status" className="sr-only">
        {left === WARN_AT && <FormattedMessage id="composer.left" values={{ left }} />}
        {left === 0 && <FormattedMessage id="composer.full" />}
        {left < 0 && <FormattedMessage id="composer.over" values={{ over: -left }} />}
      </span>
    </>
  );
}
