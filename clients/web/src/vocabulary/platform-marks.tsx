import { FormattedMessage, useIntl } from 'react-intl';
import type { Platform } from '../gql/operations.js';
import { PLATFORM_COLOURS, PLATFORM_MARKS, PLATFORM_NAMES } from './platforms.js';

export const PlatformDot = ({ platform }: { platform: Platform }) => (
  <span
    aria-hidden
    className="dot inline-block size-2 shrink-0 rounded-full"
    style={{ background: PLATFORM_COLOURS[platform] }}
  />
);

export interface SeenPlatform {
  platform: Platform;
  signalCount: number;
}

const seenOf = (platforms: readonly SeenPlatform[]): Platform[] =>
  platforms.filter(({ signalCount }) => signalCount > 0).map(({ platform }) => platform);

const NoPlatform = () => (
  <span className="text-xs text-muted">
    <FormattedMessage id="value.noPlatform" />
  </span>
);

/** The platforms that show a trend, by name. */
export function PlatformNames({ platforms }: { platforms: readonly SeenPlatform[] }) {
  const seen = seenOf(platforms);
  if (seen.length === 0) return <NoPlatform />;
  return (
    <ul className="inline-flex flex-wrap gap-x-3 gap-y-1">
      {seen.map((platform) => (
        <li key={platform} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <PlatformDot platform={platform} />
          {PLATFORM_NAMES[platform]}
        </li>
      ))}
    </ul>
  );
}

/** The platforms that show a trend, in two letters each, with their names for hover and for screen readers. */
export function PlatformMarks({ platforms }: { platforms: readonly SeenPlatform[] }) {
  const intl = useIntl();
  const seen = seenOf(platforms);
  if (seen.length === 0) return <NoPlatform />;
  const names = intl.formatList(seen.map((platform) => PLATFORM_NAMES[platform]));
  return (
    <span className="inline-flex flex-wrap gap-1" title={names}>
      <span className="sr-only">{names}</span>
      {seen.map((platform) => (
        <span
          key={platform}
          aria-hidden
          className="chip inline-flex h-5 min-w-6 items-center justify-center gap-1 rounded-sm bg-sunken px-1 text-xs text-muted"
        >
          <PlatformDot platform={platform} />
          {PLATFORM_MARKS[platform]}
        </span>
      ))}
    </span>
  );
}
