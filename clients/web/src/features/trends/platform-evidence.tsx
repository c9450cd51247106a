import { FormattedMessage, useIntl } from 'react-intl';
import { useNow } from '../../ui/use-now.js';
import { formatAge } from '../../vocabulary/numbers.js';
import { PLATFORM_COLOURS, PLATFORM_NAMES } from '../../vocabulary/platforms.js';
import { PlatformDot } from '../../vocabulary/platform-marks.js';
import type { TrendDetail } from './use-trend-detail.js';

type Platform = TrendDetail['platforms'][number];

/** More evidence than this from one platform does not raise the score. */
const COUNTED_EVIDENCE = 15;
const STEP = 15;

/** What each platform contributes: evidence as a bar, signals, authors, and when it was last seen there. */
export function PlatformEvidence({ platforms }: { platforms: readonly Platform[] }) {
  if (platforms.length === 0) {
    return (
      <p className="text-sm text-muted">
        <FormattedMessage id="detail.platforms.none" />
      </p>
    );
  }
  return (
    <>
      <ul className="space-y-4">
        {platforms.map((platform) => (
          <PlatformRow key={platform.platform} entry={platform} />
        ))}
      </ul>
      <p className="mt-4 text-xs text-muted">
        <FormattedMessage id="detail.platforms.evidence.why" />
      </p>
    </>
  );
}

function PlatformRow({ entry: { platform, evidence, signalCount, authorCount, lastSeenAt } }: { entry: Platform }) {
  const intl = useIntl();
  const now = useNow(STEP);
  const shown = intl.formatNumber(evidence, { maximumFractionDigits: 1 });
  return (
    <li className="text-sm">
      <div className="flex items-center gap-2">
        <PlatformDot platform={platform} />
        <span className="font-medium">{PLATFORM_NAMES[platform]}</span>
        <span className="tabular ml-auto text-xs text-muted">
          <FormattedMessage id="detail.platforms.evidence" values={{ evidence: shown }} />
        </span>
      </div>
      <div aria-hidden className="mt-1.5 h-2 overflow-hidden rounded-full bg-sunken">
        <div
          className="bar-fill h-full rounded-full"
          style={{
            width: `${(Math.min(Math.max(evidence, 0), COUNTED_EVIDENCE) / COUNTED_EVIDENCE) * 100}%`,
            background: PLATFORM_COLOURS[platform],
          }}
        />
      </div>
      <p className="tabular mt-1 text-xs text-muted">
        {authorCount === null ? (
          <FormattedMessage id="detail.platforms.counts.noAuthors" values={{ signals: signalCount }} />
        ) : (
          <FormattedMessage id="detail.platforms.counts" values={{ signals: signalCount, authors: authorCount }} />
        )}
        {lastSeenAt !== null && (
          <>
            {' · '}
            <FormattedMessage id="detail.platforms.lastSeen" values={{ age: formatAge(intl, lastSeenAt, now) }} />
          </>
        )}
      </p>
    </li>
  );
}
