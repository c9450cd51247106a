import { registerEnumType } from 'type-graphql';

export enum ProductStatus {
  DRAFT = 'DRAFT',
  CREATING = 'CREATING',
  READY = 'READY',
  PUBLISHING = 'PUBLISHING',
  PUBLISHED = 'PUBLISHED',
  FAILED = 'FAILED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(ProductStatus, {
  name: 'ProductStatus',
  description: 'How a product stands.',
  valuesConfig: {
    DRAFT: { description: 'Begun, not ordered.' },
    CREATING: { description: 'It is being made at Printify.' },
    READY: { description: 'It stands at Printify and can be published.' },
    PUBLISHING: { description: 'Its Etsy listing is being made.' },
    PUBLISHED: { description: 'It has an Etsy listing.' },
    FAILED: { description: 'Its making ended without success; `problem` says what to do.' },
    ARCHIVED: { description: 'Put away.' },
  },
});

export enum ListingOwner {
  PRINTIFY = 'PRINTIFY',
  PODPUSHER = 'PODPUSHER',
}
registerEnumType(ListingOwner, {
  name: 'ListingOwner',
  description:
    'Who makes the Etsy listing of a product. It stays once the product was published, so that two never appear.',
  valuesConfig: {
    PRINTIFY: {
      description: 'Printify makes the listing and takes its orders; PODPusher then updates its texts and pictures.',
    },
    PODPUSHER: { description: 'PODPusher makes the listing, and turns its paid orders into orders at Printify.' },
  },
});

export enum PriceEndingEnum {
  NONE = 'NONE',
  NINETY_NINE = 'NINETY_NINE',
  NINETY_FIVE = 'NINETY_FIVE',
  ZERO = 'ZERO',
}
registerEnumType(PriceEndingEnum, {
  name: 'PriceEnding',
  description: 'How a price ends; it is never lower than what was reckoned.',
  valuesConfig: {
    NONE: { description: 'As reckoned, in whole minor units.' },
    NINETY_NINE: { description: '.99' },
    NINETY_FIVE: { description: '.95' },
    ZERO: { description: '.00' },
  },
});

export enum DriftKindEnum {
  DELETED = 'DELETED',
  TITLE = 'TITLE',
  PRICE = 'PRICE',
  COST = 'COST',
  STOCK = 'STOCK',
  ENABLED = 'ENABLED',
  VARIANT_GONE = 'VARIANT_GONE',
}
registerEnumType(DriftKindEnum, {
  name: 'DriftKind',
  description: 'In what a product at Printify differs from ours.',
  valuesConfig: {
    DELETED: { description: 'Printify does not have the product any more.' },
    TITLE: { description: 'Its title.' },
    PRICE: { description: 'The price of a variant.' },
    COST: { description: 'What Printify takes for a variant.' },
    STOCK: { description: 'A variant that is on is out of stock.' },
    ENABLED: { description: 'A variant is on here and off there, or the other way round.' },
    VARIANT_GONE: { description: 'Printify does not offer a variant any more.' },
  },
});

export enum PriceLineName {
  PRICE = 'PRICE',
  SHIPPING_PAID = 'SHIPPING_PAID',
  COST = 'COST',
  SHIPPING = 'SHIPPING',
  LISTING_FEE = 'LISTING_FEE',
  TRANSACTION_FEE = 'TRANSACTION_FEE',
  PAYMENT_FEE = 'PAYMENT_FEE',
  PROFIT = 'PROFIT',
}
registerEnumType(PriceLineName, {
  name: 'PriceLineName',
  description: 'A line of the arithmetic of a price.',
  valuesConfig: {
    PRICE: { description: 'What the buyer pays for the piece.' },
    SHIPPING_PAID: { description: 'What the buyer pays for shipping on top.' },
    COST: { description: 'What the print provider takes for the piece.' },
    SHIPPING: { description: 'What the print provider takes for sending the first piece.' },
    LISTING_FEE: { description: 'Etsy’s fee for the listing, by its published rate.' },
    TRANSACTION_FEE: { description: 'Etsy’s fee of price and shipping, by its published rate.' },
    PAYMENT_FEE: { description: 'Etsy’s fee for taking the payment, by its published rate for the country.' },
    PROFIT: { description: 'What is left: the sum of the others.' },
  },
});

export enum TemplateNameEnum {
  TEE = 'TEE',
  HOODIE = 'HOODIE',
  SWEATSHIRT = 'SWEATSHIRT',
  MUG = 'MUG',
  TOTE = 'TOTE',
  POSTER = 'POSTER',
  STICKER = 'STICKER',
  PHONE_CASE = 'PHONE_CASE',
}
registerEnumType(TemplateNameEnum, {
  name: 'ProductTemplateName',
  description: 'Goods that can be made of a design.',
  valuesConfig: {
    TEE: { description: 'T-shirt.' },
    HOODIE: { description: 'Hooded sweatshirt.' },
    SWEATSHIRT: { description: 'Sweatshirt.' },
    MUG: { description: 'Mug.' },
    TOTE: { description: 'Tote bag.' },
    POSTER: { description: 'Poster.' },
    STICKER: { description: 'Sticker.' },
    PHONE_CASE: { description: 'Phone case.' },
  },
});
