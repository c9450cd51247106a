import { Link, Outlet } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { SignInFirst } from '../features/accounts/area/account-area.js';
import { useSession } from '../graph/session-store.js';
import { Page } from '../ui/page.js';
import { SectionSkeleton } from '../ui/skeleton.js';

interface Tab {
  to: NonNullable<LinkProps['to']>;
  text: ReactNode;
}

/** From the idea to the reviewed design: a further step adds its line here and its route in router.tsx. */
const TABS: readonly Tab[] = [
  { to: '/studio/ideas', text: <FormattedMessage id="studio.ideas" /> },
  { to: '/studio/designs', text: <FormattedMessage id="studio.designs" /> },
  { to: '/studio/review', text: <FormattedMessage id="studio.review" /> },
];

const TAB =
  'inline-flex min-h-10 items-center border-b-2 border-transparent px-3 text-sm text-muted hover:text-text aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-accent pointer-coarse:min-h-11';

/** Where designs are made: ideas, designs, review. */
export function StudioArea() {
  const intl = useIntl();
  const { state, shownFor } = useSession();
  return (
    <Page title={<FormattedMessage id="nav.studio" />}>
      {state === 'signedOut' ? (
        <SignInFirst />
      ) : (
        <>
          <nav aria-label={intl.formatMessage({ id: 'studio.label' })} className="mb-6 border-b border-hairline">
            <ul className="-mb-px flex flex-wrap gap-1">
              {TABS.map(({ to, text }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ includeSearch: false }} className={TAB}>
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div key={shownFor}>{shownFor === null ? <SectionSkeleton /> : <Outlet />}</div>
        </>
      )}
    </Page>
  );
}
