import { FormattedMessage, useIntl } from 'react-intl';
import { useRight } from '../../../graph/session-store.js';
import { AccountArea } from './account-area.js';

/** The settings of the person and of the workspace. */
export function SettingsArea() {
  const intl = useIntl();
  const canReadAudit = useRight('audit.read');
  const canReadBilling = useRight('billing.read');
  return (
    <AccountArea
      title={<FormattedMessage id="nav.settings" />}
      label={intl.formatMessage({ id: 'nav.settings' })}
      places={[
        { to: '/settings/profile', text: <FormattedMessage id="area.profile" /> },
        { to: '/settings/security', text: <FormattedMessage id="area.security" /> },
        { to: '/settings/data', text: <FormattedMessage id="area.data" /> },
        { to: '/settings/workspace', text: <FormattedMessage id="area.workspace" /> },
        { to: '/settings/connections', text: <FormattedMessage id="area.connections" /> },
        { to: '/settings/members', text: <FormattedMessage id="area.members" /> },
        { to: '/settings/brand', text: <FormattedMessage id="area.brand" /> },
        ...(canReadBilling ? [{ to: '/billing', text: <FormattedMessage id="nav.billing" /> } as const] : []),
        ...(canReadAudit ? [{ to: '/settings/audit', text: <FormattedMessage id="area.audit" /> } as const] : []),
      ]}
    />
  );
}
