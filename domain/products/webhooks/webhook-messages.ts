import { z } from 'zod';

/** What a message says it is about. Nothing else of it is kept: the thing itself is fetched afresh. */
export interface WebhookMessage {
  readonly provider: 'etsy' | 'printify';
  readonly eventId: string;
  readonly topic: string;
  readonly shopRef: string | null;
  readonly resourceRef: string | null;
}

const idText = z.union([z.number().int(), z.string().max(80)]).transform(String);

const printifyEvent = z.object({
  id: z.string().min(1).max(200),
  type: z.string().max(80),
  resource: z.object({
    id: idText,
    type: z.string().max(40),
    data: z.object({ shop_id: idText.nullish() }).nullish(),
  }),
});

const etsyEvent = z.object({
  event_type: z.string().max(80),
  resource_url: z.string().max(400),
  shop_id: idText.nullish(),
});

/** Undefined for what is no message of Printify's. */
export function readPrintifyMessage(body: Buffer): WebhookMessage | undefined {
  const parsed = printifyEvent.safeParse(jsonOf(body));
  if (!parsed.success) return undefined;
  const { id, type, resource } = parsed.data;
  return {
    provider: 'printify',
    eventId: id,
    topic: type,
    shopRef: resource.data?.shop_id?.slice(0, 40) ?? null,
    resourceRef: resource.id,
  };
}

/** Shop and receipt are read out of the address; the address itself is never called. Undefined for what is no message of Etsy's. */
export function readEtsyMessage(body: Buffer, eventId: string): WebhookMessage | undefined {
  const parsed = etsyEvent.safeParse(jsonOf(body));
  if (!parsed.success || eventId.length === 0 || eventId.length > 200) return undefined;
  const { event_type: topic, resource_url: url, shop_id: shopId } = parsed.data;
  const match = /\/shops\/(\d{1,20})\/receipts\/(\d{1,20})(?:$|[/?])/.exec(url);
  const shopRef = match?.[1] ?? shopId?.slice(0, 40) ?? null;
  return { provider: 'etsy', eventId, topic, shopRef, resourceRef: match?.[2] ?? null };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
