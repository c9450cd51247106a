import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { UsageQuery } from '../../../gql/accounts.js';

type RateLimit = UsageQuery['rateLimit'];
type Entitlements = NonNullable<UsageQuery['workspace']>['entitlements'];

/** The bucket of points as it stands: what is left, what comes back, and what the plan gives. */
export function Bucket({ rateLimit, entitlements }: { rateLimit: RateLimit; entitlements: Entitlements }) {
  const share = rateLimit.limit === 0 ? 0 : Math.max(0, Math.min(1, rateLimit.remaining / rateLimit.limit));
  return (
    <div className="space-y-4">
      <div>
        <p className="tabular text-xl font-semibold">
          <FormattedMessage
            id="usage.bucket.left"
            values={{ remaining: rateLimit.remaining, limit: rateLimit.limit }}
          />
        </p>
        <div aria-hidden className="mt-2 h-2.5 overflow-hidden rounded-full bg-sunken">
          <div className="bar-fill h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
        </div>
      </div>
      <dl className="grid gap-4 text-sm sm:grid-cols-2 [&_dd]:mt-1 [&_dd]:font-medium [&_dt]:text-muted">
        <div>
          <dt>
            <FormattedMessage id="usage.bucket.restore" />
          </dt>
          <dd className="tabular">
            <FormattedNumber value={rateLimit.restoreRate} />
          </dd>
        </div>
        {entitlements && (
          <div>
            <dt>
              <FormattedMessage id="usage.bucket.plan" />
            </dt>
            <dd className="tabular">
              <FormattedMessage
                id="workspace.points.value"
                values={{ points: entitlements.bucketPoints, rate: entitlements.restoreRate }}
              />
            </dd>
          </div>
        )}
      </dl>
      <p className="text-sm text-muted">
        <FormattedMessage id="usage.bucket.how" />{' '}
        <a href="/docs/guides/limits" className="text-accent underline underline-offset-4">
          <FormattedMessage id="usage.bucket.guide" />
        </a>
      </p>
    </div>
  );
}
