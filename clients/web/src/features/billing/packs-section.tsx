import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation, useQuery } from 'urql';
import { BuyImagesDocument, PlansDocument } from '../../gql/billing.js';
import type { BillingPageQuery } from '../../gql/billing.js';
import { useRight } from '../../graph/session-store.js';
import { useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { billingLocaleOf, currencyOf } from './currencies.js';
import { Money } from './money.js';
import { OutcomeNote } from './outcome-note.js';
import { useStripePage } from './use-stripe-page.js';

/** Images on top of the allowance. */
export function PacksSection({ billing }: { billing: NonNullable<BillingPageQuery['billing']> }) {
  const intl = useIntl();
  const canManage = useRight('billing.manage');
  const locale = useTexts((texts) => texts.locale);
  const [{ data }] = useQuery({ query: PlansDocument });
  const [, buy] = useMutation(BuyImagesDocument);
  const { isBusy, outcome, go } = useStripePage();
  if (!canManage || !data) return null;
  const currency = billing.currency ?? currencyOf(intl.locale);
  return (
    <Section title={<FormattedMessage id="packs.title" />} lead={<FormattedMessage id="packs.lead" />}>
      <div className="flex flex-wrap gap-3">
        {data.imagePacks.map(({ pack, units, prices }) => {
          const price = prices.find(({ currencyCode }) => currencyCode === currency);
          return (
            price && (
              <Button
                key={pack}
                isBusy={isBusy}
                onClick={() =>
                  void go(async () => {
                    const input = {
                      pack,
                      currency,
                      locale: billingLocaleOf(locale),
                      idempotencyKey: crypto.randomUUID(),
                    };
                    const answer = await buy({ input });
                    return { page: answer.data?.imagePackCheckout, error: answer.error };
                  })
                }
              >
                <FormattedMessage id="packs.buy" values={{ count: units, price: <Money of={price} isShort /> }} />
              </Button>
            )
          );
        })}
      </div>
      <OutcomeNote outcome={outcome} />
    </Section>
  );
}
