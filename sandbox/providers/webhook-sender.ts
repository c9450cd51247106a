import { createHmac, randomUUID } from 'node:crypto';
import type { StoredRecord } from '../state/record-store.js';
import type { Outside } from './provider.js';

/** A message to the application that a provider promised to deliver. */
export interface WebhookMessage {
  provider: 'etsy' | 'printify';
  /** Whose it is: the webhook's id. */
  owner: string;
  url: string;
  secret: string;
  body: string;
  /** Stays the same on every try; null where the body carries the id. */
  eventId: string | null;
}

/** How a delivery went, for people and tests (`/control/webhooks`). */
export interface Delivery extends StoredRecord, WebhookMessage {
  readonly tries: readonly { readonly atMs: number; readonly status: number | null }[];
  readonly state: 'waiting' | 'delivered' | 'given-up';
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** Waits before the 2nd, 3rd … try. Etsy's are documented; of Printify only that there are three more. */
const WAITS: Readonly<Record<WebhookMessage['provider'], readonly number[]>> = {
  etsy: [0, 5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS, 10 * HOUR_MS],
  printify: [10 * SECOND_MS, MINUTE_MS, 5 * MINUTE_MS],
};
const ANSWER_MS = 10_000;
const WORK = 'webhook';
/** So many are remembered once they are over. */
const KEPT = 500;

/** Queues a message; within an `atomic` it goes out if and only if the rest happened. */
export function sendWebhook(outside: Outside, message: WebhookMessage): void {
  const table = deliveries(outside);
  const id = String(table.nextNumber(1));
  table.put({ id, ...message, tries: [], state: 'waiting' });
  outside.agenda.plan(WORK, { id }, 0);
  const over = table.where(({ state }) => state !== 'waiting');
  for (const old of over.slice(0, Math.max(0, over.length - KEPT))) table.delete(old.id);
}

export function deliveries({ store }: Outside) {
  return store.table<Delivery>('webhook.deliveries');
}

/** Lets the agenda deliver what is queued. `onGivenUp` hears of those that were never taken. */
export function deliverWebhooks(outside: Outside, onGivenUp: (delivery: Delivery) => void): void {
  outside.agenda.on(WORK, async ({ id }: { id: string }) => {
    const delivery = deliveries(outside).get(id);
    if (delivery?.state !== 'waiting') return () => undefined;
    const atMs = outside.clock.now().getTime();
    const status = await post(delivery, atMs);
    return () => settle(outside, { delivery, atMs, status, onGivenUp });
  });
}

interface Outcome {
  delivery: Delivery;
  atMs: number;
  status: number | null;
  onGivenUp: (delivery: Delivery) => void;
}

function settle(outside: Outside, { delivery, atMs, status, onGivenUp }: Outcome): void {
  const tries = [...delivery.tries, { atMs, status }];
  const isTaken = status !== null && status >= 200 && status < 300;
  const wait = WAITS[delivery.provider][tries.length - 1];
  const state = isTaken ? 'delivered' : wait === undefined ? 'given-up' : 'waiting';
  const settled = deliveries(outside).put({ ...delivery, tries, state });
  if (state === 'waiting') outside.agenda.plan(WORK, { id: delivery.id }, wait! / outside.settings.values.webhookHurry);
  if (state === 'given-up') onGivenUp(settled);
}

async function post(delivery: Delivery, atMs: number): Promise<number | null> {
  try {
    const answer = await fetch(delivery.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': `sandbox-${delivery.provider}`,
        ...signatureOf(delivery, atMs),
      },
      body: delivery.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
}

/** Headers that prove the sender: Etsy's as in Standard Webhooks, Printify's over the body alone. */
export function signatureOf({ provider, secret, body, eventId }: WebhookMessage, atMs: number): Record<string, string> {
  if (provider === 'printify') {
    if (secret === '') return {};
    return { 'x-pfy-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` };
  }
  const id = eventId ?? randomUUID();
  const timestamp = String(Math.floor(atMs / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
