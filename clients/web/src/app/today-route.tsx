import { lazy, Suspense } from 'react';
import { SourcesCard } from '../features/sources/sources-card.js';
import { TodayPage } from '../features/today/today-page.js';
import { useRight } from '../graph/session-store.js';
import { wantTexts } from '../i18n/texts.js';

const WaitingCard = lazy(async () => {
  const [card] = await Promise.all([import('../features/pipeline/waiting-card.js'), wantTexts('pipeline')]);
  return { default: card.WaitingCard };
});

/** Today is put together here because features do not know each other. */
export function TodayRoute() {
  const canSeePipeline = useRight('pipeline.read');
  return (
    <TodayPage
      sources={
        <>
          {canSeePipeline && (
            <Suspense fallback={null}>
              <WaitingCard />
            </Suspense>
          )}
          <SourcesCard />
        </>
      }
    />
  );
}
