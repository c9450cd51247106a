/** A line of a receipt, and what of ours it is. */
export interface OrderLine {
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  /** Row id. */
  readonly productId: string;
  readonly printifyProductId: string;
  /** Null when the receipt does not say which variant. */
  readonly printifyVariantId: number | null;
}

/** A parcel. */
export interface OrderShipment {
  readonly carrier: string;
  readonly number: string;
  readonly url: string | null;
  /** When Etsy was told, ISO 8601; null while it was not. */
  readonly sentAt: string | null;
}
