import type { EtsyBooks } from './etsy-listing-records.js';
import type { EtsyReceipt, ReceiptItem } from './etsy-receipt-records.js';
import { money, seconds } from './etsy-replies.js';

/** What a receipt is told from. */
export interface ReceiptView {
  readonly books: EtsyBooks;
  readonly currency: string;
}

/** Etsy's ShopReceipt. */
export function receiptReply(receipt: EtsyReceipt, view: ReceiptView): Record<string, unknown> {
  const { buyer, items, shippingCost } = receipt;
  const paid = (amount: number) => money(amount, view.currency);
  const subtotal = items.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const created = seconds(receipt.createdAtMs);
  const updated = seconds(receipt.updatedAtMs);
  return {
    receipt_id: receipt.receiptId,
    receipt_type: 0,
    seller_user_id: receipt.sellerUserId,
    seller_email: null,
    buyer_user_id: receipt.buyerUserId,
    buyer_email: null,
    name: buyer.name,
    first_line: buyer.firstLine,
    second_line: buyer.secondLine,
    city: buyer.city,
    state: buyer.state,
    zip: buyer.zip,
    status: statusOf(receipt),
    formatted_address: addressText(receipt),
    country_iso: buyer.country,
    payment_method: 'cc',
    payment_email: null,
    message_from_seller: null,
    message_from_buyer: null,
    message_from_payment: null,
    is_paid: receipt.paidAtMs !== null,
    is_shipped: receipt.shippedAtMs !== null,
    create_timestamp: created,
    created_timestamp: created,
    update_timestamp: updated,
    updated_timestamp: updated,
    is_gift: false,
    gift_message: '',
    gift_sender: '',
    grandtotal: paid(subtotal + shippingCost),
    subtotal: paid(subtotal),
    total_price: paid(subtotal),
    total_shipping_cost: paid(shippingCost),
    total_tax_cost: paid(0),
    total_vat_cost: paid(0),
    discount_amt: paid(0),
    gift_wrap_price: paid(0),
    shipments: receipt.shipments.map(({ id, carrier, code, atMs }) => ({
      receipt_shipping_id: id,
      shipment_notification_timestamp: seconds(atMs),
      carrier_name: carrier,
      tracking_code: code,
    })),
    transactions: items.map((item) => transactionReply(item, receipt, view)),
    refunds: [],
  };
}

function statusOf({ canceledAtMs, shippedAtMs, paidAtMs }: EtsyReceipt): string {
  if (canceledAtMs !== null) return 'canceled';
  if (shippedAtMs !== null) return 'completed';
  return paidAtMs === null ? 'payment processing' : 'paid';
}

function addressText({ buyer }: EtsyReceipt): string {
  const { name, firstLine, secondLine, city, state, zip, country } = buyer;
  const town = [city, state, zip].filter(Boolean).join(', ');
  return [name, firstLine, secondLine, town, country].filter(Boolean).join('\n');
}

/** Etsy's ShopReceiptTransaction. */
export function transactionReply(item: ReceiptItem, receipt: EtsyReceipt, view: ReceiptView): Record<string, unknown> {
  const listing = view.books.listings.get(item.listingId);
  const created = seconds(receipt.createdAtMs);
  const secondsOrNull = (ms: number | null) => (ms === null ? null : seconds(ms));
  return {
    transaction_id: item.transactionId,
    title: item.title,
    description: listing?.fields.description ?? null,
    seller_user_id: receipt.sellerUserId,
    buyer_user_id: receipt.buyerUserId,
    create_timestamp: created,
    created_timestamp: created,
    paid_timestamp: secondsOrNull(receipt.paidAtMs),
    shipped_timestamp: secondsOrNull(receipt.shippedAtMs),
    quantity: item.quantity,
    listing_image_id: item.imageId,
    receipt_id: receipt.receiptId,
    is_digital: false,
    file_data: '',
    listing_id: item.listingId,
    transaction_type: 'listing',
    product_id: item.productId,
    sku: item.sku === '' ? null : item.sku,
    price: money(item.price, view.currency),
    shipping_cost: money(receipt.shippingCost, view.currency),
    variations: item.variations.map(({ propertyId, valueId, name, value }) => ({
      property_id: propertyId,
      value_id: valueId,
      formatted_name: name,
      formatted_value: value,
    })),
    product_data: item.variations.map(({ propertyId, valueId, name, value }) => ({
      property_id: propertyId,
      property_name: name,
      scale_id: null,
      scale_name: null,
      value_ids: [valueId],
      values: [value],
    })),
    shipping_profile_id: listing?.fields.shipping_profile_id ?? null,
    min_processing_days: null,
    max_processing_days: null,
    shipping_method: null,
    shipping_upgrade: null,
    expected_ship_date: null,
    buyer_coupon: 0,
    shop_coupon: 0,
  };
}
