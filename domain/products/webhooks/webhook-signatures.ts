import { createHmac, timingSafeEqual } from 'node:crypto';

/** A message as it came: nothing of it is believed before its signature holds. */
export interface SignedMessage {
  /** The raw bytes: signatures are over these. */
  readonly body: Buffer;
  /** Header by its lower-case name. */
  readonly header: (name: string) => string | undefined;
}

/** Ours to choose; Standard Webhooks recommends five minutes. */
const TOLERANCE_S = 300;

/**
 * Printify: `x-pfy-signature: sha256=<hex>`, HMAC-SHA256 of the raw body. It carries no time, so replays are told by the id of
 * the event. Any of the secrets may have signed: the older ones of this installation too.
 */
export function isFromPrintify({ body, header }: SignedMessage, secrets: readonly string[]): boolean {
  const given = header('x-pfy-signature') ?? '';
  return secrets.some((secret) => isSame(given, `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`));
}

/**
 * Etsy: HMAC-SHA256 of `id.timestamp.body` under the decoded secret, as base64 in `webhook-signature`, which may hold several
 * entries, with or without the `v1,` of Standard Webhooks.
 */
export function isFromEtsy({ body, header }: SignedMessage, secret: string, now: Date): boolean {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(header);
  if (!id || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > TOLERANCE_S) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (key.length === 0) return false;
  const wanted = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
  return signature.split(' ').some((entry) => isSame(entry.replace(/^v1,/, ''), wanted));
}

/** In a time that tells nothing of where they differ. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
