import { type z } from 'zod';
import { openAiResponse } from '#domain/ideas/openai/openai-text.replies.js';
import {
  etsyImage,
  etsyInventory,
  etsyProductionPartner,
  etsyReadinessState,
  etsyReturnPolicy,
  etsySection,
  etsyShippingProfile,
  etsyShopListing,
  etsyTaxonomyNode,
  etsyTaxonomyProperty,
  listOf,
} from '#domain/listings/etsy/etsy-shop.replies.js';
import { etsyReceipt, etsyReceipts } from '#domain/products/orders/etsy-orders.replies.js';
import {
  catalogShipping,
  catalogVariants,
  printifyOrder,
  printifyOrderId,
  printifyOrders,
  printifyProduct,
  printifyProducts,
  printifyShippingCosts,
  printifyShops,
  printifyUpload,
  printifyUploads,
  printifyWebhooks,
  printProviders,
} from '#domain/products/printify/printify.replies.js';
import { READY } from '#sandbox/providers/ready-sellers.js';
import type { Exchange } from './exchanges.js';
import type { SellerThings } from './seller-things.js';

const ETSY = {
  'x-api-key': 'sandbox-etsy-keystring:sandbox-etsy-shared-secret',
  authorization: `Bearer ${READY.etsyAccessToken}`,
};
const FORM = { ...ETSY, 'content-type': 'application/x-www-form-urlencoded' };
const JSON_TYPE = { 'content-type': 'application/json' };
const APP = '/v3/application';
const SHOP = `${APP}/shops/{shop_id}`;

/** Questions about a seller's shops, goods and orders, once there are some. */
export function sellerExchanges(things: SellerThings): Exchange[] {
  return [...etsyShop(things), ...etsyListing(things), ...printify(things), ...printifyOrdering(things), ...openai()];
}

type Ask = (operation: string, rest?: Partial<Exchange>) => Exchange;

/** Fills a template's names with what was made before. */
function asker(provider: Exchange['provider'], root: string, { values }: SellerThings): Ask {
  return (operation, rest = {}) => {
    const [method, template] = operation.split(' ') as [string, string];
    const known: Record<string, string | undefined> = {
      ...values,
      shop_id: String(provider === 'etsy' ? READY.etsyShopId : READY.printifyCustomShopId),
    };
    const path = template.replaceAll(/\{(\w+)\}/g, (_all, name: string) => known[name] ?? name);
    const headers = provider === 'etsy' ? ETSY : { authorization: `Bearer ${READY.printifyToken}` };
    const query = rest.path ?? '';
    return {
      provider,
      operation,
      status: 200,
      ...rest,
      path: `${root}${path}${query}`,
      request: { method, headers, ...rest.request },
    };
  };
}

function etsyShop(things: SellerThings): Exchange[] {
  const ask = asker('etsy', '', things);
  const list = (item: z.ZodType) => ({ reads: listOf(item) });
  return [
    ask(`GET ${APP}/users/me`),
    ask(`GET ${APP}/users/me`, { status: 401, request: { headers: { 'x-api-key': ETSY['x-api-key'] } } }),
    ask(`GET ${APP}/users/{user_id}/shops`),
    ask(`GET ${SHOP}`),
    ask(`GET ${APP}/shops`, { path: '?shop_name=Sandbox' }),
    ask(`GET ${APP}/seller-taxonomy/nodes`, list(etsyTaxonomyNode)),
    ask(`GET ${APP}/seller-taxonomy/nodes/{taxonomy_id}/properties`, list(etsyTaxonomyProperty)),
    ask(`GET ${SHOP}/shipping-profiles`, list(etsyShippingProfile)),
    ask(`GET ${SHOP}/readiness-state-definitions`, list(etsyReadinessState)),
    ask(`GET ${SHOP}/policies/return`, list(etsyReturnPolicy)),
    ask(`GET ${SHOP}/production-partners`, list(etsyProductionPartner)),
    ask(`GET ${SHOP}/sections`, list(etsySection)),
    ask(`GET ${SHOP}/receipts`, { reads: etsyReceipts }),
    ask(`GET ${SHOP}/receipts/{receipt_id}`, { reads: etsyReceipt }),
    ask(`GET ${SHOP}/receipts/{receipt_id}/transactions`),
    ask(`POST ${SHOP}/receipts/{receipt_id}/tracking`, {
      request: { headers: FORM, body: 'tracking_code=9400&carrier_name=usps' },
    }),
    ask(`POST ${SHOP}/sections`, { request: { headers: FORM, body: 'title=Mugs' } }),
    ask(`POST ${SHOP}/readiness-state-definitions`, {
      status: 409,
      request: { headers: FORM, body: 'readiness_state=made_to_order&min_processing_time=2&max_processing_time=5' },
    }),
  ];
}

