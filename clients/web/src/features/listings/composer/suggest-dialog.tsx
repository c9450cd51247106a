import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { faultOf } from '../../../graph/fault.js';
import type { Fault } from '../../../graph/fault.js';
import { SuggestTextsDocument } from '../../../gql/listings.js';
import type { SuggestTextsMutation } from '../../../gql/listings.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorNote } from '../../../ui/error-note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { usePlace, useTexts } from './composer-context.js';

type Suggestion = SuggestTextsMutation['listingSuggestTexts']['suggestions'][number];

/** Three texts to choose from, each with its writer named. Nothing changes before one is taken. */
export function SuggestDialog({ onClose }: { onClose: () => void }) {
  const { listing, locale } = usePlace();
  const [, change] = useTexts();
  const [, suggest] = useMutation(SuggestTextsDocument);
  const [found, setFound] = useState<readonly Suggestion[]>();
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    void suggest({ input: { id: listing.id, locale: locale.toUpperCase() as 'EN' } }).then(({ data, error }) => {
      if (error || !data) setFault(faultOf(error));
      else setFound(data.listingSuggestTexts.suggestions);
    });
  }, [suggest, listing.id, locale]);
  // Where our own writer had to step in for the model, all of them say the same.
  const note = found?.find((suggestion) => suggestion.note !== null)?.note;
  const take = ({ title, description, tags }: Suggestion, onlyTitle: boolean) => {
    change(onlyTitle ? { title } : { title, description, tags: [...tags] });
    onClose();
  };
  return (
    <Dialog title={<FormattedMessage id="composer.suggest" />} onClose={onClose}>
      <p className="mb-4 text-sm text-muted">
        <FormattedMessage id="composer.suggest.text" />
      </p>
      {fault && <ErrorNote fault={fault} />}
      {!found && !fault && <Skeleton className="h-40 w-full" />}
      {note != null && (
        <p role="status" lang="en" className="mb-4 rounded-md bg-warning-soft p-3 text-sm text-warning">
          {note}
        </p>
      )}
      <ol className="space-y-4">
        {found?.map((suggestion) => (
          <li key={suggestion.title} className="rounded-md border border-hairline p-3" lang={locale}>
            <p className="font-medium break-words">{suggestion.title}</p>
            <p className="mt-1 line-clamp-3 text-sm whitespace-pre-line text-muted">{suggestion.description}</p>
            <p className="mt-1 text-xs text-muted">{suggestion.tags.join(' · ')}</p>
            <div className="mt-3 flex flex-wrap items-center gap-2">
              <Button kind="primary" onClick={() => take(suggestion, false)}>
                <FormattedMessage id="composer.suggest.take" />
              </Button>
              <Button onClick={() => take(suggestion, true)}>
                <FormattedMessage id="composer.suggest.title" />
              </Button>
              <Chip>
                {suggestion.engine === 'OPENAI' ? (
                  <FormattedMessage id="composer.suggest.byModel" values={{ model: suggestion.model ?? 'OpenAI' }} />
                ) : (
                  <FormattedMessage id="composer.suggest.byRules" />
                )}
              </Chip>
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
