import type { StoredRecord } from '../../state/record-store.js';
import { sendWebhook } from '../webhook-sender.js';
import { hexId } from './printify-records.js';
import type { PrintifyDesk } from './printify-access.js';
import type { PrintifyShop } from './printify-shop-records.js';

export const TOPICS = [
  'shop:disconnected',
  'product:created',
  'product:updated',
  'product:deleted',
  'product:publish:started',
  'order:created',
  'order:updated',
  'order:sent-to-production',
  'order:shipment:created',
  'order:shipment:delivered',
] as const;

export type Topic = (typeof TOPICS)[number];

export interface PrintifyWebhook extends StoredRecord {
  readonly shopId: number;
  readonly topic: Topic;
  readonly url: string;
  readonly secret: string | null;
  /** After too many failures nothing is sent until then. */
  readonly blockedUntilMs: number | null;
}

export interface PrintifyEvent {
  shop: PrintifyShop;
  topic: Topic;
  resource: { id: string | number; type: 'shop' | 'product' | 'order'; data: object | null };
}

/** Tells every webhook of the shop that wants this topic; in one step with what happened, when within an `atomic`. */
export function announce(desk: PrintifyDesk, event: PrintifyEvent): void {
  const { outside } = desk;
  const nowMs = outside.clock.now().getTime();
  const hooks = outside.store.table<PrintifyWebhook>('printify.webhooks');
  for (const hook of hooks.all()) {
    const isBlocked = (hook.blockedUntilMs ?? 0) > nowMs;
    if (hook.shopId !== event.shop.shopId || hook.topic !== event.topic || isBlocked) continue;
    deliver(desk, hook, event);
  }
}

/** Sends one event to one webhook. */
export function deliver({ outside }: PrintifyDesk, hook: PrintifyWebhook, { topic, resource }: PrintifyEvent): void {
  const number = outside.store.table('printify.events').nextNumber(1);
  const body = JSON.stringify({
    id: hexId(outside.state.seed, 85, number),
    type: topic,
    created_at: new Date(outside.clock.now()).toISOString().slice(0, 19).replace('T', ' ') + '+00:00',
    resource,
  });
  sendWebhook(outside, {
    provider: 'printify',
    owner: hook.id,
    url: hook.url,
    secret: hook.secret ?? '',
    body,
    eventId: null,
  });
}
