import { FormattedMessage, useIntl } from 'react-intl';
import { AccountArea } from './account-area.js';

/** What those need who build on the API. */
export function DevelopersArea() {
  const intl = useIntl();
  return (
    <AccountArea
      title={<FormattedMessage id="nav.developers" />}
      label={intl.formatMessage({ id: 'nav.developers' })}
      places={[
        { to: '/developers/keys', text: <FormattedMessage id="area.keys" /> },
        { to: '/developers/usage', text: <FormattedMessage id="area.usage" /> },
        { to: '/developers/requests', text: <FormattedMessage id="area.requests" /> },
      ]}
      aside={
        <a
          href="/docs"
          className="mt-3 inline-flex min-h-9 items-center px-2 text-sm text-accent underline underline-offset-4"
        >
          <FormattedMessage id="area.docs" />
        </a>
      }
    />
  );
}
