import { SourcesCard } from '../features/sources/sources-card.js';
import { TodayPage } from '../features/today/today-page.js';

/** Today is put together here because features do not know each other. */
export const TodayRoute = () => <TodayPage sources={<SourcesCard />} />;
