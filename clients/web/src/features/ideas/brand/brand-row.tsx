import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../../forms/confirm-dialog.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { DeleteBrandProfileDocument, SetDefaultBrandProfileDocument } from '../../../gql/ideas.js';
import type { BrandProfileFieldsFragment } from '../../../gql/ideas.js';
import { isLocale, LOCALE_NAMES } from '../../../i18n/locales.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { IdeaTrouble, isProductName, productNames } from '../idea-texts.js';

export interface BrandRowProps {
  profile: BrandProfileFieldsFragment;
  canWrite: boolean;
  onEdit: () => void;
  onChanged: () => void;
}

/** One brand: how it speaks, and of what it does not. */
export function BrandRow({ profile, canWrite, onEdit, onChanged }: BrandRowProps) {
  const { name, locale, isDefault } = profile;
  return (
    <li className="space-y-2 py-4">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium [overflow-wrap:anywhere]">{name}</span>
        {isDefault && (
          <Chip tone="positive">
            <FormattedMessage id="brand.default" />
          </Chip>
        )}
        {isLocale(locale) && (
          <Chip>
            <span lang={locale}>{LOCALE_NAMES[locale]}</span>
          </Chip>
        )}
      </p>
      <BrandFacts profile={profile} />
      {canWrite && <BrandActions profile={profile} onEdit={onEdit} onChanged={onChanged} />}
    </li>
  );
}

function BrandFacts({ profile }: { profile: BrandProfileFieldsFragment }) {
  const intl = useIntl();
  const { tone, audience, bannedTopics, preferredProducts } = profile;
  const products = preferredProducts.map((product) =>
    isProductName(product) ? intl.formatMessage(productNames[product]) : product,
  );
  const facts = [
    { name: intl.formatMessage({ id: 'brand.tone' }), value: tone },
    { name: intl.formatMessage({ id: 'brand.audience' }), value: audience },
    { name: intl.formatMessage({ id: 'brand.banned' }), value: bannedTopics.join(', ') },
    { name: intl.formatMessage({ id: 'brand.products' }), value: products.join(', ') },
  ].filter(({ value }) => value !== '');
  return (
    <dl className="space-y-1 text-sm text-muted [overflow-wrap:anywhere]">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="inline font-medium">{name}:</dt> <dd className="inline">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function BrandActions({ profile, onEdit, onChanged }: Omit<BrandRowProps, 'canWrite'>) {
  const [isDeleting, setDeleting] = useState(false);
  const [, setDefault] = useMutation(SetDefaultBrandProfileDocument);
  const [, remove] = useMutation(DeleteBrandProfileDocument);
  const { id, name, isDefault } = profile;
  const standard = useAction(async () => {
    const outcome = outcomeOf(await setDefault({ input: { id } }), (data) => data.brandProfileSetDefault.userErrors);
    if (outcome.kind === 'done') onChanged();
    return outcome;
  });
  const deletion = useAction(async () =>
    outcomeOf(await remove({ input: { id } }), (data) => data.brandProfileDelete.userErrors),
  );
  return (
    <>
      <IdeaTrouble of={standard.trouble} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={onEdit}>
          <FormattedMessage id="ideas.edit" />
        </Button>
        {!isDefault && (
          <Button kind="quiet" isBusy={standard.isBusy} onClick={() => void standard.run(undefined)}>
            <FormattedMessage id="brand.makeDefault" />
          </Button>
        )}
        <Button kind="quiet" onClick={() => setDeleting(true)}>
          <FormattedMessage id="brand.delete" />
        </Button>
      </div>
      {isDeleting && (
        <ConfirmDialog
          title={<FormattedMessage id="brand.delete.title" values={{ name }} />}
          text={<FormattedMessage id="brand.delete.text" />}
          confirm={<FormattedMessage id="brand.delete" />}
          action={deletion}
          onDone={onChanged}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}
