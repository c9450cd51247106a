import { defineMessages, FormattedMessage } from 'react-intl';
import { useIntl } from 'react-intl';
import { Age } from '../../vocabulary/age.js';
import { formatMoment } from '../../vocabulary/numbers.js';
import type { TrendDetail } from './use-trend-detail.js';

const names = defineMessages({
  firstSeenAt: { id: 'detail.history.firstSeen' },
  onsetAt: { id: 'detail.history.onset' },
  peakAt: { id: 'detail.history.peak' },
  scoredThrough: { id: 'detail.history.scored' },
});

/** The moments of a trend's life; what is not known says so. */
export function TrendHistory({ trend }: { trend: TrendDetail }) {
  const intl = useIntl();
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-4 text-sm">
      {(['firstSeenAt', 'onsetAt', 'peakAt', 'scoredThrough'] as const).map((moment) => {
        const at = trend[moment];
        return (
          <div key={moment}>
            <dt className="text-xs text-muted">
              <FormattedMessage {...names[moment]} />
            </dt>
            <dd className="mt-0.5">
              {at === null ? (
                <span className="text-muted">
                  <FormattedMessage id="value.unknown" />
                </span>
              ) : (
                <>
                  {formatMoment(intl, at)}
                  <span className="block text-xs text-muted">
                    <Age at={at} />
                  </span>
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
