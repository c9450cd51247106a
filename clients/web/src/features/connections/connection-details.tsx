import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../forms/confirm-dialog.js';
import { outcomeOf } from '../../forms/outcome.js';
import { Trouble } from '../../forms/trouble.js';
import { useAction } from '../../forms/use-action.js';
import { CheckConnectionDocument, RemoveConnectionDocument } from '../../gql/connections.js';
import { Button } from '../../ui/button.js';
import { toast } from '../../ui/toast.js';
import { Age } from '../../vocabulary/age.js';
import { PROVIDER_NAMES } from '../../vocabulary/providers.js';
import type { Provider } from './provider-card.js';
import { remedies, words } from './provider-texts.js';
import { ShopChooser } from './shop-chooser.js';

export type Account = NonNullable<Provider['connection']>;

/** Whose account it is, until when it works, its shop, and what else can be done with it. */
export function ConnectionDetails({ connection, canManage }: { connection: Account; canManage: boolean }) {
  const { status, accountName, expiresAt, checkedAt } = connection;
  return (
    <div className="space-y-3 rounded-md bg-sunken p-4 text-sm">
      {status !== 'CONNECTED' && <Remedy of={connection} />}
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <Fact name={<FormattedMessage id="connections.account" />}>
          <span className="break-words font-medium">{accountName}</span>
        </Fact>
        {expiresAt && (
          <Fact name={<FormattedMessage id="connections.expires" />}>
            <DayOf at={expiresAt} />
          </Fact>
        )}
        {checkedAt && (
          <Fact name={<FormattedMessage id="connections.checked" />}>
            <Age at={checkedAt} />
          </Fact>
        )}
      </dl>
      <ShopChooser connection={connection} canManage={canManage} />
      {canManage && <AccountButtons connection={connection} />}
    </div>
  );
}

function Remedy({ of: { status, provider, expiresAt, problem } }: { of: Account }) {
  if (status === 'CONNECTED') return null;
  const tone = status === 'EXPIRING' ? 'text-warning' : 'text-negative';
  const values = { name: PROVIDER_NAMES[provider], day: expiresAt ? <DayOf at={expiresAt} /> : '' };
  return (
    <div className={tone}>
      <p>
        <FormattedMessage {...remedies[status]} values={values} />
      </p>
      {status === 'ERROR' && problem && <p className="mt-1">{problem.message}</p>}
    </div>
  );
}

function Fact({ name, children }: { name: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function DayOf({ at }: { at: string }) {
  const intl = useIntl();
  return <time dateTime={at}>{intl.formatDate(at, { day: 'numeric', month: 'long', year: 'numeric' })}</time>;
}

function AccountButtons({ connection: { id, provider } }: { connection: Account }) {
  const [isAsking, setAsking] = useState(false);
  const name = PROVIDER_NAMES[provider];
  const [, check] = useMutation(CheckConnectionDocument);
  const [, remove] = useMutation(RemoveConnectionDocument);
  const checking = useAction(async () =>
    outcomeOf(await check({ input: { id } }), (data) => data.connectionCheck.userErrors),
  );
  const removing = useAction<undefined>(async () => {
    const result = await remove({ input: { id } });
    const { removedId, isRevoked } = result.data?.connectionRemove ?? {};
    if (removedId) toast(<FormattedMessage {...(isRevoked ? words.revoked : words.forgotten)} values={{ name }} />);
    return outcomeOf(result, (data) => data.connectionRemove.userErrors);
  });
  const pressCheck = async () => {
    if (await checking.run(undefined)) toast(<FormattedMessage id="connections.check.done" values={{ name }} />);
  };
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-2">
        <Button isBusy={checking.isBusy} onClick={() => void pressCheck()}>
          <FormattedMessage id="connections.check" />
        </Button>
        <Button kind="danger" onClick={() => setAsking(true)}>
          <FormattedMessage id="connections.remove" values={{ name }} />
        </Button>
      </div>
      <Trouble of={checking.trouble} />
      {isAsking && (
        <ConfirmDialog
          title={<FormattedMessage id="connections.remove" values={{ name }} />}
          text={<FormattedMessage id="connections.remove.text" values={{ name }} />}
          confirm={<FormattedMessage id="connections.remove.confirm" />}
          action={removing}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
