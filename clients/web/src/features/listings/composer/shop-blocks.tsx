import { useEffect } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { AI_DISCLOSURE } from '../../../../../../schema/listings/listing.rules.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { CreateProcessingProfileDocument } from '../../../gql/listings.js';
import type { ListingWhoMade } from '../../../gql/listings.js';
import { Button } from '../../../ui/button.js';
import { useComposerState, usePatch, usePlace, useTexts } from './composer-context.js';
import { Pick, ShopProblem, useShop } from './shop-fields.js';
import type { ShopOptions } from './shop-fields.js';

const makers = defineMessages<ListingWhoMade>({
  I_DID: { id: 'composer.who.I_DID' },
  SOMEONE_ELSE: { id: 'composer.who.SOMEONE_ELSE' },
  COLLECTIVE: { id: 'composer.who.COLLECTIVE' },
});
const returnTexts = defineMessages<'yes' | 'exchange' | 'no'>({
  yes: { id: 'composer.returns.yes' },
  exchange: { id: 'composer.returns.exchange' },
  no: { id: 'composer.returns.no' },
});
const MAKERS = Object.keys(makers) as ListingWhoMade[];
/** What print-on-demand goods usually take. */
const USUAL_DAYS = { minDays: 2, maxDays: 5 } as const;
const LINK = 'min-h-6 font-medium underline underline-offset-2';

const only = (options: readonly { optionId: string }[]): string | null =>
  options.length === 1 ? options[0]!.optionId : null;

/** Shipping profile and processing profile. Where the shop has just one of a kind, it is taken. */
export function ShippingBlock() {
  const { canWrite } = usePlace();
  const { shippingProfileId, readinessStateId, shopSectionId } = useComposerState(({ draft }) => draft);
  const patch = usePatch();
  const { shop, again } = useShop();
  const options = (list: readonly { optionId: string; name: string }[] = []) =>
    list.map(({ optionId, name }) => ({ value: optionId, text: name }));
  useEffect(() => {
    if (!shop || !canWrite) return;
    const found = {
      ...(shippingProfileId === null && { shippingProfileId: only(shop.shippingProfiles) }),
      ...(readinessStateId === null && { readinessStateId: only(shop.processingProfiles) }),
    };
    if (Object.values(found).some((value) => value !== null)) patch(found);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Once, when the shop has answered.
  }, [shop]);
  const take = (value: string) => {
    patch({ readinessStateId: value });
    again();
  };
  return (
    <div className="space-y-4">
      <ShopProblem shop={shop} />
      <Pick
        label={<FormattedMessage id="composer.shipping.profile" />}
        value={shippingProfileId}
        options={options(shop?.shippingProfiles)}
        isFirst
        isReadOnly={!canWrite}
        onChange={(value) => patch({ shippingProfileId: value })}
      />
      <Pick
        label={<FormattedMessage id="composer.shipping.processing" />}
        value={readinessStateId}
        options={options(shop?.processingProfiles)}
        isReadOnly={!canWrite}
        hint={canWrite && shop && !shop.problem && <NewProfile onMade={take} />}
        onChange={(value) => patch({ readinessStateId: value })}
      />
      {(shop?.sections.length ?? 0) > 0 && (
        <Pick
          label={<FormattedMessage id="composer.shipping.section" />}
          value={shopSectionId}
          options={options(shop?.sections)}
          isReadOnly={!canWrite}
          onChange={(value) => patch({ shopSectionId: value })}
        />
      )}
    </div>
  );
}

function NewProfile({ onMade }: { onMade: (optionId: string) => void }) {
  const [, create] = useMutation(CreateProcessingProfileDocument);
  const action = useAction(async () => {
    const answer = await create({ input: USUAL_DAYS });
    const outcome = outcomeOf(answer, (data) => data.etsyProcessingProfileCreate.userErrors);
    const made = answer.data?.etsyProcessingProfileCreate.profile;
    if (outcome.kind === 'done' && made) onMade(made.optionId);
    return outcome;
  });
  return (
    <>
      <button
        type="button"
        className={LINK}
        aria-busy={action.isBusy || undefined}
        onClick={() => void action.run(undefined)}
      >
        <FormattedMessage id="composer.shipping.create" values={USUAL_DAYS} />
      </button>
      {action.trouble && (
        <p role="alert" className="text-negative">
          <FormattedMessage id="composer.shipping.createFailed" />
        </p>
      )}
    </>
  );
}

