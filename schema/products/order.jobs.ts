import { z } from 'zod';

const orderPayload = z.object({ orderId: z.uuid() });

/** Brings an order to Printify, and to production where that is wanted. */
export const placeOrderPayload = orderPayload;
export type PlaceOrder = z.infer<typeof placeOrderPayload>;

/** Tells Etsy, and by it the buyer, what was sent: one parcel by its number; jobs of before name none, and tell of all. */
export const sendTrackingPayload = orderPayload.extend({ number: z.string().max(500).optional() });
export type SendTracking = z.infer<typeof sendTrackingPayload>;

/** Works a message of a provider that was stored. */
export const workWebhookJob = { name: 'work-webhook', payload: z.object({ eventId: z.uuid() }) } as const;

/** Reads receipts that no message told of, and how orders stand that are under way. */
export const pollOrdersJob = { name: 'poll-orders', key: 'poll-orders', payload: z.object({}) } as const;
