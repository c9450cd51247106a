import { z } from 'zod';

/** Makes a product, whose row exists, at Printify. */
export const makeProductPayload = z.object({ productId: z.uuid() });
export type MakeProduct = z.infer<typeof makeProductPayload>;

/** What is to be done with a product that exists at Printify. */
export const SYNC_ACTIONS = ['check', 'push', 'mockups', 'remove'] as const;
export const syncProductPayload = z.object({ productId: z.uuid(), action: z.enum(SYNC_ACTIONS) });
export type SyncProduct = z.infer<typeof syncProductPayload>;

/** A product in the catalogue of what is due to be looked at; a task of the queue without a visible job. */
export const checkProductsJob = { name: 'check-products', key: 'check-products', payload: z.object({}) } as const;
