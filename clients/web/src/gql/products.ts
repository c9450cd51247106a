/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How sure a cost is. */
export type CostSource =
  /** You said so. */
  | 'ASSUMED'
  /** Printify took it for a product of yours. */
  | 'KNOWN'
  /** Nobody has said: there is no price yet. */
  | 'UNKNOWN';

/** In what a product at Printify differs from ours. */
export type DriftKind =
  /** What Printify takes for a variant. */
  | 'COST'
  /** Printify does not have the product any more. */
  | 'DELETED'
  /** A variant is on here and off there, or the other way round. */
  | 'ENABLED'
  /** The price of a variant. */
  | 'PRICE'
  /** A variant that is on is out of stock. */
  | 'STOCK'
  /** Its title. */
  | 'TITLE'
  /** Printify does not offer a variant any more. */
  | 'VARIANT_GONE';

/** What one unit of a fee’s currency is worth in US dollars, by your own reckoning. */
export type FeeRateInput = {
  /** ISO 4217, for example `EUR`. */
  currencyCode: string;
  /** For example `"1.08"`. */
  rate: string;
};

/** Who makes the Etsy listing of a product. It stays once the product was published, so that two never appear. */
export type ListingOwner =
  /** PODPusher makes the listing, and turns its paid orders into orders at Printify. */
  | 'PODPUSHER'
  /** Printify makes the listing and takes its orders; PODPusher then updates its texts and pictures. */
  | 'PRINTIFY';

/** Why it was not sent to production. */
export type OrderApproveErrorCode =
  /** It does not wait for anybody. */
  | 'CONFLICT'
  /** Your workspace has no order with this id. */
  | 'NOT_FOUND';

/** Which order is sent to production. */
export type OrderApproveInput = {
  /** The order, `ord_…`. */
  id: string;
};

/** How orders get into production, which spends money. */
export type OrderProduction =
  /** At once. */
  | 'AUTO'
  /** When somebody approves each. */
  | 'REVIEW';

/** Why the setting stayed. */
export type OrderProductionSetErrorCode =
  /** Somebody changed it at the same time. */
  'CONFLICT';

/** How orders get into production from now on. */
export type OrderProductionSetInput = {
  /** At once, or after review. */
  production: OrderProduction;
};

/** How an order stands. */
export type OrderStatus =
  /** It is to be produced, and Printify has not begun. */
  | 'APPROVED'
  /** It was called off. */
  | 'CANCELLED'
  /** It has arrived. */
  | 'DELIVERED'
  /** It cannot go on by itself; `problem` says what to do. */
  | 'FAILED'
  /** It is being made. */
  | 'PRODUCTION'
  /** Paid at Etsy; on its way to Printify. */
  | 'RECEIVED'
  /** It stands at Printify and waits for somebody to send it to production. */
  | 'REVIEW'
  /** All or a part of it is on its way. */
  | 'SHIPPED';

/** Which orders. */
export type OrderWhere = {
  /** Etsy’s receipt number, whole or its beginning; signs that are no digits do not count. */
  number?: string | null | undefined;
  /** With one of these statuses; all when absent. */
  status?: Array<OrderStatus> | null | undefined;
};

/** How a price ends; it is never lower than what was reckoned. */
export type PriceEnding =
  /** .95 */
  | 'NINETY_FIVE'
  /** .99 */
  | 'NINETY_NINE'
  /** As reckoned, in whole minor units. */
  | 'NONE'
  /** .00 */
  | 'ZERO';

/** A line of the arithmetic of a price. */
export type PriceLineName =
  /** What the print provider takes for the piece. */
  | 'COST'
  /** Etsy’s fee for the listing, by its published rate. */
  | 'LISTING_FEE'
  /** Etsy’s fee for taking the payment, by its published rate for the country. */
  | 'PAYMENT_FEE'
  /** What the buyer pays for the piece. */
  | 'PRICE'
  /** What is left: the sum of the others. */
  | 'PROFIT'
  /** What the print provider takes for sending the first piece. */
  | 'SHIPPING'
  /** What the buyer pays for shipping on top. */
  | 'SHIPPING_PAID'
  /** Etsy’s fee of price and shipping, by its published rate. */
  | 'TRANSACTION_FEE';

