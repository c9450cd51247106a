import { Link, useRouterState } from '@tanstack/react-router';
import { LogIn } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { buttonClass } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { AccountPanel } from './account-panel.js';
import { useViewer } from './use-viewer.js';
import type { Viewer } from './use-viewer.js';

/** Who is signed in and where; for those who are not, the way in. */
export function AccountMenu() {
  const viewer = useViewer();
  if (viewer === undefined) return null;
  return viewer === null ? <SignInLink /> : <AccountButton viewer={viewer} />;
}

function SignInLink() {
  const intl = useIntl();
  const place = useRouterState({ select: ({ location }) => location.href });
  const isEntry = /^\/(sign-in|sign-up|verify|reset|forgot|invitation)\b/.test(place);
  const search = isEntry || place === '/' ? {} : { from: place };
  return (
    <>
      <span className="ml-1 inline-flex items-center gap-3 max-md:hidden">
        <Chip tone="info" title={intl.formatMessage({ id: 'top.publicData.why' })}>
          <FormattedMessage id="top.publicData" />
        </Chip>
        <Link to="/sign-in" search={search} className={buttonClass('plain')}>
          <FormattedMessage id="session.signIn" />
        </Link>
      </span>
      <Link
        to="/sign-in"
        search={search}
        aria-label={intl.formatMessage({ id: 'session.signIn' })}
        className="inline-flex size-9 items-center justify-center rounded-md text-accent hover:bg-sunken md:hidden pointer-coarse:size-11"
      >
        <LogIn aria-hidden size={18} />
      </Link>
    </>
  );
}

const initialOf = ({ name, email }: Viewer['user']): string => ([...(name.trim() || email)][0] ?? '?').toUpperCase();

function AccountButton({ viewer }: { viewer: Viewer }) {
  const intl = useIntl();
  const values = { email: viewer.user.email, workspace: viewer.workspace.name };
  const label = intl.formatMessage({ id: 'account.button' }, values);
  return (
    <>
      <button
        type="button"
        popoverTarget="account-panel"
        aria-label={label}
        title={label}
        className="ml-1 inline-flex h-9 min-w-9 items-center gap-2 rounded-md px-1 text-sm hover:bg-sunken pointer-coarse:h-11 pointer-coarse:min-w-11"
      >
        <span
          aria-hidden
          className="inline-flex size-7 shrink-0 items-center justify-center rounded-full bg-accent-soft text-sm font-semibold text-accent"
        >
          {initialOf(viewer.user)}
        </span>
        <span className="max-w-36 truncate pr-1 max-lg:hidden">{viewer.workspace.name}</span>
      </button>
      <AccountPanel viewer={viewer} />
    </>
  );
}
