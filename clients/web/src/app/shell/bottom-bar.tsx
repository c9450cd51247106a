import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Dialog } from '../../ui/dialog.js';
import { usePlaces } from './navigation.js';

/** Places that fit side by side in 320 px, with the longest language. */
const MOST = 5;
const TAB =
  'flex min-h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 text-xs text-muted aria-[current=page]:font-medium aria-[current=page]:text-accent';

/** The bar at the bottom of a narrow window: the first places, and the others behind the last. */
export function BottomBar() {
  const intl = useIntl();
  const places = usePlaces();
  const [isOpen, setIsOpen] = useState(false);
  const shown = places.length > MOST ? places.slice(0, MOST - 1) : places;
  const others = places.slice(shown.length);
  return (
    <nav
      aria-label={intl.formatMessage({ id: 'nav.label' })}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {shown.map(({ to, label, Icon, isExact }) => (
        <Link key={to} to={to} activeOptions={{ exact: isExact, includeSearch: false }} className={TAB}>
          <Icon aria-hidden size={20} />
          <span className="max-w-full truncate px-0.5">
            <FormattedMessage {...label} />
          </span>
        </Link>
      ))}
      {others.length > 0 && (
        <button type="button" aria-haspopup="dialog" className={TAB} onClick={() => setIsOpen(true)}>
          <Ellipsis aria-hidden size={20} />
          <FormattedMessage id="nav.more" />
        </button>
      )}
      {isOpen && (
        <Dialog title={<FormattedMessage id="nav.more" />} onClose={() => setIsOpen(false)}>
          <ul className="space-y-1">
            {others.map(({ to, label, Icon }) => (
              <li key={to}>
                <Link
                  to={to}
                  onClick={() => setIsOpen(false)}
                  className="flex min-h-11 items-center gap-3 rounded-md px-3 hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
                >
                  <Icon aria-hidden size={20} />
                  <FormattedMessage {...label} />
                </Link>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </nav>
  );
}
