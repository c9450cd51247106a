import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { buttonClass } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { useViewer } from './use-viewer.js';

/** For those who are signed out: says that they see public data, and the way in. */
export function SignInLink() {
  const intl = useIntl();
  if (useViewer() !== null) return null;
  return (
    <span className="ml-1 inline-flex items-center gap-3 max-md:hidden">
      <Chip tone="info" title={intl.formatMessage({ id: 'top.publicData.why' })}>
        <FormattedMessage id="top.publicData" />
      </Chip>
      <Link to="/sign-in" className={buttonClass('plain')}>
        <FormattedMessage id="session.signIn" />
      </Link>
    </span>
  );
}
