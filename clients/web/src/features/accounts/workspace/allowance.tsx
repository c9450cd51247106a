import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

/** How much of an allowance is taken: in words, and as a bar that only repeats them. */
export function Allowance({ name, used, limit }: { name: ReactNode; used: number; limit: number }) {
  const share = limit === 0 ? 1 : Math.min(1, used / limit);
  return (
    <div className="text-sm">
      <dt className="text-muted">{name}</dt>
      <dd className="mt-1 font-medium">
        <FormattedMessage id="allowance.value" values={{ used, limit }} />
        <span aria-hidden className="mt-1.5 block h-1.5 overflow-hidden rounded-full bg-sunken">
          <span
            className={`bar-fill block h-full rounded-full ${share >= 1 ? 'bg-warning' : 'bg-accent'}`}
            style={{ width: `${share * 100}%` }}
          />
        </span>
      </dd>
    </div>
  );
}
