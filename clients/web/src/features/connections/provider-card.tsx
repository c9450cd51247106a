import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import { Trouble } from '../../forms/trouble.js';
import { useAction } from '../../forms/use-action.js';
import type { ConnectionsQuery } from '../../gql/connections.js';
import { StartConnectionDocument } from '../../gql/connections.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { PROVIDER_NAMES } from '../../vocabulary/providers.js';
import { ConnectionDetails } from './connection-details.js';
import { purposes, STATUS_TONES, statusNames, words } from './provider-texts.js';
import { ScopeList } from './scope-list.js';
import { TokenDialog } from './token-dialog.js';

export type Provider = ConnectionsQuery['connections'][number];

export interface ProviderCardProps {
  of: Provider;
  canManage: boolean;
  /** Page that somebody came from, to go on to once it is connected. */
  returnTo: string | undefined;
}

/** One provider: how it stands, whose account it is, what it may do, and the buttons. */
export function ProviderCard({ of, canManage, returnTo }: ProviderCardProps) {
  const intl = useIntl();
  const { provider, connection, mode } = of;
  const name = PROVIDER_NAMES[provider];
  return (
    <li className="space-y-3 py-5 first:pt-0 last:pb-0" id={provider.toLowerCase()}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-64">
          <h3 className="flex flex-wrap items-center gap-2 font-semibold">
            {name}
            {connection ? (
              <Chip tone={STATUS_TONES[connection.status]}>{intl.formatMessage(statusNames[connection.status])}</Chip>
            ) : (
              <Chip>
                <FormattedMessage id="connections.status.none" />
              </Chip>
            )}
            {mode === 'SANDBOX' && (
              <Chip tone="info" title={intl.formatMessage({ id: 'connections.sandbox.hint' })}>
                <FlaskConical aria-hidden size={12} />
                <FormattedMessage id="connections.sandbox" />
              </Chip>
            )}
          </h3>
          <p className="mt-1 max-w-prose text-sm text-muted">
            <FormattedMessage {...purposes[provider]} />
          </p>
        </div>
        {canManage && <ConnectButtons of={of} returnTo={returnTo} />}
      </div>
      {connection && <ConnectionDetails connection={connection} canManage={canManage} />}
      <ScopeList of={of} />
    </li>
  );
}

function ConnectButtons({ of, returnTo }: { of: Provider; returnTo: string | undefined }) {
  const { provider, methods, missingSettings } = of;
  const isMain = of.connection?.status !== 'CONNECTED';
  return (
    <div className="flex flex-wrap gap-2">
      {methods.includes('OAUTH') && <ConsentButton of={of} returnTo={returnTo} isMain={isMain} />}
      {methods.includes('TOKEN') && <TokenButton provider={provider} isMain={isMain && methods.length === 1} />}
      {methods.length === 0 && (
        <p className="max-w-xs text-sm text-muted">
          <FormattedMessage id="connections.notSetUp" values={{ settings: missingSettings.join(', ') }} />
        </p>
      )}
    </div>
  );
}

interface ConsentButtonProps {
  of: Provider;
  returnTo: string | undefined;
  isMain: boolean;
}

/** Sends the browser to the provider's page. */
function ConsentButton({ of: { provider, connection }, returnTo, isMain }: ConsentButtonProps) {
  const [, start] = useMutation(StartConnectionDocument);
  const go = useAction(async () => {
    const result = await start({ input: { provider, returnTo: placeFor(returnTo) } });
    const url = result.data?.connectionStart.url;
    if (url) globalThis.location.assign(url);
    return outcomeOf(result, (data) => data.connectionStart.userErrors);
  });
  const values = { name: PROVIDER_NAMES[provider] };
  return (
    <div className="space-y-2">
      <Button kind={isMain ? 'primary' : 'plain'} isBusy={go.isBusy} onClick={() => void go.run(undefined)}>
        <FormattedMessage {...(connection ? words.reconnect : words.connect)} values={values} />
      </Button>
      <Trouble of={go.trouble} />
    </div>
  );
}

/** Back to the cards, which still know where somebody came from: the other account may be missing too. */
const placeFor = (from: string | undefined): string =>
  from ? `/settings/connections?from=${encodeURIComponent(from)}` : '/settings/connections';

function TokenButton({ provider, isMain }: { provider: Provider['provider']; isMain: boolean }) {
  const [isPasting, setPasting] = useState(false);
  return (
    <>
      <Button kind={isMain ? 'primary' : 'plain'} onClick={() => setPasting(true)}>
        <FormattedMessage {...(provider === 'OPENAI' ? words.pasteKey : words.pasteToken)} />
      </Button>
      {isPasting && <TokenDialog provider={provider} onClose={() => setPasting(false)} />}
    </>
  );
}
