import { FormattedMessage } from 'react-intl';
import { LiveBoundary } from '../../live/live-boundary.js';
import { SourceList } from './source-list.js';

/** The state of the sources as a card. */
export const SourcesCard = () => (
  <section aria-labelledby="sources-title" className="card p-4">
    <h2 id="sources-title" className="text-base font-semibold">
      <FormattedMessage id="sources.title" />
    </h2>
    <p className="mb-3 text-sm text-muted">
      <FormattedMessage id="sources.lead" />
    </p>
    <LiveBoundary>
      <SourceList />
    </LiveBoundary>
  </section>
);
