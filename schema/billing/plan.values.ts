/** Plans, from least to most. */
export const PLAN_NAMES = ['free', 'starter', 'professional', 'enterprise'] as const;
export type PlanName = (typeof PLAN_NAMES)[number];

/** Plans that cost something. */
export const PAID_PLANS = ['starter', 'professional', 'enterprise'] as const;
export type PaidPlan = (typeof PAID_PLANS)[number];

export const BILLING_CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD'] as const;
export type BillingCurrency = (typeof BILLING_CURRENCIES)[number];

export const BILLING_INTERVALS = ['month', 'year'] as const;
export type BillingInterval = (typeof BILLING_INTERVALS)[number];

/** What is counted by the period. */
export const QUOTA_RESOURCES = ['LISTINGS', 'IMAGES', 'IDEAS'] as const;
export type QuotaResource = (typeof QUOTA_RESOURCES)[number];

/** What they are called in a sentence. */
export const QUOTA_NOUNS: Readonly<Record<QuotaResource, string>> = {
  LISTINGS: 'listings',
  IMAGES: 'images',
  IDEAS: 'ideas',
};

/** An amount in each currency, in minor units. */
export type Prices = Readonly<Record<BillingCurrency, number>>;

/** What a plan allows, without what it costs. */
export interface PlanLimits {
  /** Units a period of one month. */
  readonly quotas: Readonly<Record<QuotaResource, number>>;
  /** Members together with open invitations. */
  readonly seats: number;
  /** Experiments that may run at the same time. There are none yet: the number stands for those that will come. */
  readonly experiments: number;
  /** Keys that are neither revoked nor expired. */
  readonly apiKeys: number;
  /** Days for which the audit log is kept. */
  readonly auditRetentionDays: number;
  /** Rate bucket: points when full, and points that come back a second. */
  readonly bucket: { readonly max: number; readonly restoreRate: number };
  /** Operations a minute, whatever each costs: so many at once, and a sixtieth of them comes back a second. */
  readonly requestsPerMinute: number;
  /** Points a period of one month. Beyond them overage is billed, where that is switched on; where it is not, keys are refused. */
  readonly apiPoints: number;
  /** Live connections of a workspace at the same time, in one API process. */
  readonly liveSockets: number;
  /** Whether questions are answered first. A promise to people: nothing in the product depends on it today. */
  readonly hasPrioritySupport: boolean;
}

export interface Plan extends PlanLimits {
  /** Days of the trial that a workspace gets once; 0: none. */
  readonly trialDays: number;
  /** Null for what costs nothing. */
  readonly prices: Readonly<Record<BillingInterval, Prices>> | null;
}

/** Ten months for a year. */
function prices(month: Prices): Plan['prices'] {
  const { USD, EUR, GBP, CAD } = month;
  return { month, year: { USD: USD * 10, EUR: EUR * 10, GBP: GBP * 10, CAD: CAD * 10 } };
}

/** The plans as data: what the server enforces, what pages show, and what `podpusher billing sync` makes in Stripe. */
export const PLANS: Readonly<Record<PlanName, Plan>> = {
  free: {
    quotas: { LISTINGS: 10, IMAGES: 20, IDEAS: 50 },
    seats: 1,
    experiments: 1,
    apiKeys: 2,
    auditRetentionDays: 30,
    bucket: { max: 1_000, restoreRate: 50 },
    requestsPerMinute: 600,
    apiPoints: 1_000_000,
    liveSockets: 10,
    hasPrioritySupport: false,
    trialDays: 0,
    prices: null,
  },
  starter: {
    quotas: { LISTINGS: 50, IMAGES: 100, IDEAS: 200 },
    seats: 1,
    experiments: 3,
    apiKeys: 10,
    auditRetentionDays: 90,
    bucket: { max: 2_000, restoreRate: 100 },
    requestsPerMinute: 1_200,
    apiPoints: 5_000_000,
    liveSockets: 25,
    hasPrioritySupport: false,
    trialDays: 14,
    prices: prices({ USD: 1_900, EUR: 1_900, GBP: 1_700, CAD: 2_600 }),
  },
  professional: {
    quotas: { LISTINGS: 200, IMAGES: 500, IDEAS: 1_000 },
    seats: 3,
    experiments: 10,
    apiKeys: 50,
    auditRetentionDays: 365,
    bucket: { max: 5_000, restoreRate: 250 },
    requestsPerMinute: 3_000,
    apiPoints: 20_000_000,
    liveSockets: 100,
    hasPrioritySupport: true,
    trialDays: 14,
    prices: prices({ USD: 4_900, EUR: 4_900, GBP: 4_300, CAD: 6_600 }),
  },
  enterprise: {
    quotas: { LISTINGS: 1_000, IMAGES: 2_500, IDEAS: 5_000 },
    seats: 10,
    experiments: 50,
    apiKeys: 200,
    auditRetentionDays: 730,
    bucket: { max: 10_000, restoreRate: 500 },
    requestsPerMinute: 6_000,
    apiPoints: 100_000_000,
    liveSockets: 1_000,
    hasPrioritySupport: true,
    trialDays: 0,
    prices: prices({ USD: 14_900, EUR: 14_900, GBP: 12_900, CAD: 19_900 }),
  },
};

/** Images that are bought on top of the allowance. They do not expire. */
export const IMAGE_PACKS = {
  small: { units: 100, prices: { USD: 900, EUR: 900, GBP: 800, CAD: 1_200 } },
  large: { units: 500, prices: { USD: 3_900, EUR: 3_900, GBP: 3_400, CAD: 5_200 } },
} as const satisfies Record<string, { units: number; prices: Prices }>;
export const IMAGE_PACK_NAMES = ['small', 'large'] as const;
export type ImagePackName = (typeof IMAGE_PACK_NAMES)[number];

/** Points of the API beyond the included ones, where a workspace has switched that on. */
export const API_OVERAGE = {
  /** Points that one billed unit holds. */
  unitPoints: 100_000,
  prices: { USD: 200, EUR: 200, GBP: 180, CAD: 270 },
  /** How much larger and faster the buckets of points and of requests are then. */
  bucketFactor: 2,
} as const satisfies { unitPoints: number; prices: Prices; bucketFactor: number };

/** Days that a plan goes on working while its payment is late. */
export const GRACE_DAYS = 7;
