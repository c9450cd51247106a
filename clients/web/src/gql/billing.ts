/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Currencies that plans have a price in. */
export type BillingCurrency =
  /** Canadian dollar. */
  | 'CAD'
  /** Euro. */
  | 'EUR'
  /** Pound sterling. */
  | 'GBP'
  /** United States dollar. */
  | 'USD';

/** What happened. */
export type BillingEventKind =
  /** A bank disputes a payment. */
  | 'DISPUTE_OPENED'
  /** An invoice is new, or stands otherwise. */
  | 'INVOICE_CHANGED'
  /** Units were bought on top. */
  | 'PACK_BOUGHT'
  /** A payment was declined; the grace has begun. */
  | 'PAYMENT_FAILED'
  /** An invoice was paid. */
  | 'PAYMENT_SUCCEEDED'
  /** The plan that counts is another one now. */
  | 'PLAN_CHANGED'
  /** Units were set aside, used or given back. */
  | 'QUOTA_CHANGED'
  /** Money went back. */
  | 'REFUND_MADE'
  /** Something about the subscription. */
  | 'SUBSCRIPTION_CHANGED'
  /** The trial ends in three days. */
  | 'TRIAL_ENDING';

/** How often a plan is paid. */
export type BillingInterval =
  /** Every month. */
  | 'MONTH'
  /** Every year, for the price of ten months. */
  | 'YEAR';

/** Language of Stripe's pages. */
export type BillingLocale =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** Why there is no page to pay on. */
export type CheckoutCreateErrorCode =
  /** There is a subscription: change its plan with `subscriptionChange`. */
  'ALREADY_SUBSCRIBED';

/** Which plan is bought. */
export type CheckoutCreateInput = {
  /** In which currency. */
  currency: BillingCurrency;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** How often it is paid. */
  interval: BillingInterval;
  /** Language of Stripe's page. */
  locale: BillingLocale;
  /** The plan. */
  plan: PaidPlan;
};

/** Images that are bought on top of the allowance; they do not expire. */
export type ImagePack =
  /** 500 images. */
  | 'LARGE'
  /** 100 images. */
  | 'SMALL';

/** Why there is no page to pay on. */
export type ImagePackCheckoutErrorCode =
  /** A payment for the plan is late: settle it first, at `billing { subscription { problem { payUrl } } }`. */
  'PAYMENT_LATE';

/** Which images are bought on top. */
export type ImagePackCheckoutInput = {
  /** In which currency. */
  currency: BillingCurrency;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Language of Stripe's page. */
  locale: BillingLocale;
  /** How many. */
  pack: ImagePack;
};

/** How an invoice stands. */
export type InvoiceStatus =
  /** Not issued yet. */
  | 'DRAFT'
  /** To be paid. */
  | 'OPEN'
  /** Paid. */
  | 'PAID'
  /** Given up. */
  | 'UNCOLLECTIBLE'
  /** Taken back. */
  | 'VOID';

/** What happened to units. */
export type LedgerEvent =
  /** Bought on top. */
  | 'BOUGHT'
  /** Taken back with the money. */
  | 'REFUNDED'
  /** Given back: the job failed for good or was cancelled. */
  | 'RELEASED'
  /** Set aside for a job that was ordered. */
  | 'RESERVED'
  /** Used: the job succeeded. */
  | 'SETTLED';

/** Which units. */
export type LedgerSource =
  /** Those of the month. */
  | 'ALLOWANCE'
  /** Those that were bought on top. */
  | 'EXTRA';

/** Of what there is more than the plan allows. */
export type OverLimitResource =
  /** Live API keys. */
  | 'API_KEYS'
  /** Ideas of the month. */
  | 'IDEAS'
  /** Images of the month. */
  | 'IMAGES'
  /** Listings of the month. */
  | 'LISTINGS'
  /** Members and open invitations. */
  | 'SEATS';