/** Why it was not put away. */
export type ProductArchiveErrorCode =
  /** It changed meanwhile, or its status does not allow this: read it again. */
  | 'CONFLICT'
  /** Your workspace has no product with this id. */
  | 'NOT_FOUND';

/** Which product is put away. */
export type ProductArchiveInput = {
  /** Its `version` as you read it. */
  expectedVersion: number;
  /** The product, `prd_…`. */
  id: string;
};

/** Why nothing was ordered. */
export type ProductCheckErrorCode =
  /** Its status does not allow this: read it again. */
  | 'CONFLICT'
  /** Your workspace has no product with this id. */
  | 'NOT_FOUND'
  /** It does not stand at Printify. */
  | 'NOT_MADE';

/** Which product is compared with Printify’s. */
export type ProductCheckInput = {
  /** The product, `prd_…`. */
  id: string;
};

/** Why no product was made. */
export type ProductCreateErrorCode =
  /** Too many sizes or colours, or a name that is none. */
  | 'CHOICE_INVALID'
  /** A description has 20,000 characters at most. */
  | 'DESCRIPTION_INVALID'
  /** Only approved designs become products. */
  | 'DESIGN_NOT_APPROVED'
  /** No payment fees of Etsy are known for this country. */
  | 'FEES_UNKNOWN'
  /** A margin is from 0 to 9000 hundredths of a percent. */
  | 'MARGIN_INVALID'
  /** Connect Printify and choose a shop first. */
  | 'NOT_CONNECTED'
  /** Your workspace has no design with this id. */
  | 'NOT_FOUND'
  /** The worth of a fee’s currency has to be given. */
  | 'RATE_MISSING'
  /** A title has 1 to 140 characters. */
  | 'TITLE_INVALID';

/** What is to be made. What is absent is as the template suggests. */
export type ProductCreateInput = {
  /** Colours, as the provider names them. */
  colors?: Array<string> | null | undefined;
  /** Its description. */
  description?: string | null | undefined;
  /** The approved design, `dsn_…`. */
  designId: string;
  /** Whose payment fees, ISO 3166; `US` when absent. */
  feeCountry?: string | null | undefined;
  /** Worth of the currencies of fees that are not in US dollars. */
  feeRates?: Array<FeeRateInput> | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Whether prices hold the shipping; false when absent. */
  isShippingIncluded?: boolean | null | undefined;
  /** Who makes the Etsy listing; `PRINTIFY` when absent. */
  listingOwner?: ListingOwner | null | undefined;
  /** Wanted margin in hundredths of a percent; 3000 when absent. */
  marginBps?: number | null | undefined;
  /** How prices end; `NINETY_NINE` when absent. */
  priceEnding?: PriceEnding | null | undefined;
  /** Printify’s id of the print provider. */
  printProviderId?: number | null | undefined;
  /** Sizes, as the provider names them. */
  sizes?: Array<string> | null | undefined;
  /** Which goods. */
  template: ProductTemplateName;
  /** Its title; the design’s when absent. */
  title?: string | null | undefined;
};

/** Why nothing was ordered. */
export type ProductMakeAgainErrorCode =
  /** Its status does not allow this: read it again. */
  | 'CONFLICT'
  /** Your workspace has no product with this id. */
  | 'NOT_FOUND'
  /** It does not stand at Printify. */
  | 'NOT_MADE';

/** Which product, whose making failed, is made again. */
export type ProductMakeAgainInput = {
  /** The product, `prd_…`. */
  id: string;
};

/** Why nothing was ordered. */
export type ProductMockupsRefreshErrorCode =
  /** Its status does not allow this: read it again. */
  | 'CONFLICT'
  /** Your workspace has no product with this id. */
  | 'NOT_FOUND'
  /** It does not stand at Printify. */
  | 'NOT_MADE';

/** Of which product the pictures are fetched anew. */
export type ProductMockupsRefreshInput = {
  /** The product, `prd_…`. */
  id: string;
};

