import { Link } from '@tanstack/react-router';
import { ImageOff, TriangleAlert } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProductRowFragment } from '../../gql/products.js';
import { Chip } from '../../ui/chip.js';
import { Spinner } from '../../ui/spinner.js';
import { formatMoney } from '../../vocabulary/money.js';
import { formatBps, STATUS_TONES, statusNames, templateNames } from './product-words.js';

/** A product in the list: its main picture, how it stands, what it is sold for. */
export function ProductCard({ product }: { product: ProductRowFragment }) {
  const intl = useIntl();
  const { id, title, status, template, mockups, drift, marginBps } = product;
  return (
    <li className="card relative min-w-0 overflow-hidden focus-within:outline-2 focus-within:outline-info">
      <Picture src={mockups[0]?.url} isMaking={status === 'CREATING'} />
      <div className="space-y-2 p-4">
        <p className="min-w-0 break-words font-medium">
          <Link to="/products/$id" params={{ id }} className="outline-none after:absolute after:inset-0">
            {title}
          </Link>
        </p>
        <p className="flex flex-wrap gap-1.5">
          <Chip tone={STATUS_TONES[status]}>{intl.formatMessage(statusNames[status])}</Chip>
          {drift.length > 0 && (
            <Chip tone="warning">
              <TriangleAlert aria-hidden size={12} />
              <FormattedMessage id="products.drifted" />
            </Chip>
          )}
        </p>
        <p className="text-sm text-muted">
          {intl.formatMessage(templateNames[template])}
          <PriceRange product={product} />
          {' · '}
          <FormattedMessage id="products.margin" values={{ margin: formatBps(intl, marginBps) }} />
        </p>
      </div>
    </li>
  );
}

export function Picture({ src, isMaking }: { src: string | undefined; isMaking: boolean }) {
  if (src) return <img src={src} alt="" loading="lazy" className="aspect-square w-full bg-sunken object-cover" />;
  return (
    <div className="flex aspect-square w-full flex-col items-center justify-center gap-2 bg-sunken p-6 text-center text-sm text-muted">
      {isMaking ? <Spinner /> : <ImageOff aria-hidden size={24} />}
      {isMaking ? <FormattedMessage id="products.mockup.none" /> : <FormattedMessage id="products.mockup.missing" />}
    </div>
  );
}

function PriceRange({ product: { variants } }: { product: ProductRowFragment }) {
  const intl = useIntl();
  const prices = variants.filter(({ isEnabled }) => isEnabled).map(({ price }) => price);
  const [first] = prices;
  if (!first) return null;
  const amounts = prices.map(({ amountMinor }) => amountMinor);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)].map((amountMinor) =>
    formatMoney(intl, { amountMinor, currencyCode: first.currencyCode }),
  );
  return <>{` · ${least === most ? least : `${least}–${most}`}`}</>;
}