/** Why it stayed as it was. */
export type OverageUpdateErrorCode =
  /** There is no subscription: buy a plan first. */
  'NOT_SUBSCRIBED';

/** Whether API points come faster, and are billed beyond the included ones. */
export type OverageUpdateInput = {
  /** On: a bucket of twice the size and speed, and each 100,000 points beyond the included ones are billed, of every hour in which it is on at any moment. Off: nothing is billed of the hours to come, and keys are refused when the points of the month are spent. */
  isOn: boolean;
};

/** Plans that are bought. */
export type PaidPlan =
  /** Enterprise. */
  | 'ENTERPRISE'
  /** Professional. */
  | 'PROFESSIONAL'
  /** Starter. */
  | 'STARTER';

/** What a workspace pays for. */
export type Plan =
  /** Enterprise. */
  | 'ENTERPRISE'
  /** Free. */
  | 'FREE'
  /** Professional. */
  | 'PROFESSIONAL'
  /** Starter. */
  | 'STARTER';

/** Why there is no portal. */
export type PortalCreateErrorCode =
  /** There is no subscription: buy a plan first. */
  'NOT_SUBSCRIBED';

/** How Stripe's portal is opened. */
export type PortalCreateInput = {
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Its language. */
  locale: BillingLocale;
};

/** What is counted by the month. */
export type QuotaResource =
  /** Ideas that are written. */
  | 'IDEAS'
  /** Designs that are drawn. */
  | 'IMAGES'
  /** Listings that are published. */
  | 'LISTINGS';

/** Why it was not cancelled. */
export type SubscriptionCancelErrorCode =
  /** The card was declined; nothing has changed. */
  | 'CARD_DECLINED'
  /** There is no subscription: buy a plan first. */
  | 'NOT_SUBSCRIBED';

/** Ends the subscription with its period. */
export type SubscriptionCancelInput = {
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
};

/** Why the plan stayed. */
export type SubscriptionChangeErrorCode =
  /** The card was declined; nothing has changed. */
  | 'CARD_DECLINED'
  /** A smaller plan begins with the next period: change back to the plan that is paid for first, which costs nothing. */
  | 'CHANGE_WAITING'
  /** There is no subscription: buy a plan first. */
  | 'NOT_SUBSCRIBED'
  /** A payment for the plan is late: settle it first, at `billing { subscription { problem { payUrl } } }`. */
  | 'PAYMENT_LATE'
  /** The preview is older than 15 minutes, or of a period that has ended: look at a new one. */
  | 'PREVIEW_OLD'
  /** It is this plan already. */
  | 'SAME_PLAN'
  /** More of a resource is taken this month than the smaller plan has, and the wish would be credited at once: another interval. The message names the resource and the day from which the plan can be had. */
  | 'USAGE_ABOVE_PLAN';

/** Which plan instead, as it was previewed. */
export type SubscriptionChangeInput = {
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** How often it is paid. */
  interval: BillingInterval;
  /** The plan. */
  plan: PaidPlan;
  /** The moment of the preview. */
  prorationDate: string;
};

/** Why there is nothing to see. */
export type SubscriptionPreviewErrorCode =
  /** A smaller plan begins with the next period: change back to the plan that is paid for first, which costs nothing. */
  | 'CHANGE_WAITING'
  /** There is no subscription: buy a plan first. */
  | 'NOT_SUBSCRIBED'
  /** A payment for the plan is late: settle it first, at `billing { subscription { problem { payUrl } } }`. */
  | 'PAYMENT_LATE'
  /** It is this plan already. */
  | 'SAME_PLAN'
  /** More of a resource is taken this month than the smaller plan has, and the wish would be credited at once: another interval. The message names the resource and the day from which the plan can be had. */
  | 'USAGE_ABOVE_PLAN';

/** Which plan instead. */
export type SubscriptionPreviewInput = {
  /** How often it is paid. */
  interval: BillingInterval;
  /** The plan. */
  plan: PaidPlan;
};

