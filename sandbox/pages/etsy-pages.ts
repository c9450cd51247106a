import type { FastifyInstance } from 'fastify';
import { etsyBooks, type EtsyBooks, type EtsyListing } from '../providers/etsy/etsy-listing-records.js';
import { etsyEndpoints, type EtsyReceipt, etsyReceipts } from '../providers/etsy/etsy-receipt-records.js';
import type { Outside } from '../providers/provider.js';
import { cards, dollars, escapeMarkup, facts, markup, page, postButton, table } from './html.js';
import { tokenTable } from './token-table.js';

/** Etsy as a person sees it: shops with their listings, and each listing with a button to buy it. */
export function serveEtsyPages(app: FastifyInstance, outside: Outside): void {
  app.get('/etsy/state', (_request, reply) => markup(reply, statePage(outside)));
  app.get('/etsy/listing/:id', (request, reply) => {
    const listing = etsyBooks(outside.store).listings.get((request.params as { id: string }).id);
    if (listing) return markup(reply, listingPage(outside, listing));
    return markup(reply.code(404), page('No such listing', '<p><a href="/etsy/state">All listings</a></p>'));
  });
}

function statePage(outside: Outside): string {
  const books = etsyBooks(outside.store);
  const shops = books.shops.all().map(({ shopId, name }) => {
    const listings = books.listings.where((listing) => listing.shopId === shopId).reverse();
    return `<h2>${escapeMarkup(name)} <small>shop ${shopId}</small></h2>${
      listings.length > 0 ? cards(listings.map((listing) => cardOf(listing))) : '<p>No listing.</p>'
    }`;
  });
  const fees = books.fees.all();
  const total = fees.reduce((sum, { amount }) => sum + amount, 0);
  const receipts = etsyReceipts(outside.store).all().reverse();
  return page(
    'Etsy in the sandbox',
    `<p><a href="/">Back</a></p>${shops.join('')}
<h2>Orders</h2>${receipts.length > 0 ? receiptTable(receipts) : '<p>No order: open a listing and buy it.</p>'}
<h2>Fees</h2><p>${dollars(total)} in all.</p>${table(
      ['listing', 'fee', 'for', 'at'],
      fees
        .slice(-50)
        .map(({ listingId, amount, kind, atMs }) => [
          String(listingId),
          dollars(amount),
          kind,
          new Date(atMs).toISOString(),
        ]),
    )}
<h2>Webhook</h2>${webhookForm(outside)}<h2>Tokens</h2>${tokenTable(outside, 'etsy')}`,
  );
}

function cardOf({ listingId, fields, state, madeBy, imageIds }: EtsyListing) {
  const [first] = imageIds;
  return {
    href: `/etsy/listing/${listingId}`,
    image: first === undefined ? undefined : `/etsy/images/570xN/${first}`,
    title: fields.title,
    note: `${state} · ${madeBy === 'printify' ? 'made by Printify' : 'made by an application'} · ${imageIds.length} pictures`,
  };
}

