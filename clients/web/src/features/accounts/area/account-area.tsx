import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';
import { LogIn } from 'lucide-react';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '../../../graph/session-store.js';
import { buttonClass } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Page } from '../../../ui/page.js';
import { SectionSkeleton } from '../../../ui/skeleton.js';

export interface Place {
  to: NonNullable<LinkProps['to']>;
  text: ReactNode;
}

export interface AccountAreaProps {
  title: ReactNode;
  /** Name of the navigation for screen readers. */
  label: string;
  places: readonly Place[];
  /** Below the places. */
  aside?: ReactNode;
}

const ITEM =
  'inline-flex min-h-9 items-center whitespace-nowrap rounded-md px-3 text-sm text-muted hover:bg-sunken hover:text-text aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent pointer-coarse:min-h-11';

/** Pages that want an account, side by side with the list of them; signed out, the way in that leads back here. */
export function AccountArea({ title, label, places, aside }: AccountAreaProps) {
  const { state, shownFor } = useSession();
  return (
    <Page title={title}>
      {state === 'signedOut' && <SignInFirst />}
      {state !== 'signedOut' && (
        <div className="grid gap-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
          <nav aria-label={label} className="min-w-0">
            <ul className="-mx-1 flex flex-wrap gap-1 lg:flex-col lg:items-stretch">
              {places.map(({ to, text }) => (
                <li key={to} className="lg:flex lg:flex-col">
                  <Link to={to} activeOptions={{ includeSearch: false }} className={ITEM}>
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
            {aside}
          </nav>
          <div key={shownFor} className="min-w-0 max-w-4xl">
            {shownFor === null ? <SectionSkeleton /> : <Outlet />}
          </div>
        </div>
      )}
    </Page>
  );
}

/** The way in that leads back here; its texts are those of accounts. */
export function SignInFirst() {
  const place = useRouterState({ select: ({ location }) => location.href });
  return (
    <EmptyState
      icon={<LogIn size={24} />}
      title={<FormattedMessage id="area.signIn.title" />}
      text={<FormattedMessage id="area.signIn.text" />}
      action={
        <Link to="/sign-in" search={{ from: place }} className={buttonClass('primary')}>
          <FormattedMessage id="session.signIn" />
        </Link>
      }
    />
  );
}
