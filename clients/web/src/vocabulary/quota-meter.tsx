import { Link } from '@tanstack/react-router';
import { defineMessages, FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { QuotaResource, QuotasQuery } from '../gql/billing.js';

export type QuotaFacts = NonNullable<QuotasQuery['quotas']>[number];

export const quotaNames = defineMessages<QuotaResource>({
  LISTINGS: { id: 'quota.LISTINGS' },
  IMAGES: { id: 'quota.IMAGES' },
  IDEAS: { id: 'quota.IDEAS' },
});

const RADIUS = 15.9;
/** From here on the ring warns. */
const NEAR = 0.8;

export const takenOf = ({ used, reserved }: QuotaFacts): number => used + reserved;
export const isUsedUp = (quota: QuotaFacts): boolean => takenOf(quota) >= quota.limit && quota.extra === 0;

/** A ring that fills as units are used. The words beside it say the same. */
export function QuotaRing({ quota, size = 36 }: { quota: QuotaFacts; size?: number }) {
  const share = quota.limit === 0 ? 1 : Math.min(1, takenOf(quota) / quota.limit);
  const tone = isUsedUp(quota) ? 'var(--negative)' : share >= NEAR ? 'var(--warning)' : 'var(--accent)';
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 36 36" className="shrink-0 -rotate-90">
      <circle cx="18" cy="18" r={RADIUS} fill="none" stroke="var(--sunken)" strokeWidth="4" />
      {share > 0 && (
        <circle
          cx="18"
          cy="18"
          r={RADIUS}
          fill="none"
          stroke={tone}
          strokeWidth="4"
          strokeLinecap="round"
          strokeDasharray={`${share * 100} 100`}
        />
      )}
    </svg>
  );
}

/** Units of the month in words, with the ring; when none are left, the way to more. */
export function QuotaMeter({ quota, isCompact = false }: { quota: QuotaFacts; isCompact?: boolean }) {
  const intl = useIntl();
  return (
    <div className="flex items-center gap-3">
      <QuotaRing quota={quota} size={isCompact ? 28 : 44} />
      <div className="min-w-0">
        <p className={isCompact ? 'text-xs' : 'text-sm font-medium'}>
          {intl.formatMessage(quotaNames[quota.resource])}
        </p>
        <p className="tabular text-xs text-muted">
          <FormattedMessage id="quota.used" values={{ used: takenOf(quota), limit: quota.limit }} />
        </p>
        {!isCompact && (
          <p className="text-xs text-muted">
            {quota.extra > 0 && (
              <>
                <FormattedMessage id="quota.extra" values={{ count: quota.extra }} />{' '}
              </>
            )}
            <FormattedMessage
              id="quota.resets"
              values={{ date: <FormattedDate value={quota.resetsAt} day="numeric" month="long" /> }}
            />
          </p>
        )}
        {isUsedUp(quota) && (
          <Link to="/plans" className="text-xs text-accent underline underline-offset-4">
            <FormattedMessage id="quota.more" />
          </Link>
        )}
      </div>
    </div>
  );
}
