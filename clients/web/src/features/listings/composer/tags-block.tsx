import { Plus } from 'lucide-react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { LISTING_RULES } from '../../../../../../schema/listings/listing.rules.js';
import { ListingTagsDocument } from '../../../gql/listings.js';
import type { ListingTagReason, ListingTagsQuery } from '../../../gql/listings.js';
import { Age } from '../../../vocabulary/age.js';
import { originNames } from '../../../vocabulary/origins.js';
import { useFaults, usePlace, useTexts } from './composer-context.js';
import { WordList } from './word-list.js';

type Suggestion = NonNullable<ListingTagsQuery['listingTagSuggestions']>[number];

const reasons = defineMessages<ListingTagReason>({
  TRENDING: { id: 'composer.tag.TRENDING' },
  SEEN_TOGETHER: { id: 'composer.tag.SEEN_TOGETHER' },
  FROM_IDEA: { id: 'composer.tag.FROM_IDEA' },
  FROM_KEYWORD: { id: 'composer.tag.FROM_KEYWORD' },
});
const SHOWN = 10;

export function TagsBlock() {
  const intl = useIntl();
  const { locale, canWrite } = usePlace();
  const [{ tags }, change] = useTexts();
  const faults = useFaults('tags').filter(({ code }) => code !== 'MISSING');
  const { max, length } = LISTING_RULES.tags;
  return (
    <>
      <WordList
        words={tags}
        faults={faults}
        field="tags"
        label={intl.formatMessage({ id: 'composer.block.tags' })}
        max={max}
        length={length}
        lang={locale}
        canWrite={canWrite}
        onChange={(words) => change({ tags: words })}
      />
      {canWrite && <Suggestions onAdd={(tag) => change({ tags: [...tags, tag] })} present={tags} />}
    </>
  );
}

/** Tags that our own signals suggest, each with its reason; a click or Enter adds one. */
function Suggestions({ present, onAdd }: { present: readonly string[]; onAdd: (tag: string) => void }) {
  const intl = useIntl();
  const { listing, locale } = usePlace();
  const variables = { id: listing.id, locale: locale.toUpperCase() as 'EN' };
  const [{ data }] = useQuery({ query: ListingTagsDocument, variables });
  const taken = new Set(present.map((tag) => tag.toLowerCase()));
  const open = (data?.listingTagSuggestions ?? []).filter(({ tag }) => !taken.has(tag)).slice(0, SHOWN);
  if (open.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="mb-2 text-sm font-medium">
        <FormattedMessage id="composer.tag.suggestions" />
      </h3>
      <ul className="grid gap-1 sm:grid-cols-2">
        {open.map((suggestion) => (
          <li key={suggestion.tag}>
            <button
              type="button"
              onClick={() => onAdd(suggestion.tag)}
              className="flex w-full items-center gap-2 rounded-md border border-hairline px-2.5 py-1.5 text-left text-sm hover:bg-sunken pointer-coarse:min-h-11"
            >
              <Plus aria-hidden size={14} className="shrink-0 text-accent" />
              <span className="min-w-0 flex-1">
                <span className="block font-medium break-all">{suggestion.tag}</span>
                <span className="block text-xs text-muted">
                  {intl.formatMessage(reasons[suggestion.reason], figuresOf(suggestion))}
                  {suggestion.observedAt && (
                    <>
                      {' · '}
                      <Age at={suggestion.observedAt} />
                    </>
                  )}
                  {suggestion.origin &&
                    suggestion.origin !== 'LIVE' &&
                    ` · ${intl.formatMessage(originNames[suggestion.origin])}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const figuresOf = ({ score, seenIn, seenOf }: Suggestion) => {
  return { score: Math.round(score ?? 0), seenIn: seenIn ?? 0, seenOf: seenOf ?? 0 };
};