function etsyListing(things: SellerThings): Exchange[] {
  const ask = asker('etsy', '', things);
  const one = `${SHOP}/listings/{listing_id}`;
  return [
    ask(`POST ${SHOP}/listings`, {
      status: 201,
      reads: etsyShopListing,
      request: { headers: FORM, body: things.draftBody },
    }),
    ask(`POST ${SHOP}/listings`, { status: 400, request: { headers: FORM, body: 'title=x' } }),
    ask(`GET ${SHOP}/listings`, { path: '?state=active&includes=Images,Inventory', reads: listOf(etsyShopListing) }),
    ask(`GET ${SHOP}/listings/active`),
    ask(`GET ${APP}/listings/{listing_id}`, { path: '?includes=Images,Inventory', reads: etsyShopListing }),
    ask(`GET ${APP}/listings/batch`, { path: `?listing_ids=${things.values['listing_id']}` }),
    ask(`PATCH ${one}`, { reads: etsyShopListing, request: { headers: FORM, body: 'title=Another+Title' } }),
    ask(`PATCH ${one}`, { status: 400, request: { headers: FORM, body: 'tags=a,A' } }),
    ask(`GET ${APP}/listings/{listing_id}/images`, { reads: listOf(etsyImage) }),
    ask(`GET ${APP}/listings/{listing_id}/images/{listing_image_id}`, { reads: etsyImage }),
    ask(`GET ${APP}/listings/{listing_id}/inventory`, { reads: etsyInventory }),
    ask(`PUT ${APP}/listings/{listing_id}/inventory`, {
      status: 400,
      request: { headers: { ...ETSY, ...JSON_TYPE }, body: '{}' },
    }),
    ask(`GET ${one}/variation-images`),
    ask(`GET ${one}/properties`),
    ask(`PUT ${one}/properties/{property_id}`, { request: { headers: FORM, body: 'values=Birthday&value_ids=' } }),
  ];
}

function printify(things: SellerThings): Exchange[] {
  const ask = asker('printify', '/v1', things);
  const catalog = '/catalog/blueprints/{blueprint_id}';
  const offer = `${catalog}/print_providers/{print_provider_id}`;
  return [
    ask('GET /shops.json', { reads: printifyShops }),
    ask('GET /shops.json', { status: 401, request: { headers: {} } }),
    ask('GET /catalog/blueprints.json'),
    ask(`GET ${catalog}.json`),
    ask(`GET ${catalog}/print_providers.json`, { reads: printProviders }),
    ask(`GET ${offer}/variants.json`, { reads: catalogVariants }),
    ask(`GET ${offer}/shipping.json`, { reads: catalogShipping }),
    ask('GET /catalog/print_providers.json'),
    ask('GET /uploads.json', { reads: printifyUploads }),
    ask('GET /uploads/{image_id}.json', { reads: printifyUpload }),
    ask('POST /uploads/images.json', {
      status: 400,
      request: { headers: printifyHeaders(), body: JSON.stringify({ file_name: 'a.png', contents: 'YQ==' }) },
    }),
    ask('GET /shops/{shop_id}/products.json', { reads: printifyProducts }),
    ask('GET /shops/{shop_id}/products/{product_id}.json', { reads: printifyProduct }),
    ask('PUT /shops/{shop_id}/products/{product_id}.json', {
      reads: printifyProduct,
      request: { headers: printifyHeaders(), body: '{"title":"Another Tee"}' },
    }),
    ask('POST /shops/{shop_id}/products.json', { status: 400, request: { headers: printifyHeaders(), body: '{}' } }),
  ];
}

function printifyHeaders(): Record<string, string> {
  return { ...JSON_TYPE, authorization: `Bearer ${READY.printifyToken}` };
}

function printifyOrdering(things: SellerThings): Exchange[] {
  const ask = asker('printify', '/v1', things);
  const orders = '/shops/{shop_id}/orders';
  const headers = printifyHeaders();
  return [
    ask(`POST ${orders}.json`, { reads: printifyOrderId, request: { headers, body: things.orderBody } }),
    ask(`POST ${orders}.json`, { status: 400, request: { headers, body: things.orderBody.replace('98101', '') } }),
    ask(`POST ${orders}/shipping.json`, { reads: printifyShippingCosts, request: { headers, body: things.orderBody } }),
    ask(`GET ${orders}.json`, { reads: printifyOrders }),
    ask(`GET ${orders}/{order_id}.json`, { reads: printifyOrder }),
    ask(`POST ${orders}/{order_id}/send_to_production.json`, { reads: printifyOrder }),
    ask('POST /shops/{shop_id}/webhooks.json', {
      request: { headers, body: '{"topic":"order:updated","url":"http://127.0.0.1:1/hook"}' },
    }),
    ask('GET /shops/{shop_id}/webhooks.json', { reads: printifyWebhooks }),
  ];
}

function openai(): Exchange[] {
  const headers = { ...JSON_TYPE, authorization: `Bearer ${READY.openaiKey}` };
  const ask = (spec: string, operation: string, rest: Partial<Exchange>): Exchange => ({
    provider: 'openai',
    spec,
    operation,
    path: `/v1${operation.split(' ')[1]!}`,
    status: 200,
    ...rest,
  });
  const post = (body: unknown) => ({ method: 'POST', headers, body: JSON.stringify(body) });
  const schema = {
    type: 'object',
    properties: { title: { type: 'string' } },
    required: ['title'],
    additionalProperties: false,
  };
  const format = { type: 'json_schema', name: 'idea', strict: true, schema };
  const text = (input: string) => post({ model: 'gpt-5-mini', input, text: { format } });
  const image = (more: object) => post({ model: 'gpt-image-1', prompt: 'a frog', ...more });
  return [
    ask('openai-text', 'GET /models', { request: { headers } }),
    ask('openai-text', 'POST /responses', { request: text('frogs'), reads: openAiResponse }),
    ask('openai-text', 'POST /responses', { request: text('sandbox:refuse'), reads: openAiResponse }),
    ask('openai-text', 'POST /responses', { request: text('sandbox:incomplete'), reads: openAiResponse }),
    ask('openai-images', 'POST /images/generations', { request: image({ background: 'transparent' }) }),
    ask('openai-images', 'POST /images/generations', { request: image({ prompt: 'sandbox:blocked' }), status: 400 }),
  ];
}
