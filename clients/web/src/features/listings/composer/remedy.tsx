import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { blockOf } from '../../../../../../schema/listings/listing.rules.js';
import { jumpTo } from './composer-context.js';

const LINK = 'inline-flex min-h-6 items-center font-medium underline underline-offset-2';

/** Leads to a page of another part of the product; what is typed is kept on this device. */
function Way({ to, children }: { to: string; children: ReactNode }) {
  const router = useRouter();
  return (
    <a
      href={to}
      className={LINK}
      onClick={(event) => {
        event.preventDefault();
        router.history.push(to);
      }}
    >
      {children}
    </a>
  );
}

/** The button that helps: `connect:etsy` leads to the connections, `edit:tags` to the block, `upgrade` to the plans. */
export function Remedy({ action, onJump }: { action: string | null; onJump?: () => void }) {
  const [verb = '', object = ''] = action?.split(':') ?? [];
  if (['connect', 'reconnect', 'choose-shop', 'settings'].includes(verb)) {
    return (
      <Way to="/settings/connections">
        <FormattedMessage id="composer.remedy.connect" />
      </Way>
    );
  }
  if (verb === 'upgrade') {
    return (
      <Way to="/plans">
        <FormattedMessage id="composer.remedy.upgrade" />
      </Way>
    );
  }
  if (verb !== 'edit' || object === 'listing') return null;
  const jump = () => {
    onJump?.();
    setTimeout(() => jumpTo(blockOf(object)));
  };
  return (
    <button type="button" className={LINK} onClick={jump}>
      <FormattedMessage id="composer.remedy.edit" />
    </button>
  );
}
