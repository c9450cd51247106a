import { createHmac, timingSafeEqual } from 'node:crypto';

/** Age up to which a signed body is taken. Seconds; the package's default. */
const TOLERANCE_S = 300;

/**
 * Whether a body is Stripe's: `t=…,v1=…`, HMAC-SHA256 over `<t>.<body>`. Any of our secrets and any v1 will do, which is how
 * secrets are changed without a gap. docs.stripe.com/webhooks#verify-manually
 */
export function isSignedByStripe(
  body: Buffer,
  header: string | undefined,
  { secrets, now }: { secrets: readonly string[]; now: Date },
): boolean {
  const parts = (header ?? '').split(',').map((part) => part.trim().split('='));
  const timestamp = parts.find(([name]) => name === 't')?.[1] ?? '';
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  const ageS = now.getTime() / 1000 - Number(timestamp);
  if (Math.abs(ageS) > TOLERANCE_S) return false;
  const given = parts.filter(([name]) => name === 'v1').map(([, value = '']) => Buffer.from(value, 'hex'));
  return secrets.some((secret) => {
    const wanted = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest();
    return given.some((one) => one.length === wanted.length && timingSafeEqual(one, wanted));
  });
}
