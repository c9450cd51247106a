import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { BillingPageQuery } from '../../gql/billing.js';
import { Section } from '../../ui/section.js';
import { quotaNames } from '../../vocabulary/quota-meter.js';

type Row = NonNullable<BillingPageQuery['billing']>['memberUsage'][number];

const RESOURCES = ['LISTINGS', 'IMAGES', 'IDEAS'] as const;

/** Who used what this month. */
export function MemberUsage({ rows }: { rows: readonly Row[] }) {
  const intl = useIntl();
  if (rows.length === 0) return null;
  const people = [...new Map(rows.map(({ user }) => [user?.id ?? '', user])).values()];
  const usedBy = (id: string | undefined, resource: (typeof RESOURCES)[number]) =>
    rows.find((row) => row.user?.id === id && row.resource === resource)?.used ?? 0;
  return (
    <Section title={<FormattedMessage id="billing.members" />}>
      <div className="overflow-x-auto">
        <table className="w-full text-sm [&_td]:py-2 [&_td]:pr-4 [&_th]:py-2 [&_th]:pr-4 [&_th]:text-left">
          <thead className="text-muted">
            <tr>
              <th scope="col">
                <FormattedMessage id="billing.member" />
              </th>
              {RESOURCES.map((resource) => (
                <th key={resource} scope="col">
                  {intl.formatMessage(quotaNames[resource])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-hairline">
            {people.map((user) => (
              <tr key={user?.id ?? ''}>
                <th scope="row" className="font-medium [overflow-wrap:anywhere]">
                  {user ? user.name || user.email : <FormattedMessage id="billing.nobody" />}
                </th>
                {RESOURCES.map((resource) => (
                  <td key={resource} className="tabular">
                    <FormattedNumber value={usedBy(user?.id, resource)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
