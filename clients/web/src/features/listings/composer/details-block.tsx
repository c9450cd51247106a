import { useEffect, useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { LISTING_RULES } from '../../../../../../schema/listings/listing.rules.js';
import { INPUT } from '../../../forms/field.js';
import { EtsyAttributesDocument, EtsyCategoriesDocument } from '../../../gql/listings.js';
import type { EtsyAttributesQuery, EtsyCategoriesQuery } from '../../../gql/listings.js';
import { useComposerState, useFaults, usePatch, usePlace } from './composer-context.js';
import { WordList } from './word-list.js';

type Category = EtsyCategoriesQuery['etsyCategories'][number];
type Attribute = EtsyAttributesQuery['etsyAttributes'][number];

/** What it is: keyword, category, what is said of it, materials. */
export function DetailsBlock() {
  const intl = useIntl();
  const id = useId();
  const { canWrite } = usePlace();
  const { keyword, materials, taxonomyId } = useComposerState(({ draft }) => draft);
  const patch = usePatch();
  const faults = useFaults('details').filter(({ field }) => field.startsWith('materials'));
  const { max, length } = LISTING_RULES.materials;
  return (
    <div className="space-y-4">
      <div>
        <label htmlFor={`${id}-keyword`} className="mb-1 block text-sm font-medium">
          <FormattedMessage id="composer.keyword" />
        </label>
        <input
          id={`${id}-keyword`}
          data-first
          value={keyword}
          maxLength={100}
          readOnly={!canWrite}
          aria-describedby={`${id}-keyword-hint`}
          onChange={(event) => patch({ keyword: event.target.value })}
          className={INPUT}
        />
        <p id={`${id}-keyword-hint`} className="mt-1 text-sm text-muted">
          <FormattedMessage id="composer.keyword.hint" />
        </p>
      </div>
      <CategoryField />
      {taxonomyId !== null && <Attributes taxonomyId={taxonomyId} />}
      <div>
        <h3 className="mb-1 text-sm font-medium">
          <FormattedMessage id="composer.materials" />
        </h3>
        <WordList
          words={materials}
          faults={faults}
          field="materials"
          label={intl.formatMessage({ id: 'composer.materials' })}
          max={max}
          length={length}
          canWrite={canWrite}
          onChange={(words) => patch({ materials: words })}
        />
      </div>
    </div>
  );
}

const PAUSE_MS = 300;

/** Words that stay the same for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function CategoryField() {
  const intl = useIntl();
  const id = useId();
  const { canWrite, listing } = usePlace();
  const { taxonomyId, taxonomyPath } = useComposerState(({ draft }) => draft);
  const patch = usePatch();
  const [typed, setTyped] = useState('');
  const hint = taxonomyId === null ? listing.categoryHint : null;
  const search = useSettled(typed.trim() || (hint ?? ''));
  const [{ data }] = useQuery({ query: EtsyCategoriesDocument, variables: { search }, pause: search === '' });
  const found = search === '' ? [] : (data?.etsyCategories ?? []);
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <FormattedMessage id="composer.category" />
      </label>
      {taxonomyId !== null && <p className="mb-2 text-sm">{taxonomyPath || taxonomyId}</p>}
      {canWrite && (
        <>
          <input
            id={id}
            type="search"
            value={typed}
            placeholder={intl.formatMessage({ id: 'composer.category.search' })}
            onChange={(event) => setTyped(event.target.value)}
            className={INPUT}
          />
          <Found
            categories={found}
            onChoose={(category) => {
              patch({ taxonomyId: category.taxonomyId, taxonomyPath: category.path, attributes: [] });
              setTyped('');
            }}
          />
        </>
      )}
    </div>
  );
}

interface FoundProps {
  categories: readonly Category[];
  onChoose: (category: Category) => void;
}

function Found({ categories, onChoose }: FoundProps) {
  if (categories.length === 0) return null;
  return (
    <ul className="mt-1 max-h-48 overflow-y-auto rounded-md border border-hairline" lang="en">
      {categories.map((category) => (
        <li key={category.taxonomyId}>
          <button
            type="button"
            className="w-full px-3 py-1.5 text-left text-sm hover:bg-sunken pointer-coarse:min-h-11"
            onClick={() => onChoose(category)}
          >
            {category.path}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Attributes({ taxonomyId }: { taxonomyId: string }) {
  const { canWrite } = usePlace();
  const attributes = useComposerState(({ draft }) => draft.attributes);
  const patch = usePatch();
  const [{ data }] = useQuery({ query: EtsyAttributesDocument, variables: { taxonomyId } });
  const offered = (data?.etsyAttributes ?? []).filter(({ values }) => values.length > 0);
  if (offered.length === 0) return null;
  const choose = ({ propertyId, name, values }: Attribute, valueId: string) => {
    const others = attributes.filter((one) => one.propertyId !== propertyId);
    const value = values.find((one) => one.valueId === valueId);
    patch({
      attributes: value ? [...others, { propertyId, name, valueIds: [valueId], values: [value.name] }] : others,
    });
  };
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">
        <FormattedMessage id="composer.attributes" />
      </legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {offered.map((attribute) => (
          <label key={attribute.propertyId} className="block text-sm">
            <span className="mb-1 block text-muted" lang="en">
              {attribute.name}
            </span>
            <select
              disabled={!canWrite}
              value={attributes.find((one) => one.propertyId === attribute.propertyId)?.valueIds[0] ?? ''}
              onChange={(event) => choose(attribute, event.target.value)}
              className={INPUT}
              lang="en"
            >
              <option value="">–</option>
              {attribute.values.map(({ valueId, name }) => (
                <option key={valueId} value={valueId}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
