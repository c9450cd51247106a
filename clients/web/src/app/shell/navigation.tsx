import { Link } from '@tanstack/react-router';
import { Code, Kanban, Lightbulb, PackageOpen, Settings, Shirt, Sun, Tags, TrendingUp } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '../../graph/session-store.js';
import { wantTexts } from '../../i18n/texts.js';
import { Logo } from './logo.js';

/** Units of the month: not before somebody is signed in, and never in the way of the first page. */
const QuotaRail = lazy(async () => {
  const [part] = await Promise.all([import('../../features/billing/quota-rail.js'), wantTexts('billing')]);
  return { default: part.QuotaRail };
});

const labels = defineMessages({
  today: { id: 'nav.today' },
  trends: { id: 'nav.trends' },
  studio: { id: 'nav.studio' },
  listings: { id: 'nav.listings' },
  products: { id: 'nav.products' },
  orders: { id: 'nav.orders' },
  pipeline: { id: 'nav.pipeline' },
  settings: { id: 'nav.settings' },
  developers: { id: 'nav.developers' },
});
const groups = defineMessages({
  discover: { id: 'nav.discover' },
  create: { id: 'nav.create' },
  sell: { id: 'nav.sell' },
  account: { id: 'nav.account' },
});

/** Only what exists. A page of a later slice adds its line here. */
const PLACES = [
  { to: '/', label: labels.today, Icon: Sun, isExact: true, group: null },
  { to: '/trends', label: labels.trends, Icon: TrendingUp, isExact: false, group: groups.discover },
] as const;
const MEMBERS_PLACES = [
  { to: '/studio', label: labels.studio, Icon: Lightbulb, isExact: false, group: groups.create },
  { to: '/pipeline', label: labels.pipeline, Icon: Kanban, isExact: false, group: null },
  { to: '/listings', label: labels.listings, Icon: Tags, isExact: false, group: groups.sell },
  { to: '/products', label: labels.products, Icon: Shirt, isExact: false, group: null },
  { to: '/orders', label: labels.orders, Icon: PackageOpen, isExact: false, group: null },
  { to: '/settings', label: labels.settings, Icon: Settings, isExact: false, group: groups.account },
  { to: '/developers', label: labels.developers, Icon: Code, isExact: false, group: null },
] as const;

/** What the person can go to; settings and developers begin with an account. */
export const usePlaces = () => {
  const isSignedIn = useSession(({ state }) => state === 'signedIn');
  return isSignedIn ? [...PLACES, ...MEMBERS_PLACES] : PLACES;
};

const ITEM =
  'flex min-h-10 items-center gap-3 rounded-md px-3 text-sm text-muted hover:bg-sunken hover:text-text aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent';

/** The rail at the left of a wide window. */
export function Rail() {
  const intl = useIntl();
  const places = usePlaces();
  const isSignedIn = useSession(({ state }) => state === 'signedIn');
  return (
    <nav
      id="navigation"
      tabIndex={-1}
      aria-label={intl.formatMessage({ id: 'nav.label' })}
      className="fixed inset-y-0 left-0 z-30 hidden w-56 flex-col gap-1 overflow-y-auto border-r border-hairline bg-surface p-3 outline-none md:flex"
    >
      <Link to="/" className="mb-4 flex h-10 items-center gap-2.5 rounded-md px-2 font-semibold tracking-tight">
        <Logo />
        <FormattedMessage id="app.name" />
      </Link>
      {places.map(({ to, label, Icon, isExact, group }) => (
        <div key={to}>
          {group && (
            <p className="px-3 pb-1 pt-4 text-xs font-medium text-muted">
              <FormattedMessage {...group} />
            </p>
          )}
          <Link to={to} activeOptions={{ exact: isExact, includeSearch: false }} className={ITEM}>
            <Icon aria-hidden size={18} />
            <FormattedMessage {...label} />
          </Link>
        </div>
      ))}
      {isSignedIn && (
        <Suspense fallback={null}>
          <QuotaRail />
        </Suspense>
      )}
    </nav>
  );
}
