import { Link } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { buttonClass } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';

/** For an id that leads to no trend. */
export const TrendNotFound = () => (
  <EmptyState
    icon={<SearchX size={24} />}
    title={<FormattedMessage id="detail.notFound.title" />}
    text={<FormattedMessage id="detail.notFound.text" />}
    action={
      <Link to="/trends" hash="search" className={buttonClass('primary')}>
        <FormattedMessage id="top.search" />
      </Link>
    }
  />
);
