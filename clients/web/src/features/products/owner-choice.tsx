import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ListingOwner } from '../../gql/products.js';
import { Section } from '../../ui/section.js';

/** Who makes the Etsy listing: decided once, said plainly. */
export const OwnerChoice = ({ value, onChange }: { value: ListingOwner; onChange: (owner: ListingOwner) => void }) => (
  <Section title={<FormattedMessage id="products.owner" />} lead={<FormattedMessage id="products.owner.lead" />}>
    <div className="space-y-3 text-sm">
      <OwnerOption owner="PRINTIFY" value={value} onChange={onChange} />
      <OwnerOption owner="PODPUSHER" value={value} onChange={onChange} />
    </div>
  </Section>
);

interface OptionProps {
  owner: ListingOwner;
  value: ListingOwner;
  onChange: (owner: ListingOwner) => void;
}

const OwnerOption = ({ owner, value, onChange }: OptionProps) => {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <input
        id={id}
        type="radio"
        name="listing-owner"
        className="mt-1"
        aria-describedby={`${id}text`}
        checked={owner === value}
        onChange={() => onChange(owner)}
      />
      <div>
        <label htmlFor={id} className="block cursor-pointer font-medium">
          {owner === 'PRINTIFY' ? (
            <FormattedMessage id="products.owner.PRINTIFY" />
          ) : (
            <FormattedMessage id="products.owner.PODPUSHER" />
          )}
        </label>
        <p id={`${id}text`} className="text-muted">
          {owner === 'PRINTIFY' ? (
            <FormattedMessage id="products.owner.PRINTIFY.text" />
          ) : (
            <FormattedMessage id="products.owner.PODPUSHER.text" />
          )}
        </p>
      </div>
    </div>
  );
};
