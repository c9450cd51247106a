import { Lock } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { EmptyState } from '../../../ui/empty-state.js';

/** For a page that the role does not carry: who can help. */
export const NoRight = () => (
  <EmptyState
    icon={<Lock size={24} />}
    title={<FormattedMessage id="fault.FORBIDDEN.title" />}
    text={<FormattedMessage id="refusal.FORBIDDEN" />}
  />
);
