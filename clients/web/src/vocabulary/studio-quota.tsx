import { lazy, Suspense } from 'react';
import type { QuotaResource } from '../gql/billing.js';
import { wantTexts } from '../i18n/texts.js';
import { useQuotas } from './use-quotas.js';

/** The meter has its texts from the pages of plans: they come when it does. */
const QuotaMeter = lazy(async () => {
  const [part] = await Promise.all([import('./quota-meter.js'), wantTexts('billing')]);
  return { default: part.QuotaMeter };
});

/** How much of a resource is left this month, beside the button that takes of it. */
export function StudioQuota({ resource }: { resource: QuotaResource }) {
  const quota = useQuotas()?.find((one) => one.resource === resource);
  if (!quota) return null;
  return (
    <Suspense fallback={null}>
      <QuotaMeter quota={quota} />
    </Suspense>
  );
}
