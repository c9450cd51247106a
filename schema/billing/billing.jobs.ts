import { z } from 'zod';

/** Works one stored event of Stripe. */
export const handleStripeEventJob = {
  name: 'handle-stripe-event',
  payload: z.object({ eventId: z.string().max(255) }),
} as const;

/** Brings our rows of a customer to what Stripe says. */
export const mirrorCustomerJob = {
  name: 'mirror-customer',
  payload: z.object({ customerId: z.string().max(255) }),
} as const;

/** Nothing is charged to a customer any more whose workspace is gone. */
export const endCustomerJob = {
  name: 'end-customer',
  payload: z.object({ customerId: z.string().max(255) }),
} as const;

/** Brings a workspace's plan to what its subscriptions give, when a grace ends. */
export const refreshPlanJob = { name: 'refresh-plan', payload: z.object({ workspaceId: z.uuid() }) } as const;

/** Compares everything with Stripe, repairs what was missed and reports it. */
export const reconcileBillingJob = {
  name: 'reconcile-billing',
  key: 'reconcile-billing',
  payload: z.object({}),
} as const;

/** Tells Stripe of API points beyond the included ones. */
export const reportOverageJob = { name: 'report-overage', key: 'report-overage', payload: z.object({}) } as const;

/** Makes products, prices, meter, portal and webhook endpoint at Stripe; on the sandbox by itself. */
export const syncCatalogueJob = { name: 'sync-catalogue', key: 'sync-catalogue', payload: z.object({}) } as const;

/** Forgets events of Stripe and of subscribers that are past their retention. */
export const forgetBillingEventsJob = {
  name: 'forget-billing-events',
  key: 'forget-billing-events',
  payload: z.object({}),
} as const;
