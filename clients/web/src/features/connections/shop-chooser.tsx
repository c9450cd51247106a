import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { INPUT } from '../../forms/field.js';
import { outcomeOf } from '../../forms/outcome.js';
import { Trouble } from '../../forms/trouble.js';
import { useAction } from '../../forms/use-action.js';
import { ChooseConnectionShopDocument } from '../../gql/connections.js';
import { toast } from '../../ui/toast.js';
import { PROVIDER_NAMES } from '../../vocabulary/providers.js';
import type { Account } from './connection-details.js';
import { isForSelling, words } from './provider-texts.js';

/** The shop that is published to: one of several is chosen, the only one is told, and none is explained. */
export function ShopChooser({ connection, canManage }: { connection: Account; canManage: boolean }) {
  const { shops, shop, provider } = connection;
  const name = PROVIDER_NAMES[provider];
  if (!isForSelling(provider)) return null;
  if (shops.length === 0) {
    return (
      <p className="text-warning">
        <FormattedMessage id="connections.shop.none" values={{ name }} />
      </p>
    );
  }
  if (!canManage || (shops.length === 1 && shop)) {
    return (
      <p>
        <FormattedMessage id="connections.shop" values={{ name }} />: <strong>{shop?.name ?? '–'}</strong>
      </p>
    );
  }
  return <ShopSelect connection={connection} />;
}

function ShopSelect({ connection: { id, shops, shop, provider, version } }: { connection: Account }) {
  const inputId = useId();
  const name = PROVIDER_NAMES[provider];
  const [, choose] = useMutation(ChooseConnectionShopDocument);
  const choosing = useAction(async (shopId: string) =>
    outcomeOf(
      await choose({ input: { id, shopId, expectedVersion: version } }),
      (data) => data.connectionUpdate.userErrors,
    ),
  );
  const change = async (shopId: string) => {
    const chosen = shops.find((one) => one.id === shopId);
    if (await choosing.run(shopId)) {
      toast(<FormattedMessage id="connections.shop.done" values={{ shop: chosen?.name ?? '' }} />);
    }
  };
  return (
    <div className="max-w-md space-y-1">
      <label htmlFor={inputId} className="block font-medium">
        <FormattedMessage id="connections.shop" values={{ name }} />
      </label>
      <select
        id={inputId}
        className={INPUT}
        value={shop?.id ?? ''}
        aria-invalid={shop ? undefined : true}
        aria-describedby={`${inputId}-hint`}
        onChange={(event) => void change(event.target.value)}
      >
        {!shop && (
          <option value="" disabled>
            {'–'}
          </option>
        )}
        {shops.map((one) => (
          <option key={one.id} value={one.id}>
            {one.channel ? `${one.name} (${one.channel})` : one.name}
          </option>
        ))}
      </select>
      <p id={`${inputId}-hint`} className={shop ? 'text-muted' : 'text-warning'}>
        <FormattedMessage {...(shop ? words.shopHint : words.shopChoose)} values={{ name }} />
      </p>
      <Trouble of={choosing.trouble} />
    </div>
  );
}
