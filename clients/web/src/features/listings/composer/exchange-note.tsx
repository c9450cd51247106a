import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useClient, useMutation } from 'urql';
import { RATE_RULES, readRate } from '../../../../../../schema/listings/exchange.rules.js';
import { INPUT } from '../../../forms/field.js';
import { ComposerDocument, ListingChecksDocument, SetCurrencyRateDocument } from '../../../gql/listings.js';
import type { ComposerListingFragment } from '../../../gql/listings.js';
import { Button } from '../../../ui/button.js';
import { formatMoney } from '../../../vocabulary/money.js';
import { useComposerState, usePatch, usePlace } from './composer-context.js';

type Exchange = NonNullable<ComposerListingFragment['exchange']>;

/** Where the shop sells in another currency than the dollars that goods cost: which, at what rate, and what that makes the price. */
export function ExchangeNote() {
  const { listing, canWrite } = usePlace();
  const currency = useComposerState(({ draft }) => draft.currency);
  const { exchange } = listing;
  if (!exchange) return null;
  return (
    <div className="space-y-3 rounded-md border border-hairline p-3 text-sm">
      {currency !== exchange.shopCurrency && <Differs exchange={exchange} currency={currency} canWrite={canWrite} />}
      <Rate key={exchange.rate?.rate} exchange={exchange} listingId={listing.id} canWrite={canWrite} />
      {currency === exchange.shopCurrency && canWrite && <Suggested exchange={exchange} />}
    </div>
  );
}

function Differs({ exchange, currency, canWrite }: { exchange: Exchange; currency: string; canWrite: boolean }) {
  const patch = usePatch();
  const { shopCurrency, suggestedPrice } = exchange;
  return (
    <div className="space-y-2">
      <p className="text-warning">
        <FormattedMessage id="composer.exchange.differs" values={{ currency: shopCurrency, other: currency }} />
      </p>
      {canWrite && (
        <Button onClick={() => patch({ currency: shopCurrency, priceMinor: suggestedPrice?.amountMinor ?? null })}>
          <FormattedMessage id="composer.exchange.switch" values={{ currency: shopCurrency }} />
        </Button>
      )}
    </div>
  );
}

interface RateProps {
  exchange: Exchange;
  listingId: string;
  canWrite: boolean;
}

/** Says a rate, and then reads anew what follows from it. */
function useSaying(currencyCode: string, listingId: string): [boolean, (rate: string) => Promise<boolean>] {
  const client = useClient();
  const [{ fetching }, set] = useMutation(SetCurrencyRateDocument);
  const say = async (rate: string) => {
    const { data } = await set({ input: { currencyCode, rate } });
    if (!data?.currencyRateSet.rate) return false;
    const fresh = { requestPolicy: 'network-only' } as const;
    await client.query(ComposerDocument, { id: listingId }, fresh).toPromise();
    await client.query(ListingChecksDocument, { id: listingId }, fresh).toPromise();
    return true;
  };
  return [fetching, say];
}

/** What the shop's currency is worth, by the seller's own word. Typed with point or comma. */
function Rate({ exchange: { shopCurrency, rate }, listingId, canWrite }: RateProps) {
  const id = useId();
  const [isSaying, say] = useSaying(shopCurrency, listingId);
  const [typed, setTyped] = useState(rate?.rate ?? '');
  const [isWrong, setWrong] = useState(false);
  const keep = async () => {
    const worth = readRate(typed);
    const isKept = worth !== undefined && (await say(worth));
    setWrong(!isKept);
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        <FormattedMessage id="composer.exchange.rate" values={{ currency: shopCurrency }} />
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          readOnly={!canWrite}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-note`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className={`${INPUT} tabular max-w-32`}
        />
        {canWrite && (
          <Button isBusy={isSaying} onClick={() => void keep()}>
            {typed === rate?.rate ? (
              <FormattedMessage id="composer.exchange.confirm" />
            ) : (
              <FormattedMessage id="composer.exchange.keep" />
            )}
          </Button>
        )}
      </div>
      <RateNote id={`${id}-note`} currency={shopCurrency} rate={rate} isWrong={isWrong} />
    </div>
  );
}

interface RateNoteProps {
  id: string;
  currency: string;
  rate: Exchange['rate'];
  isWrong: boolean;
}

const RateNote = ({ id, currency, rate, isWrong }: RateNoteProps) => (
  <p id={id} className={`mt-1 ${isWrong || rate?.isOld ? 'text-negative' : 'text-muted'}`}>
    {isWrong ? <FormattedMessage id="composer.exchange.wrong" /> : <Said currency={currency} rate={rate} />}
  </p>
);

function Said({ currency, rate }: { currency: string; rate: Exchange['rate'] }) {
  const intl = useIntl();
  if (!rate) return <FormattedMessage id="composer.exchange.missing" values={{ currency }} />;
  const date = intl.formatDate(rate.setAt, { dateStyle: 'medium' });
  return rate.isOld ? (
    <FormattedMessage id="composer.exchange.old" values={{ date, days: RATE_RULES.oldAfterDays }} />
  ) : (
    <FormattedMessage id="composer.exchange.said" values={{ date }} />
  );
}

/** The product's price at the rate, where another one stands. */
function Suggested({ exchange: { suggestedPrice } }: { exchange: Exchange }) {
  const intl = useIntl();
  const patch = usePatch();
  const priceMinor = useComposerState(({ draft }) => draft.priceMinor);
  if (!suggestedPrice || suggestedPrice.amountMinor === priceMinor) return null;
  const price = formatMoney(intl, suggestedPrice);
  return (
    <Button onClick={() => patch({ priceMinor: suggestedPrice.amountMinor })}>
      <FormattedMessage id="composer.exchange.suggested" values={{ price }} />
    </Button>
  );
}