/** Receipts with what can be done to each. */
function receiptTable(receipts: readonly EtsyReceipt[]): string {
  const rows = receipts.map((receipt) => {
    const { receiptId, buyer, items, shipments } = receipt;
    const path = `/control/etsy/receipts/${receiptId}`;
    const buttons = [
      receipt.paidAtMs === null ? postButton(`${path}/pay`, 'Pay') : '',
      receipt.shippedAtMs === null && receipt.canceledAtMs === null ? postButton(`${path}/cancel`, 'Cancel') : '',
      receipt.shippedAtMs !== null && receipt.deliveredAtMs === null ? postButton(`${path}/deliver`, 'Deliver') : '',
    ];
    const cells = [
      String(receiptId),
      buyer.name,
      items.map(({ title, quantity }) => `${quantity} × ${title}`).join(', '),
      stateOf(receipt),
      shipments.map(({ carrier, code }) => `${carrier} ${code}`).join(', '),
    ];
    return `<tr>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}<td>${buttons.join(' ')}</td></tr>`;
  });
  const head = ['receipt', 'buyer', 'goods', 'state', 'parcels', ''].map((name) => `<th>${name}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function stateOf({ canceledAtMs, deliveredAtMs, shippedAtMs, paidAtMs }: EtsyReceipt): string {
  if (canceledAtMs !== null) return 'canceled';
  if (deliveredAtMs !== null) return 'delivered';
  if (shippedAtMs !== null) return 'shipped';
  return paidAtMs === null ? 'not paid' : 'paid';
}

function webhookForm({ store }: Outside): string {
  const [endpoint] = etsyEndpoints(store).all();
  return `<form method="post" action="/control/etsy/webhook"><label>Address
<input name="url" type="url" size="50" required value="${escapeMarkup(endpoint?.url ?? '')}"></label> <button>Set</button></form>
<p>${endpoint ? `Signed with <code>${escapeMarkup(endpoint.secret)}</code>.` : 'Nothing is reported until an address is set.'}
<a href="/control/webhooks">Deliveries</a></p>`;
}

function listingPage(outside: Outside, listing: EtsyListing): string {
  const books = etsyBooks(outside.store);
  const { fields, state, inventory, translations } = listing;
  const pictures = listing.imageIds.map((id) => {
    const alt = escapeMarkup(books.images.get(id)?.altText ?? '');
    return `<img alt="${alt}" width="220" src="/etsy/images/570xN/${id}">`;
  });
  const prices = inventory.products.map(({ price }) => price);
  const languages = Object.entries(translations).map(([language, { title, tags }]) => [
    language,
    title ?? '',
    tags.join(', '),
  ]);
  return page(
    fields.title,
    `<p><a href="/etsy/state">All listings</a></p><div>${pictures.join(' ')}</div>
<p><strong>${dollars(Math.min(...prices))}</strong>${Math.max(...prices) > Math.min(...prices) ? ' and more' : ''} · ${state}</p>
${state === 'active' ? buyForm(listing) : ''}<p style="white-space:pre-wrap">${escapeMarkup(fields.description)}</p>
<h2>Facts</h2>${facts(factsOf(books, listing))}
<h2>Variations</h2>${table(
      ['variation', 'stock number', 'price', 'left', 'shown'],
      inventory.products.map(({ property_values: values, sku, price, quantity, is_enabled: isEnabled }) => [
        values.map((value) => value.values[0]).join(' / ') || 'one',
        sku,
        dollars(price),
        quantity,
        isEnabled ? 'yes' : 'no',
      ]),
    )}${languages.length > 0 ? `<h2>Languages</h2>${table(['language', 'title', 'tags'], languages)}` : ''}`,
  );
}

function factsOf(
  books: EtsyBooks,
  { listingId, fields, madeBy, properties, endsAtMs }: EtsyListing,
): [string, string][] {
  const partners = fields.production_partner_ids.map((id) => books.partners.get(id)?.name ?? String(id));
  return [
    ['Listing', String(listingId)],
    ['Made by', madeBy === 'printify' ? 'Printify' : 'an application'],
    ['Tags', fields.tags.join(', ')],
    ['Materials', fields.materials.join(', ')],
    ['Attributes', properties.map(({ property_name: name, values }) => `${name}: ${values.join(', ')}`).join('; ')],
    ['Made', `${fields.who_made}, ${fields.when_made}`],
    ['Production partners', partners.join(', ')],
    ['Paid until', endsAtMs === null ? 'never published' : new Date(endsAtMs).toISOString()],
  ];
}

function buyForm({ listingId, inventory }: EtsyListing): string {
  const options = inventory.products
    .filter(({ is_enabled: isEnabled, quantity, sku }) => isEnabled && quantity > 0 && sku !== '')
    .map(({ sku, property_values: values }) => {
      const name = values.map((value) => value.values[0]).join(' / ') || sku;
      return `<option value="${escapeMarkup(sku)}">${escapeMarkup(name)}</option>`;
    });
  const choice = options.length > 0 ? `<label>Variation <select name="sku">${options.join('')}</select></label>` : '';
  return `<form method="post" action="/control/etsy/buy"><input type="hidden" name="listing_id" value="${listingId}">${choice}
<label>Quantity <input name="quantity" type="number" min="1" max="99" value="1"></label> <button>Buy as Ada Lovelace</button></form>`;
}
