import { useQuery } from 'urql';
import { QuotasDocument } from '../gql/billing.js';
import { useRight } from '../graph/session-store.js';
import type { QuotaFacts } from './quota-meter.js';

/** Units of the month that runs; undefined while they are not known, or not to be seen. Billing's news keep them fresh. */
export function useQuotas(): readonly QuotaFacts[] | undefined {
  const isAllowed = useRight('quotas.read');
  const [{ data }] = useQuery({ query: QuotasDocument, pause: !isAllowed });
  return data?.quotas ?? undefined;
}
