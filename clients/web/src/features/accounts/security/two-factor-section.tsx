import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { SecurityQuery } from '../../../gql/accounts.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { Section } from '../../../ui/section.js';
import { toast } from '../../../ui/toast.js';
import { DisableDialog } from './disable-dialog.js';
import { EnrollDialog } from './enroll-dialog.js';
import { RenewDialog } from './renew-dialog.js';

type TwoFactor = NonNullable<SecurityQuery['viewer']>['user']['twoFactor'];
type Open = 'enroll' | 'renew' | 'disable' | null;

const FEW_CODES = 3;

/** Whether signing in asks for a code, and the ways to change that. */
export function TwoFactorSection({ twoFactor }: { twoFactor: NonNullable<TwoFactor> }) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Section
      title={<FormattedMessage id="twoFactor.title" />}
      lead={<FormattedMessage id="twoFactor.lead" />}
      aside={<State isEnabled={twoFactor.isEnabled} />}
    >
      {twoFactor.isEnabled ? (
        <EnabledFacts twoFactor={twoFactor} onOpen={setOpen} />
      ) : (
        <Button kind="primary" onClick={() => setOpen('enroll')}>
          <FormattedMessage id="twoFactor.enable" />
        </Button>
      )}
      {open === 'enroll' && <EnrollDialog onClose={close} />}
      {open === 'renew' && <RenewDialog onClose={close} />}
      {open === 'disable' && (
        <DisableDialog
          onClose={close}
          onDone={() => {
            close();
            toast(<FormattedMessage id="twoFactor.disabled" />);
          }}
        />
      )}
    </Section>
  );
}

const State = ({ isEnabled }: { isEnabled: boolean }) =>
  isEnabled ? (
    <Chip tone="positive">
      <ShieldCheck aria-hidden size={14} />
      <FormattedMessage id="twoFactor.on" />
    </Chip>
  ) : (
    <Chip tone="warning">
      <ShieldAlert aria-hidden size={14} />
      <FormattedMessage id="twoFactor.off" />
    </Chip>
  );

function EnabledFacts({ twoFactor, onOpen }: { twoFactor: NonNullable<TwoFactor>; onOpen: (open: Open) => void }) {
  const isLow = twoFactor.recoveryCodesLeft <= FEW_CODES;
  return (
    <div className="space-y-4 text-sm">
      <p className={isLow ? 'text-warning' : 'text-muted'}>
        {twoFactor.enabledAt !== null && (
          <FormattedMessage
            id="twoFactor.since"
            values={{ date: <FormattedDate key="date" value={twoFactor.enabledAt} dateStyle="medium" /> }}
          />
        )}{' '}
        <FormattedMessage id="twoFactor.codesLeft" values={{ count: twoFactor.recoveryCodesLeft }} />
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => onOpen('renew')}>
          <FormattedMessage id="recovery.renew" />
        </Button>
        <Button kind="danger" onClick={() => onOpen('disable')}>
          <FormattedMessage id="twoFactor.disable" />
        </Button>
      </div>
    </div>
  );
}
