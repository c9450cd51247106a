import { picture, pictureForm, SellerCalls } from '#test/testkit/seller-calls.js';
import { READY } from '#sandbox/providers/ready-sellers.js';

/** What a seller has in a sandbox, by the names of the specifications' paths. */
export interface SellerThings {
  values: Readonly<Record<string, string>>;
  /** A form that makes another draft. */
  draftBody: string;
  /** JSON that makes another order; `98101` is its postcode. */
  orderBody: string;
}

/** Makes one of each: listing, picture, receipt, product, order. */
export async function makeSellerThings(url: string): Promise<SellerThings> {
  const calls = new SellerCalls(url);
  const form = await calls.draftForm();
  const draft = await calls.etsy<{ listing_id: number }>(`${calls.shop}/listings`, { form });
  const path = `${calls.shop}/listings/${draft.body.listing_id}`;
  const image = await calls.etsy<{ listing_image_id: number }>(`${path}/images`, {
    multipart: pictureForm(await picture(400, 400)),
  });
  await calls.etsy(path, { method: 'PATCH', form: { state: 'active' } });
  const bought = await calls.control<{ receipt_id: number }>('/etsy/buy', {
    json: { listing_id: draft.body.listing_id },
  });
  const product = await makeProduct(calls);
  const orderBody = orderOf(product);
  const order = await calls.printify<{ id: string }>(`${calls.customShop}/orders.json`, {
    json: JSON.parse(orderBody) as unknown,
  });
  const ids = {
    user_id: READY.etsyUserId,
    taxonomy_id: 482,
    property_id: 46_803_063_641,
    listing_id: draft.body.listing_id,
    listing_image_id: image.body.listing_image_id,
    receipt_id: bought.body.receipt_id,
    blueprint_id: 6,
    print_provider_id: 29,
    image_id: product.imageId,
    product_id: product.id,
    order_id: order.body.id,
  };
  const values = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, String(id)]));
  return { values, draftBody: new URLSearchParams(texts(form)).toString(), orderBody };
}

interface MadeProduct {
  id: string;
  variantId: number;
  imageId: string;
}

async function makeProduct(calls: SellerCalls): Promise<MadeProduct> {
  const { body } = await calls.makeTee(calls.customShop);
  const product = body as unknown as {
    id: string;
    variants: { id: number; is_enabled: boolean }[];
    print_areas: { placeholders: { images: { id: string }[] }[] }[];
  };
  const variantId = product.variants.find((variant) => variant.is_enabled)!.id;
  return { id: product.id, variantId, imageId: product.print_areas[0]!.placeholders[0]!.images[0]!.id };
}

function orderOf({ id, variantId }: MadeProduct): string {
  const address = {
    first_name: 'Ada',
    last_name: 'Lovelace',
    country: 'US',
    address1: '1 Way',
    city: 'Seattle',
    zip: '98101',
  };
  return JSON.stringify({
    external_id: 'order-1',
    line_items: [{ product_id: id, variant_id: variantId, quantity: 1 }],
    shipping_method: 1,
    address_to: address,
  });
}

function texts(form: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]));
}
