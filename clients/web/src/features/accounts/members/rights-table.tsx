import { Check, Minus } from 'lucide-react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { RIGHTS } from '../../../../../../schema/accounts/access.rules.js';
import type { Right, RightRule } from '../../../../../../schema/accounts/access.rules.js';
import type { MemberRole } from '../../../gql/accounts.js';
import { roleNames, ROLES } from '../../../vocabulary/roles.js';

/** A right that the server has and this list does not stops the compiler. */
const texts = defineMessages<Right>({
  'workspace.read': { id: 'right.workspace.read' },
  'workspace.update': { id: 'right.workspace.update' },
  'workspace.export': { id: 'right.workspace.export' },
  'workspace.erase': { id: 'right.workspace.erase' },
  'members.read': { id: 'right.members.read' },
  'members.invite': { id: 'right.members.invite' },
  'members.change': { id: 'right.members.change' },
  'members.leave': { id: 'right.members.leave' },
  'keys.read': { id: 'right.keys.read' },
  'keys.manage': { id: 'right.keys.manage' },
  'audit.read': { id: 'right.audit.read' },
  'usage.read': { id: 'right.usage.read' },
  'signals.write': { id: 'right.signals.write' },
  'trends.read': { id: 'right.trends.read' },
  'trends.refresh': { id: 'right.trends.refresh' },
  'connections.read': { id: 'right.connections.read' },
  'connections.manage': { id: 'right.connections.manage' },
  'brand.read': { id: 'right.brand.read' },
  'brand.write': { id: 'right.brand.write' },
  'ideas.read': { id: 'right.ideas.read' },
  'ideas.write': { id: 'right.ideas.write' },
  'designs.read': { id: 'right.designs.read' },
  'designs.write': { id: 'right.designs.write' },
  'products.read': { id: 'right.products.read' },
  'products.write': { id: 'right.products.write' },
  'listings.read': { id: 'right.listings.read' },
  'listings.write': { id: 'right.listings.write' },
  'listings.publish': { id: 'right.listings.publish' },
  'pipeline.read': { id: 'right.pipeline.read' },
  'pipeline.write': { id: 'right.pipeline.write' },
  'quotas.read': { id: 'right.quotas.read' },
  'billing.read': { id: 'right.billing.read' },
  'billing.manage': { id: 'right.billing.manage' },
});

const rulesOf = Object.entries(RIGHTS) as [Right, RightRule][];
const carries = (rule: RightRule, role: MemberRole): boolean => rule.roles.some((name) => name.toUpperCase() === role);

/** What each role may do, by the table that the server decides by. */
export function RightsTable() {
  const intl = useIntl();
  return (
    <div
      className="relative overflow-x-auto"
      role="region"
      aria-label={intl.formatMessage({ id: 'rights.table' })}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <table className="w-full min-w-[28rem] text-sm">
        <thead>
          <tr className="border-b border-hairline text-left text-muted">
            <th scope="col" className="py-2 pr-4 font-medium">
              <FormattedMessage id="rights.right" />
            </th>
            {ROLES.map((role) => (
              <th key={role} scope="col" className="px-2 py-2 text-center font-medium">
                {intl.formatMessage(roleNames[role])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rulesOf.map(([right, rule]) => (
            <tr key={right} className="border-b border-hairline last:border-0">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {intl.formatMessage(texts[right])}
              </th>
              {ROLES.map((role) => (
                <td key={role} className="px-2 py-2 text-center">
                  <Mark isAllowed={carries(rule, role)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Mark = ({ isAllowed }: { isAllowed: boolean }) => (
  <>
    {isAllowed ? (
      <Check aria-hidden size={16} className="inline text-positive" />
    ) : (
      <Minus aria-hidden size={16} className="inline text-muted" />
    )}
    <span className="sr-only">
      {isAllowed ? <FormattedMessage id="rights.yes" /> : <FormattedMessage id="rights.no" />}
    </span>
  </>
);
