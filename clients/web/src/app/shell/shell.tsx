import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { Ticks } from '../../live/ticks.js';
import { SessionWatch } from '../../features/accounts/session/session-watch.js';
import { useSession } from '../../graph/session-store.js';
import { wantTexts } from '../../i18n/texts.js';
import { ToastPlace } from '../../ui/toast.js';
import { KeyboardHelp } from '../keyboard/keyboard-help.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { BottomBar } from './bottom-bar.js';
import { Rail } from './navigation.js';
import { ThrottleBanner } from './throttle-banner.js';
import { TopBar } from './top-bar.js';

const TrendSheet = lazy(() => import('../../features/trends/trend-sheet.js').then((m) => ({ default: m.TrendSheet })));

const SessionEnded = lazy(async () => {
  const [part] = await Promise.all([import('../../features/accounts/session/session-ended.js'), wantTexts('account')]);
  return { default: part.SessionEnded };
});

const SKIP =
  'sr-only focus:not-sr-only focus:fixed focus:left-3 focus:top-3 focus:z-50 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent';

/** The trend that an address names; other pages have ids of their own things. */
function trendOf({ pathname, search }: { pathname: string; search: object }): string | undefined {
  return pathname === '/' || pathname === '/trends' ? (search as { id?: string }).id : undefined;
}

/** What stays while pages change: skip links, rail, top bar, the live feed, the sheet of a trend named in the address. */
export function Shell() {
  useShortcuts();
  const hasEnded = useSession((session) => session.hasEnded);
  const sheetId = useRouterState({ select: ({ location }) => trendOf(location) });
  return (
    <div className="min-h-dvh md:pl-56">
      <a href="#main" className={SKIP}>
        <FormattedMessage id="skip.main" />
      </a>
      <a href="#navigation" className={SKIP}>
        <FormattedMessage id="skip.navigation" />
      </a>
      <Rail />
      <TopBar />
      <main id="main" tabIndex={-1} className="pb-20 outline-none md:pb-8">
        <ThrottleBanner />
        <Outlet />
      </main>
      <BottomBar />
      {sheetId !== undefined && (
        <Suspense fallback={null}>
          <TrendSheet id={sheetId} />
        </Suspense>
      )}
      {hasEnded && (
        <Suspense fallback={null}>
          <SessionEnded />
        </Suspense>
      )}
      <KeyboardHelp />
      <ToastPlace />
      <SessionWatch />
      <Ticks />
    </div>
  );
}