/** For what a price is to be reckoned. */
export type ProductPriceInput = {
  /** A cost to reckon with while Printify’s is not known, in cents: its API tells costs only of products that exist. */
  assumedCostMinor?: number | null | undefined;
  /** Whose published payment fees, ISO 3166; `US` when absent. */
  feeCountry?: string | null | undefined;
  /** Worth of the currencies of fees that are not in US dollars. */
  feeRates?: Array<FeeRateInput> | null | undefined;
  /** Whether it holds the shipping; false when absent. */
  isShippingIncluded?: boolean | null | undefined;
  /** Wanted margin in hundredths of a percent; 3000 when absent. */
  marginBps?: number | null | undefined;
  /** How it ends; `NINETY_NINE` when absent. */
  priceEnding?: PriceEnding | null | undefined;
  /** Printify’s id of the print provider; the first suggested one when absent. */
  printProviderId?: number | null | undefined;
  /** Which goods. */
  template: ProductTemplateName;
};

/** Why nothing was ordered. */
export type ProductRepublishErrorCode =
  /** Its status does not allow this: read it again. */
  | 'CONFLICT'
  /** Your workspace has no product with this id. */
  | 'NOT_FOUND'
  /** It does not stand at Printify. */
  | 'NOT_MADE';

/** Which product is brought to Printify as it stands here. */
export type ProductRepublishInput = {
  /** The product, `prd_…`. */
  id: string;
};

/** How a product stands. */
export type ProductStatus =
  /** Put away. */
  | 'ARCHIVED'
  /** It is being made at Printify. */
  | 'CREATING'
  /** Begun, not ordered. */
  | 'DRAFT'
  /** Its making ended without success; `problem` says what to do. */
  | 'FAILED'
  /** It has an Etsy listing. */
  | 'PUBLISHED'
  /** Its Etsy listing is being made. */
  | 'PUBLISHING'
  /** It stands at Printify and can be published. */
  | 'READY';

/** Goods that can be made of a design. */
export type ProductTemplateName =
  /** Hooded sweatshirt. */
  | 'HOODIE'
  /** Mug. */
  | 'MUG'
  /** Phone case. */
  | 'PHONE_CASE'
  /** Poster. */
  | 'POSTER'
  /** Sticker. */
  | 'STICKER'
  /** Sweatshirt. */
  | 'SWEATSHIRT'
  /** T-shirt. */
  | 'TEE'
  /** Tote bag. */
  | 'TOTE';

/** Why the product stayed as it was. */
export type ProductUpdateErrorCode =
  /** Too many sizes or colours, or a name that is none. */
  | 'CHOICE_INVALID'
  /** It changed meanwhile, or its status does not allow this: read it again. */
  | 'CONFLICT'
  /** A description has 20,000 characters at most. */
  | 'DESCRIPTION_INVALID'
  /** No payment fees of Etsy are known for this country. */
  | 'FEES_UNKNOWN'
  /** A margin is from 0 to 9000 hundredths of a percent. */
  | 'MARGIN_INVALID'
  /** Your workspace has no product with this id. */
  | 'NOT_FOUND'
  /** At least one variant has to stay on. */
  | 'NO_VARIANT'
  /** It was published: who owns its listing stays. */
  | 'OWNER_FIXED'
  /** Etsy takes prices from 0.20 to 50,000. */
  | 'PRICE_INVALID'
  /** The worth of a fee’s currency has to be given. */
  | 'RATE_MISSING'
  /** A title has 1 to 140 characters. */
  | 'TITLE_INVALID'
  /** The product has no such variant. */
  | 'VARIANT_UNKNOWN';

