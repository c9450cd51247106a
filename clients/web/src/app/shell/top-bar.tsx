import { Link } from '@tanstack/react-router';
import { Keyboard, Search } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { AccountMenu } from '../../features/accounts/session/account-menu.js';
import { IconButton } from '../../ui/button.js';
import { HELP_ID } from '../keyboard/keyboard-help.js';
import { LiveDot } from './live-dot.js';
import { Logo } from './logo.js';
import { SettingsMenu } from './settings-menu.js';

const openHelp = () => (document.getElementById(HELP_ID) as HTMLDialogElement | null)?.showModal();

/** Search, the state of the live link, help, settings and account. */
export function TopBar() {
  const intl = useIntl();
  return (
    <header className="sticky top-0 z-20 flex h-14 items-center gap-2 border-b border-hairline bg-bg/95 px-4 backdrop-blur md:px-8">
      <Link to="/" aria-label={intl.formatMessage({ id: 'app.name' })} className="rounded-md md:hidden">
        <Logo />
      </Link>
      <Link
        to="/trends"
        hash="search"
        className="flex h-9 min-w-0 flex-1 items-center gap-2 rounded-md border border-control bg-surface px-3 text-sm text-muted hover:text-text sm:max-w-80"
      >
        <Search aria-hidden size={16} className="shrink-0" />
        <span className="truncate">
          <FormattedMessage id="top.search" />
        </span>
        <kbd aria-hidden className="ml-auto hidden rounded-sm bg-sunken px-1.5 text-xs sm:block">
          /
        </kbd>
      </Link>
      <div className="ml-auto flex items-center gap-1">
        <LiveDot />
        <IconButton label={intl.formatMessage({ id: 'top.shortcuts' })} onClick={openHelp} className="max-sm:hidden">
          <Keyboard aria-hidden size={18} />
        </IconButton>
        <SettingsMenu />
        <AccountMenu />
      </div>
    </header>
  );
}