/** Why it does not go on. */
export type SubscriptionResumeErrorCode =
  /** The card was declined; nothing has changed. */
  | 'CARD_DECLINED'
  /** There is no subscription: buy a plan first. */
  | 'NOT_SUBSCRIBED';

/** Takes a cancellation back, or lets a paused subscription go on. */
export type SubscriptionResumeInput = {
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
};

/** How a subscription stands at Stripe. */
export type SubscriptionStatus =
  /** Paid. */
  | 'ACTIVE'
  /** Over; final. */
  | 'CANCELED'
  /** Its first payment is not through yet. */
  | 'INCOMPLETE'
  /** Its first payment never came; final. */
  | 'INCOMPLETE_EXPIRED'
  /** A payment is late; the plan works on until `graceEndsAt`. */
  | 'PAST_DUE'
  /** The trial ended without a payment method. */
  | 'PAUSED'
  /** On trial, with everything the plan has. */
  | 'TRIALING'
  /** Every try to charge it failed. */
  | 'UNPAID';

export type PlansQueryVariables = Exact<{ [key: string]: never }>;

export type PlansQuery = {
  plans: Array<{
    plan: Plan;
    trialDays: number;
    listings: number;
    images: number;
    ideas: number;
    seats: number;
    experiments: number;
    apiKeys: number;
    requestsPerMinute: number;
    liveSockets: number;
    auditRetentionDays: number;
    hasPrioritySupport: boolean;
    prices: Array<{ month: { amount: string; currencyCode: string }; year: { amount: string; currencyCode: string } }>;
  }>;
  imagePacks: Array<{ pack: ImagePack; units: number; prices: Array<{ amount: string; currencyCode: string }> }>;
};

export type QuotasQueryVariables = Exact<{ [key: string]: never }>;

export type QuotasQuery = {
  quotas: Array<{
    resource: QuotaResource;
    used: number;
    reserved: number;
    limit: number;
    extra: number;
    resetsAt: string;
  }> | null;
};

export type SubscriptionCardFragment = {
  id: string;
  plan: Plan;
  interval: BillingInterval;
  status: SubscriptionStatus;
  periodEnd: string;
  changesAt: string | null;
  trialEnd: string | null;
  isCancelAtPeriodEnd: boolean;
  endedAt: string | null;
  graceEndsAt: string | null;
  discountPercent: number | null;
  price: { amount: string; currencyCode: string };
  problem: {
    payUrl: string | null;
    nextAttemptAt: string | null;
    amountDue: { amount: string; currencyCode: string };
  } | null;
};

export type BillingPageQueryVariables = Exact<{ [key: string]: never }>;

export type BillingPageQuery = {
  billing: {
    plan: Plan;
    currency: BillingCurrency | null;
    hasPortal: boolean;
    isTrialAvailable: boolean;
    isOverageOn: boolean;
    subscription: {
      id: string;
      plan: Plan;
      interval: BillingInterval;
      status: SubscriptionStatus;
      periodEnd: string;
      changesAt: string | null;
      trialEnd: string | null;
      isCancelAtPeriodEnd: boolean;
      endedAt: string | null;
      graceEndsAt: string | null;
      discountPercent: number | null;
      price: { amount: string; currencyCode: string };
      problem: {
        payUrl: string | null;
        nextAttemptAt: string | null;
        amountDue: { amount: string; currencyCode: string };
      } | null;
    } | null;
    overLimits: Array<{ resource: OverLimitResource; used: number; limit: number; resetsAt: string | null }>;
    memberUsage: Array<{
      resource: QuotaResource;
      used: number;
      user: { id: string; name: string; email: string } | null;
    }>;
  } | null;
};

export type NextInvoiceQueryVariables = Exact<{ [key: string]: never }>;