/** What changes of a product. What is absent stays. */
export type ProductUpdateInput = {
  /** Its description. */
  description?: string | null | undefined;
  /** Its `version` as you read it. */
  expectedVersion: number;
  /** Whose payment fees, ISO 3166. */
  feeCountry?: string | null | undefined;
  /** Worth of the currencies of fees that are not in US dollars. */
  feeRates?: Array<FeeRateInput> | null | undefined;
  /** The product, `prd_…`. */
  id: string;
  /** Whether prices hold the shipping. */
  isShippingIncluded?: boolean | null | undefined;
  /** Who makes the Etsy listing; only before it is published. */
  listingOwner?: ListingOwner | null | undefined;
  /** Wanted margin in hundredths of a percent: all prices are reckoned anew. */
  marginBps?: number | null | undefined;
  /** How prices end. */
  priceEnding?: PriceEnding | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** Changes of variants, 100 at most. */
  variants?: Array<ProductVariantChange> | null | undefined;
};

/** A change of a variant. What is absent stays. */
export type ProductVariantChange = {
  /** The variant, `var_…`. */
  id: string;
  /** Whether it is offered. */
  isEnabled?: boolean | null | undefined;
  /** A price of its own, in minor units; it stands until margin or fees change. */
  priceMinor?: number | null | undefined;
};

/** Which products; all that is given must hold. */
export type ProductWhere = {
  /** Of this design, `dsn_…`. */
  designId?: string | null | undefined;
  /** Whether Printify’s differs from ours. */
  hasDrift?: boolean | null | undefined;
  /** With this in the title, without regard to case; 100 characters at most. */
  search?: string | null | undefined;
  /** With one of these statuses; all but `ARCHIVED` when absent. */
  status?: Array<ProductStatus> | null | undefined;
  /** Of one of these templates. */
  template?: Array<ProductTemplateName> | null | undefined;
  /** Of this trend, `trd_…`. */
  trendId?: string | null | undefined;
};

export type OrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: OrderWhere | null | undefined;
}>;

