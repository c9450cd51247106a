import type { ProviderStandIn } from '../provider.js';
import type { PrintifyDesk } from './printify-access.js';
import { serveCatalogue } from './printify-catalogue-routes.js';
import { serveOrders } from './printify-order-routes.js';
import { serveWebhooks } from './printify-webhook-routes.js';
import { serveMockups } from './printify-mockups.js';
import { servePrintifyOauth } from './printify-oauth.js';
import { errorBody } from './printify-problems.js';
import { serveProducts } from './printify-product-routes.js';
import { servePublishing } from './printify-publish.js';
import { printifyBooks } from './printify-records.js';
import { serveShops } from './printify-shops.js';
import { serveUploads } from './printify-uploads.js';

/** Printify API v1: catalogue, uploads, products with mock-ups, publishing to Etsy or to an application, orders, webhooks. */
export const printifyStandIn: ProviderStandIn = {
  name: 'printify',
  failure: errorBody,
  routes(app, outside) {
    const desk: PrintifyDesk = { outside, books: printifyBooks(outside.store) };
    servePrintifyOauth(app, outside);
    serveShops(app, desk);
    serveCatalogue(app, desk);
    serveUploads(app, desk);
    serveProducts(app, desk);
    serveMockups(app, desk);
    servePublishing(app, desk);
    serveOrders(app, desk);
    serveWebhooks(app, desk);
  },
};
