import { z } from 'zod';

/** Payload of the durable job `publish-listing` (domain/listings/publish): which listing. What is published stands in its last
 * revision with the cause `published`. */
export const publishListingPayload = z.object({ listingId: z.uuid() });
export type PublishListingPayload = z.infer<typeof publishListingPayload>;

/** Kind of that job. */
export const PUBLISH_LISTING = 'publish-listing';

/** Steps that people see, in their order; clients translate them. */
export const PUBLISH_STEPS = [
  'CHECK',
  'PRINTIFY',
  'DRAFT',
  'DETAILS',
  'IMAGES',
  'VARIANTS',
  'TRANSLATIONS',
  'ACTIVATE',
  'DONE',
] as const;
export type PublishStep = (typeof PUBLISH_STEPS)[number];

/** Publishes what is scheduled and due. */
export const publishDueListingsJob = {
  name: 'publish-due-listings',
  key: 'publish-due-listings',
  payload: z.object({}),
} as const;

/** Learns what new listings begin with from shops that were connected lately, or were not asked for a day. */
export const learnShopDefaultsJob = {
  name: 'learn-shop-defaults',
  key: 'learn-shop-defaults',
  payload: z.object({}),
} as const;
