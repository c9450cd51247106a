import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { LiveBoundary } from '../../live/live-boundary.js';
import { Page } from '../../ui/page.js';
import { LiveTape } from './live-tape.js';
import { Rising } from './rising.js';

/** What is out of the ordinary now, the signals as they come, and where they come from. */
export const TodayPage = ({ sources }: { sources: ReactNode }) => (
  <Page title={<FormattedMessage id="today.title" />} lead={<FormattedMessage id="today.lead" />}>
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <LiveBoundary>
        <Rising />
      </LiveBoundary>
      <div className="grid gap-6 lg:grid-cols-2 xl:grid-cols-1">
        <LiveTape />
        {sources}
      </div>
    </div>
  </Page>
);
