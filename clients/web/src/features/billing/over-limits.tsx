import { defineMessages, FormattedDate, FormattedMessage } from 'react-intl';
import type { BillingPageQuery, OverLimitResource } from '../../gql/billing.js';

type OverLimit = NonNullable<BillingPageQuery['billing']>['overLimits'][number];

const texts = defineMessages<OverLimitResource>({
  SEATS: { id: 'billing.over.SEATS' },
  API_KEYS: { id: 'billing.over.API_KEYS' },
  LISTINGS: { id: 'billing.over.LISTINGS' },
  IMAGES: { id: 'billing.over.IMAGES' },
  IDEAS: { id: 'billing.over.IDEAS' },
});

/** Of what there is more than a plan allows: nothing is taken away, and what would be new is refused. */
export function OverLimits({ rows }: { rows: readonly OverLimit[] }) {
  return rows.map(({ resource, used, limit, resetsAt }) => (
    <p key={resource} className="text-sm">
      <FormattedMessage
        {...texts[resource]}
        values={{
          used,
          limit,
          date: resetsAt && <FormattedDate value={resetsAt} day="numeric" month="long" />,
        }}
      />
    </p>
  ));
}
