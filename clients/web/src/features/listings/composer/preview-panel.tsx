import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { formatMoney } from '../../../vocabulary/money.js';
import { Segmented } from '../../../ui/segmented.js';
import { useComposerState, usePlace, useTexts } from './composer-context.js';

type View = 'search' | 'page' | 'mobile';
const views = defineMessages<View>({
  search: { id: 'composer.preview.search' },
  page: { id: 'composer.preview.page' },
  mobile: { id: 'composer.preview.mobile' },
});

/** How buyers will see it, in a search, on its page and on a phone. Etsy's own pages may differ. */
export function PreviewPanel() {
  const intl = useIntl();
  const [view, setView] = useState<View>('search');
  const option = (value: View) => ({ value, text: <FormattedMessage {...views[value]} /> });
  return (
    <section aria-labelledby="preview-title" className="card p-4">
      <h2 id="preview-title" className="mb-3 font-semibold">
        <FormattedMessage id="composer.preview" />
      </h2>
      <Segmented
        label={intl.formatMessage({ id: 'composer.preview' })}
        value={view}
        options={[option('search'), option('page'), option('mobile')]}
        onChange={setView}
      />
      <div className="mt-4">{view === 'search' ? <Card /> : <ListingPage isMobile={view === 'mobile'} />}</div>
    </section>
  );
}

function usePriceText(): string {
  const intl = useIntl();
  const { priceMinor, currency } = useComposerState(({ draft }) => draft);
  if (priceMinor === null) return '–';
  return formatMoney(intl, { amountMinor: priceMinor, currencyCode: currency });
}

function Picture({ className }: { className: string }) {
  const [first] = useComposerState(({ draft }) => draft.images);
  return first ? (
    <img src={first.url} alt={first.altText} className={`w-full rounded-md bg-sunken object-cover ${className}`} />
  ) : (
    <div className={`flex w-full items-center justify-center rounded-md bg-sunken text-muted ${className}`}>
      <ImageOff aria-hidden size={28} />
    </div>
  );
}

function Card() {
  const { locale } = usePlace();
  const [{ title }] = useTexts();
  return (
    <div className="max-w-56" lang={locale}>
      <Picture className="aspect-[4/3]" />
      <p className="mt-2 line-clamp-2 text-sm break-words">{title || '–'}</p>
      <p className="tabular mt-1 font-semibold">{usePriceText()}</p>
    </div>
  );
}

function ListingPage({ isMobile }: { isMobile: boolean }) {
  const { locale } = usePlace();
  const [{ title, description, tags }] = useTexts();
  return (
    <div lang={locale} className={isMobile ? 'mx-auto max-w-72 rounded-lg border border-hairline p-3' : ''}>
      <Picture className={isMobile ? 'aspect-square' : 'aspect-[4/3]'} />
      <p className="tabular mt-3 text-lg font-semibold">{usePriceText()}</p>
      <p className="mt-1 break-words">{title || '–'}</p>
      <p
        className={`mt-3 text-sm break-words whitespace-pre-line text-muted ${isMobile ? 'line-clamp-6' : 'line-clamp-[12]'}`}
      >
        {description}
      </p>
      {!isMobile && <p className="mt-3 text-xs break-words text-muted">{tags.join(' · ')}</p>}
    </div>
  );
}
