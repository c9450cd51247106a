import { useId } from 'react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { INPUT } from '../../../forms/field.js';
import { EtsyShopDocument } from '../../../gql/listings.js';
import type { EtsyShopQuery } from '../../../gql/listings.js';
import { Remedy } from './remedy.js';

export type ShopOptions = EtsyShopQuery['etsyShopOptions'];

/** What the chosen shop offers, and how to ask it again. */
export function useShop(): { shop: ShopOptions | undefined; isAsking: boolean; again: () => void } {
  const [{ data, fetching }, ask] = useQuery({ query: EtsyShopDocument, variables: { isFresh: null } });
  return { shop: data?.etsyShopOptions, isAsking: fetching, again: () => ask({ requestPolicy: 'network-only' }) };
}

/** Why nothing can be chosen, and what to do. */
export const ShopProblem = ({ shop }: { shop: ShopOptions | undefined }) =>
  shop?.problem ? (
    <div className="mb-3 rounded-md bg-warning-soft p-3 text-sm text-warning">
      <FormattedMessage id="composer.shop.problem" values={{ message: shop.problem.message }} />{' '}
      <Remedy action={shop.problem.action} />
    </div>
  ) : null;

export interface PickProps {
  label: ReactNode;
  value: string | null;
  options: readonly { value: string; text: string }[];
  isFirst?: boolean;
  isReadOnly: boolean;
  hint?: ReactNode;
  onChange: (value: string | null) => void;
}

/** One of what the shop has. A choice that the shop has no more stays to be seen. */
export function Pick({ label, value, options, isFirst = false, isReadOnly, hint, onChange }: PickProps) {
  const intl = useIntl();
  const id = useId();
  const isGone = value !== null && !options.some((option) => option.value === value);
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        data-first={isFirst ? true : undefined}
        disabled={isReadOnly}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        className={INPUT}
      >
        <option value="">{intl.formatMessage({ id: 'composer.pick' })}</option>
        {isGone && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && (
        <div id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </div>
      )}
    </div>
  );
}
