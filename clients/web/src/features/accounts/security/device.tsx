import { Monitor, Smartphone } from 'lucide-react';
import { FormattedMessage } from 'react-intl';

/** Names in the order in which a browser that pretends to be another gives itself away. */
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrom', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPad', 'iPadOS'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

const nameIn = (userAgent: string, names: readonly (readonly [string, string])[]): string | undefined =>
  names.find(([mark]) => userAgent.includes(mark))?.[1];

/** Browser and system in plain words; the whole text on hover. */
export function Device({ userAgent }: { userAgent: string }) {
  const browser = nameIn(userAgent, BROWSERS);
  const system = nameIn(userAgent, SYSTEMS);
  const Icon = /Mobi|Android|iPhone|iPad/.test(userAgent) ? Smartphone : Monitor;
  return (
    <span className="inline-flex items-center gap-2 font-medium" title={userAgent}>
      <Icon aria-hidden size={16} className="shrink-0 text-muted" />
      {browser !== undefined && system !== undefined ? (
        <FormattedMessage id="sessions.device" values={{ browser, system }} />
      ) : (
        (browser ?? system ?? <FormattedMessage id="sessions.unknownDevice" />)
      )}
    </span>
  );
}