export type OrdersQuery = {
  orders: {
    nodes: Array<{
      id: string;
      status: OrderStatus;
      etsyReceiptId: string;
      printifyOrderId: string | null;
      printifyStatus: string;
      country: string | null;
      boughtAt: string;
      approvedAt: string | null;
      problem: { message: string } | null;
      total: { amountMinor: number; currencyCode: string } | null;
      cost: { amountMinor: number; currencyCode: string } | null;
      lines: Array<{ title: string; sku: string; quantity: number; productId: string }>;
      shipments: Array<{ carrier: string; number: string; url: string | null; sentAt: string | null }>;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type OrderProductionModeQueryVariables = Exact<{ [key: string]: never }>;

export type OrderProductionModeQuery = { orderProduction: OrderProduction };

export type SetOrderProductionMutationVariables = Exact<{
  input: OrderProductionSetInput;
}>;

export type SetOrderProductionMutation = {
  orderProductionSet: { production: OrderProduction; userErrors: Array<{ code: OrderProductionSetErrorCode }> };
};

export type ApproveOrderMutationVariables = Exact<{
  input: OrderApproveInput;
}>;

export type ApproveOrderMutation = {
  orderApprove: {
    order: { id: string; status: OrderStatus } | null;
    userErrors: Array<{ code: OrderApproveErrorCode }>;
  };
};

export type ProductRowFragment = {
  id: string;
  title: string;
  status: ProductStatus;
  template: ProductTemplateName;
  listingOwner: ListingOwner;
  etsyUrl: string | null;
  marginBps: number;
  updatedAt: string;
  mockups: Array<{ url: string; isDefault: boolean }>;
  drift: Array<{ kind: DriftKind }>;
  problem: { code: string; message: string } | null;
  variants: Array<{
    id: string;
    isEnabled: boolean;
    price: { amountMinor: number; currencyCode: string };
    cost: { amountMinor: number } | null;
  }>;
};

export type ProductsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ProductWhere | null | undefined;
}>;

export type ProductsQuery = {
  products: {
    nodes: Array<{
      id: string;
      title: string;
      status: ProductStatus;
      template: ProductTemplateName;
      listingOwner: ListingOwner;
      etsyUrl: string | null;
      marginBps: number;
      updatedAt: string;
      mockups: Array<{ url: string; isDefault: boolean }>;
      drift: Array<{ kind: DriftKind }>;
      problem: { code: string; message: string } | null;
      variants: Array<{
        id: string;
        isEnabled: boolean;
        price: { amountMinor: number; currencyCode: string };
        cost: { amountMinor: number } | null;
      }>;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ProductQueryVariables = Exact<{
  id: string;
}>;

export type ProductQuery = {
  product: {
    description: string;
    printProviderId: number;
    printifyProductId: string | null;
    priceEnding: PriceEnding;
    isShippingIncluded: boolean;
    feeCountry: string;
    checkedAt: string | null;
    publishedAt: string | null;
    createdAt: string;
    version: number;
    id: string;
    title: string;
    status: ProductStatus;
    template: ProductTemplateName;
    listingOwner: ListingOwner;
    etsyUrl: string | null;
    marginBps: number;
    updatedAt: string;
    mockups: Array<{ position: string; url: string; isDefault: boolean }>;
    drift: Array<{ kind: DriftKind; printifyVariantId: number | null; ours: string; theirs: string }>;
    problem: { action: string | null; code: string; message: string } | null;
    variants: Array<{
      printifyVariantId: number;
      sku: string;
      size: string;
      color: string;
      colorHex: string | null;
      isAvailable: boolean;
      id: string;
      isEnabled: boolean;
      cost: { currencyCode: string; amountMinor: number } | null;
      arithmetic: {
        marginBps: number;
        feesUrl: string;
        feesAsOf: string;
        profit: { amountMinor: number; currencyCode: string };
        lines: Array<{
          line: PriceLineName;
          rateBps: number | null;
          amount: { amountMinor: number; currencyCode: string };
        }>;
      } | null;
      price: { amountMinor: number; currencyCode: string };
    }>;
    trend: { id: string; keyword: string } | null;
  } | null;
};

export type ProductTemplatesQueryVariables = Exact<{ [key: string]: never }>;

export type ProductTemplatesQuery = {
  productTemplates: Array<{
    name: ProductTemplateName;
    model: string;
    sizes: Array<string>;
    colors: Array<{ name: string; hex: string | null }>;
  }>;
};

export type TemplateOffersQueryVariables = Exact<{
  name: ProductTemplateName;
}>;

export type TemplateOffersQuery = {
  productTemplates: Array<{
    name: ProductTemplateName;
    sizes: Array<string>;
    defaultColors: Array<string>;
    printProviders: {
      problem: string | null;
      action: string | null;
      providers: Array<{
        providerId: number;
        title: string;
        country: string | null;
        isSuggested: boolean;
        sizes: Array<string>;
        variantCount: number | null;
        handlingDays: number | null;
        colors: Array<{ name: string; hex: string | null }>;
        shipping: { amountMinor: number; currencyCode: string } | null;
        costFrom: { amountMinor: number; currencyCode: string } | null;
        costTo: { amountMinor: number; currencyCode: string } | null;
      }>;
    };
  }>;
};

export type ProductPriceQueryVariables = Exact<{
  input: ProductPriceInput;
}>;

export type ProductPriceQuery = {
  productPrice: {
    costSource: CostSource;
    isShippingKnown: boolean;
    fault: string | null;
    from: {
      marginBps: number;
      feesUrl: string;
      feesAsOf: string;
      price: { amountMinor: number; currencyCode: string };
      profit: { amountMinor: number; currencyCode: string };
      lines: Array<{
        line: PriceLineName;
        rateBps: number | null;
        amount: { amountMinor: number; currencyCode: string };
      }>;
    } | null;
    to: {
      marginBps: number;
      feesUrl: string;
      feesAsOf: string;
      price: { amountMinor: number; currencyCode: string };
      profit: { amountMinor: number; currencyCode: string };
      lines: Array<{
        line: PriceLineName;
        rateBps: number | null;
        amount: { amountMinor: number; currencyCode: string };
      }>;
    } | null;
  };
};

export type PricePartsFragment = {
  marginBps: number;
  feesUrl: string;
  feesAsOf: string;
  price: { amountMinor: number; currencyCode: string };
  profit: { amountMinor: number; currencyCode: string };
  lines: Array<{ line: PriceLineName; rateBps: number | null; amount: { amountMinor: number; currencyCode: string } }>;
};

export type CreateProductMutationVariables = Exact<{
  input: ProductCreateInput;
}>;

export type CreateProductMutation = {
  productCreate: {
    product: { id: string } | null;
    userErrors: Array<{ code: ProductCreateErrorCode; field: Array<string> | null }>;
  };
};

export type UpdateProductMutationVariables = Exact<{
  input: ProductUpdateInput;
}>;

export type UpdateProductMutation = {
  productUpdate: {
    product: { id: string; version: number } | null;
    userErrors: Array<{ code: ProductUpdateErrorCode; field: Array<string> | null }>;
  };
};

export type ArchiveProductMutationVariables = Exact<{
  input: ProductArchiveInput;
}>;

export type ArchiveProductMutation = {
  productArchive: {
    product: { id: string; status: ProductStatus; version: number } | null;
    userErrors: Array<{ code: ProductArchiveErrorCode }>;
  };
};

export type RepublishProductMutationVariables = Exact<{
  input: ProductRepublishInput;
}>;

export type RepublishProductMutation = {
  productRepublish: { jobId: string | null; userErrors: Array<{ code: ProductRepublishErrorCode }> };
};

export type CheckProductMutationVariables = Exact<{
  input: ProductCheckInput;
}>;

export type CheckProductMutation = {
  productCheck: { jobId: string | null; userErrors: Array<{ code: ProductCheckErrorCode }> };
};

export type RefreshMockupsMutationVariables = Exact<{
  input: ProductMockupsRefreshInput;
}>;

export type RefreshMockupsMutation = {
  productMockupsRefresh: { jobId: string | null; userErrors: Array<{ code: ProductMockupsRefreshErrorCode }> };
};

export type MakeProductAgainMutationVariables = Exact<{
  input: ProductMakeAgainInput;
}>;

export type MakeProductAgainMutation = {
  productMakeAgain: { jobId: string | null; userErrors: Array<{ code: ProductMakeAgainErrorCode }> };
};

export const ProductRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProductRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Product' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingOwner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mockups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'drift' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'kind' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'variants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'price' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cost' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductRowFragment, unknown>;
export const PricePartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PriceParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PriceArithmetic' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feesUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feesAsOf' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rateBps' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PricePartsFragment, unknown>;
export const OrdersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Orders' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderWhere' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orders' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'etsyReceiptId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'printifyOrderId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'printifyStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'boughtAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'approvedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'problem' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'total' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cost' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'shipments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'carrier' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrdersQuery, OrdersQueryVariables>;
export const OrderProductionModeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderProductionMode' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'orderProduction' } }],
      },
    },
  ],
} as unknown as DocumentNode<OrderProductionModeQuery, OrderProductionModeQueryVariables>;
export const SetOrderProductionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetOrderProduction' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderProductionSetInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderProductionSet' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'production' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetOrderProductionMutation, SetOrderProductionMutationVariables>;
export const ApproveOrderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApproveOrder' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderApproveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderApprove' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'order' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApproveOrderMutation, ApproveOrderMutationVariables>;
export const ProductsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Products' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductWhere' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'products' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProductRow' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProductRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Product' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingOwner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mockups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'drift' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'kind' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'variants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'price' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cost' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const ProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Product' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'product' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProductRow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'printProviderId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'printifyProductId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'priceEnding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isShippingIncluded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeCountry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mockups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'position' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'drift' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'printifyVariantId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problem' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'action' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variants' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'printifyVariantId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'color' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'colorHex' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isAvailable' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cost' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'arithmetic' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'feesUrl' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'feesAsOf' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'profit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'lines' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'rateBps' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'amount' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'trend' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProductRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Product' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingOwner' } },
          { kind: 'Field', name: { kind: 'Name', value: 'etsyUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mockups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'drift' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'kind' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'variants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isEnabled' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'price' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cost' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
export const ProductTemplatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProductTemplates' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productTemplates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'model' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sizes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'colors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hex' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductTemplatesQuery, ProductTemplatesQueryVariables>;
export const TemplateOffersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TemplateOffers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductTemplateName' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productTemplates' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'names' },
                value: { kind: 'ListValue', values: [{ kind: 'Variable', name: { kind: 'Name', value: 'name' } }] },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sizes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultColors' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'printProviders' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'providers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'providerId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isSuggested' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sizes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'variantCount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'handlingDays' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'colors' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'hex' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'shipping' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'costFrom' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'costTo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TemplateOffersQuery, TemplateOffersQueryVariables>;
export const ProductPriceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProductPrice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductPriceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productPrice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'costSource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isShippingKnown' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fault' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PriceParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PriceParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PriceParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PriceArithmetic' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'marginBps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feesUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feesAsOf' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rateBps' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductPriceQuery, ProductPriceQueryVariables>;
export const CreateProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateProduct' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productCreate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'product' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateProductMutation, CreateProductMutationVariables>;
export const UpdateProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateProduct' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productUpdate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'product' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateProductMutation, UpdateProductMutationVariables>;
export const ArchiveProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ArchiveProduct' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductArchiveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productArchive' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'product' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArchiveProductMutation, ArchiveProductMutationVariables>;
export const RepublishProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RepublishProduct' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductRepublishInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productRepublish' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RepublishProductMutation, RepublishProductMutationVariables>;
export const CheckProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckProduct' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductCheckInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productCheck' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckProductMutation, CheckProductMutationVariables>;
export const RefreshMockupsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RefreshMockups' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductMockupsRefreshInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productMockupsRefresh' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefreshMockupsMutation, RefreshMockupsMutationVariables>;
export const MakeProductAgainDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MakeProductAgain' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProductMakeAgainInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productMakeAgain' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MakeProductAgainMutation, MakeProductAgainMutationVariables>;
rememberIds({
  ApproveOrder: '32fa57c073084b3aec80cf485ba2bb3e06e8c18c823d60366cdc847e4e469db8',
  ArchiveProduct: 'f7c8c3ec2560b0b8c5e2cffc48151e9ec98078f7af85d163d4e2bae96cdd320a',
  CheckProduct: '14312c1b84adaa2be938eeacb68bdb9a6810b386a572415935fe5214275ca862',
  CreateProduct: '2b508a9f198b200645952a4c31262245b6ffd1498d3375c8232e9b984db737a2',
  MakeProductAgain: '7636fed3c8c73d92c9c81f9cbc0706c549644c1b9b1b5fe54e5ddf154947dc85',
  OrderProductionMode: '66580107964deeeab49f4638359934a6bffaed34f2ed6c1539540b29abc12223',
  Orders: '92873ffff85fe20ba60c1f64c6805b4e1e606f067a51d0b7313f008c840dbb52',
  Product: '4344f245aa191d26024a82db053317119d07894a2255b480be961bce950ed72a',
  ProductPrice: 'f7d66c6c6cd72cf8c27023d5bbca1758f7e8b1d1e78274de8eeab5cd4a5540a0',
  ProductTemplates: '69441c4069eaa3adb2f2d17e1b655ac704ba50a51b7c6105ac1088ae60fe66a3',
  Products: 'c9de89f75a24ca3fbe20d8292cd77888598833d226766fe72ecbcd639f90627e',
  RefreshMockups: '8cad10385aaee74d095089a6534ad8f327370b59bcda07294a30d90f7a15c601',
  RepublishProduct: 'c716050c65286d4ae6ccf1664f60f1d29926918a24f3d90141aea3167927fe87',
  SetOrderProduction: 'f68ec2b87f14f6b63c80c02ba34efd830acc14100eb492e9d4a2c559170d3c67',
  TemplateOffers: '9dbeba4c6c0415a142599e1600060ab5ea026cbe73d90cfa60ffc91f81758cd5',
  UpdateProduct: '5e867d55773f75dc0962d1f83f91b41997a1398fa08200eb45ca08851ef44184',
});