export type NextInvoiceQuery = {
  billing: {
    nextInvoice: {
      at: string;
      amountDue: { amount: string; currencyCode: string };
      lines: Array<{ text: string; isProration: boolean; amount: { amount: string; currencyCode: string } }>;
    } | null;
  } | null;
};

export type InvoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type InvoicesQuery = {
  billing: {
    invoices: {
      nodes: Array<{
        id: string;
        number: string | null;
        status: InvoiceStatus;
        issuedAt: string;
        pageUrl: string | null;
        isDisputed: boolean;
        total: { amount: string; currencyCode: string };
        refunded: { amount: string; amountMinor: number; currencyCode: string };
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type UsageLedgerQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type UsageLedgerQuery = {
  billing: {
    ledger: {
      nodes: Array<{
        id: string;
        at: string;
        resource: QuotaResource;
        event: LedgerEvent;
        source: LedgerSource;
        amount: number;
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type CreateCheckoutMutationVariables = Exact<{
  input: CheckoutCreateInput;
}>;

export type CreateCheckoutMutation = {
  checkoutCreate: {
    url: string | null;
    userErrors: Array<{ code: CheckoutCreateErrorCode; field: Array<string> | null }>;
  };
};

export type BuyImagesMutationVariables = Exact<{
  input: ImagePackCheckoutInput;
}>;

export type BuyImagesMutation = {
  imagePackCheckout: {
    url: string | null;
    userErrors: Array<{ code: ImagePackCheckoutErrorCode; field: Array<string> | null }>;
  };
};

export type OpenPortalMutationVariables = Exact<{
  input: PortalCreateInput;
}>;

export type OpenPortalMutation = {
  portalCreate: { url: string | null; userErrors: Array<{ code: PortalCreateErrorCode; field: Array<string> | null }> };
};

export type PreviewPlanMutationVariables = Exact<{
  input: SubscriptionPreviewInput;
}>;

export type PreviewPlanMutation = {
  subscriptionPreview: {
    isChargedNow: boolean;
    startsAt: string | null;
    prorationDate: string | null;
    overLimits: Array<{ resource: OverLimitResource; used: number; limit: number; resetsAt: string | null }>;
    invoice: {
      at: string;
      amountDue: { amount: string; currencyCode: string };
      total: { amount: string; amountMinor: number; currencyCode: string };
      lines: Array<{ text: string; amount: { amount: string; currencyCode: string } }>;
    } | null;
    userErrors: Array<{ code: SubscriptionPreviewErrorCode; field: Array<string> | null }>;
  };
};

export type ChangePlanMutationVariables = Exact<{
  input: SubscriptionChangeInput;
}>;

export type ChangePlanMutation = {
  subscriptionChange: {
    subscription: {
      id: string;
      plan: Plan;
      interval: BillingInterval;
      status: SubscriptionStatus;
      periodEnd: string;
      changesAt: string | null;
      trialEnd: string | null;
      isCancelAtPeriodEnd: boolean;
      endedAt: string | null;
      graceEndsAt: string | null;
      discountPercent: number | null;
      price: { amount: string; currencyCode: string };
      problem: {
        payUrl: string | null;
        nextAttemptAt: string | null;
        amountDue: { amount: string; currencyCode: string };
      } | null;
    } | null;
    userErrors: Array<{ code: SubscriptionChangeErrorCode; field: Array<string> | null }>;
  };
};

export type CancelPlanMutationVariables = Exact<{
  input: SubscriptionCancelInput;
}>;

export type CancelPlanMutation = {
  subscriptionCancel: {
    subscription: {
      id: string;
      plan: Plan;
      interval: BillingInterval;
      status: SubscriptionStatus;
      periodEnd: string;
      changesAt: string | null;
      trialEnd: string | null;
      isCancelAtPeriodEnd: boolean;
      endedAt: string | null;
      graceEndsAt: string | null;
      discountPercent: number | null;
      price: { amount: string; currencyCode: string };
      problem: {
        payUrl: string | null;
        nextAttemptAt: string | null;
        amountDue: { amount: string; currencyCode: string };
      } | null;
    } | null;
    userErrors: Array<{ code: SubscriptionCancelErrorCode; field: Array<string> | null }>;
  };
};

export type ResumePlanMutationVariables = Exact<{
  input: SubscriptionResumeInput;
}>;

export type ResumePlanMutation = {
  subscriptionResume: {
    subscription: {
      id: string;
      plan: Plan;
      interval: BillingInterval;
      status: SubscriptionStatus;
      periodEnd: string;
      changesAt: string | null;
      trialEnd: string | null;
      isCancelAtPeriodEnd: boolean;
      endedAt: string | null;
      graceEndsAt: string | null;
      discountPercent: number | null;
      price: { amount: string; currencyCode: string };
      problem: {
        payUrl: string | null;
        nextAttemptAt: string | null;
        amountDue: { amount: string; currencyCode: string };
      } | null;
    } | null;
    userErrors: Array<{ code: SubscriptionResumeErrorCode; field: Array<string> | null }>;
  };
};

export type BillingNewsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

export type BillingNewsSubscription = { billingEvents: { cursor: string; kind: BillingEventKind } };

export type SetOverageMutationVariables = Exact<{
  input: OverageUpdateInput;
}>;

export type SetOverageMutation = {
  overageUpdate: { isOn: boolean; userErrors: Array<{ code: OverageUpdateErrorCode; field: Array<string> | null }> };
};

export const SubscriptionCardFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SubscriptionCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BillingSubscription' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'periodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changesAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trialEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCancelAtPeriodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graceEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amountDue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'payUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubscriptionCardFragment, unknown>;
export const PlansDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Plans' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plans' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
                { kind: 'Field', name: { kind: 'Name', value: 'trialDays' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listings' } },
                { kind: 'Field', name: { kind: 'Name', value: 'images' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ideas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
                { kind: 'Field', name: { kind: 'Name', value: 'experiments' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apiKeys' } },
                { kind: 'Field', name: { kind: 'Name', value: 'requestsPerMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'liveSockets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'auditRetentionDays' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hasPrioritySupport' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'prices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'month' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'year' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'imagePacks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'pack' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'prices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
} as unknown as DocumentNode<PlansQuery, PlansQueryVariables>;
export const QuotasDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Quotas' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'quotas' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
                { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extra' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resetsAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QuotasQuery, QuotasQueryVariables>;
export const BillingPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BillingPage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'billing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hasPortal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isTrialAvailable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOverageOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'subscription' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SubscriptionCard' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'overLimits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'resetsAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'memberUsage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'user' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'email' } },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SubscriptionCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BillingSubscription' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'periodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changesAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trialEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCancelAtPeriodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graceEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amountDue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'payUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BillingPageQuery, BillingPageQueryVariables>;
export const NextInvoiceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NextInvoice' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'billing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nextInvoice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amountDue' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isProration' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'amount' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
} as unknown as DocumentNode<NextInvoiceQuery, NextInvoiceQueryVariables>;
export const InvoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Invoices' },
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
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'billing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invoices' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'pageUrl' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isDisputed' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'total' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'refunded' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
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
      },
    },
  ],
} as unknown as DocumentNode<InvoicesQuery, InvoicesQueryVariables>;
export const UsageLedgerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UsageLedger' },
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
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'billing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ledger' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'event' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
      },
    },
  ],
} as unknown as DocumentNode<UsageLedgerQuery, UsageLedgerQueryVariables>;
export const CreateCheckoutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCheckout' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckoutCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkoutCreate' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
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
} as unknown as DocumentNode<CreateCheckoutMutation, CreateCheckoutMutationVariables>;
export const BuyImagesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'BuyImages' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImagePackCheckoutInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'imagePackCheckout' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
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
} as unknown as DocumentNode<BuyImagesMutation, BuyImagesMutationVariables>;
export const OpenPortalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenPortal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PortalCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'portalCreate' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
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
} as unknown as DocumentNode<OpenPortalMutation, OpenPortalMutationVariables>;
export const PreviewPlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PreviewPlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubscriptionPreviewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subscriptionPreview' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'isChargedNow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'overLimits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'resetsAt' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'prorationDate' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invoice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amountDue' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'total' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'amount' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
} as unknown as DocumentNode<PreviewPlanMutation, PreviewPlanMutationVariables>;
export const ChangePlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangePlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubscriptionChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subscriptionChange' },
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
                  name: { kind: 'Name', value: 'subscription' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SubscriptionCard' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SubscriptionCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BillingSubscription' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'periodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changesAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trialEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCancelAtPeriodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graceEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amountDue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'payUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangePlanMutation, ChangePlanMutationVariables>;
export const CancelPlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelPlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubscriptionCancelInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subscriptionCancel' },
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
                  name: { kind: 'Name', value: 'subscription' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SubscriptionCard' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SubscriptionCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BillingSubscription' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'periodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changesAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trialEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCancelAtPeriodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graceEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amountDue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'payUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelPlanMutation, CancelPlanMutationVariables>;
export const ResumePlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResumePlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubscriptionResumeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subscriptionResume' },
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
                  name: { kind: 'Name', value: 'subscription' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SubscriptionCard' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SubscriptionCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BillingSubscription' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'periodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changesAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trialEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCancelAtPeriodEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'graceEndsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amountDue' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'payUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResumePlanMutation, ResumePlanMutationVariables>;
export const BillingNewsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'BillingNews' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'billingEvents' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BillingNewsSubscription, BillingNewsSubscriptionVariables>;
export const SetOverageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetOverage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OverageUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overageUpdate' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'isOn' } },
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
} as unknown as DocumentNode<SetOverageMutation, SetOverageMutationVariables>;
rememberIds({
  BillingNews: 'ecacddaed9be2aa0766df8a540dc9fa4872c47ee24d5cd9a98abebf29820e0b2',
  BillingPage: 'd45165480466bd582fcaf8d9d4b5e61f85a8d4c1b825f8690a430572cd10fda8',
  BuyImages: '035e0b10fa0f929ab8c2ecc83e62097bb51068ba1161f1c1896d176f128d9bc7',
  CancelPlan: 'e1edbd3af17dd52a01578357b606e83dbf9b0706c1b9d5d368a90b888b2d4beb',
  ChangePlan: '264f6214ee8b119f8bf64b3e3544352ff81c574694c49b27ceea7adcd0133ece',
  CreateCheckout: '8dd7a1bf8df464f645ec7963b602384892a55d35446a34616b1562994a3db391',
  Invoices: '35cd5b578bb3c3fc02dc4135d2c92be45d92afdd763a0b64cc83858ba52e0600',
  NextInvoice: '86e57689659d5c077d83faa2108c0658d4b072a4f8b50dc8fb9c0e96064f74cb',
  OpenPortal: '3627e068da60679b551e387cdb078d4cb6f8d2f8f55c41b143158b8bffce6341',
  Plans: 'dbeaae8fbdeee8b2987613a64e14cc84b432065fd8b360e35aceb75407e83c59',
  PreviewPlan: 'a7b3a60a873e8fa438872d6b23b4124fe2425cda262de1f3a9aa163495dd0cf4',
  Quotas: '39cde1661893b1ea18fc57124740240908b0ef9f4440741f7ceebfb9b5ebb35e',
  ResumePlan: '8ee24a02bac583c4f6276458e389f98a45da76944a0286d5c4de8868e919659b',
  SetOverage: 'a2af8e8273da9ec1ac6d74971bac17210ef27387c383dd9b5b30028d0108a2d5',
  UsageLedger: 'ecceb965c1a09318614454a57be4130af77514c2a3dcf6025b8c8bbdee2356cb',
});