/** Returns, who makes it, with whom, and whether a machine drew it. */
export function PoliciesBlock() {
  const intl = useIntl();
  const { canWrite } = usePlace();
  const { returnPolicyId, whoMade } = useComposerState(({ draft }) => draft);
  const patch = usePatch();
  const { shop } = useShop();
  useEffect(() => {
    const found = shop && canWrite && returnPolicyId === null ? only(shop.returnPolicies) : null;
    if (found !== null) patch({ returnPolicyId: found });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Once, when the shop has answered.
  }, [shop]);
  const policies = (shop?.returnPolicies ?? []).map(({ optionId, ...policy }) => {
    const kind = policy.acceptsReturns ? 'yes' : policy.acceptsExchanges ? 'exchange' : 'no';
    return { value: optionId, text: intl.formatMessage(returnTexts[kind], { days: policy.deadlineDays ?? 0 }) };
  });
  return (
    <div className="space-y-4">
      <ShopProblem shop={shop} />
      <Pick
        label={<FormattedMessage id="composer.returns" />}
        value={returnPolicyId}
        options={policies}
        isFirst
        isReadOnly={!canWrite}
        onChange={(value) => patch({ returnPolicyId: value })}
      />
      <Pick
        label={<FormattedMessage id="composer.who" />}
        value={whoMade}
        options={MAKERS.map((maker) => ({ value: maker, text: intl.formatMessage(makers[maker]) }))}
        isReadOnly={!canWrite}
        hint={<FormattedMessage id="composer.who.hint" />}
        onChange={(value) => patch({ whoMade: (value ?? 'I_DID') as ListingWhoMade })}
      />
      <Partners offered={shop?.productionPartners ?? []} />
      <Disclosure />
    </div>
  );
}

function Partners({ offered }: { offered: ShopOptions['productionPartners'] }) {
  const { canWrite } = usePlace();
  const chosen = useComposerState(({ draft }) => draft.productionPartnerIds);
  const patch = usePatch();
  if (offered.length === 0) return null;
  const toggle = (partner: string) => {
    const others = chosen.filter((one) => one !== partner);
    patch({ productionPartnerIds: chosen.includes(partner) ? others : [...others, partner] });
  };
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">
        <FormattedMessage id="composer.partners" />
      </legend>
      {offered.map(({ optionId, name }) => (
        <label key={optionId} className="flex min-h-8 items-center gap-2.5 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            disabled={!canWrite}
            checked={chosen.includes(optionId)}
            onChange={() => toggle(optionId)}
            className="size-4 accent-accent"
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

function Disclosure() {
  const { canWrite, locale } = usePlace();
  const usesAi = useComposerState(({ draft }) => draft.usesAi);
  const patch = usePatch();
  const [{ description }, change] = useTexts();
  const sentence = AI_DISCLOSURE[locale];
  const isSaid = description.includes(sentence);
  return (
    <div>
      <label className="flex min-h-8 items-start gap-2.5 text-sm pointer-coarse:min-h-11">
        <input
          type="checkbox"
          disabled={!canWrite}
          checked={usesAi}
          onChange={(event) => patch({ usesAi: event.target.checked })}
          className="mt-0.5 size-4 accent-accent"
        />
        <FormattedMessage id="composer.ai" />
      </label>
      {usesAi && !isSaid && (
        <div className="mt-1 flex flex-wrap items-center gap-3 rounded-md bg-warning-soft p-3 text-sm text-warning">
          <FormattedMessage id="composer.ai.missing" />
          {canWrite && (
            <Button onClick={() => change({ description: `${description.trim()}\n\n${sentence}` })}>
              <FormattedMessage id="composer.ai.add" />
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
