import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { buttonClass } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { Page } from '../ui/page.js';

/** For an address that no route knows. */
export const NotFoundPage = () => (
  <Page title={<FormattedMessage id="page.notFound.title" />}>
    <EmptyState
      icon={<Compass size={24} />}
      title={<FormattedMessage id="page.notFound.title" />}
      text={<FormattedMessage id="page.notFound.text" />}
      action={
        <Link to="/" className={buttonClass('primary')}>
          <FormattedMessage id="page.notFound.action" />
        </Link>
      }
    />
  </Page>
);
