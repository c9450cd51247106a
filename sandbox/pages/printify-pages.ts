import type { FastifyInstance } from 'fastify';
import { printifyOrders } from '../providers/printify/printify-order-records.js';
import { goodOfProduct, mockupsOf } from '../providers/printify/printify-products.js';
import { printifyBooks, type PrintifyProduct } from '../providers/printify/printify-records.js';
import type { Outside } from '../providers/provider.js';
import { cards, dollars, escapeMarkup, markup, page, table } from './html.js';
import { tokenTable } from './token-table.js';

/** Printify as a person sees it: products on mock-ups, uploads, orders. */
export function servePrintifyPages(app: FastifyInstance, outside: Outside): void {
  app.get('/printify/state', (_request, reply) => markup(reply, statePage(outside)));
}

function statePage(outside: Outside): string {
  const books = printifyBooks(outside.store);
  const shops = books.shops.all().map(({ shopId, title, salesChannel, etsyShopId }) => {
    const products = books.products.where((product) => product.shopId === shopId).reverse();
    const channel = etsyShopId === null ? salesChannel : `Etsy shop ${etsyShopId}`;
    const list =
      products.length > 0 ? cards(products.map((product) => cardOf(outside, product))) : '<p>No product.</p>';
    return `<h2>${escapeMarkup(title)} <small>shop ${shopId}, ${channel}</small></h2>${list}`;
  });
  const uploads = books.uploads.where(({ isArchived }) => !isArchived).reverse();
  const pictures = uploads.slice(0, 24).map(({ id, fileName, width, height }) => ({
    href: `/printify/uploads/${id}`,
    image: `/printify/uploads/${id}`,
    title: fileName,
    note: `${width} × ${height}`,
  }));
  const orders = printifyOrders(outside.store).all().reverse();
  return page(
    'Printify in the sandbox',
    `<p><a href="/">Back</a></p>${shops.join('')}
<h2>Artwork</h2>${pictures.length > 0 ? cards(pictures) : '<p>Nothing was uploaded.</p>'}
<h2>Orders</h2>${table(
      ['order', 'from', 'external id', 'goods', 'status', 'cost', 'parcel'],
      orders.map(({ id, orderType, externalId, items, status, shipments }) => [
        id,
        orderType,
        externalId,
        items.map(({ title, variantLabel, quantity }) => `${quantity} × ${title}, ${variantLabel}`).join('; '),
        status,
        dollars(items.reduce((sum, { cost, quantity, shippingCost }) => sum + cost * quantity + shippingCost, 0)),
        shipments.map(({ carrier, number }) => `${carrier} ${number}`).join(', '),
      ]),
    )}<h2>Tokens</h2>${tokenTable(outside, 'printify')}`,
  );
}

function cardOf(outside: Outside, product: PrintifyProduct) {
  const { blueprint } = goodOfProduct(outside, product);
  const [mockup] = mockupsOf(outside, product);
  const publishing = product.isLocked ? 'publishing' : product.external ? 'published' : 'not published';
  const failure = product.publishFailure === null ? '' : ` · Etsy refused: ${product.publishFailure}`;
  return {
    href: product.external?.handle ?? mockup?.src ?? '#',
    image: mockup?.src,
    title: product.title,
    note: `${blueprint.title} · ${publishing}${failure}`,
  };
}
