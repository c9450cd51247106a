import type { ProviderStandIn } from '../provider.js';
import { StripeBooks } from './stripe-books.js';
import { catalogueRoutes } from './stripe-catalogue-routes.js';
import { stripeControl } from './stripe-control-pages.js';
import { customerRoutes, type StripeParts } from './stripe-customer-routes.js';
import { StripeInvoices } from './stripe-invoices.js';
import { stripePages } from './stripe-pages.js';
import { StripeServer } from './stripe-server.js';
import { StripeSubscriptions } from './stripe-subscriptions.js';
import { StripeTime } from './stripe-time.js';
import {
  cardView,
  chargeView,
  customerView,
  invoiceView,
  plain,
  priceView,
  productView,
  subscriptionView,
} from './stripe-views.js';
import { StripeWebhooks } from './stripe-webhooks.js';

const TICK_MS = 1_000;
const TYPES: Readonly<Record<number, string>> = { 402: 'card_error', 429: 'invalid_request_error' };

/** Stripe: customers, subscriptions, invoices, hosted pages, test clocks and signed webhooks, under the published paths. */
export const stripeStandIn: ProviderStandIn = {
  name: 'stripe',
  failure(status, detail) {
    const type = TYPES[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error');
    const message = detail ?? (status === 404 ? 'Unrecognized request URL.' : `Answered with ${status}.`);
    return { error: { type, message, ...(status === 429 && { code: 'rate_limit' }) } };
  },
  routes(app, outside) {
    const books = new StripeBooks(outside);
    const webhooks = new StripeWebhooks(books);
    const invoices = new StripeInvoices(books, webhooks);
    const subscriptions = new StripeSubscriptions(books, invoices, webhooks);
    const time = new StripeTime({ books, invoices, subscriptions, webhooks });
    const parts: StripeParts = { books, invoices, subscriptions, webhooks, time };
    const server = new StripeServer(app, { books, before: () => time.advanceAll(), find: (id) => find(parts, id) });
    catalogueRoutes(server, books);
    customerRoutes(server, parts);
    stripePages(app, parts);
    stripeControl(app, parts);
    const timer = setInterval(() => outside.store.atomic(() => time.advanceAll()), TICK_MS);
    timer.unref();
    app.addHook('onReady', async () => webhooks.wake());
    app.addHook('onClose', async () => {
      clearInterval(timer);
      webhooks.close();
    });
  },
};

function find({ books }: StripeParts, id: string): unknown {
  const views: Readonly<Record<string, () => unknown>> = {
    cus: () => view(books.customers.get(id), customerView),
    sub: () => view(books.subscriptions.get(id), (row) => subscriptionView(books, row)),
    in: () => view(books.invoices.get(id), (row) => invoiceView(books, row)),
    price: () => view(books.prices.get(id), priceView),
    prod: () => view(books.products.get(id), productView),
    pm: () => view(books.cards.get(id), cardView),
    ch: () => view(books.charges.get(id), chargeView),
    pi: () => view(books.payments.get(id), plain),
    di: () => discountView(books, id),
  };
  return views[id.slice(0, id.indexOf('_'))]?.();
}

function view<Row>(row: Row | undefined, show: (row: Row) => unknown): unknown {
  return row === undefined ? undefined : show(row);
}

function discountView(books: StripeBooks, id: string): unknown {
  const holder = books.subscriptions.where(({ discount }) => discount?.id === id)[0];
  if (!holder?.discount) return undefined;
  const { coupon, promotion_code } = holder.discount;
  return {
    id,
    object: 'discount',
    source: { type: 'coupon', coupon: plain(books.coupons.get(coupon)!) },
    promotion_code,
    subscription: holder.id,
    start: holder.created,
    end: null,
  };
}
