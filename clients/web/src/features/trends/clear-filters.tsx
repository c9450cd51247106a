import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { buttonClass } from '../../ui/button.js';

/** Back to all trends; the sorting stays. */
export const ClearFilters = () => (
  <Link to="/trends" search={({ sort }) => (sort ? { sort } : {})} className={buttonClass('quiet')}>
    <FormattedMessage id="trends.filter.clear" />
  </Link>
);
