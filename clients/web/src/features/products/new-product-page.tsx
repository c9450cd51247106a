import { useNavigate, useSearch } from '@tanstack/react-router';
import { Palette } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { CreateProductDocument } from '../../gql/products.js';
import type { ListingOwner, ProductCreateInput, ProductTemplateName } from '../../gql/products.js';
import { Boundary } from '../../ui/boundary.js';
import { Button, buttonClass } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { MarginField } from './margin-field.js';
import { OfferChoice } from './offer-choice.js';
import type { Choice } from './offer-choice.js';
import { OwnerChoice } from './owner-choice.js';
import { PricePreview } from './price-preview.js';
import { ProductTrouble } from './product-trouble.js';
import { TemplateCards } from './template-cards.js';

const DEFAULT_MARGIN_BPS = 3_000;

/** Makes a product out of an approved design: which goods, by whom, in which colours, at which price. */
export function NewProductPage() {
  const { design } = useSearch({ from: '/products/products/new' });
  return (
    <Page title={<FormattedMessage id="products.new" />} lead={<FormattedMessage id="products.new.lead" />}>
      {design === undefined ? <NoDesign /> : <Creation key={design} designId={design} />}
    </Page>
  );
}

const NoDesign = () => (
  <EmptyState
    icon={<Palette size={22} />}
    title={<FormattedMessage id="products.noDesign" />}
    text={<FormattedMessage id="products.noDesign.text" />}
    action={
      <a href="/studio/designs" className={buttonClass('primary')}>
        <FormattedMessage id="products.toDesigns" />
      </a>
    }
  />
);

function useCreation(designId: string, order: Omit<ProductCreateInput, 'designId'>) {
  const navigate = useNavigate();
  const [, create] = useMutation(CreateProductDocument);
  const [key] = useState(() => crypto.randomUUID());
  return useAction<undefined>(async () => {
    // The same order twice is one product; another choice is another order.
    const idempotencyKey = `${key} ${JSON.stringify(order)}`.slice(0, 250);
    const answer = await create({ input: { ...order, designId, idempotencyKey } });
    const id = answer.data?.productCreate.product?.id;
    if (id) void navigate({ to: '/products/$id', params: { id } });
    return outcomeOf(answer, (data) => data.productCreate.userErrors);
  });
}

function Creation({ designId }: { designId: string }) {
  const [template, setTemplate] = useState<ProductTemplateName>('TEE');
  const [choice, setChoice] = useState<Choice | null>(null);
  const [marginBps, setMargin] = useState(DEFAULT_MARGIN_BPS);
  const [isShippingIncluded, setShippingIncluded] = useState(false);
  const [listingOwner, setOwner] = useState<ListingOwner>('PRINTIFY');
  const plan = { template, marginBps, isShippingIncluded };
  const action = useCreation(designId, { ...plan, listingOwner, ...choice });
  const choose = (name: ProductTemplateName) => {
    setTemplate(name);
    setChoice(null);
  };
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0 space-y-6">
        <Boundary>
          <TemplateCards value={template} onChange={choose} />
        </Boundary>
        <Boundary resetKey={template}>
          <OfferChoice key={template} template={template} choice={choice} onChange={setChoice} />
        </Boundary>
        <OwnerChoice value={listingOwner} onChange={setOwner} />
      </div>
      <div className="lg:sticky lg:top-20 lg:self-start">
        <Section title={<FormattedMessage id="products.price" />}>
          <div className="space-y-4">
            <MarginField value={marginBps} onChange={setMargin} />
            <label className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="checkbox"
                checked={isShippingIncluded}
                onChange={(event) => setShippingIncluded(event.target.checked)}
              />
              <FormattedMessage id="products.shippingIncluded" />
            </label>
            <Boundary resetKey={template}>
              <PricePreview input={{ ...plan, printProviderId: choice?.printProviderId ?? null }} />
            </Boundary>
            <Button kind="primary" className="w-full" isBusy={action.isBusy} onClick={() => void action.run(undefined)}>
              <FormattedMessage id="products.make" />
            </Button>
            <ProductTrouble of={action.trouble} />
          </div>
        </Section>
      </div>
    </div>
  );
}
