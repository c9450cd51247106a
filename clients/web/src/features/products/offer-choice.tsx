import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { TemplateOffersDocument } from '../../gql/products.js';
import type { ProductTemplateName, TemplateOffersQuery } from '../../gql/products.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Chip } from '../../ui/chip.js';
import { Section } from '../../ui/section.js';
import { SectionSkeleton } from '../../ui/skeleton.js';
import { formatMoney } from '../../vocabulary/money.js';
import { ChoiceChips } from './choice-chips.js';

type Template = TemplateOffersQuery['productTemplates'][number];
type Offer = Template['printProviders']['providers'][number];

/** What was chosen besides the goods; absent parts are as the template suggests. */
export interface Choice {
  printProviderId: number;
  sizes: string[];
  colors: string[];
}

export interface OfferChoiceProps {
  template: ProductTemplateName;
  choice: Choice | null;
  onChange: (choice: Choice) => void;
}

/** Print providers to compare, then sizes and colours of the chosen one. */
export function OfferChoice({ template, choice, onChange }: OfferChoiceProps) {
  const { answer } = useAnswer({
    query: TemplateOffersDocument,
    variables: { name: template },
    pick: ({ productTemplates }) => productTemplates[0],
  });
  if (!answer) return <SectionSkeleton />;
  const { providers, problem } = answer.printProviders;
  const chosen = choice ?? suggestedChoice(answer);
  const offer = providers.find(({ providerId }) => providerId === chosen.printProviderId) ?? providers[0];
  return (
    <Section
      title={<FormattedMessage id="products.provider" />}
      lead={<FormattedMessage id="products.provider.lead" />}
    >
      <div className="space-y-5">
        {problem != null && <CatalogueProblem problem={problem} />}
        <Providers
          offers={providers}
          value={chosen.printProviderId}
          onChange={(next) => onChange({ ...suggestedChoice(answer, next), printProviderId: next.providerId })}
        />
        {offer && offer.colors.length > 1 && (
          <ChoiceChips
            label={<FormattedMessage id="products.colors" />}
            options={offer.colors.map(({ name, hex }) => ({ name, hex: hex ?? null }))}
            value={chosen.colors}
            onChange={(colors) => onChange({ ...chosen, colors })}
          />
        )}
        {offer && offer.sizes.length > 1 && (
          <ChoiceChips
            label={<FormattedMessage id="products.sizes" />}
            options={offer.sizes.map((name) => ({ name, hex: null }))}
            value={chosen.sizes}
            onChange={(sizes) => onChange({ ...chosen, sizes })}
          />
        )}
      </div>
    </Section>
  );
}

/** The template's sizes and colours that a provider has, by default the first one. */
function suggestedChoice({ sizes, defaultColors, printProviders }: Template, of?: Offer): Choice {
  const offer = of ?? printProviders.providers[0];
  const named = (names: readonly string[], known: readonly string[]) => names.filter((name) => known.includes(name));
  return {
    printProviderId: offer?.providerId ?? 0,
    sizes: named(sizes, offer?.sizes ?? []),
    colors: named(
      defaultColors,
      (offer?.colors ?? []).map(({ name }) => name),
    ),
  };
}

function CatalogueProblem({ problem }: { problem: string }) {
  return (
    <div role="status" className="space-y-1 rounded-md bg-warning-soft p-3 text-sm text-warning">
      <p className="font-medium">
        <FormattedMessage id="products.catalogue.problem" />
      </p>
      <p lang="en">{problem}</p>
      <a href="/settings/connections" className="underline">
        <FormattedMessage id="products.toConnections" />
      </a>
    </div>
  );
}

interface ProvidersProps {
  offers: readonly Offer[];
  value: number;
  onChange: (offer: Offer) => void;
}

function Providers({ offers, value, onChange }: ProvidersProps) {
  const intl = useIntl();
  const group = useId();
  return (
    <ul className="divide-y divide-hairline rounded-md border border-control">
      {offers.map((offer) => (
        <li key={offer.providerId}>
          <label className="flex cursor-pointer flex-wrap items-center gap-x-4 gap-y-1 p-3 text-sm has-checked:bg-accent-soft">
            <input type="radio" name={group} checked={offer.providerId === value} onChange={() => onChange(offer)} />
            <span className="min-w-0 flex-1 basis-40">
              <span className="font-medium">{offer.title}</span>
              {offer.country && <span className="text-muted">{` · ${offer.country}`}</span>}{' '}
              {offer.isSuggested && (
                <Chip tone="accent">
                  <FormattedMessage id="products.suggested" />
                </Chip>
              )}
            </span>
            <span className="text-muted">
              <FormattedMessage
                id="products.offer"
                values={{
                  cost: offer.costFrom
                    ? formatMoney(intl, offer.costFrom)
                    : intl.formatMessage({ id: 'products.costUnknown' }),
                  shipping: offer.shipping
                    ? formatMoney(intl, offer.shipping)
                    : intl.formatMessage({ id: 'products.unknown' }),
                  days: offer.handlingDays ?? -1,
                }}
              />
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
