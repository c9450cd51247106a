import { Link } from '@tanstack/react-router';
import { Sparkles } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { useRight } from '../../graph/session-store.js';
import { buttonClass } from '../../ui/button.js';

/** Leads to the pipeline with this trend; for those who may make listings. */
export function MakeListingLink({ id, keyword }: { id: string; keyword: string }) {
  const mayMake = useRight('pipeline.write');
  if (!mayMake) return null;
  return (
    <Link to="/pipeline" search={{ make: id, title: keyword }} data-make-listing className={buttonClass('primary')}>
      <Sparkles aria-hidden size={16} />
      <FormattedMessage id="trend.makeListing" />
    </Link>
  );
}
